import { type Stated, writtenValues } from '#domain/checks/stated';
import { Decimal } from '#domain/decimal';

/** A result and its plan as lengths from zero, in percent of the longer one: plain decimals. */
export interface PlanBar {
	readonly result: string;
	readonly plan: string;
}

/** `null` for numbers that share no axis: different families of units, or nothing above zero. */
export function planBar(plan: Stated, result: Stated): PlanBar | null {
	if (result.unit.family !== plan.unit.family) return null;
	const [reached, planned] = [writtenValues(result).high.at, writtenValues(plan).high.at];
	if (reached.lt(0) || planned.lte(0)) return null;
	const length = (value: Decimal) => value.mul(100).div(Decimal.max(reached, planned)).toDecimalPlaces(2).toString();
	return { result: length(reached), plan: length(planned) };
}
