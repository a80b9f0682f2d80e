import { describe, expect, it } from 'vitest';
import { type SuggestionRows, suggester } from '#search/suggestions';

const ROWS: SuggestionRows = {
	'so-lieu': [
		['Tỷ lệ hộ nghèo', 'ty-le-ho-ngheo'],
		['Số hộ thoát nghèo', 'ho-thoat-ngheo'],
		...Array.from({ length: 6 }, (_, n): [string, string] => [`Việc làm thứ ${n}`, `viec-lam-${n}`]),
	],
	'co-quan': [['Sở LĐTBXH tỉnh A', 'so-a', 'Sở Lao động – Thương binh và Xã hội tỉnh A']],
	'van-ban': [
		['Kế hoạch số 930/KH-SLĐTBXH – Hỗ trợ hộ nghèo', '930-kh-sldtbxh'],
		['Quyết định số 93/2020/QĐ-TTg', '93-2020-qd-ttg'],
		['Kế hoạch số 12/KH-UBND – Việc làm', '12-kh-ubnd'],
	],
	'bao-cao': [['Kết quả việc làm năm 2023 – Sở A', '2023/so-a/viec-lam']],
};
const idsFor = (typed: string) => suggester(ROWS)(typed).map(({ address }) => address);

describe('suggester', () => {
	it.each([
		{ trap: 'no marks', typed: 'ty le ho', found: ['/so-lieu/ty-le-ho-ngheo/'] },
		{ trap: 'other marks and capitals', typed: 'TỶ LỆ', found: ['/so-lieu/ty-le-ho-ngheo/'] },
		{
			trap: 'a word that is not ended',
			typed: 'hộ ngh',
			found: ['/so-lieu/ty-le-ho-ngheo/', '/van-ban/930-kh-sldtbxh/'],
		},
		{ trap: 'the start of a number', typed: '93', found: ['/van-ban/930-kh-sldtbxh/', '/van-ban/93-2020-qd-ttg/'] },
		{ trap: 'a whole number before other words', typed: '93/20', found: ['/van-ban/93-2020-qd-ttg/'] },
		{ trap: 'a code without đ', typed: '930/kh-sld', found: ['/van-ban/930-kh-sldtbxh/'] },
		{ trap: 'an abbreviation in full', typed: 'lao động thương binh', found: ['/co-quan/so-a/'] },
		{ trap: 'words apart', typed: 'nghèo thoát', found: ['/so-lieu/ho-thoat-ngheo/'] },
		{ trap: 'nothing like it', typed: 'xyz', found: [] },
		{ trap: 'marks alone', typed: ' – ', found: [] },
	])('copes with $trap: $typed', ({ typed, found }) => {
		expect(idsFor(typed)).toEqual(found);
	});

	it('lets one kind not crowd out the others', () => {
		expect(idsFor('việc làm')).toEqual([
			...[0, 1, 2, 3].map((n) => `/so-lieu/viec-lam-${n}/`),
			'/van-ban/12-kh-ubnd/',
			'/bao-cao/2023/so-a/viec-lam/',
			...[4, 5].map((n) => `/so-lieu/viec-lam-${n}/`),
		]);
	});
});
