import { type FacetedLists, type Filter, listAddress, noLimits } from '#domain/facet-lists';
import { byName, FIELD_VALUES, fieldValue, namedValue, newestFirst } from '#domain/facet-values';
import { type FacetIndex, indexByFacets } from '#domain/facets';
import { periodYear } from '#domain/period';
import type { Report } from '#domain/report';

/** The sides from which reports can be picked, in the order of their addresses. */
export const FACETS = ['organ', 'year', 'type', 'field'] as const;
export type FacetKey = (typeof FACETS)[number];

/** What a list of reports is limited to; `null` = not limited. `type` is the slug of the type's name. */
export type ReportFilter = Filter<FacetKey>;

export type ReportIndex = FacetIndex<Report, FacetKey>;

const REPORT_LISTS: FacetedLists<FacetKey> = { root: '/bao-cao/', keys: FACETS, mostLimits: FACETS.length };

export const ALL_REPORTS: ReportFilter = noLimits(REPORT_LISTS);

/** `/bao-cao/` for all reports, else `/bao-cao/theo/<organ>/<year>/<type>/<field>/`. */
export function reportsAddress(filter: Partial<ReportFilter>): string {
	return listAddress(REPORT_LISTS, filter);
}

/** Indexes reports, in one pass. `organName` is what readers call an organisation. */
export function indexReports(reports: readonly Report[], organName: (organ: string) => string): ReportIndex {
	return indexByFacets(reports, REPORT_LISTS, {
		organ: { label: 'Cơ quan', valuesOf: ({ organ }) => [{ value: organ, label: organName(organ) }], compare: byName },
		year: { label: 'Năm', valuesOf: ({ period }) => [namedValue(String(periodYear(period)))], compare: newestFirst },
		type: { label: 'Loại văn bản', valuesOf: ({ typeName }) => [namedValue(typeName)], compare: byName },
		field: {
			label: 'Lĩnh vực',
			valuesOf: ({ fields }) => fields.map(fieldValue),
			offered: FIELD_VALUES,
			compare: byName,
		},
	});
}
