/** What a list is limited to, facet by facet; `null` = not limited. */
export type Filter<Key extends string> = Readonly<Record<Key, string | null>>;

/** The lists of one kind of thing, each under its limits, and where they stand. */
export interface FacetedLists<Key extends string> {
	/** Address of the list of all. */
	readonly root: string;
	/** The sides from which things can be picked, in the order of the addresses. */
	readonly keys: readonly Key[];
	/** So many limits may be set at once: each more multiplies the pages. */
	readonly mostLimits: number;
}

/** A part of an address, and what readers call it. */
export interface FacetValue {
	readonly value: string;
	readonly label: string;
}

/** `<root>` for the list of all, else `<root>theo/<value>/…/` with `tat-ca` for each facet in which nothing is chosen. */
export function listAddress<Key extends string>(lists: FacetedLists<Key>, filter: Partial<Filter<Key>>): string {
	const chosen = lists.keys.map((key) => filter[key] ?? null);
	return chosen.every((value) => value === null)
		? lists.root
		: `${limitedListsFolder(lists)}${chosen.map((value) => value ?? EVERYTHING).join('/')}/`;
}

/** The folder in which all lists stand but the one of all. */
export function limitedListsFolder({ root }: Pick<FacetedLists<string>, 'root'>): string {
	return `${root}theo/`;
}

export function noLimits<Key extends string>({ keys }: FacetedLists<Key>): Filter<Key> {
	return Object.fromEntries(keys.map((key) => [key, null])) as Filter<Key>;
}

/** Whether a limit of this facet may be set, or changed, beside the others. */
export function mayLimit<Key extends string>(
	{ keys, mostLimits }: FacetedLists<Key>,
	filter: Filter<Key>,
	key: Key,
): boolean {
	return filter[key] !== null || keys.filter((other) => filter[other] !== null).length < mostLimits;
}

const EVERYTHING = 'tat-ca';
