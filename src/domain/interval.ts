import { Decimal } from '#domain/decimal';

/** All numbers between two ends. An infinite end is open. */
export interface Interval {
	readonly low: End;
	readonly high: End;
}

interface End {
	readonly at: Decimal;
	/** The end itself does not belong to the interval. */
	readonly open: boolean;
}

export function point(value: Decimal): Interval {
	return closed(value, value);
}

export function closed(low: Decimal, high: Decimal): Interval {
	return { low: { at: low, open: false }, high: { at: high, open: false } };
}

/** From `low` up to, and without, `high`. */
export function halfOpen(low: Decimal, high: Decimal): Interval {
	return { low: { at: low, open: false }, high: { at: high, open: true } };
}

export function above(low: End): Interval {
	return { low, high: { at: new Decimal(Number.POSITIVE_INFINITY), open: true } };
}

export function below(high: End): Interval {
	return { low: { at: new Decimal(Number.NEGATIVE_INFINITY), open: true }, high };
}

export function isPoint({ low, high }: Interval): boolean {
	return low.at.eq(high.at);
}

/** Whether some number lies in both. */
export function meets(a: Interval, b: Interval): boolean {
	return startsBeforeEnd(a.low, b.high) && startsBeforeEnd(b.low, a.high);
}

export function negate({ low, high }: Interval): Interval {
	return { low: { at: high.at.neg(), open: high.open }, high: { at: low.at.neg(), open: low.open } };
}

export function plus(a: Interval, b: Interval): Interval {
	return { low: sumOfEnds(a.low, b.low), high: sumOfEnds(a.high, b.high) };
}

export function minus(a: Interval, b: Interval): Interval {
	return plus(a, negate(b));
}

/** All values times a factor greater than zero. */
export function times({ low, high }: Interval, factor: Decimal): Interval {
	return { low: { at: low.at.mul(factor), open: low.open }, high: { at: high.at.mul(factor), open: high.open } };
}

/** The part of an interval that can divide: what is greater than zero; `null` where nothing is. */
export function positivePart(interval: Interval): Interval | null {
	if (interval.high.at.lte(0)) return null;
	return interval.low.at.gt(0) ? interval : { low: { at: new Decimal(0), open: true }, high: interval.high };
}

/** All quotients. The divisor is a positive part. */
export function quotient(dividend: Interval, divisor: Interval): Interval {
	const { low, high } = dividend;
	return {
		low: quotientOfEnds(low, low.at.lt(0) ? divisor.low : divisor.high),
		high: quotientOfEnds(high, high.at.lt(0) ? divisor.high : divisor.low),
	};
}

/** The whole numbers of an interval, as its first and last; `null` where it holds none. */
export function wholeNumbers({ low, high }: Interval): Interval | null {
	const ceiling = low.at.ceil();
	const first = low.open && ceiling.eq(low.at) ? ceiling.plus(1) : ceiling;
	const floor = high.at.floor();
	const last = high.open && floor.eq(high.at) ? floor.minus(1) : floor;
	return first.lte(last)
		? { low: { at: first, open: !first.isFinite() }, high: { at: last, open: !last.isFinite() } }
		: null;
}

function startsBeforeEnd(low: End, high: End): boolean {
	return low.at.lt(high.at) || (low.at.eq(high.at) && !low.open && !high.open);
}

function sumOfEnds(a: End, b: End): End {
	return { at: a.at.plus(b.at), open: a.open || b.open };
}

function quotientOfEnds(dividend: End, divisor: End): End {
	if (dividend.at.isZero()) return dividend;
	if (divisor.at.isZero())
		return { at: new Decimal(dividend.at.lt(0) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY), open: true };
	return { at: dividend.at.div(divisor.at), open: dividend.open || divisor.open };
}
