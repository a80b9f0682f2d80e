import { describe, expect, it } from 'vitest';
import { missingPeriods } from '#domain/missing-periods';
import { type Period, readPeriod } from '#domain/period';
import { isProblem } from '#domain/problem';

describe('missingPeriods', () => {
	it.each<[string, string, string]>([
		['nothing held', '', ''],
		['one period', '2021', ''],
		['two years side by side', '2021 2022', ''],
		['a year between two', '2020 2022', '2021'],
		['several years between two', '2023 2019', '2020 2021 2022'],
		['halves and years', '2020-H1 2023', '2021-H1 2022-H1 2023-H1 | 2020 2021 2022'],
		['first halves alone: a second half was never reported', '2020-H1 2022-H1', '2021-H1'],
		['both halves', '2020-H1 2020-H2 2022-H1', '2021-H1 | 2021-H2'],
		['the half of the first year before the first period', '2020 2021-H1 2021', ''],
		['quarters that recur', '2020-Q1 2020-Q2 2021-Q1 2021-Q3', '2021-Q2 | 2020-Q3'],
		['months', '2021-M03 2021-M05 2022-M05', '2022-M03'],
		['nine months', '2020-9M 2022-9M', '2021-9M'],
		['spans of several years, which do not recur', '2011/2015 2016/2020 2021 2023', '2022'],
		['one period, held twice', '2021 2021 2021', ''],
	])('of %s', (_name, held, expected) => {
		const found = missingPeriods(held.split(' ').filter(Boolean).map(known));
		expect((found?.ofKinds ?? []).map((kind) => kind.join(' ')).join(' | ')).toBe(expected);
	});

	it('names the first and the last period held', () => {
		expect(missingPeriods(['2023', '2020-H1', '2021'].map(known))).toMatchObject({ first: '2020-H1', last: '2023' });
		expect(missingPeriods([])).toBeNull();
	});
});

function known(written: string): Period {
	const read = readPeriod(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}
