import { Decimal } from '#domain/decimal';
import type { Qualifier } from '#domain/figure';
import { above, below, closed, halfOpen, type Interval, meets, negate, plus, point, times } from '#domain/interval';
import { decimalOf, type WrittenNumber } from '#domain/number';
import { isExact, type Unit } from '#domain/unit';

/** A number as a text states it: alone or as a range, with the word before it and the unit after it. */
export interface Stated {
	readonly number: WrittenNumber;
	readonly upTo: WrittenNumber | null;
	readonly qualifier: Qualifier | null;
	readonly unit: Unit;
}

/** What is written, word for word: a point, or the ends of a range. In the basic unit of the family (đồng). */
export function writtenValues({ number, upTo, unit }: Stated): Interval {
	return inBasicUnit(closed(decimalOf(number), decimalOf(upTo ?? number)), unit);
}

/** Every value that the statement leaves possible, in the basic unit of the family. */
export function possibleValues(stated: Stated): Interval {
	const { number, upTo, qualifier, unit } = stated;
	const written = closed(decimalOf(number), decimalOf(upTo ?? number));
	return inBasicUnit(qualifier === null ? unqualified(stated, written) : qualified(qualifier, written, stated), unit);
}

/** The result of an arithmetic, in the basic unit of its family. */
export interface Values {
	/** Of the numbers as they are written. */
	readonly written: Interval;
	/** Whatever the statements leave possible. */
	readonly possible: Interval;
}

/** The operands added up. */
export function totals(operands: readonly Stated[]): Values {
	return {
		written: operands.map(writtenValues).reduce(plus, NOTHING),
		possible: operands.map(possibleValues).reduce(plus, NOTHING),
	};
}

/** Values in the basic unit of a family, in the unit of `stated`. Units scale by powers of ten: this is exact. */
export function inUnitOf({ unit }: Stated, values: Interval): Interval {
	return unit.scale === '1' ? values : times(values, new Decimal(1).div(unit.scale));
}

/** How a computed value agrees with a stated one; `allowed` by its qualifier or range. */
export type Agreement = 'equal' | 'rounded' | 'cut' | 'allowed';

/** `null` where no computed value can be written as stated. `computed` is in the basic unit of the family. */
export function agreement(computed: Interval, stated: Stated): Agreement | null {
	if (stated.qualifier !== null || stated.upTo !== null) {
		return meets(computed, possibleValues(stated)) ? 'allowed' : null;
	}
	if (meets(computed, writtenValues(stated))) return 'equal';
	if (isExact(stated.number, stated.unit)) return null;
	if (meets(computed, inBasicUnit(roundedTo(stated.number), stated.unit))) return 'rounded';
	return meets(computed, inBasicUnit(cutTo(stated.number), stated.unit)) ? 'cut' : null;
}

/** Every value that is written as `number` when it is rounded half up, or cut, to these decimals. */
export function roundedOrCutTo(number: WrittenNumber): Interval {
	const [rounded, cut] = [roundedTo(number), cutTo(number)];
	return decimalOf(number).lt(0) ? { low: cut.low, high: rounded.high } : { low: rounded.low, high: cut.high };
}

function unqualified({ number, upTo, unit }: Stated, written: Interval): Interval {
	return upTo !== null || isExact(number, unit) ? written : roundedTo(number);
}

function qualified(qualifier: Qualifier, { low, high }: Interval, { number, upTo }: Stated): Interval {
	switch (qualifier) {
		case 'about':
			return {
				low: { at: low.at.minus(looseness(number)), open: false },
				high: { at: high.at.plus(looseness(upTo ?? number)), open: false },
			};
		case 'at-least':
			return above(low);
		case 'more-than':
			return above({ at: low.at, open: true });
		case 'at-most':
			return below(high);
		case 'less-than':
			return below({ at: high.at, open: true });
	}
}

/** "khoảng 7.000" leaves half a unit of its last digit that is not zero on either side: 6.500–7.500. */
function looseness(number: WrittenNumber): Decimal {
	if (number.decimals > 0) return lastPlace(number).div(2);
	const value = decimalOf(number);
	return new Decimal(10).pow(value.e + 1 - value.precision()).div(2);
}

function roundedTo(number: WrittenNumber): Interval {
	const half = lastPlace(number).div(2);
	return mirrored(number, (size) => halfOpen(size.minus(half), size.plus(half)));
}

function cutTo(number: WrittenNumber): Interval {
	return mirrored(number, (size) => halfOpen(size, size.plus(lastPlace(number))));
}

/** Rounding and cutting work on the size of a number, whatever its sign. */
function mirrored(number: WrittenNumber, around: (size: Decimal) => Interval): Interval {
	const value = decimalOf(number);
	return value.lt(0) ? negate(around(value.abs())) : around(value);
}

function lastPlace({ decimals }: WrittenNumber): Decimal {
	return new Decimal(`1e-${decimals}`);
}

const NOTHING = point(new Decimal(0));

function inBasicUnit(values: Interval, { scale }: Unit): Interval {
	return scale === '1' ? values : times(values, new Decimal(scale));
}
