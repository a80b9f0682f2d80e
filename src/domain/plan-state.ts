import { possibleValues, type Stated, writtenValues } from '#domain/checks/stated';
import type { Figure, PlanStatus, Qualifier } from '#domain/figure';
import type { Direction } from '#domain/indicator';
import { type Interval, negate } from '#domain/interval';
import { earliest, type PartialDate } from '#domain/partial-date';
import { type Period, periodEnd } from '#domain/period';

/** What became of a plan (design, section 2). */
export type PlanState = 'vuot' | 'dat' | 'khong-dat' | 'dang-thuc-hien' | 'khong-so-duoc';

export const PLAN_STATE_WORDS: Readonly<Record<PlanState, string>> = {
	vuot: 'vượt',
	dat: 'đạt',
	'khong-dat': 'không đạt',
	'dang-thuc-hien': 'đang thực hiện',
	'khong-so-duoc': 'không so được',
};

/** A plan and the period that it is for. */
export interface Planned {
	readonly stated: Stated;
	readonly period: Period;
	readonly status: PlanStatus | null;
}

export interface Achieved {
	readonly stated: Stated;
	readonly figure: Pick<Figure, 'period' | 'cutoff' | 'cumulative'>;
	/** When the report that states it was issued; `null` where it does not say. */
	readonly issued: PartialDate | null;
}

/**
 * The state of a plan by one result, both counted in one family of units. A plan is judged only when its period had
 * ended before the report was issued and the result covers it; a proposal is no commitment and is not judged. `null`:
 * no word applies, because nothing says when the report was issued or which direction is better.
 */
export function planState(plan: Planned, result: Achieved, direction: Direction): PlanState | null {
	const end = periodEnd(plan.period);
	const { period, cumulative, cutoff } = result.figure;
	if (periodEnd(period) < end) return 'dang-thuc-hien';
	if (result.issued === null) return null;
	if (earliest(result.issued) <= end) return 'dang-thuc-hien';
	const covers = period === plan.period || (periodEnd(period) === end && (cumulative || cutoff === 'end'));
	if (!covers) return 'khong-so-duoc';
	const better = betterSide(plan.stated.qualifier, direction);
	return plan.status === 'proposed' || better === 'none' ? null : compared(plan.stated, result.stated, better);
}

/** "ít nhất" and "trên" say by themselves that more is better. */
function betterSide(qualifier: Qualifier | null, direction: Direction): Direction {
	if (qualifier === 'at-least' || qualifier === 'more-than') return 'higher-is-better';
	if (qualifier === 'at-most' || qualifier === 'less-than') return 'lower-is-better';
	return direction;
}

/** A plan is measured by the number as written; a result "khoảng" or "trên" by all that it leaves possible. */
function compared(plan: Stated, result: Stated, better: Exclude<Direction, 'none'>): PlanState {
	if (plan.qualifier === 'about') return 'khong-so-duoc';
	const more = better === 'higher-is-better';
	const upwards = (values: Interval) => (more ? values : negate(values));
	const target = upwards(writtenValues(plan));
	const reached = upwards(result.qualifier === null ? writtenValues(result) : possibleValues(result));
	const beyond = reached.low.at.gt(target.high.at) || (reached.low.open && reached.low.at.eq(target.high.at));
	// "Vượt" of a rate that should fall could be read both ways.
	if (beyond) return more ? 'vuot' : 'dat';
	const strict = plan.qualifier === 'more-than' || plan.qualifier === 'less-than';
	if (!strict && reached.low.at.gte(target.low.at)) return 'dat';
	const open = strict || reached.high.open;
	const missed = reached.high.at.lt(target.low.at) || (open && reached.high.at.eq(target.low.at));
	return missed ? 'khong-dat' : 'khong-so-duoc';
}
