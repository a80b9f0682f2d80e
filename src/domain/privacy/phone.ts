import { wordsBefore } from '#domain/privacy/digits';
import type { TextRange } from '#domain/vietnamese-text';

/**
 * Telephone numbers: mobile (03, 05, 07, 08, 09 and eight digits more) and landline (02, eleven digits in all), also
 * with +84, an area code in brackets, blanks, dots or hyphens. Short numbers and those of 1800 and 1900 belong to nobody.
 */
export function phonesIn(text: string): readonly TextRange[] {
	return [...text.matchAll(PHONE)].flatMap(({ 0: written, index }) => {
		const range = { start: index, end: index + written.length };
		const isOther = !written.startsWith('+') && (!isGrouped(written) || OTHER_NUMBER.test(wordsBefore(text, range)));
		return isOther ? [] : [range];
	});
}

/** A number without blanks, dots and its country's code: two ways to write one phone are one text. */
export function nationalNumber(phone: string): string {
	return phone
		.replace(/\(0\)/u, '')
		.replace(/\D/gu, '')
		.replace(/^84(?=\d{9,10}$)/u, '0');
}

const GAP = String.raw`[ .\-–)]{0,2}`;
const PHONE = new RegExp(
	String.raw`(?<![\p{L}\d]|\d[.,])(?:\+84${GAP}(?:\(0\)|0)?|0)${GAP}(?:[35789](?:${GAP}\d){8}|2(?:${GAP}\d){9})(?![\p{L}\d]|[.,]\d)`,
	'gu',
);

/** "0912 345 678", "0261.3.544.123", but not the days "05 07 08 09 12" nor the date and hour "05.08.2021 09". */
function isGrouped(written: string): boolean {
	const groups = written.split(/\D+/u).filter((group) => group !== '');
	const [first = '', ...rest] = groups;
	if (first.startsWith('02')) return first.length >= 3;
	const isDate = first.length === 2 && rest[0]?.length === 2 && rest[1]?.length === 4;
	const areDays = groups.length === 5 && groups.every((group) => Number(group) <= 31);
	return groups.every(({ length }) => length >= 2) && !isDate && !areDays;
}

/** Taxpayers' and budget codes, numbers of files; from Thành phố Hồ Chí Minh they begin with 03. */
const OTHER_NUMBER =
	/(?:mã số(?: thuế)?|MST|mã|mã số doanh nghiệp|ĐKKD|hồ sơ|biên nhận|sê-ri|serial)(?:[\s:.,;(]|số|là)*$/iu;
