import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#domain/decimal';

const MOST_DIGITS = 30;
const integers = fc.bigInt({ min: -(10n ** BigInt(MOST_DIGITS)) + 1n, max: 10n ** BigInt(MOST_DIGITS) - 1n });

describe('Decimal', () => {
	it('adds and multiplies the longest stated numbers exactly', () => {
		fc.assert(
			fc.property(integers, integers, fc.integer({ min: 0, max: 29 }), (a, b, places) => {
				const shift = new Decimal(10).pow(-places);
				const [first, second] = [new Decimal(a.toString()).times(shift), new Decimal(b.toString()).times(shift)];
				expect(first.plus(second).div(shift).toString()).toBe((a + b).toString());
				expect(first.times(second).div(shift).div(shift).toString()).toBe((a * b).toString());
			}),
		);
	});

	it.each([
		['1e-20', '0.00000000000000000001'],
		['1e29', `1${'0'.repeat(29)}`],
		['0.1', '0.1'],
	])('prints %s without exponent', (written, printed) => {
		expect(new Decimal(written).toString()).toBe(printed);
	});

	it('rounds half up', () => {
		expect(['212.275', '2.5', '0.125'].map((written) => new Decimal(written).toFixed(2))).toEqual([
			'212.28',
			'2.50',
			'0.13',
		]);
	});
});
