import { readDocumentCode } from '#domain/document-code';
import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';

/** What a line of a head says. */
export interface ReadLine<Said> {
	readonly said: Said;
	/** It says more than that. */
	readonly isPartly: boolean;
}

export interface DocumentNumber {
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
}

export interface PlaceAndDate {
	readonly place: string | null;
	readonly issuedDate: PartialDate | null;
}

/** "Số: 12/BC-SNV"; "Số:    /BC-SNV" has a notation and no number. `null` for other lines. */
export function readNumberLine(line: string): ReadLine<DocumentNumber> | null {
	const [, written] = NUMBERED.exec(line) ?? [];
	if (written === undefined) return null;
	const words = written.trim().replace(/[\s.…_]+(?=\/|$)/gu, '');
	const isBlank = words.startsWith('/');
	const code = /\s\p{Ll}/u.test(words) ? null : readDocumentCode(isBlank ? `1${words}` : words);
	if (code !== null && !isProblem(code)) {
		return { said: { codeNumber: isBlank ? null : code.codeNumber, codeNotation: code.codeNotation }, isPartly: false };
	}
	const codeNumber = /^\d+\p{L}?$/u.test(words) ? words : null;
	return { said: { codeNumber, codeNotation: null }, isPartly: codeNumber === null && words !== '' };
}

const NUMBERED = /^Số\s*:(.*)$/isu;

/** "Cao Bằng, ngày 5 tháng 7 năm 2022", where days, months and years may be left blank. `null` for other lines. */
export function readDateLine(line: string): ReadLine<PlaceAndDate> | null {
	const match = DATED.exec(line);
	if (match === null) return null;
	const [, place = '', day, month, year] = match;
	const parts = year === undefined ? [] : month === undefined ? [year] : [year, month, ...(day ? [day] : [])];
	const date = readPartialDate(parts.map((part) => part.padStart(2, '0')).join('-'));
	const issuedDate = isProblem(date) ? null : date;
	return { said: { place: place.trim(), issuedDate }, isPartly: issuedDate === null && /\d/u.test(line) };
}

const DATED =
	/^(\p{Lu}[\p{L}\s.'’-]{1,40}?),?\s*ngày[\s.…_]*(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?[\s.…_]*$/iu;
