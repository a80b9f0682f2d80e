import { type Filter, limitedListsFolder } from '#domain/facet-lists';
import type { FacetIndex } from '#domain/facets';
import type { ListPage } from '#loaders/pages/list-page';
import { pageKey } from '#loaders/pages/page-key';

/** What `getStaticPaths` of `theo/[...facets].astro` returns: every list but the one of all. */
export function limitedListPaths<Item, Key extends string, Row>(
	index: FacetIndex<Item, Key>,
	pageOf: (filter: Filter<Key>) => ListPage<Row>,
) {
	const folder = limitedListsFolder(index.lists);
	return index.filters
		.map(pageOf)
		.filter(({ path }) => path.startsWith(folder))
		.map((page) => ({
			params: { facets: page.path.slice(folder.length, -1) },
			props: { page },
			cacheKey: pageKey(page),
		}));
}
