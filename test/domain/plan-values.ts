import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { type Period, readPeriod } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';

export function period(written: string): Period {
	return known(readPeriod(written));
}

export function date(written: string): PartialDate {
	return known(readPartialDate(written));
}

function known<Value>(value: Value | Problem): Value {
	if (isProblem(value)) throw new Error(value.problem);
	return value;
}
