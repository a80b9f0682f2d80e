import { printInterval } from '#domain/checks/printing';
import { inUnitOf, possibleValues, type Stated } from '#domain/checks/stated';
import { Decimal } from '#domain/decimal';
import { type Interval, positivePart, quotient, times, wholeNumbers } from '#domain/interval';
import { isExact } from '#domain/unit';

/**
 * "≈ 18.198–18.200": what a number that no text states must have been, in the unit of `like`; whole numbers where
 * `like` is counted. It is shown to readers and confirms nothing.
 */
export function printImplied(values: Interval, like: Stated): string {
	const { number, unit } = like;
	const inUnit = inUnitOf(like, values);
	const whole = isExact(number, unit) ? wholeNumbers(inUnit) : null;
	return `≈ ${printInterval(whole ?? inUnit, number.decimals)}`;
}

/** What a result must be `percent` of; `null` where no percentage is above zero. */
export function impliedBase(result: Stated, percent: Interval): Interval | null {
	const divisor = positivePart(percent);
	return divisor === null ? null : quotient(times(possibleValues(result), new Decimal(100)), divisor);
}
