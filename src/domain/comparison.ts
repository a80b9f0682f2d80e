import type { Figure } from '#domain/figure';
import type { OrganisationKind } from '#domain/organisation';
import { momentOf, type PlacedFigure, printStated } from '#domain/placed-figure';
import { windowKey } from '#domain/series-window';
import { countsSameThing } from '#domain/unit';

/** Numbers of several organisations that may stand beside each other. */
export interface Comparison<Placed extends PlacedFigure> {
	/** One an organisation, by the organisations' names: no ranking. */
	readonly figures: readonly Placed[];
	/** Names of the organisations that are left out because their reports state different numbers for this time. */
	readonly disputed: readonly string[];
}

/**
 * The figures of one indicator that can be compared: of one group, time, window, basis and unit, each for the whole area
 * of its organisation, and of organisations of one kind. Only where there are two organisations or more, in the order
 * of the given figures.
 */
export function comparisonsOf<Placed extends PlacedFigure>(
	figures: readonly Placed[],
	kindOf: (organ: string) => OrganisationKind | null,
): readonly Comparison<Placed>[] {
	const results = figures.filter(({ figure }) => figure.basis !== 'plan' && figure.place === null);
	const alike = Map.groupBy(results, ({ figure, organ }) =>
		JSON.stringify([figure.group, momentOf(figure), windowKey(figure), figure.basis, kindOf(organ.id)]),
	);
	return [...alike.values()].flatMap(byUnit).flatMap((set) => {
		const organs = [...Map.groupBy(set, ({ organ }) => organ.id).values()].toSorted(byName);
		const [sure, disputed] = [organs.filter(isSure), organs.filter((own) => !isSure(own))];
		if (sure.length < 2) return [];
		return [{ figures: sure.flatMap(([first]) => first ?? []), disputed: disputed.map(nameOf) }];
	});
}

function byUnit<Placed extends PlacedFigure>(figures: readonly Placed[]): readonly (readonly Placed[])[] {
	const sets: Placed[][] = [];
	for (const placed of figures) {
		const set = sets.find(([first]) => first !== undefined && countsSameThing(first.figure.unit, placed.figure.unit));
		if (set === undefined) sets.push([placed]);
		else set.push(placed);
	}
	return sets;
}

/** Whether all reports of one organisation state the same number. */
function isSure(own: readonly PlacedFigure[]): boolean {
	return new Set(own.map(({ figure }) => numberOf(figure))).size === 1;
}

function numberOf({ value, qualifier, unit }: Figure): string {
	return `${printStated(value.number, value.upTo, qualifier)} ${unit}`;
}

function nameOf([first]: readonly PlacedFigure[]): string {
	return first?.organ.name ?? '';
}

const COLLATOR = new Intl.Collator('vi');

function byName(a: readonly PlacedFigure[], b: readonly PlacedFigure[]): number {
	return COLLATOR.compare(nameOf(a), nameOf(b));
}
