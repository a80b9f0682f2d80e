import { describe, expect, it } from 'vitest';
import {
	anchorsOf,
	change,
	number,
	outOf,
	plan,
	pooled,
	type Sketch,
	type Sketches,
	share,
	sumOf,
	verdictOf,
	within,
} from './report-of.ts';

/** A relation that agrees, and for each of its operands, by anchor, the nearest number that must break it. */
interface Case {
	readonly rule: string;
	readonly figure: string;
	readonly figures: Sketches;
	readonly broken: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
	{
		rule: 'sum-of counts',
		figure: 'tong',
		figures: {
			tong: { value: '18.498', unit: 'lượt người', relations: [sumOf('trong', 'ngoai')] },
			trong: { value: '17.896', unit: 'lượt người' },
			ngoai: { value: '602', unit: 'lượt người' },
		},
		broken: { tong: '18.497', trong: '17.897', ngoai: '603' },
	},
	{
		rule: 'sum-of plain đồng',
		figure: 'tong',
		figures: {
			tong: { value: '6.932.693.600', unit: 'đồng', relations: [sumOf('a', 'b')] },
			a: { value: '6.932.693.599', unit: 'đồng' },
			b: { value: '1', unit: 'đ' },
		},
		broken: { tong: '6.932.693.601', a: '6.932.693.600', b: '2' },
	},
	{
		rule: 'sum-of scaled money, by enough to leave the rounding of two terms',
		figure: 'tong',
		figures: {
			tong: { value: '1,8', unit: 'tỷ đồng', relations: [sumOf('a', 'b')] },
			a: { value: '1,5', unit: 'tỷ đồng' },
			b: { value: '300', unit: 'triệu đồng' },
		},
		broken: { tong: '1,6', a: '1,7', b: '451' },
	},
	{
		rule: 'within, nothing left',
		figure: 'phan',
		figures: {
			toan: { value: '42', unit: 'em' },
			phan: { value: '42', unit: 'em', relations: [within('toan')] },
		},
		broken: { toan: '41', phan: '43' },
	},
	{
		rule: 'plan figure',
		figure: 'ket-qua',
		figures: {
			'ke-hoach': { value: '5.500', unit: 'người' },
			'ket-qua': { value: '1.700', unit: 'người', relations: [plan({ figure: 'ke-hoach', percent: '30,90' })] },
		},
		broken: { 'ke-hoach': '5.499', 'ket-qua': '1.701', 'ket-qua-percent': '30,89' },
	},
	{
		rule: 'plan value beside the figure, cut',
		figure: 'ket-qua',
		figures: {
			'ket-qua': { value: '8.491', unit: 'người', relations: [plan({ value: '4.000', percent: '212,27' })] },
		},
		broken: { 'ket-qua': '8.492', 'ket-qua-plan': '4.001', 'ket-qua-percent': '212,26' },
	},
	{
		rule: 'change of counts, amount',
		figure: 'sau',
		figures: {
			truoc: { value: '28', unit: 'vụ' },
			sau: { value: '18', unit: 'vụ', relations: [change({ from: 'truoc', decrease: '10' })] },
		},
		broken: { truoc: '29', sau: '19', 'sau-change': '11' },
	},
	{
		rule: 'change of rates in points, by enough to leave the rounding of two rates',
		figure: 'sau',
		figures: {
			truoc: { value: '7,97', unit: '%' },
			sau: { value: '5,18', unit: '%', relations: [change({ from: 'truoc', decrease: '2,79' })] },
		},
		broken: { truoc: '7,99', sau: '5,16', 'sau-change': '2,81' },
	},
	{
		rule: 'change in percent of the base',
		figure: 'sau',
		figures: {
			truoc: { value: '28', unit: 'vụ' },
			sau: { value: '18', unit: 'vụ', relations: [change({ from: 'truoc', direction: 'decrease', percent: '35,7' })] },
		},
		broken: { truoc: '29', sau: '17', 'sau-change-percent': '35,8' },
	},
	{
		rule: 'change as a ratio',
		figure: 'sau',
		figures: {
			truoc: { value: '1.308', unit: 'người' },
			sau: { value: '1.700', unit: 'người', relations: [change({ from: 'truoc', ratio: '129,96' })] },
		},
		broken: { truoc: '1.309', sau: '1.701', 'sau-ratio': '129,95' },
	},
	{
		rule: 'out-of',
		figure: 'quoc-hoi',
		figures: { 'quoc-hoi': { value: '1', relations: [outOf('6', '16,7')] } },
		broken: { 'quoc-hoi': '2', 'quoc-hoi-whole': '7', 'quoc-hoi-out-of-percent': '16,8' },
	},
	{
		rule: 'pooled',
		figure: 'chung',
		figures: {
			chung: { value: '35,71', unit: '%', relations: [pooled('quoc-hoi', 'tinh')] },
			'quoc-hoi': { value: '1', relations: [outOf('6')] },
			tinh: { value: '19', relations: [outOf('50')] },
		},
		broken: { chung: '35,72', 'quoc-hoi': '2', 'quoc-hoi-whole': '7', tinh: '20', 'tinh-whole': '51' },
	},
	{
		rule: 'share of one whole, cut',
		figure: 'duoi-nuoc',
		figures: {
			tong: { value: '42', unit: 'em' },
			'duoi-nuoc': { value: '32', unit: 'em', relations: [share('tong', '76,1')] },
		},
		broken: { tong: '41', 'duoi-nuoc': '33', 'duoi-nuoc-share': '76,0' },
	},
	{
		rule: 'share of a whole that parts form',
		figure: 'ngheo',
		figures: {
			ngheo: { value: '18', unit: 'hộ', relations: [share(['ngheo', 'can-ngheo', 'kha'], '0,7053')] },
			'can-ngheo': { value: '89', unit: 'hộ' },
			kha: { value: '2.445', unit: 'hộ' },
		},
		broken: { ngheo: '19', 'can-ngheo': '90', kha: '2.446', 'ngheo-share': '0,7054' },
	},
	{
		rule: 'change as a direction alone',
		figure: 'sau',
		figures: {
			truoc: { value: '28', unit: 'vụ' },
			sau: { value: '18', unit: 'vụ', relations: [change({ from: 'truoc', direction: 'decrease' })] },
		},
		broken: { truoc: '18', sau: '28' },
	},
	{
		rule: 'restated',
		figure: 'sau',
		figures: {
			truoc: { label: 'Tỷ lệ hộ nghèo', value: '5,18', unit: '%' },
			sau: { label: 'Tỷ lệ hộ nghèo', value: '5,18', unit: '%' },
		},
		broken: { truoc: '5,19', sau: '5,17' },
	},
];

describe.each(CASES)('$rule', ({ figure, figures, broken }) => {
	it('agrees, and names every operand', () => {
		expect(verdictOf(figure, figures).verdict).toBe('khop');
		expect(new Set(Object.keys(broken))).toEqual(new Set(Object.keys(anchorsOf(figures))));
	});

	it.each(Object.entries(broken))('no longer agrees when %s reads %s', (anchor, written) => {
		expect(verdictOf(figure, withNumber(figures, anchor, written)).verdict).toBe('chua-khop');
	});

	it.each(Object.keys(broken))('does not count when %s stands in no text', (anchor) => {
		expect(verdictOf(figure, figures, [anchor])).toMatchObject({ verdict: 'chua-du', recomputed: null });
	});
});

const PART_KEYS = {
	plan: 'value',
	percent: 'percent',
	change: 'amount',
	'change-percent': 'percent',
	ratio: 'ratio',
	whole: 'whole',
	'out-of-percent': 'percent',
	share: 'percent',
};

/** The same figures with another number at one anchor. */
function withNumber(figures: Sketches, anchor: string, written: string): Sketches {
	const sketch = figures[anchor];
	if (sketch !== undefined) return { ...figures, [anchor]: { ...sketch, value: written } };
	for (const [part, key] of Object.entries(PART_KEYS)) {
		const figure = anchor.slice(0, -part.length - 1);
		const owner = anchor.endsWith(`-${part}`) ? figures[figure] : undefined;
		if (owner !== undefined) return { ...figures, [figure]: withPart(owner, key, written) };
	}
	throw new Error(`no figure has the anchor ${anchor}`);
}

function withPart(sketch: Sketch, key: string, written: string): Sketch {
	const relations = sketch.relations?.map((relation) => ({ ...relation, [key]: number(written) }));
	return { ...sketch, relations: relations ?? [] };
}
