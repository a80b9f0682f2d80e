import type { Figure, PlanStatus, Qualifier } from '#domain/figure';
import type { WrittenNumber } from '#domain/number';
import type { Period } from '#domain/period';
import { type FindFigure, type PlacedFigure, partHref } from '#domain/placed-figure';

/** What the texts state about the plan of a figure. A plan that only a percentage implies is none. */
export interface StatedPlan {
	/** The plan's own value; `null` where no text states it. */
	readonly value: PlanValue | null;
	/** The percentage of the plan reached, as stated. */
	readonly percent: StatedPercent | null;
}

export interface StatedPercent {
	readonly number: WrittenNumber;
	readonly href: string;
}

export interface PlanValue {
	readonly number: WrittenNumber;
	readonly upTo: WrittenNumber | null;
	readonly unit: string | null;
	readonly qualifier: Qualifier | null;
	readonly status: PlanStatus | null;
	readonly period: Period;
	readonly href: string;
}

/**
 * Finds the plan of a figure: the one that its relation states, else the plan figure among `figures` of the same
 * indicator, group, organisation, place and period.
 */
export function statedPlans(figures: readonly PlacedFigure[], find: FindFigure): (placed: PlacedFigure) => StatedPlan {
	const plans = new Map<string, PlanValue>();
	for (const placed of figures) {
		if (placed.figure.basis === 'plan' && placed.figure.indicator !== null) {
			const key = keyOf(placed.figure);
			if (!plans.has(key)) plans.set(key, planValueOf(placed));
		}
	}
	return (placed) => {
		const { figure, report } = placed;
		if (figure.basis === 'plan') return { value: planValueOf(placed), percent: null };
		const listed = plans.get(keyOf(figure)) ?? null;
		const relation = figure.relations.find((candidate) => candidate.kind === 'plan');
		if (relation === undefined) return { value: listed, percent: null };
		const percent = relation.percent === null ? null : { number: relation.percent, href: partHref(placed, 'percent') };
		const named = relation.figure === null ? null : find(relation.figure, report);
		if (named !== null) return { value: planValueOf(named), percent };
		if (relation.value === null) return { value: listed, percent };
		const { unit, period } = figure;
		const href = partHref(placed, 'plan');
		return {
			value: { number: relation.value, upTo: null, unit, qualifier: null, status: null, period, href },
			percent,
		};
	};
}

function planValueOf({ figure, href }: PlacedFigure): PlanValue {
	const { value, unit, qualifier, status, period } = figure;
	return { number: value.number, upTo: value.upTo, unit, qualifier, status, period, href };
}

function keyOf({ indicator, group, organ, place, period }: Figure): string {
	return JSON.stringify([indicator, group, organ, place, period]);
}
