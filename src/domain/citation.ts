import { type FoundCode, findDocumentCodes } from '#domain/citations/codes';
import type { PartialDate } from '#domain/partial-date';

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

/** Every mention of a document by its number in a text in NFC, in its order. */
export function findCitations(text: string): readonly Citation[] {
	return findDocumentCodes(text).map((found) => ({
		...found,
		typeName: found.code.typeName,
		issuedDate: null,
		issuer: null,
		role: 'mentions',
	}));
}
