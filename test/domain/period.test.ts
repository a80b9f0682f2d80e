import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparePeriods,
	type Period,
	periodEnd,
	periodStart,
	periodYear,
	printPeriod,
	readPeriod,
} from '#domain/period';
import { isProblem } from '#domain/problem';

const PERIODS = [
	['2023', '2023-01-01', '2023-12-31', 'năm 2023'],
	['2020-H1', '2020-01-01', '2020-06-30', '6 tháng đầu năm 2020'],
	['2020-H2', '2020-07-01', '2020-12-31', '6 tháng cuối năm 2020'],
	['2021-Q1', '2021-01-01', '2021-03-31', 'quý I năm 2021'],
	['2021-Q4', '2021-10-01', '2021-12-31', 'quý IV năm 2021'],
	['2021-M05', '2021-05-01', '2021-05-31', 'tháng 5 năm 2021'],
	['2024-M02', '2024-02-01', '2024-02-29', 'tháng 02 năm 2024'],
	['2021-9M', '2021-01-01', '2021-09-30', '9 tháng đầu năm 2021'],
	['2021-11M', '2021-01-01', '2021-11-30', '11 tháng đầu năm 2021'],
	['2016/2020', '2016-01-01', '2020-12-31', 'giai đoạn 2016–2020'],
] as const;

describe('a period', () => {
	it.each(PERIODS)('%s is read, has days and prints', (written, start, end, printed) => {
		const period = known(written);
		expect([period, periodStart(period), periodEnd(period), printPeriod(period)]).toEqual([
			written,
			start,
			end,
			printed,
		]);
	});

	it.each(PERIODS)('%s belongs to the year in which it ends', (written, _start, end) => {
		expect(periodYear(known(written))).toBe(Number(end.slice(0, 4)));
	});

	it.each([
		['2021-1M', '2021-M01'],
		['2021-3M', '2021-Q1'],
		['2021-6M', '2021-H1'],
	])('%s has the one spelling %s', (written, usual) => {
		expect(readPeriod(written)).toBe(usual);
	});

	it.each([
		'',
		'21',
		'2021-H3',
		'2021-Q0',
		'2021-Q5',
		'2021-M5',
		'2021-M13',
		'2021-M00',
		'2021-0M',
		'2021-12M',
		'2020/2016',
		'2020/2020',
		'2016-2020',
		'2021-06',
		'2021-h1',
		' 2021',
		'2021\n',
		'năm 2021',
	])('%j is refused with the forms that there are', (written) => {
		const read = readPeriod(written);
		expect(isProblem(read) ? read.problem : read).toContain('"2016/2020" (giai đoạn)');
	});

	it('has one spelling for one time', () => {
		const year = fc.integer({ min: 1900, max: 2199 });
		const month = fc.integer({ min: 1, max: 12 });
		const written = fc.oneof(
			year.map(String),
			fc.tuple(year, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4')).map((parts) => parts.join('-')),
			fc.tuple(year, month).map(([y, m]) => `${y}-M${String(m).padStart(2, '0')}`),
			fc.tuple(year, month).map(([y, m]) => `${y}-${Math.min(m, 11)}M`),
		);
		fc.assert(
			fc.property(written, written, (first, second) => {
				const [a, b] = [known(first), known(second)];
				const sameTime = periodStart(a) === periodStart(b) && periodEnd(a) === periodEnd(b);
				expect(a === b).toBe(sameTime);
				expect(comparePeriods(a, b) === 0).toBe(sameTime);
			}),
		);
	});
});

describe('comparePeriods', () => {
	it('orders by the end, then by the start', () => {
		const ordered = [
			'2020',
			'2021-Q1',
			'2021-H1',
			'2021-M06',
			'2021-9M',
			'2016/2021',
			'2021',
			'2021-H2',
			'2021-Q4',
			'2022',
		];
		expect([...ordered].reverse().map(known).sort(comparePeriods)).toEqual(ordered);
	});
});

function known(written: string): Period {
	const read = readPeriod(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}
