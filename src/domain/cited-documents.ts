import { documentCode, readDocumentCode } from '#domain/document-code';
import type { OfficialDocument } from '#domain/official-document';
import { earliest, latest, type PartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';

/**
 * Finds the record of a cited document by its normalised code. Numbering restarts each year, so one code may name
 * several documents: a citation then means the newest that is not later than the report.
 */
export interface CitedDocuments {
	resolve(code: string, notAfter: PartialDate | null): OfficialDocument | null;
}

export function citedDocuments(documents: readonly OfficialDocument[]): CitedDocuments {
	const byCode = new Map<string, OfficialDocument[]>();
	for (const document of documents) {
		for (const code of codesOf(document)) byCode.set(code, [...(byCode.get(code) ?? []), document]);
	}
	return {
		resolve(code, notAfter) {
			const candidates = (byCode.get(code) ?? []).filter(
				({ issuedDate }) => notAfter === null || issuedDate === null || earliest(issuedDate) <= latest(notAfter),
			);
			return candidates.reduce<OfficialDocument | null>(newer, null);
		},
	};
}

function codesOf(document: OfficialDocument): readonly string[] {
	const own = documentCode(document.codeNumber, document.codeNotation) ?? [];
	return [...new Set([own, document.aliases].flat().map(normalised))];
}

function normalised(code: string): string {
	const read = readDocumentCode(code);
	return isProblem(read) ? code : read.code;
}

function newer(best: OfficialDocument | null, candidate: OfficialDocument): OfficialDocument {
	return best === null || (candidate.issuedDate ?? '') > (best.issuedDate ?? '') ? candidate : best;
}
