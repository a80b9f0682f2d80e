import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparePartialDates,
	contradicts,
	dayAfter,
	daysInMonth,
	earliest,
	latest,
	type PartialDate,
	printPartialDate,
	printShortDate,
	readPartialDate,
} from '#domain/partial-date';
import { isProblem } from '#domain/problem';

describe('readPartialDate', () => {
	it.each(['2024-01-18', '2021-06', '2021', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
		'reads %s',
		(written) => {
			expect(readPartialDate(written)).toBe(written);
		},
	);

	it.each([
		['2024-02-30', 'tháng 2 năm 2024 có 29 ngày'],
		['2023-02-29', 'tháng 2 năm 2023 có 28 ngày'],
		['1900-02-29', 'tháng 2 năm 1900 có 28 ngày'],
		['2021-04-31', 'tháng 4 năm 2021 có 30 ngày'],
		['2021-04-00', 'tháng 4 năm 2021 có 30 ngày'],
		['2024-13', 'tháng từ 01 đến 12'],
		['2024-00', 'tháng từ 01 đến 12'],
		['2024-18-01', 'tháng từ 01 đến 12'],
		['0204-01-18', '1900 đến 2199'],
		['2200', '1900 đến 2199'],
		['2024-1-8', 'Hãy ghi "2024-01-08"'],
		['2024-1', 'Hãy ghi "2024-01"'],
		['18/01/2024', 'Hãy ghi "2024-01-18"'],
		['8-1-2024', 'Hãy ghi "2024-01-08"'],
		['6/2021', 'Hãy ghi "2021-06"'],
		['2021/06/22', 'Hãy ghi "2021-06-22"'],
		['31/02/2024', 'Hãy ghi như "2024-01-18"'],
		['31/02', 'Hãy ghi như "2024-01-18"'],
		['24-1-1', 'Hãy ghi như "2024-01-18"'],
		['2024-01-18T00:00:00Z', 'Hãy ghi như "2024-01-18"'],
		['2024-01-18\n', 'Hãy ghi'],
		['２０２４', 'Hãy ghi như'],
		['năm 2024', 'Hãy ghi như'],
		['', 'Hãy ghi như'],
	])('refuses %j with a remedy', (written, remedy) => {
		const read = readPartialDate(written);
		expect(isProblem(read) ? read.problem : read).toContain(remedy);
	});

	it('never proposes a date that it would refuse', () => {
		const numbers = fc.integer({ min: 0, max: 40 });
		fc.assert(
			fc.property(numbers, numbers, fc.integer({ min: 1890, max: 2210 }), (day, month, year) => {
				const read = readPartialDate(`${day}/${month}/${year}`);
				const [, proposed = '2024'] = /Hãy ghi "([^"]+)"/u.exec(isProblem(read) ? read.problem : '') ?? [];
				expect(readPartialDate(proposed)).toBe(proposed);
			}),
		);
	});

	it('accepts exactly the days of the calendar', () => {
		const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 31 }), (date, other) => {
				const iso = date.toISOString().slice(0, 10);
				expect(readPartialDate(iso)).toBe(iso);
				const moved = `${iso.slice(0, 8)}${String(other).padStart(2, '0')}`;
				const rollsOver = new Date(moved).toISOString().slice(0, 10) !== moved;
				expect(isProblem(readPartialDate(moved))).toBe(rollsOver);
			}),
		);
	});
});

describe('earliest and latest day', () => {
	it.each([
		['2024-01-18', '2024-01-18', '2024-01-18'],
		['2021-06', '2021-06-01', '2021-06-30'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2021', '2021-01-01', '2021-12-31'],
	])('of %s', (written, first, last) => {
		expect([earliest(known(written)), latest(known(written))]).toEqual([first, last]);
	});
});

describe('dayAfter', () => {
	it.each([
		['2025-02-28', '2025-03-01'],
		['2024-02-28', '2024-02-29'],
		['2025-06-30', '2025-07-01'],
		['2025-12-31', '2026-01-01'],
		['2025-01-09', '2025-01-10'],
	])('%s is followed by %s', (day, next) => {
		expect(dayAfter(day)).toBe(next);
	});
});

describe('daysInMonth', () => {
	it('agrees with the calendar', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
			}),
		);
	});
});

describe('comparePartialDates', () => {
	it('orders by the earliest day, then by the latest', () => {
		const ordered = ['2020-12-31', '2021-01-01', '2021-01', '2021', '2021-01-02', '2021-02', '2022'];
		const shuffled = [...ordered].reverse().map(known);
		expect(shuffled.sort(comparePartialDates)).toEqual(ordered);
	});

	it('is a total order', () => {
		const dates = fc.constantFrom(
			...['2021', '2021-01', '2021-01-01', '2021-12', '2021-12-31', '2020-02-29'].map(known),
		);
		fc.assert(
			fc.property(dates, dates, dates, (a, b, c) => {
				const sign = (x: PartialDate, y: PartialDate) => Math.sign(comparePartialDates(x, y));
				expect(sign(a, b) + sign(b, a)).toBe(0);
				expect(sign(a, b) === 0).toBe(a === b);
				const [first, second, third] = [a, b, c].sort(comparePartialDates);
				expect([first, second, third].map((date) => sign(date ?? a, third ?? a))).not.toContain(1);
			}),
		);
	});
});

describe('contradicts', () => {
	it.each([
		['2021-02-09', '2021-03-09', true],
		['2021-02', '2021-03-09', true],
		['2020', '2021-03', true],
		['2021-03-09', '2021-03-09', false],
		['2021-03', '2021-03-09', false],
		['2021', '2021-03-09', false],
	])('%s and %s: %s', (a, b, expected) => {
		expect(contradicts(known(a), known(b))).toBe(expected);
		expect(contradicts(known(b), known(a))).toBe(expected);
	});
});

describe('printing dates', () => {
	it.each([
		['2024-01-18', 'ngày 18 tháng 01 năm 2024', '18/01/2024'],
		['2021-02-05', 'ngày 05 tháng 02 năm 2021', '05/02/2021'],
		['2020-06-22', 'ngày 22 tháng 6 năm 2020', '22/6/2020'],
		['2021-11-09', 'ngày 09 tháng 11 năm 2021', '09/11/2021'],
		['2021-06', 'tháng 6 năm 2021', '6/2021'],
		['2021-01', 'tháng 01 năm 2021', '01/2021'],
		['2021', 'năm 2021', '2021'],
	])('prints %s', (written, long, short) => {
		expect([printPartialDate(known(written)), printShortDate(known(written))]).toEqual([long, short]);
	});
});

function known(written: string): PartialDate {
	const read = readPartialDate(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}
