import type { FoundCode } from '#domain/citations/codes';
import { TYPE_NAMES_PATTERN } from '#domain/citations/type-words';
import type { DocumentCode } from '#domain/document-code';

/**
 * Later, shorter names of documents that the text has named in full: "Nghị quyết số 42", "Nghị quyết 42", "Quyết định
 * 15/2020", and what "(sau đây gọi tắt là Đề án 24)" defines. A short name means the last document that it fits.
 */
export function findShortForms(text: string, codes: readonly FoundCode[]): readonly FoundCode[] {
	const found: FoundCode[] = [];
	const known = new Map<string, DocumentCode>();
	let next = 0;
	for (const match of text.matchAll(SHORT_NAME)) {
		for (; (codes[next]?.start ?? Number.POSITIVE_INFINITY) < match.index; next++) introduce(known, codes[next]);
		const [, type = '', numberWord, number = '', year] = match;
		const code = known.get(keyOf(type, number, year));
		const end = match.index + match[0].length;
		const inCode = (codes[next]?.start ?? Number.POSITIVE_INFINITY) < end;
		if (code === undefined || inCode || (numberWord === undefined && counts(text, end))) continue;
		const start = end - number.length - (year === undefined ? 0 : year.length + 1);
		found.push({ start, end, text: match[0].slice(start - end), code });
	}
	return found;
}

/** The type in capitals: "quyết định 42 trường hợp" is a verb and a count. */
const SHORT_NAME = new RegExp(
	`(?<![\\p{L}\\d])(${TYPE_NAMES_PATTERN.replace(/(?:^|(?<=\|))\p{L}/gu, (letter) => letter)})\\s(số\\s?:?\\s?)?(\\d{1,6}\\p{L}?)(?:/((?:19|20|21)\\d{2}))?(?![\\p{L}\\d/%-]|[.,]\\d)`,
	'gu',
);

/** A document answers to its type and number, and to those with its year. */
function introduce(known: Map<string, DocumentCode>, found: FoundCode | undefined): void {
	if (found === undefined) return;
	const { code } = found;
	if (code.typeName === null) return;
	known.set(keyOf(code.typeName, code.codeNumber), code);
	if (code.year !== null) known.set(keyOf(code.typeName, code.codeNumber, String(code.year)), code);
}

function keyOf(typeName: string, number: string, year?: string): string {
	return [typeName.replace(/\s+/gu, ' '), number, year ?? ''].join('\n').toLowerCase();
}

/** Whether the number counts what follows: "Kế hoạch 5 năm", "Quyết định 3 nội dung". */
function counts(text: string, end: number): boolean {
	return /^\s(?:năm|tháng|ngày|tuần|quý|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|trường hợp|điểm|điều|khoản|người|hộ|xã|huyện|tỉnh)(?![\p{L}])/u.test(
		text.slice(end, end + 16),
	);
}
