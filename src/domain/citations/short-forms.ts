import type { FoundCode } from '#domain/citations/codes';
import { TYPE_NAMES_PATTERN, typeWordBefore } from '#domain/citations/type-words';
import { type DocumentCode, typeNameOf } from '#domain/document-code';

/**
 * Later, shorter names of documents that the text has named in full: "Nghị quyết số 42", "NQ 42", "Quyết định 15/2020",
 * and what "(sau đây gọi tắt là Đề án 24)" defines. A short name means the last document that it fits.
 */
export function findShortForms(text: string, codes: readonly FoundCode[]): readonly FoundCode[] {
	const found: FoundCode[] = [];
	const known = new Map<string, DocumentCode>();
	let next = 0;
	for (const match of text.matchAll(SHORT_NAME)) {
		for (; (codes[next]?.start ?? Number.POSITIVE_INFINITY) < match.index; next++) introduce(known, text, codes[next]);
		const [, type = '', numberWord, number = '', year] = match;
		const key = keyOf(typeNameOf(type) ?? type, number, year);
		const previous = codes[next - 1];
		if (previous !== undefined && !known.has(key) && isDefined(text, previous, match.index))
			known.set(key, previous.code);
		const code = known.get(key);
		const end = match.index + match[0].length;
		const inCode = (codes[next]?.start ?? Number.POSITIVE_INFINITY) < end;
		if (code === undefined || inCode || (numberWord === undefined && counts(text, end))) continue;
		const start = end - number.length - (year === undefined ? 0 : year.length + 1);
		found.push({ start, end, text: match[0].slice(start - end), code });
	}
	return found;
}

/** Types by name, capital first ("quyết định 42 trường hợp" is a verb and a count), or by abbreviation. */
const SHORT_NAME = new RegExp(
	`(?<![\\p{L}\\d])(${TYPE_NAMES_PATTERN}|NQ|QĐ|NĐ|TT|CT|KL|KH|CV|TB|ĐA|CTr)\\s(số\\s?:?\\s?)?(\\d{1,6}\\p{L}?)(?:/((?:19|20|21)\\d{2}))?(?![\\p{L}\\d/%-]|[.,]\\d)`,
	'gu',
);

/** A document answers to its number with its type, by the code and by the words before it, and with its year. */
function introduce(known: Map<string, DocumentCode>, text: string, found: FoundCode | undefined): void {
	if (found === undefined) return;
	const { code, start } = found;
	const word = typeWordBefore(text, Math.max(0, start - 80), start)?.typeName ?? null;
	const types = [code.typeName ?? (code.grammar === 'letter' ? 'Công văn' : null), word].filter(
		(type) => type !== null,
	);
	for (const type of types) {
		known.set(keyOf(type, code.codeNumber), code);
		if (code.year !== null) known.set(keyOf(type, code.codeNumber, String(code.year)), code);
	}
}

/** "(sau đây viết tắt là Đề án 977)" right after the document, whatever its own type and number. */
function isDefined(text: string, { end }: FoundCode, start: number): boolean {
	return /^[^()]{0,200}\([^()]{0,40}(?:gọi|viết)(?: tắt| chung| gọn)?(?: là)?:?\s?$/u.test(
		text.slice(Math.max(end, start - 240), start),
	);
}

function keyOf(typeName: string, number: string, year?: string): string {
	return [typeName.replace(/\s+/gu, ' '), number.replace(/^0+/u, ''), year ?? ''].join('\n').toLowerCase();
}

/** Whether the number counts what follows: "Kế hoạch 5 năm", "Quyết định 3 nội dung". */
function counts(text: string, end: number): boolean {
	return /^\s(?:năm|tháng|ngày|tuần|quý|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|trường hợp|điểm|điều|khoản|người|hộ|xã|huyện|tỉnh)(?![\p{L}])/u.test(
		text.slice(end, end + 16),
	);
}
