import type { Heading } from '#domain/compiled';
import { buildCorpus, type Corpus, type TextEntry } from '#domain/corpus';
import { anchorId, type Figure, relationNumbers } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import type { Report } from '#domain/report';
import { reportOf, type Sketch } from '../checks/report-of.ts';
import { date, period } from '../plan-values.ts';
import { entriesOf, entry, indicatorEntry, organisation } from '../published.ts';

/** A figure in short. Without `more.indicator` it is of the indicator `dao-tao`; unit người. */
export type Row = Sketch & {
	readonly more?: Partial<Omit<Figure, 'period'>> & { readonly period?: string };
	/** Id of the heading above its number. */
	readonly heading?: string;
};

export interface Given {
	/** `<year>/<organ>/<slug>`. */
	readonly id: string;
	readonly period?: string;
	/** `null`: the report does not say. */
	readonly issued?: string | null;
	readonly rows: Readonly<Record<string, Row>>;
	readonly unanchored?: readonly string[];
	readonly outline?: readonly Heading[];
	readonly more?: Partial<Report>;
}

/** A plan for 2023, and a result of 2023, of one subject; both issued when 2023 is over. */
export const PLAN: Row = { value: '100', more: { basis: 'plan', status: 'assigned', period: '2023' } };
export const RESULT: Row = { value: '90', more: { period: '2023' } };

export const TRAINED: Indicator = {
	id: 'dao-tao',
	name: 'Số người được đào tạo',
	field: 'hoc-nghe',
	unit: 'người',
	direction: 'higher-is-better',
	definition: null,
	breaks: [],
	proportion: false,
};

export function corpusWith(given: readonly Given[], indicators: readonly Indicator[] = [TRAINED]): Corpus {
	const organs = new Set(given.map(({ id }) => id.split('/')[1] ?? ''));
	const entries = entriesOf({
		reports: given.map(textEntry),
		organisations: [...organs].map((id) => entry(`co-quan/${id}.yaml`, organisation(id))),
		indicators: indicators.map(indicatorEntry),
	});
	return buildCorpus(entries);
}

function textEntry({
	id,
	issued = '2024-01-18',
	rows,
	unanchored = [],
	outline = [],
	...given
}: Given): TextEntry<Report> {
	const [year = '', organ = ''] = id.split('/');
	const time = period(given.period ?? year);
	const report = reportOf(rows, id);
	const figures = report.figures.map((figure): Figure => {
		const { period: own, ...more } = rows[figure.id]?.more ?? {};
		const followed = more.label === undefined ? { indicator: 'dao-tao', label: null } : { indicator: null };
		const unit = figure.unit ?? 'người';
		return { ...figure, unit, organ, ...followed, ...more, period: own === undefined ? time : period(own) };
	});
	const issuedDate = issued === null ? null : date(issued);
	return {
		...entry(`bao-cao/${id}.mdx`, { ...report, organ, period: time, issuedDate, figures, ...given.more }),
		facts: { outline, anchors: anchorsOf(figures, rows, unanchored), citations: [], footnotes: [], hasBody: true },
	};
}

function anchorsOf(figures: readonly Figure[], rows: Given['rows'], unanchored: readonly string[]) {
	const keys = figures.flatMap(({ id, relations }) => [
		{ figure: id, id: anchorId(id) },
		...relations.flatMap(relationNumbers).map(({ part }) => ({ figure: id, id: anchorId(id, part) })),
	]);
	return Object.fromEntries(
		keys
			.map(({ figure, id }) => ({ key: id.slice('so-'.length), figure, id }))
			.filter(({ key }) => !unanchored.includes(key))
			.map(({ key, figure, id }) => [
				key,
				{ id, block: figure, sentence: `Câu nêu ${key}.`, heading: rows[figure]?.heading ?? null },
			]),
	);
}
