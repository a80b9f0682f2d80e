import type { Corpus } from '#domain/corpus';
import {
	type DocumentFacetKey,
	type DocumentFilter,
	type DocumentIndex,
	indexDocuments,
} from '#domain/document-facets';
import { isUnknown } from '#domain/facet-values';
import { type DocumentRow, documentRow } from '#loaders/pages/document-row';
import { type Limits, type ListPage, listPage } from '#loaders/pages/list-page';
import { organisationName } from '#loaders/pages/report-row';

export type DocumentListPage = ListPage<DocumentRow>;

/** The index that the lists of a corpus are made from: documents by number. */
export function documentIndex(corpus: Corpus): DocumentIndex {
	return indexDocuments(corpus.listed.all, (organ) => organisationName(corpus, organ));
}

export function documentListPage(corpus: Corpus, index: DocumentIndex, filter: DocumentFilter): DocumentListPage {
	return listPage(corpus.site, index, filter, {
		noun: 'văn bản',
		title: titleOf,
		description: (title) => `${title}, xếp theo số: ngày, trích yếu, cơ quan ban hành và các báo cáo nhắc tới.`,
		row: (document) => documentRow(corpus, document),
		groups: (rows) => (rows.length === 0 ? [] : [{ heading: null, rows }]),
		neverCut: ['organ', 'year'],
		rest: (shown) =>
			`Danh sách dừng ở ${shown} văn bản đầu, theo số. Hãy chọn cơ quan ban hành và năm để xem các văn bản còn lại.`,
	});
}

/** "Kế hoạch của UBND tỉnh Lạng Sơn, năm 2021"; "Văn bản chưa rõ năm ban hành, lĩnh vực Việc làm". */
function titleOf({ type, organ, year, field }: Limits<DocumentFacetKey>): string {
	const said = [
		type && isUnknown(type) ? 'chưa rõ loại' : null,
		organ && (isUnknown(organ) ? 'chưa rõ cơ quan ban hành' : `của ${organ.label}`),
		year && (isUnknown(year) ? 'chưa rõ năm ban hành' : `năm ${year.label}`),
		field && (isUnknown(field) ? 'chưa xếp lĩnh vực' : `lĩnh vực ${field.label}`),
	].filter((words) => words !== null);
	const head = type === null || isUnknown(type) ? 'Văn bản' : type.label;
	return said.length === 0 ? head : `${head} ${said.join(', ')}`;
}
