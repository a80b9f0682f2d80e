import { overlap } from '#domain/ledger/matching';
import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';

/** Results that are close to a plan and are none of it. */
export interface NearResults {
	/** Of the plan's subject, over a time that only overlaps the plan's. */
	readonly otherTime: readonly ResultStatement[];
	/** Of other groups of its indicator, or of the whole, during the plan's time. */
	readonly otherGroup: readonly ResultStatement[];
}

/** `results` are those of the plan's indicator, organisation, place and family of units, oldest first. */
export function nearResults({ subject, period }: PlanStatement, results: readonly ResultStatement[]): NearResults {
	const during = results.filter((result) => overlap(result.period, period) && result.figure.cutoff !== 'start');
	return {
		otherTime: during.filter((result) => result.subject === subject),
		otherGroup: during.filter((result) => result.subject !== subject),
	};
}
