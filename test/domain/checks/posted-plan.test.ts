import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report';
import { plan, REPORT, type Sketch, type Sketches, verdictOf } from './report-of.ts';

const OTHER = '2022/so-ldtbxh-dak-nong/chi-tieu';
const PLAN = `${OTHER}#ke-hoach`;

/** "602 lao động, đạt 301% kế hoạch": the plan must have been 200. */
const ABROAD: Sketch = { indicator: 'viec-lam', group: 'Ngoài nước', value: '602', unit: 'lao động' };

function figures(percent = '301', given: Partial<Sketch> = {}): Sketches {
	return { so: { ...ABROAD, relations: [plan({ percent })], ...given } };
}

function posted(given: Partial<Sketch> = {}): Record<string, Sketches> {
	const basis = { basis: 'plan', status: 'assigned' } as const;
	return { [OTHER]: { 'ke-hoach': { ...ABROAD, ...basis, value: '200', unit: 'người', ...given } } };
}

describe('the plan that a percentage implies, against the plan that another report states', () => {
	it('agrees, and names the sentences of all three numbers', () => {
		expect(verdictOf('so', figures(), [], posted())).toMatchObject({
			kind: 'plan',
			verdict: 'khop',
			stated: '301',
			how: '602 : 200 × 100 = 301',
			arithmetic: [
				{ text: '602', report: REPORT, figure: 'so', part: null },
				' : ',
				{ text: '200', report: OTHER, figure: 'ke-hoach', part: null },
				' × 100',
				' = ',
				{ text: '301', report: REPORT, figure: 'so', part: 'percent' },
			],
		});
	});

	it.each<[string, Sketches, Record<string, Sketches>]>([
		['the result', figures('301', { value: '604' }), posted()],
		['the percentage', figures('302'), posted()],
		['the plan', figures(), posted({ value: '201' })],
	])('no longer agrees when %s is another', (_, own, other) => {
		expect(verdictOf('so', own, [], other).verdict).toBe('chua-khop');
	});

	it.each(['so', 'so-percent', PLAN])('does not count when %s stands in no text', (anchor) => {
		expect(verdictOf('so', figures(), [anchor], posted())).toMatchObject({ verdict: 'chua-du', recomputed: null });
	});

	it.each<[string, Sketches, Record<string, Sketches>]>([
		['of a bound, by its number', figures(), posted({ qualifier: 'at-least' })],
		['whose status nobody states', figures(), { [OTHER]: { 'ke-hoach': { ...ABROAD, basis: 'plan', value: '200' } } }],
		['of the year, for a result of half of it', figures('301', { period: '2023-H1' }), posted()],
		['of the half that the result covers', figures('301', { period: '2023-H1' }), posted({ period: '2023-H1' })],
		['of several years', figures('301', { period: '2021/2025' }), posted({ period: '2021/2025' })],
		['stated in the same report', { ...figures(), ...posted()[OTHER] }, {}],
		['that was revised', figures(), { [OTHER]: { ...posted({ value: '500' })[OTHER], b: revised('200') } }],
	])('is measured by a plan %s', (_, own, other) => {
		expect(verdictOf('so', own, [], other).verdict).toBe('khop');
	});

	it('is measured by the newest of two plans that bind alike', () => {
		const newer = '2022/so-ldtbxh-dak-nong/dieu-chinh';
		const others = { ...posted({ value: '500' }), [newer]: { b: { ...posted()[OTHER]?.['ke-hoach'], value: '200' } } };
		expect(verdictOf('so', figures(), [], others).verdict).toBe('khop');
	});

	it.each<[string, Partial<Sketch>, Partial<Report>]>([
		['of another year', { period: '2024' }, {}],
		['of the second half', { period: '2023-H2' }, {}],
		['of another group', { group: 'Trong nước' }, {}],
		['of another organisation', { organ: 'so-noi-vu' }, {}],
		['of another place', { place: 'Huyện Đắk Mil' }, {}],
		['of another indicator', { indicator: 'dao-tao' }, {}],
		['in a report that was replaced', {}, { replacedBy: REPORT }],
		['that is a result', { basis: 'actual' }, {}],
	])('is not measured by what is stated %s', (_, given, report) => {
		const surroundings = { reports: { [OTHER]: report } };
		expect(verdictOf('so', figures(), [], posted(given), surroundings)).toMatchObject({
			verdict: 'chua-du',
			how: 'báo cáo không ghi số kế hoạch; suy ra kế hoạch ≈ 200',
		});
	});

	it('is not measured by the plan of the whole, of which it is a group', () => {
		const whole: Sketch = { indicator: 'viec-lam', basis: 'plan', value: '200', unit: 'người' };
		expect(verdictOf('so', figures(), [], { [OTHER]: { 'ke-hoach': whole } }).verdict).toBe('chua-du');
	});

	it('is measured by no label: words prove nothing', () => {
		const labelled: Sketch = { label: 'Lao động ra nước ngoài', value: '602', relations: [plan({ percent: '301' })] };
		const others = {
			[OTHER]: { 'ke-hoach': { label: 'Lao động ra nước ngoài', basis: 'plan', value: '200' } },
		} as const;
		expect(verdictOf('so', { so: labelled }, [], others).verdict).toBe('chua-du');
	});

	it('shows a proposal and judges nothing by it, whether it fits or not', () => {
		const proposal = (value: string) => verdictOf('so', figures(), [], posted({ status: 'proposed', value }));
		expect(proposal('200')).toMatchObject({
			verdict: 'chua-du',
			how: 'báo cáo không ghi số kế hoạch; suy ra kế hoạch ≈ 200; mức đề xuất đã đăng là 200 người',
		});
		expect(proposal('500')).toMatchObject({ verdict: 'chua-du', how: expect.stringContaining('đã đăng là 500 người') });
	});

	it('leaves it open where both the half and the year have a plan', () => {
		const others = {
			[OTHER]: { ...posted()[OTHER], nua: { ...posted({ period: '2023-H1' })[OTHER]?.['ke-hoach'], value: '90' } },
		};
		expect(verdictOf('so', figures('301', { period: '2023-H1' }), [], others).verdict).toBe('chua-du');
	});

	it('is left to the plan that the relation names', () => {
		const named = { so: { ...ABROAD, relations: [plan({ value: '200', percent: '301' })] } };
		expect(verdictOf('so', named, [], posted({ value: '500' })).verdict).toBe('khop');
	});
});

function revised(value: string): Sketch {
	return { ...ABROAD, basis: 'plan', status: 'revised', value, unit: 'người' };
}
