import type { AnchoredFigure, PublishedFigures } from '#domain/checks/published-figures';
import type { Figure, PlanStatus } from '#domain/figure';
import { type Period, wholeYear } from '#domain/period';

/** What the posted reports state as the plan of a figure. */
export interface PostedPlan {
	/** The plan to measure by; `null` where none is stated, or where it is open which of two is meant. */
	readonly plan: AnchoredFigure | null;
	/** A proposal, which is no commitment and is measured by nobody; `null` where a plan is stated. */
	readonly proposal: AnchoredFigure | null;
}

/**
 * The plan of the same thing, for the figure's own period or for its year: of several the most binding, then the
 * newest. Where both periods have one, the text alone can say which is meant.
 */
export function postedPlan(figure: Figure, published: PublishedFigures): PostedPlan {
	// Labels are words and prove nothing: only an indicator ties a plan to a result.
	if (figure.indicator === null) return { plan: null, proposal: null };
	const periods: readonly Period[] = [figure.period, wholeYear(figure.period)];
	const plans = published
		.plansOf(figure)
		.filter(({ figure: plan }) => periods.includes(plan.period) && mayShareCutoff(plan, figure));
	const firm = plans.filter(({ figure: plan }) => plan.status !== 'proposed');
	const isOpen = new Set(firm.map(({ figure: plan }) => plan.period)).size > 1;
	return {
		plan: isOpen ? null : (firm.toSorted((a, b) => binding(a) - binding(b)).at(-1) ?? null),
		proposal: firm.length > 0 ? null : (plans.at(-1) ?? null),
	};
}

function mayShareCutoff(plan: Figure, figure: Figure): boolean {
	return plan.cutoff === null || figure.cutoff === null || plan.cutoff === figure.cutoff;
}

const BINDING: readonly (PlanStatus | null)[] = [null, 'adopted', 'assigned', 'revised'];

function binding({ figure }: AnchoredFigure): number {
	return BINDING.indexOf(figure.status);
}
