import { describe, expect, it } from 'vitest';
import type { PageText } from '#search/page-text';
import { passagesOf, phrasePlaces } from '#search/passages';

const page = (content: string, anchors: PageText['anchors'] = []): PageText => ({
	url: '/a/',
	content,
	meta: {},
	anchors,
});
const anchor = (id: string, text: string, location: number) => ({ element: 'h2', id, text, location });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('phrasePlaces', () => {
	const rows = [
		{ content: 'Mở lớp Đào tạo nghề. dao tao nghe', words: 'dao tao nghe', marks: false, places: [2, 3, 4, 5, 6, 7] },
		{ content: 'Mở lớp Đào tạo nghề. dao tao nghe', words: 'đào tạo nghề', marks: true, places: [2, 3, 4] },
		{ content: 'giai đoạn (2021-2025), rồi', words: 'giai đoạn 2021-2025', marks: true, places: [0, 1, 2] },
		{ content: 'giai đoạn (2021-2025), rồi', words: 'đoạn 2021', marks: true, places: [1, 2] },
		{ content: 'theo 15/2020/QĐ-TTg.', words: '15/2020/qd-ttg', marks: false, places: [1] },
		{ content: 'theo 115/2020/QĐ-TTg.', words: '15/2020/qd-ttg', marks: false, places: [] },
		{ content: 'nghề – đào', words: '💡', marks: false, places: [] },
		{ content: 'a a a', words: 'a a', marks: false, places: [0, 1, 2] },
	];

	it.each(rows)('finds "$words" in "$content"', ({ content, words, marks, places }) => {
		expect(phrasePlaces(content, words.split(' '), marks)).toEqual(places);
	});
});

describe('passagesOf', () => {
	it('gives a short page whole, with what was found marked', () => {
		expect(passagesOf(page('một hộ nghèo nữa'), [1, 2], 3)).toEqual([
			{
				under: null,
				pieces: [
					{ text: 'một', marked: false },
					{ text: 'hộ nghèo', marked: true },
					{ text: 'nữa', marked: false },
				],
				startsInside: false,
				endsInside: false,
				target: { text: 'hộ nghèo', before: '', after: '' },
			},
		]);
	});

	it('cuts out the neighbourhood of what was found', () => {
		const [passage] = passagesOf(page(numbered(100)), [50], 3);
		const text =
			passage?.pieces
				.map((piece) => piece.text)
				.join(' ')
				.split(' ') ?? [];
		expect(text).toHaveLength(32);
		expect(text[0]).toBe('w40');
		expect(passage).toMatchObject({ startsInside: true, endsInside: true });
	});

	it('chooses the neighbourhood that holds most', () => {
		const [passage] = passagesOf(page(numbered(200)), [5, 150, 152, 154], 1);
		expect(passage?.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['w150', 'w152', 'w154']);
	});

	it('stays within the section and leaves its heading to the link', () => {
		const sections = [anchor('mot', 'w10 w11', 10), anchor('hai', 'w20', 20)];
		const [passage] = passagesOf(page(numbered(30), sections), [14], 3);
		expect(passage?.under).toEqual({ id: 'mot', heading: 'w10 w11' });
		expect(passage?.pieces.map(({ text }) => text).join(' ')).toBe('w12 w13 w14 w15 w16 w17 w18 w19');
	});

	it('keeps a heading that holds what was found', () => {
		const [passage] = passagesOf(page(numbered(30), [anchor('mot', 'w10 w11', 10)]), [11], 3);
		expect(passage?.pieces[0]).toEqual({ text: 'w10', marked: false });
	});

	it('shows the richest sections in the order of the page', () => {
		const sections = [anchor('mot', 'w10', 10), anchor('hai', 'w20', 20), anchor('ba', 'w30', 30)];
		const passages = passagesOf(page(numbered(40), sections), [12, 22, 23, 32, 33, 34], 2);
		expect(passages.map(({ under }) => under?.id)).toEqual(['hai', 'ba']);
	});

	it('names a section by its title where it has one, and passes over other anchors', () => {
		const anchors = [
			{ element: 'table', id: 'bang', text: '', title: 'Bảng 1', location: 5 },
			{ element: 'p', id: 'doan', text: 'w7', location: 7 },
		];
		expect(passagesOf(page(numbered(10), anchors), [8], 1)[0]?.under).toEqual({ id: 'bang', heading: 'Bảng 1' });
	});

	it('begins at the top where only the title was found', () => {
		const [passage] = passagesOf(page(numbered(50), [anchor('mot', 'w10', 10)]), [], 3);
		expect(passage).toMatchObject({ under: null, pieces: [{ text: numbered(10), marked: false }] });
	});
});
