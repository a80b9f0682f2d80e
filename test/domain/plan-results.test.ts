import { describe, expect, it } from 'vitest';
import { buildCorpus, type Entry, type TextEntry } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import { planResults } from '#domain/plan-results';
import type { Report } from '#domain/report';
import { anchorsOf, plan, reportOf, type Sketch } from './checks/report-of.ts';
import { date, period } from './plan-values.ts';

/** A figure as a sketch, with what `reportOf` does not know. */
type Row = Sketch & { readonly more?: Partial<Figure> };

interface Given {
	readonly id: string;
	readonly organ?: string;
	readonly period?: string;
	readonly rows: Readonly<Record<string, Row>>;
	readonly unanchored?: readonly string[];
	readonly more?: Partial<Report>;
}

const PLAN: Row = {
	value: '5.500',
	unit: 'người',
	more: { basis: 'plan', period: period('2021'), status: 'assigned' },
};

describe('the plans and results of the home page', () => {
	it('set a result beside the plan of another report, each with its sentence', () => {
		const [row] = results([
			{ id: '2021/a/cong-van', rows: { 'ke-hoach': PLAN } },
			{
				id: '2021/a/so-ket',
				period: '2021-H1',
				rows: {
					'tuyen-moi': {
						value: '1.700',
						unit: 'người',
						relations: [plan({ figure: '2021/a/cong-van#ke-hoach', percent: '30,9' })],
					},
				},
			},
		]);
		expect(row).toMatchObject({
			result: { text: '1.700 người', href: '/bao-cao/2021/a/so-ket/#so-tuyen-moi' },
			plan: { text: '5.500 người', href: '/bao-cao/2021/a/cong-van/#so-ke-hoach', name: 'ke-hoach', period: '2021' },
			percent: { text: '30,9%', href: '/bao-cao/2021/a/so-ket/#so-tuyen-moi-percent', verdict: { verdict: 'khop' } },
			state: 'dang-thuc-hien',
			bar: { result: '30.91', plan: '100' },
		});
	});

	it('tell where the stated percentage does not fit', () => {
		const [row] = results([oneReport({ value: '90', relations: [plan({ value: '100', percent: '95' })] })]);
		expect(row?.percent?.verdict).toMatchObject({ verdict: 'chua-khop', recomputed: '90' });
	});

	it('show no percentage that the report does not state', () => {
		const [row] = results([oneReport({ value: '90', relations: [plan({ value: '100' })] })]);
		expect(row).toMatchObject({ percent: null, bar: { result: '90', plan: '100' } });
	});

	it.each([
		['a plan that only a percentage implies', oneReport({ value: '90', relations: [plan({ percent: '90' })] })],
		['a result without a plan', oneReport({ value: '90' })],
		['a result that is not anchored', { ...withPlan, unanchored: ['so'] }],
		['a plan that is not anchored', { ...withPlan, unanchored: ['so-plan'] }],
		['an estimate', oneReport({ value: '90', relations: [plan({ value: '100' })], more: { basis: 'estimate' } })],
		['a plan that is no report’s', oneReport({ value: '90', relations: [plan({ figure: '2020/a/khac#so' })] })],
		['a plan in another unit', otherUnit()],
		['a withdrawn report', { ...withPlan, more: { withdrawn: { date: date('2026-12-01'), reason: 'Nhầm tệp' } } }],
		['a replaced report', { ...withPlan, more: { replacedBy: '2023/a/moi' } }],
	] satisfies [string, Given][])('leave out %s', (_, given) => {
		expect(results([given])).toEqual([]);
	});

	it('drop a percentage that is not anchored, and keep the row', () => {
		const given = oneReport({ value: '90', relations: [plan({ value: '100', percent: '90' })] });
		expect(results([{ ...given, unanchored: ['so-percent'] }])).toMatchObject([{ percent: null }]);
	});

	it('take one row for an indicator of an organisation, the newest', () => {
		const of = (year: string): Given => ({
			...oneReport({ value: '90', relations: [plan({ value: '100' })] }),
			id: `${year}/a/bao-cao`,
			period: year,
		});
		expect(results([of('2022'), of('2023'), of('2021')]).map((row) => row.period)).toEqual(['2023']);
	});

	it('let organisations take turns, and stand newest first', () => {
		const of = (organ: string, year: string): Given => ({
			id: `${year}/${organ}/bao-cao`,
			organ,
			period: year,
			rows: Object.fromEntries(
				['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { value: '9', relations: [plan({ value: '10' })] }]),
			),
		});
		const rows = results([of('x', '2023'), of('y', '2021'), of('z', '2022')]);
		expect(rows.map(({ organ }) => organ.id)).toEqual(['x', 'x', 'z', 'z', 'y']);
	});
});

const withPlan = oneReport({ value: '90', relations: [plan({ value: '100' })] });

function oneReport(so: Row): Given {
	return { id: '2023/a/bao-cao', rows: { so } };
}

function otherUnit(): Given {
	const so: Row = { value: '90', unit: 'người', relations: [plan({ figure: 'ke-hoach' })] };
	return { id: '2023/a/bao-cao', rows: { so, 'ke-hoach': { ...PLAN, unit: 'hộ' } } };
}

function results(given: readonly Given[]) {
	const site = {
		name: 'Minh Bạch',
		tagline: '',
		url: 'https://example.org',
		owner: null,
		notice: null,
		contact: { email: null, reportErrors: null },
		licence: { code: 'MIT', data: 'CC-BY-4.0' },
	};
	const corpus = buildCorpus({
		site: entry(site),
		reports: given.map(reportEntry),
		documents: [],
		organisations: [],
		indicators: [],
		attachments: [],
	});
	return planResults(corpus, 5);
}

function reportEntry({
	id,
	organ = 'a',
	period: time = '2023',
	rows,
	unanchored = [],
	more,
}: Given): TextEntry<Report> {
	const report = reportOf(rows, id);
	const figures = report.figures.map((figure) => ({
		...figure,
		organ,
		period: period(time),
		...rows[figure.id]?.more,
	}));
	const anchors = anchorsOf(rows);
	for (const key of unanchored) Reflect.deleteProperty(anchors, key);
	return {
		...entry({ ...report, organ, period: period(time), figures, ...more }),
		facts: { outline: [], anchors, citations: [], footnotes: [], hasBody: true },
	};
}

function entry<Value>(value: Value): Entry<Value> {
	return { path: '', digest: '', positions: {}, value };
}
