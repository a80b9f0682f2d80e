import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import { findUnit } from '#domain/unit';
import type { TextRange } from '#domain/vietnamese-text';

/** A date in prose, from its first digit to its last; `date` is `null` without a year, or outside the calendar. */
export interface WrittenDate extends TextRange {
	readonly date: PartialDate | null;
}

/**
 * Dates of Vietnamese prose in NFC, in the order of the text: `27/7`, `27/7/1947`, `18 tháng 01 năm 2024`, `6/2021`,
 * `01-30/5`, years after "năm" and both years of a span (2021 - 2025). Shares are none: 92/107 hộ, 1/6 (16,7%).
 */
export function findDates(text: string): readonly WrittenDate[] {
	const dates: WrittenDate[] = [];
	const taken = new Uint8Array(text.length);
	for (const { pattern, read } of FORMS) {
		for (const match of text.matchAll(pattern)) {
			for (const date of read(match, text)) {
				if (taken.subarray(date.start, date.end).includes(1)) continue;
				taken.fill(1, date.start, date.end);
				dates.push(date);
			}
		}
	}
	return dates.sort((a, b) => a.start - b.start);
}

/** One way to write dates: a pattern, and the dates that a match of it stands for. */
interface Form {
	readonly pattern: RegExp;
	readonly read: (match: RegExpExecArray, text: string) => readonly WrittenDate[];
}

const YEAR = '(?:19|20|21)\\d{2}';
const BEFORE = '(?<![\\p{L}\\d/]|\\d[.,]|\\p{L}-)';
const AFTER = '(?!\\d|[.,]\\d|/)';
/** The first day or month of a range: `01-30/5`, `8-10/2021`. */
const RANGE = '(?:\\d{1,2}\\s?[-–—]\\s?)?';

/** Longer forms first: they take the digits that shorter ones would find inside them. */
const FORMS: readonly Form[] = [
	{
		pattern: pattern(
			`(?<=ngày\\s{0,3})${RANGE}(\\d{1,2})\\s{0,3}tháng\\s{0,3}(\\d{1,2})(?:(?:,?\\s{0,3}năm\\s{0,3}|/)(${YEAR}))?${AFTER}`,
		),
		read: (match) => {
			const [, day = '', month = '', year] = match;
			return isDayMonth(day, month) ? [found(match, year, month, day)] : [];
		},
	},
	{
		// Written by hand: dots, and blanks around the marks ("ngày 20/ 5/2021").
		pattern: pattern(`(?<=ngày\\s{0,3})(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(${YEAR})${AFTER}`),
		read: (match) => {
			const [, day = '', , month = '', year] = match;
			return isDayMonth(day, month) ? [found(match, year, month, day)] : [];
		},
	},
	{
		pattern: pattern(`(?<!\\d|/|\\d[.,])${RANGE}(\\d{1,2})([/-])(\\d{1,2})\\2(${YEAR})${AFTER}`),
		read: (match) => {
			const [, day = '', , month = '', year] = match;
			return isDayMonth(day, month) ? [found(match, year, month, day)] : [];
		},
	},
	{
		pattern: pattern(`(?<=tháng\\s{0,3})${RANGE}(\\d{1,2})\\s{0,3}năm\\s{0,3}(${YEAR})${AFTER}`),
		read: (match) => {
			const [, month = '', year] = match;
			return isDayMonth('1', month) ? [found(match, year, month)] : [];
		},
	},
	{
		pattern: pattern(`${BEFORE}${RANGE}(\\d{1,2})/(${YEAR})${AFTER}`),
		read: (match, text) => {
			const [, month = '', year] = match;
			if (!isDayMonth('1', month) || isShare(match, text)) return [];
			return [/quý\s+$/iu.test(before(match, text)) ? found(match) : found(match, year, month)];
		},
	},
	{
		pattern: pattern(`${BEFORE}${RANGE}(\\d{1,2})/(\\d{1,2})${AFTER}`),
		read: (match, text) => {
			const [, day = '', month = ''] = match;
			if (!isDayMonth(day, month) || (Number(day) <= Number(month) && isShare(match, text))) return [];
			return [found(match)];
		},
	},
	{
		pattern: pattern(
			`(?:${BEFORE}|(?<=quý\\s{1,3}[IV]{1,3}/))${YEAR}(?:(?:\\s*[,/–—-]\\s*|\\s+(?:và|đến)\\s+)${YEAR})*${AFTER}`,
		),
		read: (match, text) => {
			const named = /(?:năm(?:\s+học)?\s+|quý\s+[IV]+\/)$/iu.test(before(match, text));
			if (!named && !isSpan(match[0])) return [];
			return [...match[0].matchAll(/\d{4}/gu)].map((year) => {
				const start = match.index + year.index;
				return { start, end: start + 4, date: readable(year[0]) };
			});
		},
	},
	{
		pattern: pattern(`(?<=tháng\\s{1,3})(\\d{1,2})${AFTER}`),
		read: (match, text) => {
			const isMonth = isDayMonth('1', match[1] ?? '') && findUnit(text, match.index + match[0].length) === null;
			return isMonth ? [found(match)] : [];
		},
	},
];

function pattern(source: string): RegExp {
	return new RegExp(source, 'giu');
}

function found(match: RegExpExecArray, year?: string, month?: string, day?: string): WrittenDate {
	const [start, end] = [match.index, match.index + match[0].length];
	if (year === undefined) return { start, end, date: null };
	const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
	return { start, end, date: readable(parts.join('-')) };
}

function readable(canonical: string): PartialDate | null {
	const date = readPartialDate(canonical);
	return isProblem(date) ? null : date;
}

function isDayMonth(day: string, month: string): boolean {
	return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** "2021 - 2025": two years that a dash joins, the later one last. */
function isSpan(years: string): boolean {
	const [, from = '', to = ''] = /^(\d{4})\s?[-–—]\s?(\d{4})$/u.exec(years) ?? [];
	return from < to;
}

/** Whether `a/b`, which could be a date, counts something: a percentage or a unit follows, and no word names a day. */
function isShare(match: RegExpExecArray, text: string): boolean {
	const end = match.index + match[0].length;
	const preceding = before(match, text);
	const following = text.slice(end, end + 24);
	if (/%\s*\($/u.test(preceding)) return true;
	if (/(?:ngày|tháng|dịp|lễ|từ|đến|trước|sau|sáng|chiều|tối|hôm|tết|quý)\s+$/iu.test(preceding)) return false;
	if (preceding.endsWith('(') && following.startsWith(')')) return false;
	if (/(?:đạt|chiếm|bằng|hoàn thành)\s+$/iu.test(preceding)) return true;
	return /^\s*\((?:\p{L}+\s+){0,2}\d[\d.,]*\s?%/u.test(following) || findUnit(text, end) !== null;
}

function before(match: RegExpExecArray, text: string): string {
	return text.slice(Math.max(0, match.index - 16), match.index);
}
