import type { OrganisationKind } from '#domain/organisation';
import type { PlacedFigure } from '#domain/placed-figure';
import { momentOf, printStated } from '#domain/placed-figure';
import { windowKey } from '#domain/series-window';
import { countsSameThing } from '#domain/unit';

/**
 * The figures of an indicator that may stand beside each other: of one group, one time, one window, one basis and one
 * unit, each for the whole area of its organisation, and of organisations of one kind. Only where there are two
 * organisations or more. In the order of time of the given figures, organisations by name: no ranking.
 */
export function comparisonsOf<Placed extends PlacedFigure>(
	figures: readonly Placed[],
	kindOf: (organ: string) => OrganisationKind | null,
): readonly (readonly Placed[])[] {
	const results = figures.filter(({ figure }) => figure.basis !== 'plan' && figure.place === null);
	const alike = Map.groupBy(results, (placed) => {
		const { figure, organ } = placed;
		return JSON.stringify([figure.group, momentOf(figure), windowKey(figure), figure.basis, kindOf(organ.id)]);
	});
	return [...alike.values()].flatMap(byUnit).flatMap((set) => {
		const organs = new Set(set.map(({ organ }) => organ.id));
		return organs.size < 2 ? [] : [withoutRepeats(set).toSorted(byOrgan)];
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

/** One organisation's number stated by two reports is one; two different numbers are both shown. */
function withoutRepeats<Placed extends PlacedFigure>(set: readonly Placed[]): readonly Placed[] {
	const seen = new Set<string>();
	return set.filter(({ figure, organ }) => {
		const { value, qualifier, unit } = figure;
		const key = JSON.stringify([organ.id, printStated(value.number, value.upTo, qualifier), unit]);
		return !seen.has(key) && seen.add(key);
	});
}

const COLLATOR = new Intl.Collator('vi');

function byOrgan(a: PlacedFigure, b: PlacedFigure): number {
	return COLLATOR.compare(a.organ.name, b.organ.name);
}
