import { type FacetedLists, type FacetValue, type Filter, noLimits } from '#domain/facet-lists';
import { byName, FIELD_VALUES, fieldValue, namedValue, newestFirst, unknownValue } from '#domain/facet-values';
import { type FacetIndex, indexByFacets } from '#domain/facets';
import type { ListedDocument } from '#domain/listed-document';

const KEYS = ['type', 'organ', 'year', 'field'] as const;
export type DocumentFacetKey = (typeof KEYS)[number];

/** What a list of documents is limited to; `null` = not limited. `type` is the slug of the type's name. */
export type DocumentFilter = Filter<DocumentFacetKey>;

export type DocumentIndex = FacetIndex<ListedDocument, DocumentFacetKey>;

/** `/van-ban/` for all documents, else `/van-ban/theo/<type>/<organ>/<year>/<field>/`, two of them at most. */
const DOCUMENT_LISTS: FacetedLists<DocumentFacetKey> = { root: '/van-ban/', keys: KEYS, mostLimits: 2 };

export const ALL_DOCUMENTS: DocumentFilter = noLimits(DOCUMENT_LISTS);

/** Indexes documents, in one pass; what is not known of them has its place too. `organName` as for reports. */
export function indexDocuments(
	documents: readonly ListedDocument[],
	organName: (organ: string) => string,
): DocumentIndex {
	return indexByFacets(documents, DOCUMENT_LISTS, {
		type: {
			label: 'Loại văn bản',
			valuesOf: ({ typeName }) => [typeName === null ? unknownValue('Chưa rõ loại') : namedValue(typeName)],
			compare: byName,
		},
		organ: {
			label: 'Cơ quan ban hành',
			valuesOf: (document) => [issuerValue(document, organName)],
			compare: byName,
		},
		year: {
			label: 'Năm ban hành',
			valuesOf: ({ issuedDate: date }) => [date === null ? unknownValue('Chưa rõ năm') : namedValue(date.slice(0, 4))],
			compare: newestFirst,
		},
		field: {
			label: 'Lĩnh vực',
			valuesOf: ({ field }) => [field === null ? unknownValue('Chưa xếp lĩnh vực') : fieldValue(field)],
			offered: FIELD_VALUES,
			compare: byName,
		},
	});
}

/** An issuer without a record stands under the words that name it, apart from a record that happens to have their id. */
function issuerValue({ organ, issuerWords }: ListedDocument, organName: (organ: string) => string): FacetValue {
	if (organ !== null) return { value: organ, label: organName(organ) };
	if (issuerWords === null) return unknownValue('Chưa rõ cơ quan');
	const { value, label } = namedValue(issuerWords);
	return { value: `goi-la-${value}`, label };
}
