import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator';
import { type LedgerEntry, ledgerOf } from '#domain/ledger/ledger';
import { outOf, plan } from '../checks/report-of.ts';
import { period } from '../plan-values.ts';
import { corpusWith, type Given, PLAN, RESULT, type Row, TRAINED } from './reports.ts';

/** The only entry. */
function entryOf(given: readonly Given[], indicator: Indicator = TRAINED): LedgerEntry {
	const [entry, ...more] = ledgerOf(corpusWith(given, [indicator])).entries;
	if (entry === undefined || more.length > 0) throw new Error(`${more.length + 1} entries, not one`);
	return entry;
}

/** One report, issued in January 2024, that states both. */
function report(rows: Given['rows'], more: Partial<Given> = {}): Given {
	return { id: '2023/so-a/bao-cao', rows, ...more };
}

function planned(value: string, more: Row['more'] = {}): Row {
	return { ...PLAN, value, more: { ...PLAN.more, ...more } };
}

describe('what became of a plan', () => {
	it.each<[what: string, rows: Given['rows'], state: string, reason: string | null]>([
		['more than planned', { a: PLAN, b: { ...RESULT, value: '110' } }, 'vuot', null],
		['as planned', { a: PLAN, b: { ...RESULT, value: '100' } }, 'dat', null],
		['less than planned', { a: PLAN, b: RESULT }, 'khong-dat', null],
		['no result', { a: PLAN }, 'chua-thay-ket-qua', null],
		[
			'a proposal',
			{ a: planned('100', { status: 'proposed' }), b: RESULT },
			'khong-so-duoc',
			'mới là mức đề xuất, chưa phải kế hoạch đã quyết định',
		],
		[
			'half a year, though it is more than planned',
			{ a: PLAN, b: { value: '110', more: { period: '2023-H1' } } },
			'dang-thuc-hien',
			'kết quả mới là của 6 tháng đầu năm 2023, chưa phải của cả năm 2023',
		],
		[
			'eleven months, cumulative',
			{ a: PLAN, b: { value: '90', more: { period: '2023-M11', cumulative: true } } },
			'dang-thuc-hien',
			'kết quả mới tính đến tháng 11 năm 2023, chưa phải của cả năm 2023',
		],
		[
			'a plan that no text states',
			{ b: { ...RESULT, relations: [plan({ percent: '90' })] } },
			'khong-so-duoc',
			'không có số kế hoạch trong các báo cáo đã đăng',
		],
		[
			'a part against the whole',
			{ a: PLAN, b: { ...RESULT, more: { group: 'Sơ cấp' }, relations: [plan({ figure: 'a' })] } },
			'khong-so-duoc',
			'kế hoạch nêu chung, kết quả mới là của phần “Sơ cấp”',
		],
		[
			'another unit',
			{ a: { ...PLAN, unit: 'hộ' }, b: { ...RESULT, relations: [plan({ figure: 'a' })] } },
			'khong-so-duoc',
			'kế hoạch tính bằng “hộ”, kết quả tính bằng “người”',
		],
		[
			'another time, that its author names',
			{ a: planned('100', { period: '2024' }), b: { ...RESULT, relations: [plan({ figure: 'a' })] } },
			'khong-so-duoc',
			'kết quả là của năm 2023, kế hoạch là của năm 2024',
		],
		[
			'a result of a time that only overlaps',
			{ a: planned('100', { period: '2023-H2' }), b: RESULT },
			'khong-so-duoc',
			'kết quả đã đăng là của năm 2023, kế hoạch là của 6 tháng cuối năm 2023',
		],
		[
			'two plans that lead to two states',
			{ a: PLAN, c: planned('80'), b: RESULT },
			'khong-so-duoc',
			'báo cáo nêu những mức kế hoạch khác nhau cho cùng một việc',
		],
		['two plans that lead to one state', { a: PLAN, c: planned('95'), b: RESULT }, 'khong-dat', null],
	])('%s', (_, rows, state, reason) => {
		expect(entryOf([report(rows)]).standing).toEqual({ state, reason });
	});

	it('is not told by a report that was issued before the end of the year', () => {
		const entry = entryOf([report({ a: PLAN, b: { ...RESULT, value: '154' } }, { issued: '2023-11' })]);
		expect(entry.standing).toEqual({
			state: 'dang-thuc-hien',
			reason: 'báo cáo ban hành tháng 11 năm 2023, khi năm 2023 chưa hết',
		});
	});

	it('is told by the result of the whole year, though half a year and the last half are reported too', () => {
		const of = (time: string, value: string): Row => ({ value, more: { period: time } });
		const rows = { a: PLAN, h2: of('2023-H2', '60'), year: of('2023', '100'), h1: of('2023-H1', '40') };
		const entry = entryOf([report(rows)]);
		expect(entry.result?.figure.id).toBe('year');
		expect(entry.results.map(({ figure }) => figure.id)).toEqual(['h1', 'year', 'h2']);
		expect(entry.standing.state).toBe('dat');
	});

	it('is told by the result of the whole, not by that of a part', () => {
		const part: Row = { value: '120', more: { group: 'Sơ cấp' }, relations: [plan({ figure: 'a' })] };
		const entry = entryOf([report({ a: PLAN, b: RESULT, part })]);
		expect(entry.results.map(({ scopeGap }) => scopeGap)).toEqual([
			null,
			'kế hoạch nêu chung, kết quả mới là của phần “Sơ cấp”',
		]);
		expect(entry.standing.state).toBe('khong-dat');
	});

	it('is told by what the latest report says of the year', () => {
		const later = (id: string, value: string, issued: string): Given => ({
			id,
			issued,
			rows: { b: { ...RESULT, value } },
		});
		const entry = entryOf([
			report({ a: PLAN, b: RESULT }),
			later('2024/so-a/sau', '101', '2024-06-01'),
			later('2023/so-a/truoc', '95', '2024-01-02'),
		]);
		expect(entry.results.map(({ text }) => text)).toEqual(['95 người', '90 người', '101 người']);
		expect(entry.standing.state).toBe('vuot');
	});

	it.each([
		[['proposed', 'assigned', 'revised'], 'revised'],
		[['revised', 'assigned'], 'revised'],
		[['assigned', 'proposed'], 'assigned'],
		[['proposed', null], null],
		[['adopted', 'assigned'], 'assigned'],
	] as const)('is measured against the plan in force: of %o it is %s', (statuses, inForce) => {
		const plans = statuses.map(
			(status, index): Given => ({
				id: `2023/so-a/ke-hoach-${index}`,
				issued: `2023-0${index + 1}-10`,
				rows: { a: planned(String(100 + index), { status }) },
			}),
		);
		const entry = entryOf([...plans, report({ b: RESULT })]);
		expect(entry.plans.map(({ status }) => status)).toEqual(statuses);
		expect(entry.plan?.status).toBe(inForce);
	});
});

describe('the percentage of a plan', () => {
	const percentOf = (plans: Row, result: Row, indicator = TRAINED) =>
		entryOf([report({ a: plans, b: result })], indicator).result?.ofPlan;

	it.each<[given: string, plan: Row, result: Row, text: string | null, how: string | null]>([
		['not stated', planned('19.000'), { value: '6.008' }, '31,6', '6.008 : 19.000'],
		[
			'stated',
			planned('5.500'),
			{ value: '1.700', relations: [plan({ figure: 'a', percent: '30,9' })] },
			'30,9',
			'1.700 : 5.500',
		],
		[
			'stated whole',
			planned('100'),
			{ value: '18', relations: [plan({ figure: 'a', percent: '18' })] },
			'18',
			'18 : 100',
		],
		[
			'cut by the report',
			planned('4.000'),
			{ value: '8.491', relations: [plan({ percent: '212,27' })] },
			'212,275',
			'8.491 : 4.000',
		],
		['wrong', planned('100'), { value: '90', relations: [plan({ percent: '95' })] }, '90', '90 : 100'],
		[
			'of a plan “ít nhất”',
			{ ...planned('2.000'), qualifier: 'at-least' },
			{ value: '3.088' },
			'154,4',
			'3.088 : 2.000',
		],
		['of a plan “khoảng”', { ...planned('2.000'), qualifier: 'about' }, { value: '3.088' }, null, null],
		['of a result “trên”', planned('2.000'), { value: '3.088', qualifier: 'more-than' }, null, null],
		['of a range', planned('120-150'), { value: '130' }, null, null],
		['of nothing', planned('0'), { value: '130' }, null, null],
	])('%s', (_, plans, result, text, how) => {
		const { recomputed } = percentOf(plans, result) ?? {};
		expect([recomputed?.text ?? null, recomputed?.how ?? null]).toEqual([text, how]);
	});

	it('tells the verdict on the stated one, and nothing where none is stated', () => {
		const verdict = (percent: string) =>
			percentOf(PLAN, { ...RESULT, relations: [plan({ figure: 'a', percent })] })?.verdict?.verdict;
		expect([verdict('90'), verdict('95')]).toEqual(['khop', 'chua-khop']);
		expect(percentOf(PLAN, RESULT)?.verdict).toBeNull();
	});

	it('is exact for machines', () => {
		expect(percentOf(planned('19.000'), { value: '6.008' })?.recomputed?.plain).toBe('31.62105263157894736842');
	});

	it('is none of a rate, unless the report states one', () => {
		const rate = { ...TRAINED, unit: '%' };
		const of = (relations: Row['relations'] = []) =>
			percentOf({ ...planned('80'), unit: '%' }, { value: '60', unit: '%', relations }, rate)?.recomputed?.text;
		expect([of(), of([plan({ figure: 'a', percent: '75' })])]).toEqual([undefined, '75']);
	});

	it('implies a plan that no text states, and that is no plan', () => {
		const entry = entryOf([report({ b: { value: '18.498', relations: [plan({ percent: '101,64' })] } })]);
		expect(entry).toMatchObject({ plans: [], plan: null, bar: null });
		expect(entry.result?.ofPlan).toMatchObject({
			implied: '≈ 18.198–18.200',
			recomputed: null,
			verdict: { verdict: 'chua-du' },
		});
	});

	it('is no reason for an entry where no text holds it', () => {
		const given = report({ b: { ...RESULT, relations: [plan({ percent: '90' })] } }, { unanchored: ['b-percent'] });
		expect(ledgerOf(corpusWith([given])).entries).toEqual([]);
	});
});

describe('beside a plan and its result', () => {
	it('stand the sentences, each with the address of its number', () => {
		expect(entryOf([report({ a: PLAN, b: RESULT })])).toMatchObject({
			name: 'Số người được đào tạo',
			indicator: 'dao-tao',
			field: 'hoc-nghe',
			organ: 'so-a',
			period: '2023',
			plans: [{ text: '100 người', sentence: 'Câu nêu a.', href: '/bao-cao/2023/so-a/bao-cao/#so-a' }],
			results: [{ text: '90 người', sentence: 'Câu nêu b.', href: '/bao-cao/2023/so-a/bao-cao/#so-b' }],
			bar: { plan: '100', result: '90' },
		});
	});

	it('stands how the report judges its own work on the task of that section', () => {
		const selfAssessment = { section: 'nhiem-vu-1', words: 'Hoàn thành tốt nhiệm vụ' };
		const outline = [
			{ id: 'nhiem-vu-1', depth: 2, text: 'Nhiệm vụ 1', selfAssessment },
			{ id: 'ly-do', depth: 3, text: 'Lý do', selfAssessment },
			{ id: 'ket-luan', depth: 2, text: 'Kết luận' },
		];
		const of = (heading: string) =>
			entryOf([report({ a: PLAN, b: { ...RESULT, heading } }, { outline })]).result?.selfAssessment;
		expect(['nhiem-vu-1', 'ly-do', 'ket-luan'].map(of)).toEqual([selfAssessment, selfAssessment, null]);
	});

	it('stands the whole that a number is out of', () => {
		const entry = entryOf([report({ a: { ...planned('29'), relations: [outOf('71', '40,8')] } })]);
		expect(entry.plan?.text).toBe('29/71 người');
	});

	it('stand results of other groups where there is none of its own', () => {
		const of = (group: string | null): Row => ({ value: '5', more: { group } });
		const rows = {
			a: planned('100', { group: 'Trung cấp' }),
			b: of('Sơ cấp'),
			c: of(null),
			d: { value: '5', more: { period: '2022' } },
		};
		const entry = entryOf([report(rows)]);
		expect(entry.standing.state).toBe('chua-thay-ket-qua');
		expect(entry.near.otherGroup.map(({ figure }) => figure.id)).toEqual(['b', 'c']);
		expect(entryOf([report({ a: PLAN, b: RESULT, c: of('Sơ cấp') })]).near.otherGroup).toEqual([]);
	});

	it('stands the plan that its report repeats beside the result it names', () => {
		const result = { ...RESULT, relations: [plan({ figure: '2023/so-a/de-xuat#a', value: '100', percent: '90' })] };
		const proposal: Given = {
			id: '2023/so-a/de-xuat',
			issued: '2023-01-10',
			rows: { a: planned('100', { status: 'proposed' }) },
		};
		const entry = entryOf([proposal, report({ b: result })]);
		expect(entry.plans.map(({ href, status }) => [href, status])).toEqual([
			['/bao-cao/2023/so-a/de-xuat/#so-a', 'proposed'],
			['/bao-cao/2023/so-a/bao-cao/#so-b-plan', 'proposed'],
		]);
		expect(entry.standing.reason).toBe('mới là mức đề xuất, chưa phải kế hoạch đã quyết định');
	});
});

describe('a plan that asks less than the result of the year before', () => {
	const less = (next: Row, before: Row, indicator: Partial<Indicator> = {}) =>
		ledgerOf(corpusWith([report({ a: next, b: before })], [{ ...TRAINED, ...indicator }])).entries[0]?.lessThanBefore;
	const next = (value: string, more: Row['more'] = {}) =>
		planned(value, { period: '2024', status: 'proposed', ...more });

	it.each<[what: string, plan: Row, before: Row, indicator: Partial<Indicator>, said: string | null]>([
		['is told', next('4.000'), { value: '8.491' }, {}, 'thấp hơn 8.491 người − 4.000 người = 4.491 người'],
		[
			'of a rate, in points',
			{ ...next('2'), unit: '%', qualifier: 'at-least' },
			{ value: '2,79', unit: '%' },
			{ unit: '%' },
			'thấp hơn 2,79% − 2% = 0,79 điểm phần trăm',
		],
		[
			'of a rate that should fall',
			{ ...next('6'), unit: '%' },
			{ value: '5,18', unit: '%' },
			{ unit: '%', direction: 'lower-is-better' },
			'cao hơn 6% − 5,18% = 0,82 điểm phần trăm',
		],
		['without an arithmetic for a range', next('120-150'), { value: '602' }, {}, 'thấp hơn null'],
		['not of an equal one', next('8.491'), { value: '8.491' }, {}, null],
		['not of a greater one', next('9.000'), { value: '8.491' }, {}, null],
		[
			'not of a fall that should be',
			{ ...next('5'), unit: '%' },
			{ value: '5,18', unit: '%' },
			{ unit: '%', direction: 'lower-is-better' },
			null,
		],
		['not where no direction is better', next('4.000'), { value: '8.491' }, { direction: 'none' }, null],
		['not of a result “khoảng”', next('6.900'), { value: '7.000', qualifier: 'about' }, {}, null],
		['not of half a year', next('4.000'), { value: '8.491', more: { period: '2023-H1' } }, {}, null],
		['not of two years before', next('4.000'), { value: '8.491', more: { period: '2022' } }, {}, null],
		['not of another group', next('4.000', { group: 'Sơ cấp' }), { value: '8.491' }, {}, null],
		['not of a stock against a flow', next('4.000', { cutoff: 'end' }), { value: '8.491' }, {}, null],
		[
			'not across a break',
			next('4.000'),
			{ value: '8.491' },
			{ breaks: [{ at: period('2024'), reason: 'Chuẩn mới', verified: true }] },
			null,
		],
		[
			'across no later break',
			next('4.000'),
			{ value: '8.491' },
			{ breaks: [{ at: period('2023'), reason: 'Chuẩn mới', verified: true }] },
			'thấp hơn 8.491 người − 4.000 người = 4.491 người',
		],
	])('%s', (_, plans, before, indicator, said) => {
		const found = less(plans, before, indicator);
		expect(found ? `${found.compared} ${found.how}` : null).toBe(said);
	});

	it('is told of the halves of two years too', () => {
		const half = (time: string) => ({ period: time });
		const found = less(next('40', half('2024-H1')), { value: '90', more: { period: '2023-H1' } });
		expect(found?.result.period).toBe('2023-H1');
	});
});
