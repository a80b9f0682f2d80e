import type { Corpus } from '#domain/corpus';
import {
	FACETS,
	type Facet,
	type FacetKey,
	indexReports,
	type ReportFilter,
	type ReportIndex,
	reportsAddress,
} from '#domain/report-facets';
import type { Site } from '#domain/site';
import { organisationName, type ReportRow, reportRow } from '#loaders/report-row';

/** A list of reports under some limits. The page is built from this alone. */
export interface ReportListPage {
	readonly site: Site;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Combined limits make too many pages for search engines. */
	readonly hidden: boolean;
	/** What the list is limited to, each with the address of the list without it. */
	readonly chosen: readonly { readonly label: string; readonly value: string; readonly without: string }[];
	readonly facets: readonly Facet[];
	/** "5 báo cáo". */
	readonly count: string;
	/** One group without a heading, or a group a year. */
	readonly groups: readonly { readonly year: string | null; readonly rows: readonly ReportRow[] }[];
	/** Said where the list is cut: how to reach the rest. */
	readonly rest: string | null;
}

/** The index that the lists of a corpus are made from. */
export function reportIndex(corpus: Corpus): ReportIndex {
	const reports = corpus.reports.map(({ value }) => value);
	return indexReports(reports, (organ) => organisationName(corpus, organ));
}

export function reportListPage(corpus: Corpus, index: ReportIndex, filter: ReportFilter): ReportListPage {
	const reports = index.reports(filter);
	const shown = isNarrow(filter) ? reports : reports.slice(0, MOST);
	const title = titleOf(index, filter);
	const facets = index.facets(filter);
	const chosen = facets.flatMap(({ label, choices }) =>
		choices.flatMap((choice) =>
			choice.chosen && choice.href !== null ? [{ label, value: choice.label, without: choice.href }] : [],
		),
	);
	return {
		site: corpus.site,
		path: reportsAddress(filter),
		title,
		description: `${title}, mới nhất trước: mỗi báo cáo kèm số liệu dẫn về đúng câu trong báo cáo.`,
		hidden: chosen.length > 1,
		chosen,
		facets,
		count: `${reports.length} báo cáo`,
		groups: groupsOf(shown.map((report) => reportRow(corpus, report))),
		rest:
			shown.length === reports.length
				? null
				: `Danh sách dừng ở ${shown.length} báo cáo mới nhất. Hãy chọn cơ quan và năm để xem các báo cáo còn lại.`,
	};
}

/** Rows of one page. A list of one organisation and year is never cut, so every report stays on some list. */
const MOST = 300;
const LONG = 12;

function isNarrow({ organ, year }: ReportFilter): boolean {
	return organ !== null && year !== null;
}

/** "Báo cáo của Sở LĐTBXH Cao Bằng, năm 2021, loại văn bản: Công văn, lĩnh vực Việc làm". */
function titleOf(index: ReportIndex, filter: ReportFilter): string {
	const words: Readonly<Record<FacetKey, (label: string) => string>> = {
		organ: (label) => ` của ${label}`,
		year: (label) => `, năm ${label}`,
		type: (label) => `, loại văn bản: ${label}`,
		field: (label) => `, lĩnh vực ${label}`,
	};
	const said = FACETS.flatMap((key) => {
		const value = filter[key];
		return value === null ? [] : [words[key](index.label(key, value))];
	});
	return `Báo cáo${said.join('').replace(/^, năm/u, ' năm')}`;
}

function groupsOf(rows: readonly ReportRow[]): ReportListPage['groups'] {
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
	if (rows.length <= LONG || years.length < 2) return [{ year: null, rows }];
	const byYear = Map.groupBy(rows, ({ year }) => year);
	return years.map((year) => ({ year: `Năm ${year}`, rows: byYear.get(year) ?? [] }));
}
