import type { FactsOfPages, PageFacts } from '#search/page-facts';

/** Names of the limits in the address of a search, in their order there. */
export const FILTER_KEYS = ['loai', 'co-quan', 'nam', 'linh-vuc'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What a search is limited to; empty = not limited. */
export type Filters = Readonly<Record<FilterKey, string>>;

/** How many of the pages each value leaves, together with the limits under the other names. */
export type FilterCounts = Readonly<Record<FilterKey, ReadonlyMap<string, number>>>;

/** Pages by whose facts the limits let them through, in the order they come in. */
export function withinFilters<Page extends { readonly id: string }>(
	pages: readonly Page[],
	facts: FactsOfPages,
	filters: Filters,
): readonly Page[] {
	return pages.filter(({ id }) => FILTER_KEYS.every((key) => isWithin(facts.get(id), key, filters[key])));
}

export function countByFilters(
	pages: readonly { readonly id: string }[],
	facts: FactsOfPages,
	filters: Filters,
): FilterCounts {
	const countsOf = (key: FilterKey) => {
		const counts = new Map<string, number>();
		for (const { id } of withinFilters(pages, facts, { ...filters, [key]: '' })) {
			for (const value of valuesOf(facts.get(id), key)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	};
	return {
		loai: countsOf('loai'),
		'co-quan': countsOf('co-quan'),
		nam: countsOf('nam'),
		'linh-vuc': countsOf('linh-vuc'),
	};
}

function isWithin(facts: PageFacts | undefined, key: FilterKey, wanted: string): boolean {
	return wanted === '' || valuesOf(facts, key).includes(wanted);
}

function valuesOf(facts: PageFacts | undefined, key: FilterKey): readonly string[] {
	if (facts === undefined) return [];
	const { kind, organ, year, fields } = facts;
	return { loai: [kind], 'co-quan': [organ], nam: [year], 'linh-vuc': fields }[key].filter((value) => value !== '');
}
