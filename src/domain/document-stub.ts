import { documentSlug, readDocumentCode } from '#domain/document-code';
import { isNational } from '#domain/document-signature';
import type { CitingPlace, ListedDocument } from '#domain/listed-document';
import type { Organisation } from '#domain/organisation';
import { isProblem } from '#domain/problem';
import { slugOf } from '#domain/vietnamese-text';

/**
 * The id of a cited document without a record. Neither date nor issuer is part of it, so that its address survives
 * learning them: the code, and for codes that each province has of its own (`930/KH-SLĐTBXH`) the speaker's province.
 */
export function stubId(code: string, speaker: Organisation): string {
	const read = readDocumentCode(code);
	const slug = documentSlug(code);
	return !isProblem(read) && isNational(read) ? slug : `${slug}-${slugOf(speaker.province ?? speaker.id)}`;
}

/** A document as the sentences that cite it describe it; what they do not say, or say differently, is `null`. */
export function stubOf(id: string, citing: readonly StubPlace[]): ListedDocument {
	const said = citing.map(({ place: { citation } }) => citation);
	const code = said[0]?.code ?? '';
	const read = readDocumentCode(code);
	const isParty = !isProblem(read) && read.grammar === 'party';
	const words = said.flatMap(({ issuer }) => (issuer === null || issuer.inferred ? [] : [issuer.words]));
	return {
		id,
		code,
		typeName: only(said.map(({ typeName }) => typeName)),
		codeNumber: isProblem(read) ? null : read.codeNumber,
		codeNotation: isProblem(read) ? null : read.codeNotation,
		issuedDate: only(said.map(({ issuedDate }) => issuedDate)),
		organ: only(citing.map(({ organ }) => organ)),
		issuerWords: only(words),
		subject: null,
		field: null,
		access: isParty ? 'party' : 'unknown',
		posted: null,
		spellings: [],
		hasFullText: false,
		record: null,
		citing: citing.map(({ place }) => place),
	};
}

export interface StubPlace {
	readonly place: CitingPlace;
	/** Id of the issuer that words or notation name. */
	readonly organ: string | null;
}

/** The one value that all agree on who say any. */
function only<Value>(values: readonly (Value | null)[]): Value | null {
	const said = new Set(values.filter((value) => value !== null));
	return said.size === 1 ? ([...said][0] ?? null) : null;
}
