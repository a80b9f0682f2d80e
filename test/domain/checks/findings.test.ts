import { describe, expect, it } from 'vitest';
import { verdictFindings } from '#domain/checks/findings';
import type { Relation } from '#domain/figure';
import type { Positions } from '#domain/finding';
import {
	change,
	noted,
	outOf,
	plan,
	pooled,
	reportOf,
	type Sketches,
	share,
	sumOf,
	verdictsOf,
	within,
} from './report-of.ts';

const PATH = 'bao-cao/2023/so-ldtbxh-dak-nong/tom-tat.mdx';

function findingsOf(figures: Sketches, positions: Positions = {}) {
	return verdictFindings(verdictsOf(figures), reportOf(figures), positions, PATH);
}

const DEATHS: Sketches = {
	tong: { value: '42', unit: 'em', relations: [sumOf('a', 'b')] },
	a: { value: '38', unit: 'em' },
	b: { value: '2', unit: 'em' },
};

describe('verdictFindings', () => {
	it('makes a figure that does not agree an error, at the key of its relation', () => {
		expect(
			findingsOf(DEATHS, { 'figures.tong': { line: 3, column: 3 }, 'figures.tong.sumOf': { line: 6, column: 5 } }),
		).toEqual([
			{
				rule: 'check-sum-of',
				severity: 'error',
				path: PATH,
				line: 6,
				column: 5,
				message:
					'Số liệu “tong” chưa khớp: 38 + 2 = 40, báo cáo ghi 42. Hãy đối chiếu các số và quan hệ này với văn bản; nếu văn bản ghi đúng như vậy, hãy giữ nguyên số và ghi note cho người đọc ở số liệu này.',
			},
		]);
	});

	it('says no more once a note for readers stands at the figure', () => {
		expect(findingsOf({ ...DEATHS, tong: { ...DEATHS['tong'], value: '42', note: 'Cộng lại là 40.' } })).toEqual([]);
		expect(findingsOf({ ...DEATHS, a: { value: '38', unit: 'em', note: 'Ghi ở chỗ khác.' } })).toHaveLength(1);
	});

	it('says no more once a relation has a note of its own', () => {
		const own = noted(sumOf('a', 'b'), 'Cộng lại là 40.');
		expect(findingsOf({ ...DEATHS, tong: { value: '42', unit: 'em', relations: [own] } })).toEqual([]);
	});

	it('asks for a note in each relation where two do not agree: the note of the figure speaks of one', () => {
		const relations = [sumOf('a', 'b'), sumOf('a', 'c')];
		const twoFaults: Sketches = {
			...DEATHS,
			c: { value: '3', unit: 'em' },
			tong: { value: '42', unit: 'em', note: 'Một ghi chú.', relations },
		};
		const positions = {
			'figures.tong.sumOf': { line: 6, column: 5 },
			'figures.tong.sumOf.1': { line: 8, column: 7 },
		};
		expect(findingsOf(twoFaults, positions)).toMatchObject([
			{ line: 6, column: 5, message: expect.stringContaining('38 + 2 = 40, báo cáo ghi 42.') },
			{
				line: 8,
				column: 7,
				message:
					'Số liệu “tong” chưa khớp: 38 + 3 = 41, báo cáo ghi 42. Hãy đối chiếu các số và quan hệ này với văn bản; nếu văn bản ghi đúng như vậy, hãy giữ nguyên số và ghi note riêng ngay trong sumOf (sumOf: [{ parts: […], note: "…" }]): số liệu này có 2 chỗ chưa khớp chưa có note riêng, mà note của số liệu chỉ nói được về một chỗ.',
			},
		]);
		const withRelations = (...some: Relation[]): Sketches => ({
			...twoFaults,
			tong: { value: '42', unit: 'em', note: 'Một ghi chú.', relations: some },
		});
		expect(findingsOf(withRelations(sumOf('a', 'b'), noted(sumOf('a', 'c'), 'Riêng.')))).toEqual([]);
	});

	it('names both places of a number that is stated twice, and what else may be meant', () => {
		const figures: Sketches = { a: { label: 'Hồ sơ', value: '5' }, b: { label: 'Hồ sơ', value: '6' } };
		expect(findingsOf(figures, { 'figures.b.value': { line: 4, column: 2 } })).toMatchObject([
			{
				rule: 'check-restated',
				line: 4,
				column: 2,
				message: expect.stringMatching(
					/^Số liệu “b” chưa khớp: chỗ trước ghi 5, chỗ này ghi 6\. Số 5 ở “a”\. Số 6 ở “b”\. Nếu là hai thứ khác nhau, .+ revises\. Hãy đối chiếu/u,
				),
			},
		]);
	});

	it('says that plan may be meant where a part is above its whole', () => {
		expect(findingsOf({ so: { value: '110', relations: [outOf('100', '110')] } })).toMatchObject([
			{
				rule: 'check-out-of',
				message: expect.stringContaining('Nếu số sau là kế hoạch, hãy dùng plan thay cho outOf.'),
			},
		]);
	});

	it.each([
		['sumOf', { so: { value: '2', relations: [sumOf('a')] }, a: { value: '1' } }],
		['within', { so: { value: '2', relations: [within('a')] }, a: { value: '1' } }],
		['plan', { so: { value: '2', relations: [plan({ figure: 'a', percent: '5' })] }, a: { value: '1' } }],
		['change', { so: { value: '2', relations: [change({ from: 'a', increase: '5' })] }, a: { value: '1' } }],
		['outOf', { so: { value: '2', relations: [outOf('8', '5')] } }],
		['pooled', { so: { value: '2', unit: '%', relations: [pooled('a')] }, a: { value: '1', relations: [outOf('8')] } }],
		['share', { so: { value: '2', relations: [share('a', '5')] }, a: { value: '8' } }],
	] as [string, Sketches][])('stands at %s', (key, figures) => {
		expect(findingsOf(figures, { [`figures.so.${key}`]: { line: 9, column: 2 } })).toMatchObject([
			{ severity: 'error', line: 9, column: 2 },
		]);
	});

	it('warns of units that are counted together', () => {
		const figures: Sketches = {
			so: { value: '12', unit: 'lượt người', relations: [sumOf('a')] },
			a: { value: '12', unit: 'lao động' },
		};
		expect(findingsOf(figures)).toMatchObject([
			{
				rule: 'check-sum-of',
				severity: 'warning',
				message: 'Số liệu “so”: Tính chung các đơn vị khác nhau: “lượt người”, “lao động”.',
			},
		]);
	});

	it('warns of units that cannot be computed', () => {
		const figures: Sketches = {
			so: { value: '12', unit: 'hộ', relations: [sumOf('a')] },
			a: { value: '12', unit: '%' },
		};
		expect(findingsOf(figures)).toMatchObject([
			{ severity: 'warning', message: expect.stringContaining('“hộ” với “%”') },
		]);
	});

	it('is silent about what agrees, what is left, and what cannot be judged', () => {
		expect(
			findingsOf({
				so: { value: '12', relations: [sumOf('a'), within('b'), plan({ percent: '50' })] },
				a: { value: '12' },
				b: { value: '20' },
			}),
		).toEqual([]);
	});
});
