import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';
import { type Period, periodEnd, periodStart } from '#domain/period';
import { compareText } from '#domain/text-order';

/**
 * Finds the plan that a result belongs to, by identity: the one that the report's author names, else the plan of the
 * same subject whose period holds the result's, the shortest such. A result belongs to one plan at most.
 */
export function planFinder(plans: readonly PlanStatement[]): (result: ResultStatement) => string | null {
	const bySubject = Map.groupBy(plans, ({ subject }) => subject);
	return ({ named, subject, period, figure }) => {
		if (named !== null) return named.identity;
		// What was counted when a period began is where its plan starts from.
		if (figure.cutoff === 'start') return null;
		const holding = (bySubject.get(subject) ?? []).filter((plan) => holds(plan.period, period));
		return holding.toSorted(shortestFirst)[0]?.identity ?? null;
	};
}

/** Whether one period lies within another, or is the same. */
function holds(whole: Period, part: Period): boolean {
	return periodStart(whole) <= periodStart(part) && periodEnd(part) <= periodEnd(whole);
}

export function overlap(a: Period, b: Period): boolean {
	return periodStart(a) <= periodEnd(b) && periodStart(b) <= periodEnd(a);
}

/** Of those that hold one result: the one that starts last, of those the one that ends first. */
function shortestFirst(a: PlanStatement, b: PlanStatement): number {
	return (
		compareText(periodStart(b.period), periodStart(a.period)) || compareText(periodEnd(a.period), periodEnd(b.period))
	);
}
