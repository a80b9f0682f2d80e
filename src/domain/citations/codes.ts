import { type DocumentCode, readDocumentCode } from '#domain/document-code';
import { isProblem } from '#domain/problem';
import type { TextRange } from '#domain/vietnamese-text';

/** A document code in a text; `text` as written. */
export interface FoundCode extends TextRange {
	readonly text: string;
	readonly code: DocumentCode;
}

/**
 * The document codes of a text in NFC, in its order. Dates (27/7), shares (92/107 hộ, 300/100.000) and ranges (01-30/5)
 * are none; a notation without type and without a second part (`1234/SNV`) is one only after the word "số".
 */
export function findDocumentCodes(text: string): readonly FoundCode[] {
	return [...text.matchAll(CODE)].flatMap((match) => {
		const code = readDocumentCode(match[0]);
		if (isProblem(code) || !isPlausible(code, text.slice(Math.max(0, match.index - 4), match.index))) return [];
		return [{ start: match.index, end: match.index + match[0].length, text: match[0], code }];
	});
}

const DASH = '[-\\u2010-\\u2015]';

/** An abbreviation: capitals, each with one small letter at most (`UBND`, `TTg`, `QyĐ`, `QH14`, `TCBC&CCHC`). */
const ABBREVIATION = '(?:\\p{Lu}\\p{Ll}?\\d{0,2}){1,16}(?:[&.](?:\\p{Lu}\\p{Ll}?){1,16}){0,4}(?![\\p{L}\\d]|\\.\\d)';

/** "số19-CT/TU" and "Quyết định712/QĐ-UBND" are slips of the pen; "A12/XY" is no number. */
const NUMBER = '(?:(?<![\\p{L}\\d/])|(?<=số|định|hoạch|quyết|văn|báo))(?<!\\d[.,-])\\d{1,6}\\p{L}?';

/** `09/2009/NĐ - CP`, `15/2020/QĐ-TTg`, `1416/SNV-TCBC&CCHC`, `12/SLĐT BXH-VP`: one dash may stand between blanks. */
const STATE = `\\s?/\\s?(?:(?:19|20|21)\\d{2}\\s?/\\s?)?${ABBREVIATION}(?:(?: ${ABBREVIATION})?\\s?${DASH}\\s?${ABBREVIATION}(?:${DASH}${ABBREVIATION}){0,8})?`;

/** `2268-CV/BTGTU`, `34-CT/TW`. */
const PARTY = `\\s?${DASH}\\s?${ABBREVIATION}\\s?/\\s?${ABBREVIATION}(?:${DASH}${ABBREVIATION}){0,8}`;

/** In small letters only with a known type, after "số": `số 15/2020/qđ-ttg`, `số 42 / nq - cp`. */
const SMALL = `(?<=số\\s?)\\d{1,6}\\s?/\\s?(?:(?:19|20|21)\\d{2}\\s?/\\s?)?(?:qđ|qd|nđ|nd|nq|ct|kh|tb|tt|bc|ttr|hd|cv)\\s?${DASH}\\s?\\p{Ll}{2,10}(?![\\p{L}\\d])`;

const CODE = new RegExp(`${NUMBER}(?:${STATE}|${PARTY})|${SMALL}`, 'gu');

function isPlausible(code: DocumentCode, before: string): boolean {
	if (code.grammar === 'party' || code.year !== null || code.codeNotation.includes('-')) return true;
	return /số:?\s?$/iu.test(before);
}
