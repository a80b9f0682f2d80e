import { BLOCK_GAP, type CleanText, cleanBlocks, cleanText } from '#domain/citations/clean-text';
import { type FoundCode, findDocumentCodes } from '#domain/citations/codes';
import { findIssuers } from '#domain/citations/issuers';
import { type Mention, mentionsOf } from '#domain/citations/mention';
import { rolesOf } from '#domain/citations/roles';
import { findShortForms } from '#domain/citations/short-forms';
import { statedDates } from '#domain/citations/stated-date';
import { statedIssuers } from '#domain/citations/stated-issuer';
import type { DocumentCode } from '#domain/document-code';
import { inferredIssuer } from '#domain/document-signature';
import type { PartialDate } from '#domain/partial-date';
import { findDates } from '#domain/written-date';

/**
 * How a document stands in the sentence that names it: as its basis (căn cứ), as what is carried out (thực hiện), as
 * what is issued (ban hành), as what is followed (theo), as what another amends or replaces, or none of these.
 */
export type CitationRole = 'basis' | 'implements' | 'issues' | 'follows' | 'amended' | 'replaced' | 'mentions';

export const ROLE_WORDS: Readonly<Record<CitationRole, string>> = {
	basis: 'căn cứ',
	implements: 'thực hiện',
	issues: 'ban hành',
	follows: 'theo',
	amended: 'sửa đổi, bổ sung',
	replaced: 'thay thế',
	mentions: 'nhắc tới',
};

/** What one mention of a document says of it. A short form ("Nghị quyết số 42") has the code that it stands for. */
export interface Citation extends FoundCode {
	/** By its words ("Bộ luật", "Kế hoạch"), else by the code; a letter is a "Công văn". `null`: nothing tells. */
	readonly typeName: string | null;
	/** As this mention states it; `null` = it states none. */
	readonly issuedDate: PartialDate | null;
	/** Its issuer in the words of the sentence, else as the code tells it (`inferred`), else `null`. */
	readonly issuer: Issuer | null;
	readonly role: CitationRole;
}

export interface Issuer {
	readonly words: string;
	/** Told by the code ("42/NQ-CP": Chính phủ), not by words of the sentence. */
	readonly inferred: boolean;
}

/**
 * Every mention of a document by its number in a text in NFC, in its order: clean, find, and read the words around.
 * Dates, shares and ranges are none, nor is a document's own number at its head ("Số: 12/BC-SNV"). Linear in the length
 * of the text. Offsets are those of the text as given.
 */
export function findCitations(text: string): readonly Citation[] {
	return read(cleanText(text));
}

/** The same for a text that is already cut into paragraphs, cells and headings; offsets are those of the block. */
export function findCitationsInBlocks(blocks: readonly string[]): readonly (readonly Citation[])[] {
	const found = blocks.map((): Citation[] => []);
	const citations = read(cleanBlocks(blocks));
	let start = 0;
	let next = 0;
	for (const [index, block] of blocks.entries()) {
		const end = start + block.length;
		for (; next < citations.length; next++) {
			const citation = citations[next];
			if (citation === undefined || citation.start >= end) break;
			found[index]?.push({ ...citation, start: citation.start - start, end: citation.end - start });
		}
		start = end + BLOCK_GAP.length;
	}
	return found;
}

function read(clean: CleanText): readonly Citation[] {
	const { source } = clean;
	const full = findDocumentCodes(clean.text).filter(
		({ start, end }) => !isOwnNumber(source, clean.original(start), clean.original(end - 1) + 1),
	);
	const codes = [...full, ...findShortForms(clean.text, full)].sort((a, b) => a.start - b.start);
	const mentions = mentionsOf(clean.text, codes);
	const dates = statedDates(clean.text, mentions, findDates(clean.text));
	const roles = rolesOf(clean.text, mentions);
	const issuers = statedIssuers(clean.text, mentions, roles, findIssuers(clean.text));
	return mentions
		.map((mention, index) => {
			const [start, end] = [clean.original(mention.start), clean.original(mention.end - 1) + 1];
			const named = issuers[index] ?? null;
			return {
				start,
				end,
				text: source.slice(start, end),
				code: mention.code,
				typeName: typeNameOf(mention),
				issuedDate: dates[index] ?? null,
				issuer:
					named === null ? inferred(mention.code) : { words: clean.written(named.start, named.end), inferred: false },
				role: roles[index] ?? 'mentions',
			};
		})
		.sort((a, b) => a.start - b.start);
}

/** The word right before the number, else what the code says; a letter without type code is a công văn. */
function typeNameOf({ type, code }: Mention): string | null {
	const word = type?.typeName ?? null;
	if (type?.adjacent === true && word !== null) return word;
	return code.typeName ?? word ?? (code.grammar === 'letter' ? 'Công văn' : null);
}

function inferred(code: DocumentCode): Issuer | null {
	const words = inferredIssuer(code);
	return words === null ? null : { words, inferred: true };
}

/** "Số: 12/BC-SNV" alone on its line: the number of the text itself. */
function isOwnNumber(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	return (
		/(?:^|[\n\t])[\s*_|]*Số\s?:\s*$/u.test(before) &&
		/^[^\S\n]*[*_|]*[^\S\n]*(?:[\n\t]|$)/u.test(text.slice(end, end + 8))
	);
}
