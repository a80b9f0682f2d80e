import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#domain/decimal';
import {
	above,
	below,
	closed,
	type Interval,
	meets,
	minus,
	negate,
	plus,
	point,
	positivePart,
	quotient,
	times,
	wholeNumbers,
} from '#domain/interval';

function open(low: string, high: string): Interval {
	return { low: { at: new Decimal(low), open: true }, high: { at: new Decimal(high), open: true } };
}

function between(low: string, high: string): Interval {
	return closed(new Decimal(low), new Decimal(high));
}

const decimal = fc
	.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
	.map(([digits, decimals]) => new Decimal(digits).div(new Decimal(10).pow(decimals)));

/** An interval, open or closed at each end, and a number that it holds. */
const held = fc
	.tuple(fc.uniqueArray(decimal, { minLength: 3, maxLength: 3, selector: String }), fc.boolean(), fc.boolean())
	.map(([numbers, lowOpen, highOpen]) => {
		const [low, value, high] = numbers.toSorted((a, b) => a.comparedTo(b));
		if (low === undefined || value === undefined || high === undefined) throw new Error('three numbers');
		return { value, interval: { low: { at: low, open: lowOpen }, high: { at: high, open: highOpen } } };
	});

describe('interval arithmetic', () => {
	it('contains the true result of every operation', () => {
		fc.assert(
			fc.property(held, held, (a, b) => {
				const results: [Interval, Decimal][] = [
					[plus(a.interval, b.interval), a.value.plus(b.value)],
					[minus(a.interval, b.interval), a.value.minus(b.value)],
					[negate(a.interval), a.value.neg()],
					[times(a.interval, new Decimal('0.01')), a.value.times('0.01')],
				];
				const divisor = positivePart(b.interval);
				if (divisor !== null && b.value.gt(0)) results.push([quotient(a.interval, divisor), a.value.div(b.value)]);
				for (const [interval, value] of results) expect(meets(interval, point(value))).toBe(true);
			}),
		);
	});

	it('reaches no further than the operands do', () => {
		fc.assert(
			fc.property(held, held, (a, b) => {
				const sum = plus(a.interval, b.interval);
				expect(sum.low.at.eq(a.interval.low.at.plus(b.interval.low.at))).toBe(true);
				expect(meets(sum, point(sum.high.at))).toBe(!a.interval.high.open && !b.interval.high.open);
			}),
		);
	});

	it('divides by what may be almost nothing', () => {
		const few = quotient(point(new Decimal(5)), open('0', '2'));
		expect(meets(few, point(new Decimal('1e30')))).toBe(true);
		expect(meets(few, point(new Decimal('2.5')))).toBe(false);
		const notAboveZero = quotient(between('-4', '0'), open('0', '2'));
		expect(meets(notAboveZero, point(new Decimal(0)))).toBe(true);
		expect(meets(notAboveZero, point(new Decimal('0.1')))).toBe(false);
		expect(meets(quotient(above({ at: new Decimal(1), open: false }), between('2', '4')), between('0', '0.2'))).toBe(
			false,
		);
	});

	it('finds no divisor where nothing is above zero', () => {
		expect(positivePart(point(new Decimal(0)))).toBeNull();
		expect(positivePart(below({ at: new Decimal(-1), open: false }))).toBeNull();
		expect(positivePart(between('2', '3'))).toEqual(between('2', '3'));
	});
});

describe('meets', () => {
	it.each([
		['closed ends touch', between('1', '2'), between('2', '3'), true],
		['an open end does not', between('1', '2'), open('2', '3'), false],
		['apart', between('1', '2'), between('2.1', '3'), false],
		['inside', open('1', '9'), point(new Decimal(5)), true],
		['unbounded', above({ at: new Decimal(95), open: true }), point(new Decimal('95.4')), true],
		['the bound of "trên"', above({ at: new Decimal(95), open: true }), point(new Decimal(95)), false],
		['the bound of "nhiều nhất"', below({ at: new Decimal(95), open: false }), point(new Decimal(95)), true],
	])('%s', (_, a, b, expected) => {
		expect(meets(a, b)).toBe(expected);
		expect(meets(b, a)).toBe(expected);
	});
});

describe('wholeNumbers', () => {
	it.each([
		['open ends that are whole', open('2', '5'), between('3', '4')],
		['closed ends that are whole', between('2', '5'), between('2', '5')],
		['ends between', open('18197.7', '18200.4'), between('18198', '18200')],
	])('%s', (_, interval, expected) => {
		expect(wholeNumbers(interval)).toEqual(expected);
	});

	it('is null where the interval holds none', () => {
		expect(wholeNumbers(open('2', '3'))).toBeNull();
		expect(wholeNumbers(between('2.1', '2.9'))).toBeNull();
	});
});
