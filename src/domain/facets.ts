import { type Facet, type FacetValues, facetOf } from '#domain/facet-choices';
import { type FacetedLists, type FacetValue, type Filter, listAddress, mayLimit, noLimits } from '#domain/facet-lists';

/** How things are found from one side. */
export interface FacetRule<Item> {
	readonly label: string;
	/** Under what an item is found; the same may come twice. */
	readonly valuesOf: (item: Item) => readonly FacetValue[];
	/** Shown first, in this order, even where nothing is found under them. */
	readonly offered?: readonly FacetValue[];
	/** The order of all others. */
	readonly compare: (a: FacetValue, b: FacetValue) => number;
}

/** Items by every combination of limits that leaves at least one. */
export interface FacetIndex<Item, Key extends string> {
	readonly lists: FacetedLists<Key>;
	/** In the order of the items, the widest first. */
	readonly filters: readonly Filter<Key>[];
	/** In the order in which they were given. */
	items(filter: Filter<Key>): readonly Item[];
	/** The sides from which the list can be limited further, or its limits changed. */
	facets(filter: Filter<Key>): readonly Facet<Key>[];
	/** The names of those sides from which it cannot, unless a limit is given up. */
	closed(filter: Filter<Key>): readonly string[];
	/** What readers call a value. */
	label(key: Key, value: string): string;
}

/** Indexes items, in one pass. */
export function indexByFacets<Item, Key extends string>(
	items: readonly Item[],
	lists: FacetedLists<Key>,
	rules: Readonly<Record<Key, FacetRule<Item>>>,
): FacetIndex<Item, Key> {
	const byAddress = new Map<string, { readonly filter: Filter<Key>; readonly items: Item[] }>();
	const labels = new Map(lists.keys.map((key) => [key, labelled(rules[key].offered ?? [])]));
	for (const item of items) {
		const values = lists.keys.map((key) => [key, labelled(rules[key].valuesOf(item))] as const);
		for (const [key, own] of values) for (const [value, label] of own) labels.get(key)?.set(value, label);
		for (const filter of filtersThrough(values, lists)) {
			const address = listAddress(lists, filter);
			const found = byAddress.get(address);
			if (found) found.items.push(item);
			else byAddress.set(address, { filter, items: [item] });
		}
	}
	const found = (filter: Filter<Key>) => byAddress.get(listAddress(lists, filter))?.items ?? [];
	const facets = lists.keys
		.map((key) => allValues(key, rules[key], labels.get(key) ?? new Map()))
		.filter(({ values }) => values.length > 0);
	return {
		lists,
		filters: [...byAddress.values()].map(({ filter }) => filter),
		items: found,
		facets: (filter) =>
			facets
				.filter(({ key }) => mayLimit(lists, filter, key))
				.map((facet) => facetOf(lists, facet, filter, (narrowed) => found(narrowed).length)),
		closed: (filter) => facets.filter(({ key }) => !mayLimit(lists, filter, key)).map(({ label }) => label),
		label: (key, value) => labels.get(key)?.get(value) ?? value,
	};
}

type Labels = ReadonlyMap<string, string>;

function labelled(values: readonly FacetValue[]): Map<string, string> {
	return new Map(values.map(({ value, label }) => [value, label]));
}

function allValues<Item, Key extends string>(
	key: Key,
	{ label, offered = [], compare }: FacetRule<Item>,
	labels: Labels,
): FacetValues<Key> {
	const first = new Set(offered.map(({ value }) => value));
	const others = [...labels].filter(([value]) => !first.has(value)).map(([value, name]) => ({ value, label: name }));
	return { key, label, values: [...offered, ...others.sort(compare)] };
}

/** Every combination of limits, as many as may be set at once, that lets an item of these values through. */
function filtersThrough<Key extends string>(
	values: readonly (readonly [Key, Labels])[],
	lists: FacetedLists<Key>,
): readonly Filter<Key>[] {
	return values.reduce<readonly Filter<Key>[]>(
		(wider, [key, own]) =>
			wider.flatMap((filter) =>
				mayLimit(lists, filter, key)
					? [filter, ...[...own.keys()].map((value) => ({ ...filter, [key]: value }))]
					: [filter],
			),
		[noLimits(lists)],
	);
}
