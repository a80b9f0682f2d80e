import type { Figure } from '#domain/figure';
import type { PlacedFigure } from '#domain/placed-figure';

/** A figure with the parts that its report states of it. */
export interface SummaryNode {
	readonly placed: PlacedFigure;
	/** What introduces it, at the first of the parts of its whole: "Trong đó". */
	readonly lead: string | null;
	/** It stands elsewhere already, under an earlier whole: here it is only named. */
	readonly again: boolean;
	readonly parts: readonly SummaryNode[];
}

/**
 * Figures under their wholes, in the order given: parts of a partition, parts of which the rest is not stated, and
 * groups of an indicator. Each figure stands once, under the first whole that names it.
 */
export function summaryTree(figures: readonly PlacedFigure[]): readonly SummaryNode[] {
	const partsOf = partsByWhole(figures);
	const isPart = new Set([...partsOf.values()].flatMap((groups) => groups.flatMap(({ ids }) => ids)));
	const byId = new Map(figures.map((placed) => [placed.figure.id, placed]));
	const shown = new Set<string>();
	const nodeOf = (placed: PlacedFigure, lead: string | null): SummaryNode => {
		const { id } = placed.figure;
		if (shown.has(id)) return { placed, lead, again: true, parts: [] };
		shown.add(id);
		const groups = partsOf.get(id) ?? [];
		const parts = groups.flatMap((group) =>
			group.ids.flatMap((part, index) => {
				const found = byId.get(part);
				return found === undefined ? [] : [nodeOf(found, index === 0 ? group.lead : null)];
			}),
		);
		return { placed, lead, again: false, parts };
	};
	const rootsOf = (some: readonly PlacedFigure[]) =>
		some.flatMap((placed) => (shown.has(placed.figure.id) ? [] : [nodeOf(placed, null)]));
	// What remains are figures that are parts of each other in a circle.
	return [...rootsOf(figures.filter(({ figure }) => !isPart.has(figure.id))), ...rootsOf(figures)];
}

interface PartGroup {
	readonly lead: string;
	readonly ids: readonly string[];
}

const LEADS = { first: 'Trong đó', another: 'Chia theo cách khác' } as const;

/** The parts of each whole, by its id: one group for each partition, then those that no partition holds. */
function partsByWhole(figures: readonly PlacedFigure[]): ReadonlyMap<string, readonly PartGroup[]> {
	const order = new Map(figures.map(({ figure }, index) => [figure.id, index]));
	const named = new Map<string, string[]>();
	for (const { figure } of figures) {
		for (const relation of figure.relations) {
			if (relation.kind === 'within') addTo(named, relation.whole, figure.id);
		}
	}
	const claimed = new Set([
		...[...named.values()].flat(),
		...figures.flatMap(({ figure }) => partitionsOf(figure).flat()),
	]);
	for (const [whole, group] of groupsOfIndicators(figures)) if (!claimed.has(group)) addTo(named, whole, group);
	return new Map(
		figures.map(({ figure }) => {
			const partitions = partitionsOf(figure).map((ids) => inOrder(ids, order));
			const others = (named.get(figure.id) ?? []).filter((id) => !partitions.some((ids) => ids.includes(id)));
			const groups = [...partitions, inOrder(others, order)].filter((ids) => ids.length > 0);
			return [figure.id, groups.map((ids, index) => ({ ids, lead: index === 0 ? LEADS.first : leadOf(ids, others) }))];
		}),
	);
}

function leadOf(ids: readonly string[], others: readonly string[]): string {
	return ids.every((id) => others.includes(id)) ? LEADS.first : LEADS.another;
}

function partitionsOf({ id, relations }: Figure): readonly (readonly string[])[] {
	return relations.flatMap((relation) =>
		relation.kind === 'sum-of' ? [relation.parts.filter((part) => part !== id)] : [],
	);
}

/** Whole and group: of one indicator, at one time, place and organisation. */
function groupsOfIndicators(figures: readonly PlacedFigure[]): readonly (readonly [string, string])[] {
	const wholes = new Map<string, string>();
	for (const { figure } of figures) {
		const key = keyOf(figure);
		if (figure.group === null && figure.indicator !== null && !wholes.has(key)) wholes.set(key, figure.id);
	}
	return figures.flatMap(({ figure }) => {
		const whole = figure.group === null ? undefined : wholes.get(keyOf(figure));
		return whole === undefined ? [] : [[whole, figure.id] as const];
	});
}

function keyOf({ indicator, organ, place, period, cutoff, basis, cumulative }: Figure): string {
	return JSON.stringify([indicator, organ, place, period, cutoff, basis, cumulative]);
}

function inOrder(ids: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
	return ids.filter((id) => order.has(id)).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
	lists.set(key, [...(lists.get(key) ?? []), value]);
}
