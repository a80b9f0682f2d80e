import type { TextFacts } from '#domain/compiled';
import type { PartialDate } from '#domain/partial-date';
import type { Access, AllowedPersonalData, AttachedFile, Signer } from '#domain/report';

export type DocumentRelationType = 'amends' | 'replaces' | 'implements' | 'guides' | 'details';

/** `full`: the text is the document's own; `summary`: our words about it. */
export type DocumentEdition = 'full' | 'summary';

/** A văn bản. Its identity is (organ, codeNumber, codeNotation, year): numbering restarts each year. */
export interface OfficialDocument {
	readonly id: string;
	readonly typeName: string;
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
	readonly issuedDate: PartialDate | null;
	readonly organ: string | null;
	readonly subject: string;
	readonly signer: Signer | null;
	readonly posted: PartialDate;
	readonly access: Access;
	readonly draft: boolean;
	/** What the text below the metadata is; `null` = not declared: the document itself where it has articles. */
	readonly edition: DocumentEdition | null;
	readonly field: string | null;
	/** Other spellings of the same document's code. */
	readonly aliases: readonly string[];
	readonly relations: readonly { readonly type: DocumentRelationType; readonly target: string }[];
	readonly status: { readonly value: string; readonly statusAsOf: PartialDate; readonly source: string } | null;
	readonly files: readonly AttachedFile[];
	readonly replacedBy: string | null;
	readonly withdrawn: { readonly date: PartialDate; readonly reason: string } | null;
	readonly formerAddresses: readonly string[];
	readonly allowedPersonalData: readonly AllowedPersonalData[];
}

/** Whether the text below the metadata is the document's own: declared, or told by its articles (Điều). */
export function isFullText({ edition }: OfficialDocument, { outline, hasBody }: TextFacts): boolean {
	if (edition !== null || !hasBody) return edition === 'full' && hasBody;
	return outline.some(({ id }) => /^dieu-\d/u.test(id));
}

/** Whether the portal holds the whole document, as text or as the signed file; only a public one is offered. */
export function holdsFullText(document: OfficialDocument, facts: TextFacts): boolean {
	const { access, files } = document;
	return access === 'public' && (isFullText(document, facts) || files.some(({ kind }) => kind === 'signed'));
}
