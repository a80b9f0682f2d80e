import type { PartialDate } from '#domain/partial-date';
import { type Period, readPeriod } from '#domain/period';
import { isProblem } from '#domain/problem';

/** The time that a report covers, by the first time that its title names; else the year in which it was issued. */
export function statedPeriod(
	subject: string | null,
	issuedDate: PartialDate | null,
): { readonly period: Period | null; readonly guessed: boolean } {
	const title = subject ?? '';
	const years = [...title.matchAll(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/gu)];
	const yearFrom = (at: number) => (years.find(({ index }) => index >= at) ?? years[0])?.[0] ?? issuedDate?.slice(0, 4);
	let first: { at: number; written: string } | null = null;
	for (const { pattern, write } of FORMS) {
		const match = pattern.exec(title);
		if (match === null || (first !== null && first.at <= match.index)) continue;
		const year = yearFrom(match.index);
		if (year !== undefined) first = { at: match.index, written: write(match, year) };
	}
	const stated = first === null ? null : readPeriod(first.written);
	if (stated !== null && !isProblem(stated)) return { period: stated, guessed: false };
	const issued = readPeriod(issuedDate?.slice(0, 4) ?? '');
	return { period: isProblem(issued) ? null : issued, guessed: true };
}

interface Form {
	readonly pattern: RegExp;
	readonly write: (match: RegExpExecArray, year: string) => string;
}

const FORMS: readonly Form[] = [
	{ pattern: /(?<!\d)0?6 tháng cuối năm|sáu tháng cuối năm/iu, write: (_match, year) => `${year}-H2` },
	{ pattern: /sáu tháng đầu năm/iu, write: (_match, year) => `${year}-H1` },
	{
		pattern: /(?<!\d)(0?[1-9]|1[01]) tháng (?:đầu )?năm/iu,
		write: (match, year) => `${year}-${Number(match[1])}M`,
	},
	{
		pattern: /(?<!\p{L})quý\s+(IV|I{1,3}|[1-4])(?!\p{L})/iu,
		write: (match, year) => `${year}-Q${QUARTERS.get((match[1] ?? '').toUpperCase()) ?? match[1]}`,
	},
	{
		pattern: /(?<!\p{L}|\d\s|\d)tháng\s+(0?[1-9]|1[0-2])(?=\s*(?:\/|năm|$|[,;]))/iu,
		write: (match, year) => `${year}-M${(match[1] ?? '').padStart(2, '0')}`,
	},
	{
		pattern: /((?:19|20|21)\d{2})\s*[-–—]\s*((?:19|20|21)\d{2})/u,
		write: (match) => `${match[1]}/${match[2]}`,
	},
	{ pattern: /(?<!\p{L})năm\s+((?:19|20|21)\d{2})(?!\d|\s*[-–—]\s*\d{4})/iu, write: (match) => match[1] ?? '' },
];

const QUARTERS: ReadonlyMap<string, string> = new Map([
	['I', '1'],
	['II', '2'],
	['III', '3'],
	['IV', '4'],
]);
