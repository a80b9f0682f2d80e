import type { Facet } from '#domain/facet-choices';
import { type FacetValue, type Filter, listAddress } from '#domain/facet-lists';
import type { FacetIndex } from '#domain/facets';
import type { Site } from '#domain/site';

/** A list of things of one kind under some limits. The page is built from this alone. */
export interface ListPage<Row> {
	readonly site: Site;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Combined limits make too many pages for search engines. */
	readonly hidden: boolean;
	/** What the list is limited to, each with the address of the list without it. */
	readonly chosen: readonly { readonly label: string; readonly value: string; readonly without: string }[];
	readonly facets: readonly Facet[];
	/** Said where no more limits may be set: what to give up for which. */
	readonly closed: string | null;
	/** "5 báo cáo". */
	readonly count: string;
	/** One group without a heading, or several with one; none where nothing is listed. */
	readonly groups: readonly ListGroup<Row>[];
	/** Said where the list is cut: how to reach the rest. */
	readonly rest: string | null;
}

export interface ListGroup<Row> {
	readonly heading: string | null;
	readonly rows: readonly Row[];
}

/** What lists of one kind of thing say and how they are cut. */
export interface ListKind<Item, Key extends string, Row> {
	/** "báo cáo". */
	readonly noun: string;
	/** Of a list with these limits. */
	readonly title: (limits: Limits<Key>) => string;
	readonly description: (title: string) => string;
	readonly row: (item: Item) => Row;
	readonly groups: (rows: readonly Row[]) => readonly ListGroup<Row>[];
	/** Limits under which a list is never cut; each item must stay on such a list. */
	readonly neverCut: readonly Key[];
	/** What to do where a list ends after so many. */
	readonly rest: (shown: number) => string;
}

export type Limits<Key extends string> = Readonly<Record<Key, FacetValue | null>>;

export function listPage<Item, Key extends string, Row>(
	site: Site,
	index: FacetIndex<Item, Key>,
	filter: Filter<Key>,
	kind: ListKind<Item, Key, Row>,
): ListPage<Row> {
	const items = index.items(filter);
	const isCut = items.length > MOST && kind.neverCut.some((key) => filter[key] === null);
	const shown = isCut ? items.slice(0, MOST) : items;
	const title = kind.title(limitsOf(index, filter));
	const facets = index.facets(filter);
	const chosen = facets.flatMap(({ label, choices }) =>
		choices.flatMap((choice) =>
			choice.chosen && choice.href !== null ? [{ label, value: choice.label, without: choice.href }] : [],
		),
	);
	return {
		site,
		path: listAddress(index.lists, filter),
		title,
		description: kind.description(title),
		hidden: chosen.length > 1,
		chosen,
		facets,
		closed: closedWords(index.closed(filter)),
		count: `${items.length} ${kind.noun}`,
		groups: kind.groups(shown.map(kind.row)),
		rest: isCut ? kind.rest(shown.length) : null,
	};
}

/** Rows of one page. */
const MOST = 300;

function closedWords(closed: readonly string[]): string | null {
	const sides = closed.map((label) => label.toLowerCase()).join(' hoặc ');
	return closed.length === 0 ? null : `Để lọc theo ${sides}, hãy bỏ bớt một mục.`;
}

function limitsOf<Item, Key extends string>(index: FacetIndex<Item, Key>, filter: Filter<Key>): Limits<Key> {
	const limits = index.lists.keys.map((key) => {
		const value = filter[key];
		return [key, value === null ? null : { value, label: index.label(key, value) }];
	});
	return Object.fromEntries(limits) as Limits<Key>;
}
