import { describe, expect, it } from 'vitest';
import type { Verdict } from '#domain/verdict';
import { change, outOf, plan, pooled, type Sketches, share, sumOf, verdictsOf, within } from './report-of.ts';

/** The truth table of relations: what is given, and the verdict, the recomputed number and the arithmetic. */
interface Row {
	readonly given: string;
	readonly figures: Sketches;
	readonly verdicts: readonly (Pick<Verdict, 'figure' | 'verdict' | 'recomputed' | 'how'> & Partial<Verdict>)[];
}

const DEATHS: Sketches = {
	'duoi-nuoc': { value: '32', unit: 'em' },
	'giao-thong': { value: '05', unit: 'trẻ em' },
	'cho-dai': { value: '02', unit: 'trẻ em' },
	khac: { value: '01', unit: 'em' },
};

const MODELS: Sketches = {
	a: { value: '7.000', qualifier: 'about', unit: 'lượt người' },
	b: { value: '8.000', unit: 'lượt người' },
	c: { value: '120-150', unit: 'lượt người' },
};

const ROWS: readonly Row[] = [
	{
		given: 'sumOf 17.896 + 602 = 18.498 in lượt người and lao động',
		figures: {
			tong: { value: '18.498', unit: 'lượt người', relations: [sumOf('trong', 'ngoai')] },
			trong: { value: '17.896', unit: 'lượt người' },
			ngoai: { value: '602', unit: 'lao động' },
		},
		verdicts: [
			{
				figure: 'tong',
				kind: 'sum-of',
				verdict: 'khop',
				stated: '18.498',
				recomputed: '18.498',
				how: '17.896 + 602 = 18.498',
				remark: 'Tính chung các đơn vị khác nhau: “lượt người”, “lao động”.',
			},
		],
	},
	{
		given: 'sumOf 17.897 + 602 = 18.498',
		figures: {
			tong: { value: '18.498', unit: 'lượt người', relations: [sumOf('trong', 'ngoai')] },
			trong: { value: '17.897', unit: 'lượt người' },
			ngoai: { value: '602', unit: 'lượt người' },
		},
		verdicts: [
			{
				figure: 'tong',
				verdict: 'chua-khop',
				recomputed: '18.499',
				how: '17.897 + 602 = 18.499, báo cáo ghi 18.498',
				remark: null,
			},
		],
	},
	{
		given: 'sumOf 32 + 5 + 2 + 1 = 42',
		figures: { tong: { value: '42', unit: 'em', relations: [sumOf(...Object.keys(DEATHS))] }, ...DEATHS },
		verdicts: [
			{
				figure: 'tong',
				verdict: 'chua-khop',
				recomputed: '40',
				how: '32 + 5 + 2 + 1 = 40, báo cáo ghi 42',
				remark: null,
			},
		],
	},
	{
		given: 'the same four parts within 42',
		figures: {
			tong: { value: '42', unit: 'em' },
			...Object.fromEntries(
				Object.entries(DEATHS).map(([id, sketch]) => [id, { ...sketch, relations: [within('tong')] }]),
			),
		},
		verdicts: [
			{ figure: 'duoi-nuoc', verdict: 'con-lai', recomputed: '2', how: '42 − (32 + 5 + 2 + 1) = 2 còn lại chưa nêu' },
			{ figure: 'giao-thong', verdict: 'con-lai', recomputed: '2', how: '42 − (32 + 5 + 2 + 1) = 2 còn lại chưa nêu' },
			{ figure: 'cho-dai', verdict: 'con-lai', recomputed: '2', how: '42 − (32 + 5 + 2 + 1) = 2 còn lại chưa nêu' },
			{ figure: 'khac', verdict: 'con-lai', recomputed: '2', how: '42 − (32 + 5 + 2 + 1) = 2 còn lại chưa nêu' },
		],
	},
	{
		given: 'within 36 of 171',
		figures: {
			'cac-vu': { value: '171', unit: 'vụ' },
			'co-tu-vong': { value: '36', unit: 'vụ', relations: [within('cac-vu')] },
		},
		verdicts: [
			{
				figure: 'co-tu-vong',
				verdict: 'con-lai',
				stated: null,
				recomputed: '135',
				how: '171 − 36 = 135 còn lại chưa nêu',
			},
		],
	},
	{
		given: 'within 4% of 2%, rates of different groups',
		figures: {
			chung: { value: '2', unit: '%' },
			nhom: { value: '4', unit: '%', relations: [within('chung')] },
		},
		verdicts: [],
	},
	{
		given: 'sumOf 7.000 (khoảng) + 8.000 + 120-150, stated "trên 16.000"',
		figures: {
			tong: { value: '16.000', qualifier: 'more-than', unit: 'lượt người', relations: [sumOf('a', 'b', 'c')] },
			...MODELS,
		},
		verdicts: [
			{
				figure: 'tong',
				verdict: 'chua-khop',
				stated: 'trên 16.000',
				recomputed: '15.120–15.150',
				how: 'khoảng 7.000 + 8.000 + 120–150 = 15.120–15.150 (các số đã nêu cho phép 14.620–15.650), báo cáo ghi trên 16.000',
			},
		],
	},
	{
		given: 'within, of the same numbers',
		figures: {
			tong: { value: '16.000', qualifier: 'more-than', unit: 'lượt người' },
			a: { value: '7.000', qualifier: 'about', unit: 'lượt người', relations: [within('tong')] },
			b: { value: '8.000', unit: 'lượt người', relations: [within('tong')] },
			c: { value: '120-150', unit: 'lượt người', relations: [within('tong')] },
		},
		verdicts: [
			{
				figure: 'a',
				verdict: 'con-lai',
				recomputed: 'khoảng 850–880',
				how: 'trên 16.000 − (khoảng 7.000 + 8.000 + 120–150) = khoảng 850–880 còn lại chưa nêu',
			},
			{
				figure: 'b',
				verdict: 'con-lai',
				recomputed: 'khoảng 850–880',
				how: 'trên 16.000 − (khoảng 7.000 + 8.000 + 120–150) = khoảng 850–880 còn lại chưa nêu',
			},
			{
				figure: 'c',
				verdict: 'con-lai',
				recomputed: 'khoảng 850–880',
				how: 'trên 16.000 − (khoảng 7.000 + 8.000 + 120–150) = khoảng 850–880 còn lại chưa nêu',
			},
		],
	},
	{
		given: 'two partitions of 107: 18 + 89, and 92 + 15 where 2 + 12 is stated',
		figures: {
			ho: { value: '107', unit: 'hộ', relations: [sumOf('ngheo', 'can-ngheo'), sumOf('da', 'con-ngheo', 'con-can')] },
			ngheo: { value: '18', unit: 'hộ' },
			'can-ngheo': { value: '89', unit: 'hộ' },
			da: { value: '92', unit: 'hộ' },
			'con-ngheo': { value: '02', unit: 'hộ' },
			'con-can': { value: '12', unit: 'hộ' },
		},
		verdicts: [
			{ figure: 'ho', verdict: 'khop', recomputed: '107', how: '18 + 89 = 107' },
			{ figure: 'ho', verdict: 'chua-khop', recomputed: '106', how: '92 + 2 + 12 = 106, báo cáo ghi 107' },
		],
	},
	{
		given: 'plan figure 5.500, value 1.700, percent 30,9',
		figures: {
			'ke-hoach': { value: '5.500', unit: 'người' },
			'tuyen-sinh': { value: '1.700', unit: 'người', relations: [plan({ figure: 'ke-hoach', percent: '30,9' })] },
		},
		verdicts: [
			{
				figure: 'tuyen-sinh',
				verdict: 'khop',
				stated: '30,9',
				recomputed: '30,909…',
				how: '1.700 : 5.500 × 100 = 30,909… → 30,9 (làm tròn)',
			},
		],
	},
	{
		given: 'plan figure 4.000, value 8.491, percent 212,27',
		figures: {
			'ke-hoach': { value: '4.000', unit: 'người' },
			'dao-tao': { value: '8.491', unit: 'người', relations: [plan({ figure: 'ke-hoach', percent: '212,27' })] },
		},
		verdicts: [
			{
				figure: 'dao-tao',
				verdict: 'khop',
				recomputed: '212,275',
				how: '8.491 : 4.000 × 100 = 212,275 → 212,27 (cắt bớt)',
			},
		],
	},
	{
		given: 'plan percent 101,64 only, value 18.498',
		figures: { 'viec-lam': { value: '18.498', unit: 'lượt người', relations: [plan({ percent: '101,64' })] } },
		verdicts: [
			{
				figure: 'viec-lam',
				verdict: 'chua-du',
				stated: '101,64',
				recomputed: null,
				how: 'báo cáo không ghi số kế hoạch; suy ra kế hoạch ≈ 18.198–18.200',
			},
		],
	},
	{
		given: 'outOf 1 of 6, percent 16,7',
		figures: { 'quoc-hoi': { value: '1', relations: [outOf('6', '16,7')] } },
		verdicts: [
			{ figure: 'quoc-hoi', verdict: 'khop', recomputed: '16,666…', how: '1 : 6 × 100 = 16,666… → 16,7 (làm tròn)' },
		],
	},
	{
		given: 'outOf 1 of 6, percent 25,0',
		figures: { 'quoc-hoi': { value: '1', relations: [outOf('6', '25,0')] } },
		verdicts: [
			{
				figure: 'quoc-hoi',
				verdict: 'chua-khop',
				stated: '25,0',
				recomputed: '16,666…',
				how: '1 : 6 × 100 = 16,666…, báo cáo ghi 25,0',
			},
		],
	},
	{
		given: 'pooled 1/6, 19/50, 103/315, 814/3.048, stated 27,4',
		figures: {
			'cac-cap': { value: '27,4', unit: '%', relations: [pooled('quoc-hoi', 'tinh', 'huyen', 'xa')] },
			'quoc-hoi': { value: '1', relations: [outOf('6')] },
			tinh: { value: '19', relations: [outOf('50')] },
			huyen: { value: '103', relations: [outOf('315')] },
			xa: { value: '814', relations: [outOf('3.048')] },
		},
		verdicts: [
			{
				figure: 'cac-cap',
				verdict: 'khop',
				recomputed: '27,405…',
				how: '(1 + 19 + 103 + 814) : (6 + 50 + 315 + 3.048) × 100 = 27,405… → 27,4 (làm tròn)',
			},
		],
	},
	{
		given: 'share 32 of 42, percent 76,1',
		figures: {
			tong: { value: '42', unit: 'em' },
			'duoi-nuoc': { value: '32', unit: 'em', relations: [share('tong', '76,1')] },
		},
		verdicts: [
			{ figure: 'duoi-nuoc', verdict: 'khop', recomputed: '76,190…', how: '32 : 42 × 100 = 76,190… → 76,1 (cắt bớt)' },
		],
	},
	{
		given: 'share 2 of [2, 12, 2.537], percent 0,12',
		figures: {
			ngheo: { value: '02', unit: 'hộ', relations: [share(['ngheo', 'can-ngheo', 'kha'], '0,12')] },
			'can-ngheo': { value: '12', unit: 'hộ' },
			kha: { value: '2.537', unit: 'hộ' },
		},
		verdicts: [
			{
				figure: 'ngheo',
				verdict: 'chua-khop',
				recomputed: '0,078…',
				how: '2 : (2 + 12 + 2.537) × 100 = 0,078…, báo cáo ghi 0,12',
			},
		],
	},
	{
		given: 'change 7,97 → 5,18, decrease 2,79',
		figures: {
			truoc: { value: '7,97', unit: '%' },
			sau: { value: '5,18', unit: '%', relations: [change({ from: 'truoc', decrease: '2,79' })] },
		},
		verdicts: [{ figure: 'sau', part: 'amount', verdict: 'khop', recomputed: '2,79', how: '7,97 − 5,18 = 2,79' }],
	},
	{
		given: 'change 28 → 18, decrease 10, percent 35,7',
		figures: {
			truoc: { value: '28', unit: 'vụ' },
			sau: { value: '18', unit: 'vụ', relations: [change({ from: 'truoc', decrease: '10', percent: '35,7' })] },
		},
		verdicts: [
			{ figure: 'sau', part: 'amount', verdict: 'khop', recomputed: '10', how: '28 − 18 = 10' },
			{
				figure: 'sau',
				part: 'percent',
				verdict: 'khop',
				recomputed: '35,714…',
				how: '(28 − 18) : 28 × 100 = 35,714… → 35,7 (làm tròn)',
			},
		],
	},
	{
		given: 'change from null, ratio 147,25',
		figures: {
			'dao-tao': { value: '8.491', unit: 'người', relations: [change({ from: null, ratio: '147,25' })] },
		},
		verdicts: [
			{
				figure: 'dao-tao',
				part: 'ratio',
				verdict: 'chua-du',
				stated: '147,25',
				recomputed: null,
				how: 'báo cáo không ghi số gốc để so; suy ra số gốc ≈ 5.766',
			},
		],
	},
	{
		given: '100 suất, 50.000.000 triệu đồng',
		figures: {
			'qua-tet': { value: '13.987', unit: 'suất', block: 'b1' },
			'tien-qua-tet': { value: '6.932.693.600', unit: 'đồng', block: 'b1' },
			'qua-don-vi': { value: '288', unit: 'suất', block: 'b2' },
			'tien-qua-don-vi': { value: '1.595.000.000', unit: 'đồng', block: 'b2' },
			'qua-nam-nung': { value: '100', unit: 'suất', block: 'b3' },
			'tien-qua-nam-nung': { value: '50.000.000', unit: 'triệu đồng', block: 'b3' },
		},
		verdicts: [
			{
				figure: 'tien-qua-nam-nung',
				kind: 'amount',
				verdict: 'chua-khop',
				stated: '50.000.000 triệu đồng',
				recomputed: '500.000 triệu đồng',
				how: '50.000.000 triệu đồng : 100 suất = 500.000 triệu đồng mỗi suất; các suất khác trong báo cáo cao nhất khoảng 5.538.194 đồng',
			},
		],
	},
	{
		given: 'value "trên 95%" against an exact 95,4%',
		figures: {
			chung: { value: '95', unit: '%', qualifier: 'more-than', relations: [pooled('phan')] },
			phan: { value: '477', unit: 'trẻ em', relations: [outOf('500')] },
		},
		verdicts: [
			{
				figure: 'chung',
				verdict: 'khop',
				stated: 'trên 95',
				recomputed: '95,4',
				how: '477 : 500 × 100 = 95,4 → trên 95',
			},
		],
	},
];

describe('truth table of relations', () => {
	it.each(ROWS)('$given', ({ figures, verdicts }) => {
		expect(verdictsOf(figures)).toMatchObject(verdicts);
	});
});
