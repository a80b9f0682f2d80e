import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '#domain/comparison';
import type { OrganisationKind } from '#domain/organisation';
import type { PlacedFigure } from '#domain/placed-figure';
import { place, type Short } from '../charts/figures.ts';

const KINDS: Readonly<Record<string, OrganisationKind>> = { a: 'so', b: 'so', c: 'so', bo: 'bo' };

const of = (organ: string, value: string, more: Partial<Short> = {}) =>
	place(`${organ}-${value}`, { indicator: 'x', value, organ, organName: `Sở ${organ.toUpperCase()}`, ...more });

function compare(figures: readonly PlacedFigure[]) {
	return comparisonsOf(figures, (organ) => KINDS[organ] ?? null).map(({ figures: set, disputed }) => ({
		shown: set.map(({ organ, figure }) => `${organ.id} ${figure.value.number.plain}`),
		disputed,
	}));
}

/** Each trap by name: a second figure that must not stand beside `of('a', '5')`. */
const TRAPS: Readonly<Record<string, PlacedFigure>> = {
	'another year': of('b', '6', { period: '2022' }),
	'six months and a year that end on one day': of('b', '6', { period: '2023-H2' }),
	'a stock and what happened in the year': of('b', '6', { cutoff: 'end' }),
	'a cumulative number': of('b', '6', { cumulative: true }),
	'another group': of('b', '6', { group: 'Nữ' }),
	'another unit of the same family': of('b', '6', { unit: 'lượt người' }),
	'another family of units': of('b', '6', { unit: '%' }),
	'a plan and a result': of('b', '6', { basis: 'plan' }),
	'an estimate and a result': of('b', '6', { basis: 'estimate' }),
	'a single district': of('b', '6', { place: 'Huyện B' }),
	'a ministry and a department': of('bo', '6'),
	'the same organisation': of('a', '5', { report: '2023/a/khac' }),
};

describe('organisations are compared', () => {
	it('by name, whatever the order and the size of their numbers', () => {
		expect(compare([of('c', '9'), of('a', '5'), of('b', '7')])).toEqual([
			{ shown: ['a 5', 'b 7', 'c 9'], disputed: [] },
		]);
	});

	it.each(Object.entries(TRAPS))('never: %s', (_, other) => {
		expect(compare([of('a', '5'), other])).toEqual([]);
	});

	it('at two scales of one unit', () => {
		const money = [of('a', '900', { unit: 'triệu đồng' }), of('b', '1', { unit: 'tỷ đồng' })];
		expect(compare(money)).toEqual([{ shown: ['a 900', 'b 1'], disputed: [] }]);
	});

	it('but not one whose own reports disagree', () => {
		expect(compare([of('a', '5'), of('b', '6'), of('c', '7'), of('c', '8')])).toEqual([
			{ shown: ['a 5', 'b 6'], disputed: ['Sở C'] },
		]);
		expect(compare([of('a', '5'), of('c', '7'), of('c', '8')])).toEqual([]);
	});

	it('once each, though several reports state the number', () => {
		expect(compare([of('a', '5'), of('b', '6'), of('b', '6', { report: '2023/b/khac' })])).toEqual([
			{ shown: ['a 5', 'b 6'], disputed: [] },
		]);
	});

	it('time by time, in the order of the figures', () => {
		const figures = ['2023', '2022'].flatMap((year) => [
			of('a', '5', { period: year }),
			of('b', '6', { period: year }),
		]);
		expect(compare(figures)).toHaveLength(2);
	});
});
