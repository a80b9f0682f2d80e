import { type FacetedLists, type FacetValue, type Filter, listAddress } from '#domain/facet-lists';

/** One side from which a list can be limited, with its choices. */
export interface Facet<Key extends string = string> {
	readonly key: Key;
	readonly label: string;
	readonly choices: readonly FacetChoice[];
}

export interface FacetChoice extends FacetValue {
	/** How many items it leaves, beside the other limits. */
	readonly count: number;
	/** `null` where it would give nothing. Of the chosen one: the list without this limit. */
	readonly href: string | null;
	readonly chosen: boolean;
}

/** A facet with all values that are ever offered, in their order. */
export interface FacetValues<Key extends string> {
	readonly key: Key;
	readonly label: string;
	readonly values: readonly FacetValue[];
}

/** The facet as the list limited to `filter` offers it. `count` says how many items a list has. */
export function facetOf<Key extends string>(
	lists: FacetedLists<Key>,
	{ key, label, values }: FacetValues<Key>,
	filter: Filter<Key>,
	count: (filter: Filter<Key>) => number,
): Facet<Key> {
	const choices = values.map(({ value, label: name }) => {
		const narrowed = { ...filter, [key]: value };
		const chosen = filter[key] === value;
		const left = count(narrowed);
		const target = chosen ? { ...filter, [key]: null } : narrowed;
		return { value, label: name, count: left, href: left === 0 && !chosen ? null : listAddress(lists, target), chosen };
	});
	return { key, label, choices: choices.length > LONG ? ofUse(choices) : choices };
}

/** A longer facet shows the chosen value alone, or else only those that leave something. */
const LONG = 40;

function ofUse(choices: readonly FacetChoice[]): readonly FacetChoice[] {
	const chosen = choices.filter((choice) => choice.chosen);
	return chosen.length > 0 ? chosen : choices.filter(({ count }) => count > 0);
}
