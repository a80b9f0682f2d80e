import type { Figure } from '#domain/figure';
import type { PartialDate } from '#domain/partial-date';
import type { Period } from '#domain/period';

export type Edition = 'full' | 'rewritten';
export type Access = 'public' | 'internal' | 'party' | 'unknown';

/** A file that stands beside a report or document. */
export interface AttachedFile {
	readonly file: string;
	readonly title: string;
	readonly kind: 'signed' | 'annex';
}

export interface Signer {
	readonly position: string | null;
	readonly fullName: string;
}

/** "Giám đốc Nguyễn Văn A". */
export function printSigner({ position, fullName }: Signer): string {
	return position === null ? fullName : `${position} ${fullName}`;
}

export interface ReportSource {
	readonly kind: 'signed-pdf' | 'word-copy' | 'draft' | 'unknown';
	readonly name: string;
	readonly sha256: string | null;
	readonly file: string | null;
}

/** Personal data that may be published, as written, and why. */
export interface AllowedPersonalData {
	readonly text: string;
	readonly reason: string;
}

/** An error of the portal (đính chính), not of the issued document. */
export interface Correction {
	readonly date: PartialDate;
	readonly figure: string | null;
	readonly from: string;
	readonly to: string;
	readonly reason: string;
	readonly kind: 'portal';
}

/**
 * A report of a Sở with the metadata of Nghị định 30/2020/NĐ-CP, Phụ lục VI. `null` is what the source does not show.
 * The folder gives `id`: `<year>/<organ>/<slug>`, its permanent address under `/bao-cao/`.
 */
export interface Report {
	readonly id: string;
	readonly organ: string;
	readonly typeName: string;
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
	readonly place: string | null;
	readonly issuedDate: PartialDate | null;
	readonly subject: string;
	readonly period: Period;
	readonly posted: PartialDate;
	readonly edition: Edition;
	readonly source: ReportSource;
	readonly access: Access;
	readonly draft: boolean;
	readonly fields: readonly string[];
	readonly summary: readonly string[];
	readonly signer: Signer | null;
	readonly to: readonly string[];
	readonly files: readonly AttachedFile[];
	readonly figures: readonly Figure[];
	/** The Sở's answer to a doubt. */
	readonly reply: { readonly date: PartialDate; readonly text: string } | null;
	readonly replacedBy: string | null;
	readonly withdrawn: { readonly date: PartialDate; readonly reason: string } | null;
	readonly approved: { readonly by: string; readonly date: PartialDate } | null;
	readonly formerAddresses: readonly string[];
	readonly allowedPersonalData: readonly AllowedPersonalData[];
	readonly corrections: readonly Correction[];
}

/** Only what is public and no draft is built. */
export function isPublished(item: Pick<Report, 'access' | 'draft'>): boolean {
	return item.access === 'public' && !item.draft;
}

/** Whether it was withdrawn so that nothing of it is shown any more: its address answers with the reason. */
export function isRemoved({ withdrawn, ...item }: Pick<Report, 'access' | 'draft' | 'withdrawn'>): boolean {
	return withdrawn !== null && !isPublished(item);
}

/** Whether it stands as it was issued: neither withdrawn nor replaced. */
export function isInForce({ withdrawn, replacedBy }: Pick<Report, 'withdrawn' | 'replacedBy'>): boolean {
	return withdrawn === null && replacedBy === null;
}
