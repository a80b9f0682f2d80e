import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import type { Anchor } from '#domain/compiled';
import { type Relation, relationNumbers } from '#domain/figure';
import type { FindFigure } from '#domain/placed-figure';
import { type SummaryRow, type SummaryTable, summaryTable } from '#domain/summary-table';
import type { Verdict } from '#domain/verdict';
import { contextOf, period, place, planRelation, type Short, sumOf, within } from '../charts/figures.ts';
import { number } from './checks/report-of.ts';

const REPORT = { id: '2023/so-a/tom-tat', period: period('2023'), organ: 'so-a', place: null };
const PAGE = `/bao-cao/${REPORT.id}/`;

describe('the annex of a report', () => {
	it('puts the parts of a partition under their whole, part under part', () => {
		const rows = shown({
			tong: { value: '10', relations: [sumOf('a', 'b')] },
			b: { value: '4' },
			a: { value: '6', relations: [sumOf('a1', 'a2')] },
			a1: { value: '5' },
			a2: { value: '1' },
			khac: { value: '3' },
		});
		expect(rows.map(({ number: ordinal, depth, lead, name }) => [ordinal, depth, lead, name])).toEqual([
			['1', 0, null, 'tong'],
			['1.1', 1, 'Trong đó', 'b'],
			['1.2', 1, null, 'a'],
			['1.2.1', 2, 'Trong đó', 'a1'],
			['1.2.2', 2, null, 'a2'],
			['2', 0, null, 'khac'],
		]);
	});

	it('puts parts of which the rest is not stated under their whole, and tells the rest once, as recomputed', () => {
		const verdict = (figure: string) => verdictOf({ figure, how: '10 − (6 + 3) = 1 còn lại chưa nêu' });
		const rows = shown(
			{
				a: { value: '6', relations: [within('tong')] },
				tong: { value: '10' },
				b: { value: '3', relations: [within('tong')] },
			},
			{ verdicts: [verdict('a'), verdict('b')] },
		);
		expect(rows.map(({ number: ordinal, name }) => [ordinal, name])).toEqual([
			['1', 'tong'],
			['1.1', 'a'],
			['1.2', 'b'],
		]);
		expect(rows.map(({ remarks }) => remarks)).toEqual([
			[{ text: 'Đối chiếu', href: `${PAGE}#doi-chieu-a`, rest: ': 10 − (6 + 3) = 1 còn lại chưa nêu' }],
			[],
			[],
		]);
	});

	it('tells what does not fit with the note on that relation, and keeps the row of a plan that was judged', () => {
		const wrong = { verdict: 'chua-khop', kind: 'amount', how: '3 và 4', note: 'Hỏi lại.' } as const;
		const rows = shown(
			{
				p: { name: 'a', value: '3', basis: 'plan', note: null },
				a: { value: '2', note: 'Của số này.', relations: [planRelation({ figure: 'p' })] },
			},
			{
				verdicts: [
					verdictOf({ figure: 'p', ...wrong }),
					verdictOf({ figure: 'a', ...wrong, how: '2 và 3', note: 'Của số này.' }),
					verdictOf({ figure: 'a', verdict: 'khop', how: '2 = 2' }),
				],
			},
		);
		expect(rows.map(({ remarks }) => remarks.map(({ text, rest }) => text + rest))).toEqual([
			['Đối chiếu: 3 và 4 (chưa khớp). Ghi chú của cổng: Hỏi lại'],
			['Ghi chú của cổng: Của số này', 'Đối chiếu: 2 và 3 (chưa khớp)'],
		]);
	});

	it('shows a figure of two partitions under the first, and refers to it in the other', () => {
		const rows = shown({
			ho: { value: '5', relations: [sumOf('ngheo', 'khac')] },
			ngheo: { value: '2' },
			khac: { value: '3' },
			vung: { value: '2', relations: [sumOf('ngheo')] },
		});
		expect(rows.map(({ number: ordinal, name, value }) => [ordinal, name, value.text])).toEqual([
			['1', 'ho', '5'],
			['1.1', 'ngheo', '2'],
			['1.2', 'khac', '3'],
			['2', 'vung', '2'],
			['', 'ngheo', ''],
		]);
		expect(rows.at(-1)?.remarks).toEqual([{ text: 'đã nêu ở dòng 1.1', href: '#dong-1-1', rest: '' }]);
	});

	it('tells two partitions of one whole apart', () => {
		const rows = shown({
			tong: { value: '5', relations: [sumOf('a', 'b'), sumOf('nam', 'nu')] },
			a: { value: '2' },
			b: { value: '3' },
			nam: { value: '4' },
			nu: { value: '1' },
		});
		expect(rows.map(({ lead }) => lead)).toEqual([null, 'Trong đó', null, 'Chia theo cách khác', null]);
	});

	it('puts the groups of an indicator under it, by the name of the group, and only those of the same time', () => {
		const rows = shown({
			tong: { indicator: 'viec-lam', name: 'Việc làm', value: '10' },
			ngoai: { indicator: 'viec-lam', group: 'Ngoài nước', name: 'Việc làm – Ngoài nước', value: '2' },
			truoc: { indicator: 'viec-lam', group: 'Ngoài nước', name: 'Việc làm – Ngoài nước', value: '1', period: '2022' },
		});
		expect(rows.map(({ number: ordinal, name, remarks }) => [ordinal, name, remarks.map(({ text }) => text)])).toEqual([
			['1', 'Việc làm', []],
			['1.1', 'Ngoài nước', []],
			['2', 'Việc làm – Ngoài nước', ['năm 2022']],
		]);
	});

	it('puts a plan beside its result, and a plan without result in a row of its own', () => {
		const rows = shown({
			muc: { name: 'Đào tạo', value: '5.500', basis: 'plan', status: 'assigned' },
			dat: { name: 'Đào tạo', value: '1.700', relations: [planRelation({ figure: 'muc', percent: '30,9' })] },
			sau: { name: 'Đào tạo', value: '4.000', basis: 'plan', status: 'proposed', period: '2024' },
		});
		expect(rows.map(cells)).toEqual([
			['Đào tạo', '5.500', '', '1.700', '30,9%', '', 'kế hoạch được giao'],
			['Đào tạo', '4.000', '', '', '', '', 'mức đề xuất năm 2024'],
		]);
		expect([rows[0]?.plan, rows[0]?.value, rows[0]?.percentOfPlan].map((cell) => cell?.href)).toEqual([
			`${PAGE}#so-muc`,
			`${PAGE}#so-dat`,
			`${PAGE}#so-dat-percent`,
		]);
	});

	it('keeps the row of a plan that has parts, a remark or another name', () => {
		const rows = shown({
			a: { value: '2', relations: [planRelation({ figure: 'p' })] },
			p: { name: 'a', value: '3', basis: 'plan', relations: [sumOf('p1', 'p2')] },
			p1: { value: '1', basis: 'plan' },
			p2: { value: '2', basis: 'plan' },
			b: { value: '2', relations: [planRelation({ figure: 'q' })] },
			q: { name: 'b', value: '3', basis: 'plan', note: 'Xem lại.' },
			c: { value: '2', relations: [planRelation({ figure: 'r' })] },
			r: { name: 'kế hoạch khác', value: '3', basis: 'plan' },
		});
		expect(rows.map(({ name, plan, value }) => [name, plan.text, value.text])).toEqual([
			['a', '3', '2'],
			['a', '3', ''],
			['p1', '1', ''],
			['p2', '2', ''],
			['b', '3', '2'],
			['b', '3', ''],
			['c', '3', '2'],
			['kế hoạch khác', '3', ''],
		]);
	});

	it.each<[string, Readonly<Record<string, Short>>, readonly string[]]>([
		[
			'in points since an earlier time',
			{
				nay: {
					name: 'Hộ nghèo',
					value: '5,18',
					unit: '%',
					relations: [change({ from: 'truoc', direction: 'decrease', amount: number('2,79') })],
				},
				truoc: { name: 'Hộ nghèo', value: '7,97', unit: '%', period: '2022', cutoff: 'end' },
			},
			['Hộ nghèo', '', '7,97', '5,18', '', 'báo cáo không ghi', 'giảm 2,79 điểm phần trăm so với cuối năm 2022'],
		],
		[
			'by amount and by percent',
			{
				nay: {
					name: 'Vụ',
					value: '18',
					unit: 'vụ',
					relations: [change({ from: 'truoc', direction: 'decrease', amount: number('10'), percent: number('35,7') })],
				},
				truoc: { name: 'Vụ', value: '28', unit: 'vụ', period: '2022' },
			},
			['Vụ', '', '28', '18', '', 'giảm 35,7%', 'giảm 10 vụ so với năm 2022'],
		],
		[
			'as a ratio to what the report does not state',
			{ nay: { name: 'Đào tạo', value: '8.491', relations: [change({ ratio: number('147,25') })] } },
			['Đào tạo', '', 'báo cáo không ghi', '8.491', '', '147,25%', ''],
		],
	])('shows a change %s', (_title, figures, row) => {
		expect(shown(figures).map(cells)).toEqual([row]);
	});

	it.each<[string, Relation, readonly string[]]>([
		['a percentage of an unstated plan', planRelation({ percent: '101,64' }), ['báo cáo không ghi', '101,64%']],
		['a plan without percentage', planRelation({ value: '4.000' }), ['4.000', 'báo cáo không ghi']],
		['neither', within('khac#x'), ['', '']],
	])('derives nothing from %s', (_title, relation, expected) => {
		const [row] = shown({ a: { value: '8.491', relations: [relation] } });
		expect([row?.plan.text, row?.percentOfPlan.text]).toEqual(expected);
	});

	it('tells shares and wholes in the remarks, each with its sentence', () => {
		const [row] = shown({
			nu: {
				value: '1',
				unit: 'đại biểu',
				relations: [
					{ kind: 'out-of', whole: number('6'), percent: number('16,7'), quote: null, note: null },
					{ kind: 'share', of: ['tong'], percent: number('4,2'), quote: null, note: null },
				],
			},
			tong: { name: 'Tất cả', value: '24' },
		});
		expect(row?.remarks.map(({ text, href, rest }) => [text + rest, href])).toEqual([
			['trên tổng số 6 đại biểu', `${PAGE}#so-nu-whole`],
			['tỷ lệ 16,7%', `${PAGE}#so-nu-out-of-percent`],
			['chiếm 4,2% của “Tất cả”', `${PAGE}#so-nu-share`],
		]);
	});

	it('says where a plan or a base stands in another report', () => {
		const other = { report: '2022/so-a/ke-hoach', name: 'a', period: '2022' };
		const { find } = contextOf([
			place('p', { ...other, value: '9', basis: 'plan' }),
			place('b', { ...other, value: '4' }),
		]);
		const relations = [
			planRelation({ figure: `${other.report}#p` }),
			change({ from: `${other.report}#b`, ratio: number('130') }),
		];
		const [row] = shown({ a: { value: '5', relations } }, { find });
		expect([row?.plan.text, row?.base.text]).toEqual(['9', '4']);
		expect(row?.remarks.map(({ text, href }) => [text, href])).toEqual([
			['kế hoạch năm 2022', null],
			['số kế hoạch nêu ở báo cáo khác', '/bao-cao/2022/so-a/ke-hoach/'],
			['số cùng kỳ nêu ở báo cáo khác', '/bao-cao/2022/so-a/ke-hoach/'],
			['so với năm 2022', null],
		]);
	});

	it('does not repeat the time and the name of the whole at its parts', () => {
		const rows = shown({
			tong: { value: '4', period: '2022', relations: [sumOf('a', 'b')] },
			a: {
				value: '1',
				period: '2022',
				relations: [{ kind: 'share', of: ['tong'], percent: number('25'), quote: null, note: null }],
			},
			b: { value: '3' },
		});
		expect(rows.map(({ remarks }) => remarks.map(({ text, rest }) => text + rest))).toEqual([
			['năm 2022'],
			['chiếm 25%'],
			['năm 2023'],
		]);
	});

	it('says in which time, place and way a figure differs from its report', () => {
		const [row] = shown({
			a: {
				value: '5',
				period: '2022',
				place: 'Huyện A',
				organ: 'so-b',
				organName: 'Sở B',
				basis: 'estimate',
				cumulative: true,
				sourceNote: 'Tính đến 15/12',
				note: 'Xem lại.',
			},
		});
		expect(row?.remarks.map(({ text }) => text)).toEqual([
			'năm 2022',
			'Sở B',
			'Huyện A',
			'ước thực hiện',
			'lũy kế',
			'Tính đến 15/12',
			'Ghi chú của cổng: Xem lại',
		]);
	});

	it('follows the outline of the report, with the headings above that hold no row', () => {
		const made = tableOf(
			{ sau: { value: '1' }, muoi: { value: '2' }, hai: { value: '3' }, dau: { value: '4' } },
			{
				outline: [
					{ id: 'a', depth: 2, text: 'A' },
					{ id: 'a-1', depth: 3, text: '1. Việc làm' },
					{ id: 'b', depth: 2, text: 'B' },
					{ id: 'b-1', depth: 3, text: 'Không có số' },
					{ id: 'c', depth: 2, text: 'C' },
				],
				places: {
					sau: ['c', 'doan-c-1'],
					muoi: ['a-1', 'doan-a-1-10'],
					hai: ['a-1', 'doan-a-1-2'],
					dau: [null, 'doan-1'],
				},
			},
		);
		expect(made.sections.map(({ title, href, rows }) => [title, href, rows.map(({ name }) => name)])).toEqual([
			[null, null, ['dau']],
			['A', `${PAGE}#a`, []],
			['1. Việc làm', `${PAGE}#a-1`, ['hai', 'muoi']],
			['C', `${PAGE}#c`, ['sau']],
		]);
	});

	it('of a report without figures in its text has no rows', () => {
		expect(tableOf({}).sections).toEqual([]);
		const unanchored = tableOf({ a: { value: '5' } }, { places: {} });
		expect(unanchored).toEqual({ sections: [], count: 0 });
	});

	it('holds every figure once, whatever the relations, and every number of a relation', () => {
		fc.assert(
			fc.property(arbitraryReport, (figures) => {
				const table = tableOf(figures);
				const rows = rowsOf(table);
				const own = rows.flatMap(({ id, plan, value }) => (id === null ? [] : [value.href ?? plan.href]));
				expect(new Set(own).size).toBe(own.length);
				expect(own.length).toBe(table.count);
				const links = new Set(rows.flatMap(linksOf).filter((href) => href.includes('#so-')));
				const stated = Object.entries(figures).flatMap(([id, { relations = [], basis }]) => [
					`so-${id}`,
					...relations
						.filter(({ kind }) => kind !== 'plan' || basis !== 'plan')
						.flatMap(relationNumbers)
						.map(({ part }) => `so-${id}-${part}`),
				]);
				expect(links).toEqual(new Set(stated.map((id) => `${PAGE}#${id}`)));
				const beside = Object.entries(figures).filter(([id]) => !own.includes(`${PAGE}#so-${id}`));
				expect(beside.flatMap(([, { relations = [] }]) => relations)).toEqual([]);
				const ids = rows.flatMap(({ id }) => id ?? []);
				expect(new Set(ids).size).toBe(ids.length);
				const referred = rows.flatMap(({ remarks }) =>
					remarks.flatMap(({ href }) => href?.match(/^#(.+)/u)?.[1] ?? []),
				);
				expect(ids).toEqual(expect.arrayContaining(referred));
			}),
		);
	});
});

function verdictOf(given: Partial<Verdict> & Pick<Verdict, 'figure' | 'how'>): Verdict {
	return {
		report: REPORT.id,
		kind: 'within',
		relation: 0,
		part: null,
		verdict: 'con-lai',
		stated: null,
		recomputed: null,
		recomputedPlain: null,
		arithmetic: [given.how],
		remark: null,
		note: null,
		...given,
	};
}

interface Given {
	readonly verdicts?: readonly Verdict[];
	readonly find?: FindFigure;
	readonly outline?: readonly { id: string; depth: number; text: string }[];
	/** Heading and block of each figure; without it, all stand before the first heading. */
	readonly places?: Readonly<Record<string, readonly [string | null, string]>>;
}

function tableOf(shorts: Readonly<Record<string, Short>>, given: Given = {}): SummaryTable {
	const figures = Object.entries(shorts).map(([id, short]) => place(id, short));
	const places =
		given.places ?? Object.fromEntries(figures.map(({ figure }) => [figure.id, [null, 'doan-1'] as const]));
	const anchors = Object.entries(places).map(([id, [heading, block]]): [string, Anchor] => [
		id,
		{ id: `so-${id}`, block, sentence: 'Một câu.', heading },
	]);
	return summaryTable({
		report: REPORT,
		facts: { outline: given.outline ?? [], anchors: Object.fromEntries(anchors) },
		figures,
		verdicts: given.verdicts ?? [],
		find: given.find ?? contextOf(figures).find,
	});
}

function rowsOf({ sections }: SummaryTable): readonly SummaryRow[] {
	return sections.flatMap(({ rows }) => rows);
}

function shown(shorts: Readonly<Record<string, Short>>, given: Given = {}): readonly SummaryRow[] {
	return rowsOf(tableOf(shorts, given));
}

function cells({ name, plan, base, value, percentOfPlan, percentOfBase, remarks }: SummaryRow): readonly string[] {
	const numbers = [plan, base, value, percentOfPlan, percentOfBase].map(({ text }) => text);
	return [name, ...numbers, remarks.map(({ text, rest }) => text + rest).join('; ')];
}

function linksOf({ plan, base, value, percentOfPlan, percentOfBase, remarks }: SummaryRow): readonly string[] {
	const all = [plan, base, value, percentOfPlan, percentOfBase, ...remarks];
	return all.flatMap(({ href }) => href ?? []);
}

function change(given: Partial<Extract<Relation, { kind: 'change' }>>): Relation {
	return {
		kind: 'change',
		from: null,
		direction: null,
		amount: null,
		percent: null,
		ratio: null,
		quote: null,
		note: null,
		...given,
	};
}

const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const NUMBER = fc.constantFrom('1', '05', '12,5', '1.700').map(number);

const arbitraryRelation: fc.Arbitrary<Relation> = fc.oneof(
	fc.uniqueArray(ID, { minLength: 1, maxLength: 3 }).map((parts) => sumOf(...parts)),
	ID.map(within),
	fc.record({ figure: fc.option(ID), percent: fc.option(NUMBER), value: fc.option(NUMBER) }).map(
		({ figure, percent, value }): Relation => ({
			kind: 'plan',
			figure,
			percent,
			value: figure === null ? value : null,
			quote: null,
			note: null,
		}),
	),
	fc
		.record({
			from: fc.option(ID),
			direction: fc.constantFrom(null, 'increase' as const, 'decrease' as const),
			amount: fc.option(NUMBER),
			percent: fc.option(NUMBER),
			ratio: fc.option(NUMBER),
		})
		.map(change),
	NUMBER.chain((whole) =>
		fc.option(NUMBER).map((percent): Relation => ({ kind: 'out-of', whole, percent, quote: null, note: null })),
	),
	NUMBER.map((percent): Relation => ({ kind: 'share', of: ['a'], percent, quote: null, note: null })),
);

/** Six figures at most, of few names, plans among them, related in every way: in circles, too. */
const arbitraryReport: fc.Arbitrary<Readonly<Record<string, Short>>> = fc
	.uniqueArray(ID, { minLength: 1 })
	.chain((ids) =>
		fc.tuple(
			...ids.map((id) =>
				fc
					.record({
						indicator: fc.constantFrom(null, 'viec-lam', 'dao-tao'),
						group: fc.constantFrom(null, null, 'Nữ'),
						basis: fc.constantFrom('actual' as const, 'plan' as const, 'estimate' as const),
						value: fc.constantFrom('1', '05', '12,5', '1.700'),
						relations: fc.uniqueArray(arbitraryRelation, { maxLength: 2, selector: ({ kind }) => kind }),
					})
					.map((short): [string, Short] => [
						id,
						{
							...short,
							name: `${short.indicator ?? 'khác'} ${short.group ?? ''}`,
							group: short.indicator && short.group,
						},
					]),
			),
		),
	)
	.map((entries) => Object.fromEntries(entries));
