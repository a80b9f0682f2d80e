import { isProblem, type Problem } from '#domain/problem';
import { shortened } from '#domain/shown';

/** A day, a month or a year, as much as is known: `2024-01-18`, `2021-06`, `2021`. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

/** Reads the three canonical forms, from 1900 to 2199. */
export function readPartialDate(written: string): PartialDate | Problem {
	const parts = CANONICAL.exec(written);
	if (parts === null)
		return { problem: `Ngày "${shortened(written)}" không đúng dạng năm-tháng-ngày. Hãy ghi ${remedy(written)}` };
	const [, year = '', month, day] = parts;
	if (!isYear(year)) return { problem: `Ngày "${written}" có năm ${year}. Hãy ghi năm từ 1900 đến 2199.` };
	if (month === undefined) return written as PartialDate;
	if (Number(month) < 1 || Number(month) > 12) {
		return { problem: `Ngày "${written}" có tháng ${month}. Hãy ghi theo thứ tự năm-tháng-ngày, tháng từ 01 đến 12.` };
	}
	const days = daysInMonth(Number(year), Number(month));
	if (day !== undefined && (Number(day) < 1 || Number(day) > days)) {
		const calendar = `tháng ${Number(month)} năm ${year} có ${days} ngày`;
		return { problem: `Ngày "${written}" không có trong lịch: ${calendar}. Hãy xem lại ngày trong văn bản.` };
	}
	return written as PartialDate;
}

/** The first day that the date may mean, as `YYYY-MM-DD`. */
export function earliest(date: PartialDate): string {
	const [year, month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/** The last day that the date may mean, as `YYYY-MM-DD`. */
export function latest(date: PartialDate): string {
	const [year = '', month = '12', day] = date.split('-');
	return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}

/** The day after a day, both as `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const twoDigits = (number: number) => String(number).padStart(2, '0');
	if (date < daysInMonth(year, month)) return `${year}-${twoDigits(month)}-${twoDigits(date + 1)}`;
	return month === 12 ? `${year + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`;
}

/** Total order: by the earliest day, then by the latest; 0 only for the same date. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
	const [first, second] = [earliest(a) + latest(a), earliest(b) + latest(b)];
	return first < second ? -1 : Number(first > second);
}

/** Whether no day can be meant by both; a month and a day within it do not contradict each other. */
export function contradicts(a: PartialDate, b: PartialDate): boolean {
	return !a.startsWith(b) && !b.startsWith(a);
}

/**
 * "ngày 18 tháng 01 năm 2024", "tháng 6 năm 2021", "năm 2021". Days below 10 and the months 1 and 2 take a leading zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4).
 */
export function printPartialDate(date: PartialDate): string {
	const [year, month, day] = date.split('-');
	const words = [`năm ${year}`];
	if (month !== undefined) words.unshift(`tháng ${printMonth(Number(month))}`);
	if (day !== undefined) words.unshift(`ngày ${day}`);
	return words.join(' ');
}

/** "18/01/2024", "6/2021", "2021", with zeros as in `printPartialDate`. */
export function printShortDate(date: PartialDate): string {
	const [year, month, day] = date.split('-');
	return [day, month && printMonth(Number(month)), year].filter((part) => part !== undefined).join('/');
}

/** A month, 1 to 12, as Nghị định 30/2020/NĐ-CP writes it: `01`, `02`, `3`, … `12`. */
export function printMonth(month: number): string {
	return month <= 2 ? `0${month}` : String(month);
}

/** Length of a month, 1 to 12, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const CANONICAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

function isYear(year: string): boolean {
	return year >= '1900' && year <= '2199';
}

/** What to write instead: the date itself where its parts can be told apart. */
function remedy(written: string): string {
	const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(written.trim()) ?? yearFirst(written);
	const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
	const proposed = parts.join('-');
	return CANONICAL.test(proposed) && !isProblem(readPartialDate(proposed))
		? `"${proposed}".`
		: 'như "2024-01-18"; khi không rõ ngày, tháng thì ghi "2021-06" hoặc "2021".';
}

function yearFirst(written: string): readonly (string | undefined)[] {
	const [, year, month, day] = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/u.exec(written.trim()) ?? [];
	return [undefined, day, month, year];
}
