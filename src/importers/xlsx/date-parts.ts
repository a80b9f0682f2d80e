import type { DateUnit, FormatSection } from '#importers/xlsx/number-format';

/** What a serial number is counted from: the day 1900-01-01 is 1, or 1904-01-01 is 0. */
export type DateSystem = 1900 | 1904;

export type DateParts = Readonly<Record<DateUnit, number>>;

/** The moment of a serial number; `null` for one that Excel shows as no date. */
export function datePartsOf(serial: number, system: DateSystem): DateParts | null {
	const seconds = Math.round(serial * SECONDS_OF_DAY);
	const day = Math.floor(seconds / SECONDS_OF_DAY) + (system === 1904 ? DAYS_TO_1904 : 0);
	if (!(seconds >= 0) || day > LAST_DAY) return null;
	const rest = seconds % SECONDS_OF_DAY;
	const time = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
	// Excel counts a day before the first, and a 29 February 1900 that never was.
	if (day === 0) return { year: 1900, month: 1, day: 0, ...time };
	if (day === LEAP_DAY_1900) return { year: 1900, month: 2, day: 29, ...time };
	const date = new Date(Date.UTC(1899, 11, day > LEAP_DAY_1900 ? 30 : 31) + day * SECONDS_OF_DAY * 1000);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

const SECONDS_OF_DAY = 86_400;
const DAYS_TO_1904 = 1462;
const LEAP_DAY_1900 = 60;
/** 31/12/9999. */
const LAST_DAY = 2_958_465;

/** "2021-06-15", with or without a time, as a cell of type `d` holds it; `null` for anything else. */
export function readIsoDate(written: string): DateParts | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/u.exec(written.trim());
	if (match === null) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
		.slice(1)
		.map((part) => Number(part ?? 0));
	return { year, month, day, hour, minute, second };
}

/**
 * Prints a date for Vietnamese readers. Bare units are put in the order day, month, year, whatever order the format has;
 * where words stand between them ("tháng" mm "năm" yyyy), the format's own order is kept. Months are numbers.
 */
export function printDate(date: DateParts, { parts }: FormatSection): string {
	const bare = parts.every(
		(part) => part.kind === 'date' || (part.kind === 'literal' && /^[\s/.,:-]*$/u.test(part.text)),
	);
	const units = parts.filter((part) => part.kind === 'date' && !(part.unit === 'day' && part.length > 2));
	const written = (wanted: readonly DateUnit[], joint: string) =>
		wanted
			.flatMap((unit) => units.filter((part) => part.kind === 'date' && part.unit === unit).slice(0, 1))
			.map((part) => (part.kind === 'date' ? printUnit(date, part) : ''))
			.join(joint);
	if (bare)
		return [written(['day', 'month', 'year'], '/'), written(['hour', 'minute', 'second'], ':')].join(' ').trim();
	return parts
		.map((part) => (part.kind === 'date' ? printUnit(date, part) : part.kind === 'literal' ? part.text : ''))
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();
}

function printUnit(date: DateParts, { unit, length }: { readonly unit: DateUnit; readonly length: number }): string {
	if (unit === 'year') return String(date.year);
	if (unit === 'day' && length > 2) return '';
	return String(date[unit]).padStart(length === 2 ? 2 : 1, '0');
}
