import type { Corpus } from '#domain/corpus';
import { type FacetKey, indexReports, type ReportFilter, type ReportIndex } from '#domain/report-facets';
import { type Limits, type ListGroup, type ListPage, listPage } from '#loaders/pages/list-page';
import { organisationName, type ReportRow, reportRow } from '#loaders/pages/report-row';

export type ReportListPage = ListPage<ReportRow>;

/** The index that the lists of a corpus are made from. */
export function reportIndex(corpus: Corpus): ReportIndex {
	const reports = corpus.reports.map(({ value }) => value);
	return indexReports(reports, (organ) => organisationName(corpus, organ));
}

export function reportListPage(corpus: Corpus, index: ReportIndex, filter: ReportFilter): ReportListPage {
	return listPage(corpus.site, index, filter, {
		noun: 'báo cáo',
		title: titleOf,
		description: (title) => `${title}, mới nhất trước: mỗi báo cáo kèm số liệu dẫn về đúng câu trong báo cáo.`,
		row: (report) => reportRow(corpus, report),
		groups: groupsOf,
		neverCut: ['organ', 'year'],
		rest: (shown) => `Danh sách dừng ở ${shown} báo cáo mới nhất. Hãy chọn cơ quan và năm để xem các báo cáo còn lại.`,
	});
}

const LONG = 12;

/** "Báo cáo của Sở LĐTBXH Cao Bằng, năm 2021, loại văn bản: Công văn, lĩnh vực Việc làm". */
function titleOf({ organ, year, type, field }: Limits<FacetKey>): string {
	const said = [
		organ && ` của ${organ.label}`,
		year && `, năm ${year.label}`,
		type && `, loại văn bản: ${type.label}`,
		field && `, lĩnh vực ${field.label}`,
	];
	return `Báo cáo${said
		.map((words) => words ?? '')
		.join('')
		.replace(/^, năm/u, ' năm')}`;
}

/** A long list of several years: a group a year. */
function groupsOf(rows: readonly ReportRow[]): readonly ListGroup<ReportRow>[] {
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
	if (rows.length <= LONG || years.length < 2) return rows.length === 0 ? [] : [{ heading: null, rows }];
	const byYear = Map.groupBy(rows, ({ year }) => year);
	return years.map((year) => ({ heading: `Năm ${year}`, rows: byYear.get(year) ?? [] }));
}
