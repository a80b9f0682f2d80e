import { describe, expect, it } from 'vitest';
import { statedFigure } from '#domain/corrections/aspects';
import type { PublishedState } from '#domain/corrections/published-state';
import { uncorrectedChanges } from '#domain/corrections/uncorrected';
import type { Correction, Report } from '#domain/report';
import { reportOf, type Sketch, type Sketches } from '../checks/report-of.ts';
import { date, published } from '../published.ts';

const TODAY = date('2026-12-01');
const BEFORE: Sketch = { value: '1.250', unit: 'người' };

describe('a change of a published figure', () => {
	it.each<[what: string, now: Sketch, rule: string, from: string, to: string]>([
		['value', { value: '1.520', unit: 'người' }, 'figure-not-corrected', '1.250', '1.520'],
		[
			'decimals that say less',
			{ value: '1.250,0', unit: 'người', basis: 'plan' },
			'figure-not-corrected',
			'số thực hiện',
			'số kế hoạch',
		],
		['unit', { value: '1.250', unit: 'hộ' }, 'figure-not-corrected', '1.250 người', '1.250 hộ'],
		['value and unit', { value: '1.520', unit: 'hộ' }, 'figure-not-corrected', '1.250 người', '1.520 hộ'],
		['period', { value: '1.250', unit: 'người', period: '2022' }, 'figure-not-corrected', 'năm 2023', 'năm 2022'],
		['cutoff', { value: '1.250', unit: 'người', cutoff: 'end' }, 'figure-not-corrected', 'năm 2023', 'cuối năm 2023'],
		[
			'qualifier',
			{ value: '1.250', unit: 'người', qualifier: 'about' },
			'figure-not-corrected',
			'1.250',
			'khoảng 1.250',
		],
		[
			'a range in place of a number',
			{ value: '1.250-1.300', unit: 'người' },
			'figure-not-corrected',
			'1.250',
			'1.250-1.300',
		],
	])('of %s is an error, and none with the correction that it proposes', (_what, now, rule, from, to) => {
		const found = compare({ a: BEFORE }, { a: now });
		expect(found.map((finding) => finding.rule)).toEqual([rule]);
		const line = `- { date: "2026-12-01", figure: a, from: "${from}", to: "${to}", reason: "…", kind: portal }`;
		expect(found[0]?.message).toContain(line);
		expect(compare({ a: BEFORE }, { a: now }, [correction('a', from, to)])).toEqual([]);
	});

	it('of the status of a plan is one, but not where none was published', () => {
		const plan = (status: Sketch['status']): Sketches => ({
			a: { ...BEFORE, basis: 'plan', ...(status === undefined ? {} : { status }) },
		});
		const [found, ...others] = compare(plan('proposed'), plan('assigned'));
		expect(others).toEqual([]);
		expect(found?.message).toContain('from: "mới là mức đề xuất", to: "được cấp trên giao"');
		const said = correction('a', 'mới là mức đề xuất', 'được cấp trên giao');
		expect(compare(plan('proposed'), plan('assigned'), [said])).toEqual([]);
		expect(compare(plan(undefined), plan('assigned'))).toEqual([]);
		expect(compare(plan('assigned'), plan(undefined))).toHaveLength(1);
	});

	it('of value and qualifier is excused by one line that names both', () => {
		const now: Sketches = { a: { value: '1.520', unit: 'người', qualifier: 'about' } };
		expect(compare({ a: BEFORE }, now)).toHaveLength(2);
		expect(compare({ a: BEFORE }, now, [correction('a', '1.250 người', 'khoảng 1.520 người')])).toEqual([]);
	});

	it('is named for each thing that differs', () => {
		const now: Sketch = { value: '1.520', unit: 'người', basis: 'plan', period: '2022' };
		expect(compare({ a: BEFORE }, { a: now })).toHaveLength(3);
	});

	it.each<[what: string, before: Sketch, now: Sketch]>([
		['another spelling of the number', { value: '05', unit: 'hộ' }, { value: '5', unit: 'hộ' }],
		['another spelling of the unit', { value: '5', unit: 'tỷ đồng' }, { value: '5', unit: 'tỉ đồng' }],
		['note and label', { value: '5', label: 'Một' }, { value: '5', label: 'Hai', note: 'Ghi chú.' }],
	])('is none where only %s changed', (_what, before, now) => {
		expect(compare({ a: before }, { a: now })).toEqual([]);
	});

	it.each<[what: string, corrections: readonly Correction[]]>([
		['another figure', [correction('b', '1.250', '1.520')]],
		['another value before', [correction('a', '1.240', '1.520')]],
		['another value after', [correction('a', '1.250', '1.530')]],
	])('is not excused by a correction of %s', (_what, corrections) => {
		const now = { a: { value: '1.520', unit: 'người' }, b: { value: '1' } };
		expect(compare({ a: BEFORE }, now, corrections)).toHaveLength(1);
	});

	it('is excused by corrections that follow each other', () => {
		const corrections = [correction('a', '1.250', '1.300'), correction('a', '1.300 người', '1.520 người')];
		expect(compare({ a: BEFORE }, { a: { value: '1.520', unit: 'người' } }, corrections)).toEqual([]);
	});
});

describe('a figure that is gone', () => {
	it('is an error, and none with the correction that it proposes', () => {
		const [found, ...more] = compare({ a: BEFORE, b: { value: '1' } }, { b: { value: '1' } });
		expect(more).toEqual([]);
		expect(found?.rule).toBe('figure-removed');
		expect(found?.message).toContain('figure: null, from: "a, năm 2023: 1.250 người", to: "không còn"');
		const said = correction(null, 'a, năm 2023: 1.250 người', 'không còn');
		expect(compare({ a: BEFORE, b: { value: '1' } }, { b: { value: '1' } }, [said])).toEqual([]);
	});
});

describe('no change', () => {
	it.each<[what: string, report: Partial<Report>]>([
		['a withdrawn report', { withdrawn: { date: TODAY, reason: 'Lý do.' } }],
		['a replaced report', { replacedBy: '2023/so-y/khac' }],
		[
			'a withdrawn report of which nothing is shown',
			{ withdrawn: { date: TODAY, reason: 'Lý do.' }, access: 'internal' },
		],
	])('is asked of %s', (_what, report) => {
		expect(compare({ a: BEFORE }, {}, [], report)).toEqual([]);
	});

	it('is a new figure or a new report', () => {
		expect(compare({}, { a: BEFORE })).toEqual([]);
		expect(uncorrectedChanges({ reports: [], figures: [] }, [published(reportOf({ a: BEFORE }))], TODAY)).toEqual([]);
	});
});

describe('a report that is gone', () => {
	const state = stateOf(reportOf({ a: BEFORE }, '2023/so-y/cu'));

	it('is an error at the place of its file', () => {
		const [found] = uncorrectedChanges(state, [], TODAY);
		expect(found).toMatchObject({ rule: 'report-removed', path: 'bao-cao/2023/so-y/cu.mdx', line: 1, column: 1 });
		expect(found?.message).toContain('formerAddresses: [/bao-cao/2023/so-y/cu/]');
	});

	it('is compared at its new address where that is stated', () => {
		const moved = (sketches: Sketches) =>
			published({ ...reportOf(sketches, '2023/so-y/moi'), formerAddresses: ['/bao-cao/2023/so-y/cu/'] });
		expect(uncorrectedChanges(state, [moved({ a: BEFORE })], TODAY)).toEqual([]);
		expect(uncorrectedChanges(state, [moved({ a: { value: '7', unit: 'người' } })], TODAY)).toHaveLength(1);
	});

	it.each<[key: string, report: Partial<Report>]>([
		['access', { access: 'internal' }],
		['draft', { draft: true }],
	])('is an error also where %s hides it', (_key, report) => {
		const hidden = published({ ...reportOf({ a: BEFORE }, '2023/so-y/cu'), ...report });
		expect(uncorrectedChanges(state, [hidden], TODAY).map(({ rule }) => rule)).toEqual(['report-hidden']);
	});
});

function compare(
	before: Sketches,
	now: Sketches,
	corrections: readonly Correction[] = [],
	report: Partial<Report> = {},
) {
	const entry = published({ ...reportOf(now), corrections, ...report });
	return uncorrectedChanges(stateOf(reportOf(before)), [entry], TODAY);
}

function stateOf({ id, figures }: Report): PublishedState {
	return {
		reports: [id],
		figures: figures.map((figure) => ({
			...statedFigure(figure),
			report: id,
			figure: figure.id,
			name: figure.label ?? figure.id,
		})),
	};
}

function correction(figure: string | null, from: string, to: string): Correction {
	return { date: TODAY, figure, from, to, reason: 'Cổng chép nhầm.', kind: 'portal' };
}
