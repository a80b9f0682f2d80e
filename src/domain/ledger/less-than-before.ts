import { printOperand, printValue } from '#domain/checks/printing';
import { inUnitOf, possibleValues, type Stated, writtenValues } from '#domain/checks/stated';
import type { Indicator } from '#domain/indicator';
import { minus } from '#domain/interval';
import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';
import { type Period, periodStart, yearBefore } from '#domain/period';
import { printWithUnit } from '#domain/placed-figure';
import { betterSide } from '#domain/plan-state';

/** A plan that asks less than what was reached a year before. This is arithmetic; a plan may have its reasons. */
export interface LessThanBefore {
	readonly result: ResultStatement;
	/** How the plan's number compares with that result: for a rate that should fall, asking less is a higher number. */
	readonly compared: 'thấp hơn' | 'cao hơn';
	/** "8.491 − 4.000 = 4.491 người"; `null` where one of the two is no single number. */
	readonly how: string | null;
}

/** `results` are those of the plan's subject, oldest first. Nothing is compared across a break of the indicator. */
export function lessThanBefore(
	{ period, stated: plan, figure }: PlanStatement,
	results: readonly ResultStatement[],
	{ direction, breaks }: Pick<Indicator, 'direction' | 'breaks'>,
): LessThanBefore | null {
	const before = yearBefore(period);
	const better = betterSide(plan.qualifier, direction);
	if (before === null || better === 'none' || breaks.some(({ at }) => liesBetween(at, before, period))) return null;
	const result = results.findLast((other) => other.period === before && other.figure.cutoff === figure.cutoff);
	if (result === undefined) return null;
	const planned = writtenValues(plan);
	const reached = result.stated.qualifier === null ? writtenValues(result.stated) : possibleValues(result.stated);
	if (better === 'higher-is-better') {
		const how = difference(result.stated, plan);
		return planned.high.at.lt(reached.low.at) ? { result, compared: 'thấp hơn', how } : null;
	}
	return planned.low.at.gt(reached.high.at)
		? { result, compared: 'cao hơn', how: difference(plan, result.stated) }
		: null;
}

function liesBetween(at: Period, before: Period, after: Period): boolean {
	return periodStart(before) < periodStart(at) && periodStart(at) <= periodStart(after);
}

/** Of the numbers as written: "từ 2% trở lên" counts as 2. */
function difference(larger: Stated, smaller: Stated): string | null {
	if (larger.upTo !== null || smaller.upTo !== null) return null;
	const [from, less] = [larger, smaller].map((stated) => printOperand({ ...stated, qualifier: null }, true));
	const left = inUnitOf(larger, minus(writtenValues(larger), writtenValues(smaller))).low.at;
	const unit = larger.unit.family === '%' ? 'điểm phần trăm' : larger.unit.written;
	return `${from} − ${less} = ${printWithUnit(printValue(left, 0), unit)}`;
}
