import type { CitationTarget, CitingPlace } from '#domain/listed-document';

/**
 * What one rule found about a document's number, date or issuer. It accuses nobody: a report may say what its sources
 * say, and only the document itself can decide. All texts are Vietnamese and final.
 */
export interface DocumentRemark {
	readonly rule: DocumentRule;
	/** Documents, and reports of the portal, that it is about. */
	readonly about: readonly CitationTarget[];
	readonly places: readonly RemarkPlace[];
	/** For the staff: what is wrong, what was expected, what to do. */
	readonly message: string;
	/** For readers: one plain sentence. */
	readonly note: string;
}

export type DocumentRule =
	| 'document-two-dates'
	| 'document-out-of-sequence'
	| 'document-issuer'
	| 'document-two-spellings'
	| 'document-of-the-future'
	| 'document-year'
	| 'report-without-number'
	| 'report-without-day';

/** Where it is said: in a sentence of a report, or by a record or report at a key of its own. */
export type RemarkPlace =
	| { readonly kind: 'sentence'; readonly place: CitingPlace }
	| { readonly kind: 'key'; readonly target: CitationTarget; readonly key: 'codeNumber' | 'issuedDate' };

/** What the staff should do about any remark on a cited document. */
export const COMPARE =
	'Hãy đối chiếu với văn bản gốc; nếu báo cáo đã ký ghi đúng như vậy thì giữ nguyên, cổng tự ghi chú cho người đọc.';

/** The sentences of `citing`, the first of each `key`. */
export function sentences(
	citing: readonly CitingPlace[],
	key: (place: CitingPlace) => string = ({ report }) => report.id,
): readonly RemarkPlace[] {
	const first = new Map<string, CitingPlace>();
	for (const place of citing) if (!first.has(key(place))) first.set(key(place), place);
	return [...first.values()].map((place) => ({ kind: 'sentence', place }));
}

/** Who says it, at the start of a sentence: "Báo cáo", "Công văn", "Các báo cáo". */
export function speakers(citing: readonly CitingPlace[]): string {
	const types = new Map(citing.map(({ report }) => [report.id, report.typeName]));
	return types.size === 1 ? ([...types.values()][0] ?? '') : 'Các báo cáo';
}
