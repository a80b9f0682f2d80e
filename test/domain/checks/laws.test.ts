import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#domain/decimal';
import type { Relation } from '#domain/figure';
import { printNumber } from '#domain/number';
import { change, outOf, plan, type Sketches, share, sumOf, verdictOf } from './report-of.ts';

const UNITS = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'];
const HALF_UP = 4;
const DOWN = 1;

const count = fc.integer({ min: 1, max: 99_999_999 });
const counts = fc.array(count, { minLength: 1, maxLength: 12 });
const decimals = fc.integer({ min: 0, max: 3 });

/** As a report prints an exact value to so many decimals. */
function printed(value: Decimal, places: number, mode: typeof HALF_UP | typeof DOWN = HALF_UP): string {
	return printNumber(value.toDecimalPlaces(places, mode).toString(), places);
}

/** Relations that state a percentage which may be any. */
function anyPercentage(stated: string): readonly Relation[] {
	return [plan({ figure: 'goc', percent: stated }), change({ from: 'goc', ratio: stated })];
}

function percentageOfWhole(stated: string, bottom: string): readonly Relation[] {
	return [outOf(bottom, stated), share('goc', stated)];
}

function whole(value: number): string {
	return printNumber(String(value));
}

function partition(total: string, parts: readonly string[], unit: string): Sketches {
	const named = parts.map((value, index) => [`p${index}`, { value, unit }] as const);
	return { tong: { value: total, unit, relations: [sumOf(...named.map(([id]) => id))] }, ...Object.fromEntries(named) };
}

describe('laws of recomputing', () => {
	it('agrees with every true sum of counts, and with no other', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: -9, max: 9 }), (parts, error) => {
				const total = parts.reduce((sum, part) => sum + part, 0) + error;
				fc.pre(total >= 0);
				const { verdict } = verdictOf('tong', partition(whole(total), parts.map(whole), 'người'));
				expect(verdict).toBe(error === 0 ? 'khop' : 'chua-khop');
			}),
		);
	});

	it('agrees with a true sum of rounded terms, however they were rounded', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(count, decimals), { minLength: 1, maxLength: 8 }), decimals, (terms, places) => {
				const exact = terms.map(([digits]) => new Decimal(digits).div(1_000_000));
				const total = exact.reduce((sum, value) => sum.plus(value), new Decimal(0));
				const parts = exact.map((value, index) => printed(value, terms[index]?.[1] ?? 0));
				expect(verdictOf('tong', partition(printed(total, places), parts, 'triệu đồng')).verdict).toBe('khop');
			}),
		);
	});

	it('judges the same numbers alike in every scale of money that is rounded', () => {
		fc.assert(
			fc.property(counts, count, decimals, (parts, total, places) => {
				const scaled = (value: number) => printed(new Decimal(value).div(1000), places);
				const verdicts = UNITS.slice(1).map(
					(unit) => verdictOf('tong', partition(scaled(total), parts.map(scaled), unit)).verdict,
				);
				expect(new Set(verdicts).size).toBe(1);
			}),
		);
	});

	it('agrees with a percentage that is rounded or cut, with none two units away, and with none of a part above its whole', () => {
		fc.assert(
			fc.property(count, count, decimals, fc.constantFrom(HALF_UP, DOWN), (top, bottom, places, mode) => {
				const exact = new Decimal(top).times(100).div(bottom);
				const percent = printed(exact, places, mode);
				const off = printed(exact.plus(new Decimal(2).div(new Decimal(10).pow(places))), places, mode);
				const base = { value: whole(bottom), unit: 'hộ' };
				const verdictsOf = (relationsOf: typeof percentageOfWhole, stated: string) =>
					relationsOf(stated, whole(bottom)).map(
						(relation) =>
							verdictOf('so', { goc: base, so: { value: whole(top), unit: 'hộ', relations: [relation] } }).verdict,
					);
				const agreeing = top <= bottom ? 'khop' : 'chua-khop';
				expect(new Set(verdictsOf(anyPercentage, percent))).toEqual(new Set(['khop']));
				expect(new Set(verdictsOf(percentageOfWhole, percent))).toEqual(new Set([agreeing]));
				for (const relationsOf of [anyPercentage, percentageOfWhole]) {
					expect(new Set(verdictsOf(relationsOf, off))).toEqual(new Set(['chua-khop']));
				}
			}),
		);
	});

	it('agrees with every true change of rates that were rounded', () => {
		fc.assert(
			fc.property(fc.nat(99_999), fc.nat(99_999), decimals, (before, after, places) => {
				const [from, to] = [new Decimal(before).div(1000), new Decimal(after).div(1000)];
				const amount = printed(to.minus(from).abs(), places);
				const relation = change(
					to.lt(from) ? { from: 'truoc', decrease: amount } : { from: 'truoc', increase: amount },
				);
				const figures = {
					truoc: { value: printed(from, places), unit: '%' },
					sau: { value: printed(to, places), unit: '%', relations: [relation] },
				};
				expect(verdictOf('sau', figures).verdict).toBe('khop');
			}),
		);
	});
});
