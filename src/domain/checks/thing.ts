import type { Figure } from '#domain/figure';
import { unitOf } from '#domain/unit';
import { canonical } from '#domain/vietnamese-text';

/** What a figure counts, of whom and where: the same for its plan, its estimate and its result of any time. */
export function thingOf({ indicator, label, group, organ, place }: Figure): string {
	return JSON.stringify([indicator, spelling(label), spelling(group), organ, spelling(place)]);
}

/** A thing at a time and in a sense: a plan is no result, an estimate no final number, a proposal no assignment. */
export function statementOf(figure: Figure): string {
	const { period, cutoff, basis, status, cumulative, unit } = figure;
	return JSON.stringify([thingOf(figure), period, cutoff, basis, status, cumulative, unitOf(unit).family]);
}

/** Names differ by more than capitals, blanks and where tone marks stand. */
function spelling(name: string | null): string | null {
	return name === null ? null : canonical(name).toLowerCase().replace(/\s+/gu, ' ');
}
