import { daysInMonth, printMonth } from '#domain/partial-date';
import { isProblem, type Problem } from '#domain/problem';
import { shortened } from '#domain/shown';

/**
 * The time that a report or figure covers: `2023`, `2020-H1`, `2021-Q1`, `2021-M05`, `2021-9M` (the first nine months),
 * `2016/2020` (from the start of 2016 to the end of 2020). One time has one spelling: the first three months are `Q1`.
 */
export type Period = string & { readonly __brand: 'Period' };

/** Reads the forms above, from 1900 to 2199; `2021-6M` becomes `2021-H1`. */
export function readPeriod(written: string): Period | Problem {
	const span = spanOf(written);
	if (span === null) {
		return {
			problem:
				`Kỳ "${shortened(written)}" không đúng dạng. Hãy ghi "2023" (năm), "2020-H1" (6 tháng đầu năm), "2021-Q1" (quý), ` +
				'"2021-M05" (tháng), "2021-9M" (9 tháng đầu năm) hoặc "2016/2020" (giai đoạn).',
		};
	}
	return (usualSpelling(span) ?? written) as Period;
}

/** First day, as `YYYY-MM-DD`. */
export function periodStart(period: Period): string {
	const { fromYear, firstMonth } = known(period);
	return `${fromYear}-${twoDigits(firstMonth)}-01`;
}

/** Last day, as `YYYY-MM-DD`. */
export function periodEnd(period: Period): string {
	const { year, lastMonth } = known(period);
	return `${year}-${twoDigits(lastMonth)}-${daysInMonth(year, lastMonth)}`;
}

/** The year in which it ends. */
export function periodYear(period: Period): number {
	return known(period).year;
}

/** The same part of the year before: `2022` for `2023`, `2019-H1` for `2020-H1`; a span of years has none. */
export function yearBefore(period: Period): Period | null {
	const { fromYear, year } = known(period);
	const before = readPeriod(period.replace(String(year), String(year - 1)));
	return fromYear < year || isProblem(before) ? null : before;
}

/** The year in which a period lies; a period that starts before its last year stays as it is. */
export function wholeYear(period: Period): Period {
	const { fromYear, year } = known(period);
	return fromYear === year ? (String(year) as Period) : period;
}

/** Total order: by end, then by start; 0 only for the same period. */
export function comparePeriods(a: Period, b: Period): number {
	const [first, second] = [periodEnd(a) + periodStart(a), periodEnd(b) + periodStart(b)];
	return first < second ? -1 : Number(first > second);
}

/** "năm 2023", "6 tháng đầu năm 2020", "quý I năm 2021", "tháng 5 năm 2021", "giai đoạn 2016–2020". */
export function printPeriod(period: Period): string {
	const { form, fromYear, year, firstMonth, lastMonth } = known(period);
	switch (form) {
		case 'years':
			return fromYear === year ? `năm ${year}` : `giai đoạn ${fromYear}–${year}`;
		case 'half':
			return `6 tháng ${firstMonth === 1 ? 'đầu' : 'cuối'} năm ${year}`;
		case 'quarter':
			return `quý ${['I', 'II', 'III', 'IV'][lastMonth / 3 - 1]} năm ${year}`;
		case 'month':
			return `tháng ${printMonth(lastMonth)} năm ${year}`;
		case 'first-months':
			return `${lastMonth} tháng đầu năm ${year}`;
	}
}

/** From the first month of one year to the last month of another; months are 1 to 12. */
interface Span {
	readonly form: 'years' | 'half' | 'quarter' | 'month' | 'first-months';
	readonly fromYear: number;
	readonly year: number;
	readonly firstMonth: number;
	readonly lastMonth: number;
}

const FORMS = /^((?:19|20|21)\d{2})(?:\/((?:19|20|21)\d{2})|-H([12])|-Q([1-4])|-M(0[1-9]|1[0-2])|-([1-9]|1[01])M)?$/u;

function spanOf(written: string): Span | null {
	const parts = FORMS.exec(written);
	if (parts === null) return null;
	const [, from, to, half, quarter, month, months] = parts;
	const fromYear = Number(from);
	const inYear = (form: Span['form'], firstMonth: number, lastMonth: number): Span => ({
		form,
		fromYear,
		year: fromYear,
		firstMonth,
		lastMonth,
	});
	if (half !== undefined) return inYear('half', Number(half) * 6 - 5, Number(half) * 6);
	if (quarter !== undefined) return inYear('quarter', Number(quarter) * 3 - 2, Number(quarter) * 3);
	if (month !== undefined) return inYear('month', Number(month), Number(month));
	if (months !== undefined) return inYear('first-months', 1, Number(months));
	if (to === undefined) return inYear('years', 1, 12);
	return to > (from ?? '') ? { form: 'years', fromYear, year: Number(to), firstMonth: 1, lastMonth: 12 } : null;
}

/** The agreed spelling where the first months of a year are also a month, a quarter or a half. */
function usualSpelling({ form, year, lastMonth }: Span): string | null {
	if (form !== 'first-months') return null;
	const spelling = new Map([
		[1, 'M01'],
		[3, 'Q1'],
		[6, 'H1'],
	]).get(lastMonth);
	return spelling === undefined ? null : `${year}-${spelling}`;
}

function known(period: Period): Span {
	const span = spanOf(period);
	if (span === null) throw new Error(`Not a period: ${period}`);
	return span;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
