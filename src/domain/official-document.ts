import type { PartialDate } from '#domain/partial-date';
import type { Access, AttachedFile } from '#domain/report';

export type DocumentRelationType = 'amends' | 'replaces' | 'implements' | 'guides' | 'details';

/** A văn bản. Its identity is (organ, codeNumber, codeNotation, year): numbering restarts each year. */
export interface OfficialDocument {
	readonly id: string;
	readonly typeName: string;
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
	readonly issuedDate: PartialDate | null;
	readonly organ: string | null;
	readonly subject: string;
	readonly posted: PartialDate;
	readonly access: Access;
	readonly draft: boolean;
	readonly field: string | null;
	/** Other spellings of the same document's code. */
	readonly aliases: readonly string[];
	readonly relations: readonly { readonly type: DocumentRelationType; readonly target: string }[];
	readonly status: { readonly value: string; readonly statusAsOf: PartialDate; readonly source: string } | null;
	readonly files: readonly AttachedFile[];
	readonly replacedBy: string | null;
	readonly withdrawn: { readonly date: PartialDate; readonly reason: string } | null;
	readonly formerAddresses: readonly string[];
}
