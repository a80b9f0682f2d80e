import type { CitationFact } from '#domain/compiled';
import type { TextEntry } from '#domain/corpus';
import type { OfficialDocument } from '#domain/official-document';
import type { PartialDate } from '#domain/partial-date';
import type { Access, Report } from '#domain/report';

/**
 * A document that has a page: a record of `van-ban/` or, where there is none, what the sentences that cite it say.
 * The sentences may say nothing, or not the same: `null` then.
 */
export interface ListedDocument {
	readonly id: string;
	readonly typeName: string | null;
	/** Number and notation as one code; `null` where the record has none. */
	readonly code: string | null;
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
	readonly issuedDate: PartialDate | null;
	/** Id of its issuer. */
	readonly organ: string | null;
	/** What the sentences call an issuer of whom the portal has no record. */
	readonly issuerWords: string | null;
	readonly subject: string | null;
	readonly field: string | null;
	readonly access: Access;
	/** The day on which its record was put on the portal. */
	readonly posted: PartialDate | null;
	/** Other spellings of its code, of the record and of the sentences. */
	readonly spellings: readonly string[];
	readonly hasFullText: boolean;
	readonly record: TextEntry<OfficialDocument> | null;
	/** Every mention in every report. */
	readonly citing: readonly CitingPlace[];
}

/** A mention of a document in a report. */
export interface CitingPlace {
	readonly report: Report;
	readonly citation: CitationFact;
}

/** What a citation leads to: a document, or a report that is on the portal itself. */
export type CitationTarget =
	| { readonly kind: 'document'; readonly document: ListedDocument }
	| { readonly kind: 'report'; readonly report: Report };
