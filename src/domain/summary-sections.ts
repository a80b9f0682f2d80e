import type { Heading, TextFacts } from '#domain/compiled';
import type { PlacedFigure } from '#domain/placed-figure';

type Facts = Pick<TextFacts, 'outline' | 'anchors'>;

/** The figures found in the text: by heading, then by block, which are counted below each heading. */
export function inTextOrder(figures: readonly PlacedFigure[], { outline, anchors }: Facts): readonly PlacedFigure[] {
	const places = new Map(outline.map(({ id }, index) => [id, index]));
	const found = figures.flatMap((placed) => {
		const anchor = anchorOf(anchors, placed.figure.id);
		if (anchor === undefined) return [];
		const heading = anchor.heading === null ? -1 : (places.get(anchor.heading) ?? -1);
		return [{ placed, block: anchor.block, heading }];
	});
	return found
		.sort((a, b) => a.heading - b.heading || NUMERIC_ORDER.compare(a.block, b.block))
		.map(({ placed }) => placed);
}

/** Some items of the text under one heading; `null`: before the first. */
export interface OutlineSection<Item> {
	readonly heading: Heading | null;
	readonly items: readonly Item[];
}

/** By the headings under which their figures stand; a heading without items is there where one below it has some. */
export function sectionsOf<Item>(
	items: readonly Item[],
	figureOf: (item: Item) => string,
	{ outline, anchors }: Facts,
): readonly OutlineSection<Item>[] {
	const known = new Set(outline.map(({ id }) => id));
	const under = Map.groupBy(items, (item) => {
		const heading = anchorOf(anchors, figureOf(item))?.heading ?? null;
		return heading !== null && known.has(heading) ? heading : null;
	});
	const first = under.get(null);
	const named = outline.flatMap((heading, index) => {
		const own = under.get(heading.id) ?? [];
		const holds = own.length > 0 || below(outline, index).some(({ id }) => under.has(id));
		return holds ? [{ heading, items: own }] : [];
	});
	return first === undefined ? named : [{ heading: null, items: first }, ...named];
}

const NUMERIC_ORDER = new Intl.Collator('en', { numeric: true });

function anchorOf(anchors: Facts['anchors'], figure: string) {
	return Object.hasOwn(anchors, figure) ? anchors[figure] : undefined;
}

function below(outline: readonly Heading[], index: number): readonly Heading[] {
	const { depth = 0 } = outline[index] ?? {};
	const rest = outline.slice(index + 1);
	const end = rest.findIndex((heading) => heading.depth <= depth);
	return end < 0 ? rest : rest.slice(0, end);
}
