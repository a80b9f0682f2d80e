import { comparePeriods, type Period, periodYear, readPeriod } from '#domain/period';
import { isProblem } from '#domain/problem';

/**
 * Periods between the first and the last of `held` that are not among them: for each year, each kind of period that
 * occurs in `held` (the whole year, the first six months, the third quarter …). Nothing says that an organ owes them; they
 * only lie between two that it has reported on. Spans of several years recur in no year and are left out.
 */
export function missingPeriods(held: readonly Period[]): MissingPeriods | null {
	const recurring = held.filter((period) => !period.includes('/')).sort(comparePeriods);
	const [first, last] = [recurring[0], recurring.at(-1)];
	if (first === undefined || last === undefined) return null;
	const known = new Set(recurring);
	const years = Array.from(
		{ length: periodYear(last) - periodYear(first) + 1 },
		(_, index) => periodYear(first) + index,
	);
	const kinds = Map.groupBy(recurring, (period) => period.slice(YEAR.length));
	const missing = [...kinds.keys()].map((kind) =>
		years
			.map((year) => periodOf(year, kind))
			.filter((period) => !known.has(period) && comparePeriods(first, period) < 0 && comparePeriods(period, last) < 0),
	);
	return { first, last, ofKinds: missing.filter(({ length }) => length > 0) };
}

export interface MissingPeriods {
	/** The first and the last period held. */
	readonly first: Period;
	readonly last: Period;
	/** One list a kind, each in order; kinds without any are absent. */
	readonly ofKinds: readonly (readonly Period[])[];
}

const YEAR = '2021';

function periodOf(year: number, kind: string): Period {
	const period = readPeriod(`${year}${kind}`);
	if (isProblem(period)) throw new Error(period.problem);
	return period;
}
