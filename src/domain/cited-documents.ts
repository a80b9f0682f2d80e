import type { CitationFact } from '#domain/compiled';
import { documentCode, readDocumentCode } from '#domain/document-code';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import type { OrganisationFinder } from '#domain/organisation-finder';
import { earliest, latest, type PartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import type { Report } from '#domain/report';

/** What a citation names and where it stands. */
export interface CitationInPlace {
	readonly citation: Pick<CitationFact, 'code' | 'issuedDate' | 'issuer'>;
	/** Who speaks: "UBND tỉnh" is the one of its province. */
	readonly speaker: Organisation;
	/** Nothing younger can be meant; `null` = not known. */
	readonly notAfter: PartialDate | null;
}

/**
 * Finds the record, or the report of the portal, that a citation means. The identity of a document is (issuing organ,
 * number, notation, year): three Sở write `KH-SLĐTBXH`, and numbering restarts each year. A citation without a date
 * means the newest such document that is not younger than the text.
 */
export interface CitedDocuments {
	resolve(place: CitationInPlace): Resolved | null;
}

export type Resolved =
	| { readonly kind: 'document'; readonly value: OfficialDocument }
	| { readonly kind: 'report'; readonly value: Report };

export function citedDocuments(
	documents: readonly OfficialDocument[],
	reports: readonly Report[],
	{ organisations, finder }: { organisations: ReadonlyMap<string, Organisation>; finder: OrganisationFinder },
): CitedDocuments {
	const byCode = new Map<string, Resolved[]>();
	const candidates: readonly Resolved[] = [
		...documents.map((value) => ({ kind: 'document', value }) as const),
		...reports.map((value) => ({ kind: 'report', value }) as const),
	];
	for (const candidate of candidates) {
		for (const code of codesOf(candidate)) byCode.set(code, [...(byCode.get(code) ?? []), candidate]);
	}
	const isOf = ({ value: { organ } }: Resolved, place: CitationInPlace): boolean => {
		if (organ === null) return true;
		const issuers = issuersOf(place, finder);
		if (issuers.length > 0) return issuers.some(({ id }) => id === organ);
		const province = organisations.get(organ)?.province ?? null;
		return province === null || province === place.speaker.province;
	};
	return {
		resolve(place) {
			const same = byCode.get(place.citation.code) ?? [];
			const fitting = same.filter((candidate) => isOf(candidate, place) && isOfTime(candidate, place));
			return fitting.reduce<Resolved | null>((best, next) => better(best, next, place.citation.issuedDate), null);
		},
	};
}

/** Whom the words and the notation name; both count, since a report may have one of them wrong. */
export function issuersOf({ citation, speaker }: CitationInPlace, finder: OrganisationFinder): readonly Organisation[] {
	const { issuer, code } = citation;
	const named = issuer === null || issuer.inferred ? null : finder.named(issuer.words, speaker);
	const read = readDocumentCode(code);
	const signing = isProblem(read) ? null : finder.signing(read, speaker);
	return [named, signing].filter((organisation) => organisation !== null);
}

function codesOf({ kind, value }: Resolved): readonly string[] {
	const own = documentCode(value.codeNumber, value.codeNotation) ?? [];
	const aliases = kind === 'document' ? value.aliases : [];
	return [...new Set([own, aliases].flat().map(normalised))];
}

function normalised(code: string): string {
	const read = readDocumentCode(code);
	return isProblem(read) ? code : read.code;
}

/** Of the year that the citation states; where it states none, not younger than the text. */
function isOfTime({ value: { issuedDate } }: Resolved, { citation, notAfter }: CitationInPlace): boolean {
	if (issuedDate === null) return true;
	if (citation.issuedDate !== null) return issuedDate.slice(0, 4) === citation.issuedDate.slice(0, 4);
	return notAfter === null || earliest(issuedDate) <= latest(notAfter);
}

/** The one of the very day, else the newer. */
function better(best: Resolved | null, next: Resolved, stated: PartialDate | null): Resolved {
	if (best === null || next.value.issuedDate === stated) return next;
	if (best.value.issuedDate === stated) return best;
	return (next.value.issuedDate ?? '') > (best.value.issuedDate ?? '') ? next : best;
}
