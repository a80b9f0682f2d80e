import { describe, expect, it } from 'vitest';
import { numbersIn, wordsOf } from '#domain/arithmetic';
import type { Verdict } from '#domain/verdict';
import {
	anchorsOf,
	change,
	outOf,
	plan,
	pooled,
	REPORT,
	type Sketches,
	share,
	sumOf,
	verdictOf,
	verdictsOf,
	within,
} from './report-of.ts';

const OTHER = '2022/so-ldtbxh-dak-nong/tom-tat';

/** What is given, and what the verdict on the figure `so` must hold. */
type Row = readonly [given: string, figures: Sketches, expected: Partial<Verdict>];

const UNITS: readonly Row[] = [
	[
		'money converts',
		{
			so: { value: '1,8', unit: 'tỷ đồng', relations: [sumOf('a', 'b')] },
			a: { value: '1,5', unit: 'tỷ đồng' },
			b: { value: '300.000.000', unit: 'đồng' },
		},
		{ verdict: 'khop', recomputed: '1,8', how: '1,5 tỷ đồng + 300.000.000 đồng = 1,8 tỷ đồng', remark: null },
	],
	[
		'money of two scales that does not add up',
		{
			so: { value: '1,8', unit: 'tỷ đồng', relations: [sumOf('a', 'b')] },
			a: { value: '1,5', unit: 'tỷ đồng' },
			b: { value: '30', unit: 'triệu đồng' },
		},
		{
			verdict: 'chua-khop',
			how: '1,5 tỷ đồng + 30 triệu đồng = 1,53 tỷ đồng (các số đã nêu cho phép 1,48–1,581), báo cáo ghi 1,8 tỷ đồng',
		},
	],
	[
		'a bare number goes with a count',
		{
			so: { value: '12', unit: 'người', relations: [sumOf('a', 'b')] },
			a: { value: '5' },
			b: { value: '7', unit: 'người' },
		},
		{ verdict: 'khop', remark: null },
	],
	[
		'a bare number does not go with money',
		{ so: { value: '12', unit: 'triệu đồng', relations: [sumOf('a')] }, a: { value: '12' } },
		{ verdict: 'chua-du', recomputed: null, how: 'không tính được giữa “triệu đồng” và số không ghi đơn vị' },
	],
	[
		'families do not mix',
		{ so: { value: '12', unit: 'hộ', relations: [sumOf('a')] }, a: { value: '12', unit: 'người' } },
		{
			verdict: 'chua-du',
			recomputed: null,
			how: 'không tính được giữa “hộ” và “người”',
			remark: 'Quan hệ này nối “hộ” với “người”, là hai loại đơn vị khác nhau. Hãy sửa đơn vị (unit) hoặc bỏ quan hệ.',
		},
	],
	[
		'a share of another family is not computed',
		{ so: { value: '2', unit: 'hộ', relations: [share('a', '50')] }, a: { value: '4', unit: '%' } },
		{ verdict: 'chua-du', how: 'không tính được giữa “hộ” và “%”' },
	],
	[
		'a change between families is not computed',
		{
			so: { value: '2', unit: 'hộ', relations: [change({ from: 'a', decrease: '2' })] },
			a: { value: '4', unit: 'vụ' },
		},
		{ verdict: 'chua-du', part: 'amount', how: 'không tính được giữa “hộ” và “vụ”' },
	],
	[
		'a part of another family is not compared',
		{ so: { value: '5', unit: 'em', relations: [within('a')] }, a: { value: '4', unit: 'vụ' } },
		{ verdict: 'chua-du', how: 'không tính được giữa “em” và “vụ”' },
	],
	[
		'words for one thing need no remark',
		{
			so: { value: '3', unit: 'em', relations: [sumOf('a', 'b')] },
			a: { value: '1', unit: 'trẻ em' },
			b: { value: '2', unit: 'em' },
		},
		{ verdict: 'khop', remark: null },
	],
	[
		'people and visits are remarked',
		{
			so: { value: '50', unit: 'lượt lao động', relations: [plan({ figure: 'a', percent: '50' })] },
			a: { value: '100', unit: 'lao động' },
		},
		{ verdict: 'khop', remark: 'Tính chung các đơn vị khác nhau: “lượt lao động”, “lao động”.' },
	],
];

const STATEMENTS: readonly Row[] = [
	[
		'terms that were rounded leave room, and the arithmetic says so',
		{
			so: { value: '3,6', unit: 'triệu đồng', relations: [sumOf('a', 'b')] },
			a: { value: '1,2', unit: 'triệu đồng' },
			b: { value: '2,3', unit: 'triệu đồng' },
		},
		{ verdict: 'khop', recomputed: '3,5', how: '1,2 + 2,3 = 3,5 (các số đã nêu cho phép 3,4–3,6) → 3,6 (làm tròn)' },
	],
	[
		'decimals that are written are kept',
		{ so: { value: '5,0', unit: 'tỷ đồng', relations: [sumOf('a')] }, a: { value: '5', unit: 'tỷ đồng' } },
		{ verdict: 'khop', stated: '5,0', how: '5 = 5,0' },
	],
	[
		'"khoảng 500" may be 450, and no less',
		{
			so: { value: '750', relations: [sumOf('a', 'b')] },
			a: { value: '500', qualifier: 'about' },
			b: { value: '300' },
		},
		{ verdict: 'khop', how: 'khoảng 500 + 300 = 800 (các số đã nêu cho phép 750–850) → 750' },
	],
	[
		'"khoảng 500" is not 449',
		{
			so: { value: '749', relations: [sumOf('a', 'b')] },
			a: { value: '500', qualifier: 'about' },
			b: { value: '300' },
		},
		{ verdict: 'chua-khop' },
	],
	[
		'"khoảng" before the sum',
		{ so: { value: '2.000', qualifier: 'about', relations: [sumOf('a')] }, a: { value: '1.890' } },
		{ verdict: 'khop', stated: 'khoảng 2.000', how: '1.890 = 1.890 → khoảng 2.000' },
	],
	[
		'"khoảng" before decimals leaves half of the last one',
		{
			so: { value: '4,0', unit: 'tỷ đồng', qualifier: 'about', relations: [sumOf('a')] },
			a: { value: '4.200.000.000', unit: 'đồng' },
		},
		{ verdict: 'chua-khop' },
	],
	[
		'more decimals are shown than are stated',
		{ so: { value: '18', relations: [share('a', '0,705')] }, a: { value: '2.552' } },
		{ verdict: 'khop', how: '18 : 2.552 × 100 = 0,7053… → 0,705 (làm tròn)' },
	],
	[
		'"ít nhất" holds its bound',
		{ so: { value: '40', qualifier: 'at-least', relations: [sumOf('a')] }, a: { value: '40' } },
		{ verdict: 'khop', how: '40 = 40 → ít nhất 40' },
	],
	[
		'"trên" does not hold its bound',
		{ so: { value: '40', qualifier: 'more-than', relations: [sumOf('a')] }, a: { value: '40' } },
		{ verdict: 'chua-khop', how: '40 = 40, báo cáo ghi trên 40' },
	],
	[
		'"dưới" is broken by its bound',
		{
			so: { value: '5', unit: '%', qualifier: 'less-than', relations: [pooled('a')] },
			a: { value: '1', relations: [outOf('20')] },
		},
		{ verdict: 'chua-khop', how: '1 : 20 × 100 = 5, báo cáo ghi dưới 5' },
	],
	[
		'"trên" in a part opens the sum upwards only',
		{
			so: { value: '99', relations: [sumOf('a', 'b')] },
			a: { value: '60', qualifier: 'more-than' },
			b: { value: '40' },
		},
		{ verdict: 'chua-khop', how: 'trên 60 + 40 = 100 (các số đã nêu cho phép trên 100), báo cáo ghi 99' },
	],
	[
		'a range gives its ends',
		{ so: { value: '250', relations: [sumOf('a', 'b')] }, a: { value: '120-150' }, b: { value: '100' } },
		{ verdict: 'khop', how: '120–150 + 100 = 220–250 → 250' },
	],
	[
		'a stated range is met inside',
		{ so: { value: '120-150', relations: [sumOf('a')] }, a: { value: '151' } },
		{ verdict: 'chua-khop', stated: '120–150', how: '151 = 151, báo cáo ghi 120–150' },
	],
	[
		'a percentage of a plan is measured against its number, whatever bound the plan is',
		{
			so: { value: '3.088', unit: 'người', relations: [plan({ figure: 'a', percent: '154,4' })] },
			a: { value: '2.000', unit: 'người', qualifier: 'at-least' },
		},
		{ verdict: 'khop', how: '3.088 : 2.000 × 100 = 154,4' },
	],
	[
		'a lower percentage of such a plan is no agreement',
		{
			so: { value: '3.088', unit: 'người', relations: [plan({ figure: 'a', percent: '104,4' })] },
			a: { value: '2.000', unit: 'người', qualifier: 'at-least' },
		},
		{ verdict: 'chua-khop' },
	],
	[
		'nothing is divided by zero',
		{ so: { value: '3', relations: [share('a', '10')] }, a: { value: '0' } },
		{ verdict: 'chua-du', how: 'số chia bằng 0 nên không tính được tỷ lệ' },
	],
];

const RELATIONS: readonly Row[] = [
	[
		'a part greater than its whole',
		{ so: { value: '43', unit: 'em', relations: [within('a')] }, a: { value: '42', unit: 'em' } },
		{ verdict: 'chua-khop', recomputed: null, how: 'phần 43 lớn hơn toàn bộ 42' },
	],
	[
		'a part that is all of its whole',
		{ so: { value: '42', unit: 'em', relations: [within('a')] }, a: { value: '42', unit: 'em' } },
		{ verdict: 'khop', recomputed: '0', how: '42 − 42 = 0, không còn phần nào chưa nêu' },
	],
	[
		'parts that overlap are judged one by one',
		{
			so: { value: '30', unit: 'hộ', relations: [within('a')] },
			a: { value: '42', unit: 'hộ' },
			b: { value: '20', unit: 'hộ', relations: [within('a')] },
		},
		{
			verdict: 'con-lai',
			recomputed: '12',
			how: '42 − 30 = 12 còn lại chưa nêu',
			remark:
				'Các phần của số này cộng lại lớn hơn 42. Nếu chúng không trùng nhau, hãy đối chiếu lại các số này với văn bản.',
		},
	],
	[
		'money within money of another scale',
		{ so: { value: '2.000', unit: 'triệu đồng', relations: [within('a')] }, a: { value: '5,3', unit: 'tỷ đồng' } },
		{
			verdict: 'con-lai',
			recomputed: 'khoảng 3,3',
			how: '5,3 tỷ đồng − 2.000 triệu đồng = khoảng 3,3 tỷ đồng còn lại chưa nêu',
		},
	],
	[
		'numbers that rise while the text says they fall',
		{
			so: { value: '28', unit: 'vụ', relations: [change({ from: 'a', decrease: '10' })] },
			a: { value: '18', unit: 'vụ' },
		},
		{ verdict: 'chua-khop', part: 'amount', how: '18 − 28 = -10, báo cáo ghi giảm 10' },
	],
	[
		'a percentage in the wrong direction',
		{
			so: { value: '18', unit: 'vụ', relations: [change({ from: 'a', direction: 'increase', percent: '35,7' })] },
			a: { value: '28', unit: 'vụ' },
		},
		{ verdict: 'chua-khop', part: 'percent', how: '(18 − 28) : 28 × 100 = -35,714…, báo cáo ghi tăng 35,7' },
	],
	[
		'a percentage whose direction is not stated',
		{
			so: { value: '18', unit: 'vụ', relations: [change({ from: 'a', percent: '35,7' })] },
			a: { value: '28', unit: 'vụ' },
		},
		{ verdict: 'khop', part: 'percent' },
	],
	[
		'a change without a base infers it from the amount',
		{ so: { value: '18', unit: 'vụ', relations: [change({ from: null, decrease: '10' })] } },
		{ verdict: 'chua-du', stated: '10', how: 'báo cáo không ghi số gốc để so; suy ra số gốc ≈ 28' },
	],
	[
		'a change without a base infers it from the percentage',
		{ so: { value: '18', unit: 'vụ', relations: [change({ from: null, direction: 'decrease', percent: '35,7' })] } },
		{ verdict: 'chua-du', stated: '35,7', how: 'báo cáo không ghi số gốc để so; suy ra số gốc ≈ 28' },
	],
	[
		'a change without base and direction infers nothing',
		{ so: { value: '18', unit: 'vụ', relations: [change({ from: null, percent: '35,7' })] } },
		{ verdict: 'chua-du', how: 'báo cáo không ghi số gốc để so' },
	],
	[
		'an implied plan of money keeps its decimals',
		{ so: { value: '1,5', unit: 'tỷ đồng', relations: [plan({ percent: '120' })] } },
		{ verdict: 'chua-du', how: 'báo cáo không ghi số kế hoạch; suy ra kế hoạch ≈ 1,198–1,297' },
	],
	[
		'a figure is no operand of its own sum',
		{ so: { value: '42', relations: [sumOf('so')] } },
		{ verdict: 'chua-du', how: 'một số không dùng để đối chiếu với chính nó' },
	],
	[
		'a figure of this report that is not there',
		{ so: { value: '42', relations: [sumOf('a')] } },
		{ verdict: 'chua-du', how: 'báo cáo không có số liệu “a”', remark: null },
	],
	[
		'a pooled part without its whole',
		{ so: { value: '27,4', unit: '%', relations: [pooled('a')] }, a: { value: '1' } },
		{ verdict: 'chua-du', how: 'báo cáo không ghi tổng của số liệu “a”' },
	],
	[
		'a pooled figure that is no rate',
		{ so: { value: '27,4', unit: 'hộ', relations: [pooled('a')] }, a: { value: '1', relations: [outOf('6')] } },
		{ verdict: 'chua-du', how: 'số này không ghi là tỷ lệ phần trăm nên không so được với tỷ lệ chung' },
	],
];

describe.each([
	['units', UNITS],
	['statements', STATEMENTS],
	['relations', RELATIONS],
])('%s', (_, rows) => {
	it.each(rows)('%s', (_given, figures, expected) => {
		expect(verdictOf('so', figures)).toMatchObject(expected);
	});
});

describe('recompute', () => {
	it.each([
		['plan', plan({ figure: 'a' })],
		['out-of', outOf('12')],
	])('says nothing of a %s that states no percentage', (_, relation) => {
		expect(verdictsOf({ so: { value: '3', relations: [relation] }, a: { value: '4' } })).toEqual([]);
	});

	it('judges a percentage against each plan that is stated', () => {
		const relation = plan({ value: '200', figure: 'a', percent: '50' });
		const verdicts = verdictsOf({ so: { value: '100', relations: [relation] }, a: { value: '210' } });
		expect(verdicts.map(({ verdict, how }) => [verdict, how])).toEqual([
			['khop', '100 : 200 × 100 = 50'],
			['chua-khop', '100 : 210 × 100 = 47,619…, báo cáo ghi 50'],
		]);
	});

	it('takes a figure of another report', () => {
		const figures: Sketches = {
			so: { value: '18', unit: 'vụ', relations: [change({ from: `${OTHER}#vu`, decrease: '10' })] },
		};
		const others = { [OTHER]: { vu: { value: '28', unit: 'vụ' } } };
		expect(verdictOf('so', figures, [], others)).toMatchObject({ verdict: 'khop', how: '28 − 18 = 10' });
		expect(verdictOf('so', figures, [`${OTHER}#vu`], others)).toMatchObject({
			verdict: 'chua-du',
			how: 'số 28 chưa gắn với câu nào trong báo cáo',
		});
	});

	it('tells of a figure that no published report has', () => {
		const figures: Sketches = { so: { value: '18', relations: [change({ from: `${OTHER}#vu`, decrease: '10' })] } };
		expect(verdictOf('so', figures)).toMatchObject({
			verdict: 'chua-du',
			how: `trong các báo cáo đã đăng không có số liệu “${OTHER}#vu”`,
			remark: expect.stringContaining('Hãy kiểm tra tên báo cáo và mã số liệu'),
		});
	});

	it('pools no part whose whole stands in another report', () => {
		const figures: Sketches = {
			so: { value: '16,7', unit: '%', relations: [pooled(`${OTHER}#a`)] },
			a: { value: '2', relations: [outOf('6')] },
		};
		const others: Record<string, Sketches> = { [OTHER]: { a: { value: '1', relations: [outOf('6')] } } };
		expect(verdictOf('so', figures, [], others).verdict).toBe('chua-du');
	});

	it('does not count a rest while another part of the whole stands in no text', () => {
		const figures: Sketches = {
			tong: { value: '42' },
			so: { value: '32', relations: [within('tong')] },
			b: { value: '5', relations: [within(`${REPORT}#tong`)] },
		};
		expect(verdictOf('so', figures)).toMatchObject({ how: '42 − (32 + 5) = 5 còn lại chưa nêu' });
		expect(verdictOf('so', figures, ['b'])).toMatchObject({ verdict: 'chua-du' });
	});

	it('takes no anchor from the names that every object has', () => {
		const figures: Sketches = { so: { value: '1', relations: [sumOf('constructor')] }, constructor: { value: '1' } };
		expect(verdictOf('so', figures).verdict).toBe('khop');
		expect(verdictOf('so', figures, ['constructor']).verdict).toBe('chua-du');
		const own: Sketches = { constructor: { value: '1', relations: [sumOf('a')] }, a: { value: '1' } };
		expect(verdictOf('constructor', own, ['constructor']).verdict).toBe('chua-du');
	});

	it('knows the place of each number that it writes out', () => {
		const rows = [...UNITS, ...STATEMENTS, ...RELATIONS].flatMap(([, figures]) =>
			verdictsOf(figures).map((verdict) => ({ verdict, anchors: anchorsOf(figures) })),
		);
		for (const { verdict, anchors } of rows) {
			expect(wordsOf(verdict.arithmetic)).toBe(verdict.how);
			for (const { report, figure, part } of numbersIn(verdict.arithmetic)) {
				expect(report).toBe(REPORT);
				expect(Object.keys(anchors)).toContain(part === null ? figure : `${figure}-${part}`);
			}
		}
	});

	it('is plain data', () => {
		const verdicts = verdictsOf(
			Object.fromEntries(RELATIONS.map(([, { so }], index) => [`so-${index}`, so ?? { value: '1' }])),
		);
		expect(verdicts).not.toHaveLength(0);
		expect(JSON.parse(JSON.stringify(verdicts))).toEqual(verdicts);
	});
});
