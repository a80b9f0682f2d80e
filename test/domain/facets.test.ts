import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import type { Facet } from '#domain/facet-choices';
import { type FacetedLists, type FacetValue, type Filter, listAddress, noLimits } from '#domain/facet-lists';
import { byName } from '#domain/facet-values';
import { type FacetIndex, type FacetRule, indexByFacets } from '#domain/facets';

const KEYS = ['shape', 'colour', 'use'] as const;
type Key = (typeof KEYS)[number];
type Item = Readonly<Record<Key, readonly string[]>>;

const RULES: Readonly<Record<Key, FacetRule<Item>>> = {
	shape: { label: 'Hình', valuesOf: ({ shape }) => shape.map(named), compare: byName },
	colour: { label: 'Màu', valuesOf: ({ colour }) => colour.map(named), compare: byName },
	use: { label: 'Việc', valuesOf: ({ use }) => use.map(named), offered: [named('z'), named('a')], compare: byName },
};

describe('the address of a list', () => {
	it.each<[Partial<Filter<Key>>, string]>([
		[{}, '/do/'],
		[{ shape: null, use: null }, '/do/'],
		[{ colour: 'do' }, '/do/theo/tat-ca/do/tat-ca/'],
		[{ use: 'a', shape: 'tron' }, '/do/theo/tron/tat-ca/a/'],
	])('limited to %o is %s', (filter, address) => {
		expect(listAddress(listsOf(2), filter)).toBe(address);
	});
});

describe('facets', () => {
	it('offer first, in their own order, what is always offered', () => {
		const index = indexOf([item({ use: ['b', 'a'] })], 2);
		const uses = index.facets(noLimits(index.lists)).find(({ key }) => key === 'use');
		expect(uses?.choices.map(({ value, count, href }) => [value, count, href])).toEqual([
			['z', 0, null],
			['a', 1, '/do/theo/tat-ca/tat-ca/a/'],
			['b', 1, '/do/theo/tat-ca/tat-ca/b/'],
		]);
	});

	it('leave out a side from which nothing can be picked', () => {
		const index = indexOf([item({ colour: ['do'] })], 2);
		expect(index.facets(noLimits(index.lists)).map(({ key }) => key)).toEqual(['colour', 'use']);
	});

	it('close when as many limits are set as may be, but let each of these be changed', () => {
		const index = indexOf(
			[item({ shape: ['tron'], colour: ['do'], use: ['a'] }), item({ shape: ['tron'], colour: ['xanh'] })],
			2,
		);
		const facets = index.facets({ shape: 'tron', colour: 'do', use: null });
		expect(facets.map(({ key }) => key)).toEqual(['shape', 'colour']);
		expect(facets[1]?.choices.map(({ href }) => href)).toEqual([
			'/do/theo/tron/tat-ca/tat-ca/',
			'/do/theo/tron/xanh/tat-ca/',
		]);
		expect(index.filters).not.toContainEqual({ shape: 'tron', colour: 'do', use: 'a' });
	});

	it('tell with every count and link what the list behind it holds, and link only to lists', () => {
		fc.assert(
			fc.property(fc.array(anyItem(), { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (items, mostLimits) => {
				const index = indexOf(items, mostLimits);
				const addresses = new Set(index.filters.map((filter) => listAddress(index.lists, filter)));
				expect(addresses.size).toBe(index.filters.length);
				for (const filter of index.filters) {
					const through = items.filter((each) => passes(each, filter));
					expect(through).not.toEqual([]);
					expect(index.items(filter)).toEqual(through);
					expect(limitsOf(filter)).toBeLessThanOrEqual(mostLimits);
					for (const facet of index.facets(filter)) {
						expectTrue(facet, filter, items);
						expect(facet.choices.every(({ href }) => href === null || addresses.has(href))).toBe(true);
					}
				}
			}),
		);
	});
});

/** Each choice as it must be, its count by asking every item. */
function expectTrue({ key, choices }: Facet<Key>, filter: Filter<Key>, items: readonly Item[]): void {
	for (const { value, count, href, chosen } of choices) {
		const narrowed = { ...filter, [key]: value };
		expect(count).toBe(items.filter((each) => passes(each, narrowed)).length);
		expect(chosen).toBe(filter[key] === value);
		const target = chosen ? { ...filter, [key]: null } : narrowed;
		expect(href).toBe(count === 0 ? null : listAddress(listsOf(1), target));
	}
}

/** What a filter lets through, said in another way than the index does it. */
function passes(each: Item, filter: Filter<Key>): boolean {
	return KEYS.every((key) => filter[key] === null || each[key].includes(filter[key]));
}

function limitsOf(filter: Filter<Key>): number {
	return KEYS.filter((key) => filter[key] !== null).length;
}

function indexOf(items: readonly Item[], mostLimits: number): FacetIndex<Item, Key> {
	return indexByFacets(items, listsOf(mostLimits), RULES);
}

function listsOf(mostLimits: number): FacetedLists<Key> {
	return { root: '/do/', keys: KEYS, mostLimits };
}

function item(given: Partial<Item>): Item {
	return { shape: [], colour: [], use: [], ...given };
}

function anyItem(): fc.Arbitrary<Item> {
	const some = (...values: string[]) => fc.array(fc.constantFrom(...values), { maxLength: 3 });
	return fc.record({ shape: some('tron', 'vuong'), colour: some('do', 'xanh', 'vang'), use: some('a', 'b', 'c') });
}

function named(value: string): FacetValue {
	return { value, label: value.toUpperCase() };
}
