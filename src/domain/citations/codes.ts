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
		if (isProblem(code) || !isPlausible(code, text.slice(Math.max(0, match.index - 20), match.index))) return [];
		const found = { start: match.index, end: match.index + match[0].length, text: match[0], code };
		return [...numbersBefore(text, found), found];
	});
}

const DASH = '[-\\u2010-\\u2015]';

/** An abbreviation: capitals, each with one small letter at most (`UBND`, `TTg`, `QyĐ`, `QH14`, `TCBC&CCHC`). */
const ABBREVIATION = '(?:\\p{Lu}\\p{Ll}?\\d{0,2}){1,16}(?:[&.](?:\\p{Lu}\\p{Ll}?){1,16}){0,4}(?![\\p{L}\\d]|\\.\\d)';

/** "số19-CT/TU" and "Quyết định712/QĐ-UBND" are slips of the pen; "A12/XY" is no number. */
const NUMBER = '(?:(?<![\\p{L}\\d/])|(?<=số|định|hoạch|quyết|văn|báo))(?<!\\d[.,-])\\d{1,6}\\p{L}?';

/** `09/2009/NĐ - CP`, `15/2020/QĐ-TTg`, `1416/SNV-TCBC&CCHC`, `12/SLĐT BXH-VP`: one dash may stand between blanks. */
const YEAR = '(?:19|20|21)\\d{2}';

/** Codes of the National Assembly, `45/2019/QH14`, also `30/2021/QH 15`. */
const ASSEMBLY = `\\s?/\\s?${YEAR}\\s?/\\s?(?:UBTV)?QH\\s?\\d{1,2}(?!\\d)`;

/** Joint resolutions: `01/2014/NQLT/CP-UBTƯMTTQVN`. */
const JOINT = `\\s?/\\s?${YEAR}\\s?/\\s?(?:NQLT|TTLT)\\s?/\\s?${ABBREVIATION}(?:\\s?${DASH}\\s?${ABBREVIATION}){0,8}`;

const STATE = `\\s?/\\s?(?:${YEAR}\\s?/\\s?)?${ABBREVIATION}(?:(?: ${ABBREVIATION})?\\s?${DASH}\\s?${ABBREVIATION}(?:${DASH}${ABBREVIATION}){0,8})?`;

/** `2268-CV/BTGTU`, `34-CT/TW`. */
const PARTY = `\\s?${DASH}\\s?${ABBREVIATION}\\s?/\\s?${ABBREVIATION}(?:${DASH}${ABBREVIATION}){0,8}`;

/** In small letters only with a known type, after "số": `số 15/2020/qđ-ttg`, `số 42 / nq - cp`. */
const SMALL = `(?<=số\\s?)\\d{1,6}\\s?/\\s?(?:${YEAR}\\s?/\\s?)?(?:qđ|qd|nđ|nd|nq|ct|kh|tb|tt|bc|ttr|hd|cv)\\s?${DASH}\\s?\\p{Ll}{2,10}(?![\\p{L}\\d])`;

/** Since 2025 resolutions of the Government may count below a number: `66.3/2025/NQ-CP`. */
const SUBNUMBER = `(?<![\\p{L}\\d/.,])\\d{1,4}\\.\\d{1,2}(?=\\s?/\\s?${YEAR}\\s?/)`;

const CODE = new RegExp(`(?:${NUMBER}|${SUBNUMBER})(?:${ASSEMBLY}|${JOINT}|${STATE}|${PARTY})|${SMALL}`, 'gu');

/** "các Công văn số 812, 845 và 901/SYT-NVY": the numbers before share the notation. */
function numbersBefore(text: string, { start, code }: FoundCode): readonly FoundCode[] {
	const list = /(?<=số\s?:?\s?)\d{1,6}(?:\s?,\s?\d{1,6})*(?:\s?,|\s(?:và|,))\s(?:số\s)?$/iu;
	const from = Math.max(0, start - 80);
	const found = list.exec(text.slice(from, start));
	if (found === null) return [];
	return [...found[0].matchAll(/\d+/gu)].flatMap((number) => {
		const at = from + found.index + number.index;
		const own = readDocumentCode(code.code.replace(code.codeNumber, number[0]));
		return isProblem(own) ? [] : [{ start: at, end: at + number[0].length, text: number[0], code: own }];
	});
}

function isPlausible(code: DocumentCode, before: string): boolean {
	if (code.grammar === 'party' || code.year !== null || code.codeNotation.includes('-')) return true;
	return (
		/số:?\s?$/iu.test(before) &&
		!/(?:mẫu|biểu|phụ lục|hợp đồng|giấy phép|tài khoản|phòng|tủ|nhà)\s+số:?\s?$/iu.test(before)
	);
}
