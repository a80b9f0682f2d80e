import { FIELDS } from '#domain/field';
import { periodYear } from '#domain/period';
import type { Report } from '#domain/report';
import { slugOf } from '#domain/vietnamese-text';

/** The sides from which reports can be picked, in the order of their addresses. */
export const FACETS = ['organ', 'year', 'type', 'field'] as const;
export type FacetKey = (typeof FACETS)[number];

/** What a list of reports is limited to; `null` = not limited. `type` is the slug of the type's name. */
export type ReportFilter = Readonly<Record<FacetKey, string | null>>;

export const ALL_REPORTS: ReportFilter = { organ: null, year: null, type: null, field: null };

/** One side with its choices. */
export interface Facet {
	readonly key: FacetKey;
	readonly label: string;
	readonly choices: readonly FacetChoice[];
}

export interface FacetChoice {
	readonly value: string;
	readonly label: string;
	/** How many reports it leaves, beside the other limits. */
	readonly count: number;
	/** `null` where it would give nothing. Of the chosen one: the list without this limit. */
	readonly href: string | null;
	readonly chosen: boolean;
}

/** Reports by every combination of limits that leaves at least one. */
export interface ReportIndex {
	/** In the order of the reports, the widest first. */
	readonly filters: readonly ReportFilter[];
	/** In the order in which they were given. */
	reports(filter: ReportFilter): readonly Report[];
	facets(filter: ReportFilter): readonly Facet[];
	/** What readers call a value. */
	label(key: FacetKey, value: string): string;
}

/**
 * `/bao-cao/` for all reports, else `/bao-cao/theo/<organ>/<year>/<type>/<field>/` with `tat-ca` where nothing is
 * chosen.
 */
export function reportsAddress(filter: Partial<ReportFilter>): string {
	const chosen = FACETS.map((key) => filter[key] ?? null);
	return chosen.every((value) => value === null)
		? '/bao-cao/'
		: `/bao-cao/theo/${chosen.map((value) => value ?? EVERYTHING).join('/')}/`;
}

/** Indexes reports, in one pass. `organName` is what readers call an organisation. */
export function indexReports(reports: readonly Report[], organName: (organ: string) => string): ReportIndex {
	const byAddress = new Map<string, { readonly filter: ReportFilter; readonly reports: Report[] }>();
	const labels: Labels = { organ: new Map(), year: new Map(), type: new Map(), field: new Map(FIELD_NAMES) };
	for (const report of reports) {
		labels.organ.set(report.organ, organName(report.organ));
		labels.year.set(yearOf(report), yearOf(report));
		labels.type.set(slugOf(report.typeName), report.typeName);
		for (const filter of filtersOf(report)) {
			const address = reportsAddress(filter);
			const found = byAddress.get(address);
			if (found) found.reports.push(report);
			else byAddress.set(address, { filter, reports: [report] });
		}
	}
	const found = (filter: ReportFilter) => byAddress.get(reportsAddress(filter))?.reports ?? [];
	const values = FACETS.map((key) => ({ key, values: sorted(key, labels[key]) })).filter(
		(facet) => facet.values.length > 0,
	);
	return {
		filters: [...byAddress.values()].map(({ filter }) => filter),
		reports: found,
		facets: (filter) => values.map((facet) => facetOf(facet, filter, (narrowed) => found(narrowed).length)),
		label: (key, value) => labels[key].get(value) ?? value,
	};
}

type Labels = Readonly<Record<FacetKey, Map<string, string>>>;
type Labelled = readonly (readonly [value: string, label: string])[];

const EVERYTHING = 'tat-ca';

/** A longer facet shows the chosen value alone, or else only those that leave something. */
const LONG = 40;

const FACET_LABELS: Readonly<Record<FacetKey, string>> = {
	organ: 'Cơ quan',
	year: 'Năm',
	type: 'Loại văn bản',
	field: 'Lĩnh vực',
};

const FIELD_NAMES: Labelled = FIELDS.map(({ id, name }) => [id, name]);
const COLLATOR = new Intl.Collator('vi');

/** Years newest first, fields in their own order, the rest by name. */
function sorted(key: FacetKey, labels: ReadonlyMap<string, string>): Labelled {
	const rows = [...labels];
	if (key === 'field') return rows;
	if (key === 'year') return rows.sort(([a], [b]) => (a < b ? 1 : -1));
	return rows.sort(([, a], [, b]) => COLLATOR.compare(a, b));
}

function facetOf(
	{ key, values }: { readonly key: FacetKey; readonly values: Labelled },
	filter: ReportFilter,
	count: (filter: ReportFilter) => number,
): Facet {
	const choices = values.map(([value, label]) => {
		const narrowed = { ...filter, [key]: value };
		const chosen = filter[key] === value;
		const left = count(narrowed);
		const href = chosen ? reportsAddress({ ...filter, [key]: null }) : left === 0 ? null : reportsAddress(narrowed);
		return { value, label, count: left, href, chosen };
	});
	return { key, label: FACET_LABELS[key], choices: choices.length > LONG ? ofUse(choices) : choices };
}

function ofUse(choices: readonly FacetChoice[]): readonly FacetChoice[] {
	const chosen = choices.filter((choice) => choice.chosen);
	return chosen.length > 0 ? chosen : choices.filter(({ count }) => count > 0);
}

/** Every combination of limits that lets the report through. */
function filtersOf(report: Report): readonly ReportFilter[] {
	return [null, report.organ].flatMap((organ) =>
		[null, yearOf(report)].flatMap((year) =>
			[null, slugOf(report.typeName)].flatMap((type) =>
				[null, ...new Set(report.fields)].map((field) => ({ organ, year, type, field })),
			),
		),
	);
}

/** The year in which the report's period ends. */
function yearOf(report: Report): string {
	return String(periodYear(report.period));
}
