import { possibleValues, type Stated, writtenValues } from '#domain/checks/stated';
import type { Figure, PlanStatus, Qualifier } from '#domain/figure';
import type { Direction } from '#domain/indicator';
import { type Interval, negate } from '#domain/interval';
import { earliest, latest, type PartialDate, printPartialDate } from '#domain/partial-date';
import { type Period, periodEnd, periodStart, printPeriod } from '#domain/period';

/** What became of a plan (design, section 2). */
export type PlanState = 'vuot' | 'dat' | 'khong-dat' | 'dang-thuc-hien' | 'chua-thay-ket-qua' | 'khong-so-duoc';

export const PLAN_STATE_WORDS: Readonly<Record<PlanState, string>> = {
	vuot: 'vượt',
	dat: 'đạt',
	'khong-dat': 'không đạt',
	'dang-thuc-hien': 'đang thực hiện',
	'chua-thay-ket-qua': 'chưa thấy kết quả trong các báo cáo đã đăng',
	'khong-so-duoc': 'không so được',
};

/** A state and why it is that one, in words for readers; `null` where the two numbers say it themselves. */
export interface Standing {
	readonly state: PlanState;
	readonly reason: string | null;
}

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
 * ended before the report was issued and the result covers it; a proposal is no commitment and is not judged, nor is a
 * plan of which nothing says which direction is better.
 */
export function planState(plan: Planned, result: Achieved, direction: Direction): Standing {
	const open = stillOpen(plan, result);
	if (open !== null) return open;
	if (plan.status === 'proposed') return notComparable('mới là mức đề xuất, chưa phải kế hoạch đã quyết định');
	const better = betterSide(plan.stated.qualifier, direction);
	if (better === 'none') return notComparable('không rõ số này cao hơn hay thấp hơn thì tốt');
	if (plan.stated.qualifier === 'about') return notComparable('kế hoạch chỉ ghi “khoảng”');
	const state = compared(plan.stated, result.stated, better);
	return state === null ? notComparable('số kết quả viết rộng, chưa đủ để nói đạt hay không đạt') : decided(state);
}

export function notComparable(reason: string): Standing {
	return { state: 'khong-so-duoc', reason };
}

/** Which side of a plan is better. "ít nhất" and "trên" say by themselves that more is. */
export function betterSide(qualifier: Qualifier | null, direction: Direction): Direction {
	if (qualifier === 'at-least' || qualifier === 'more-than') return 'higher-is-better';
	if (qualifier === 'at-most' || qualifier === 'less-than') return 'lower-is-better';
	return direction;
}

/** A result that does not yet, or does not at all, speak of the plan's whole period; `null` for one that does. */
function stillOpen(plan: Planned, { figure, issued }: Achieved): Standing | null {
	const [end, planned, reached] = [periodEnd(plan.period), printPeriod(plan.period), printPeriod(figure.period)];
	const elsewhere = notComparable(`kết quả là của ${reached}, kế hoạch là của ${planned}`);
	if (periodEnd(figure.period) < periodStart(plan.period)) return elsewhere;
	const until = figure.cumulative ? 'mới tính đến' : 'mới là của';
	if (periodEnd(figure.period) < end) return underWay(`kết quả ${until} ${reached}, chưa phải của cả ${planned}`);
	if (issued === null)
		return notComparable(`báo cáo không ghi thời gian ban hành, nên không rõ ${planned} đã hết chưa`);
	if (earliest(issued) <= end) {
		const then = latest(issued) <= end ? `khi ${planned} chưa hết` : `chưa rõ khi ấy ${planned} đã hết chưa`;
		return underWay(`báo cáo ban hành ${printPartialDate(issued)}, ${then}`);
	}
	const whole = figure.period === plan.period;
	const toTheEnd = periodEnd(figure.period) === end && (figure.cumulative || figure.cutoff === 'end');
	return whole || toTheEnd ? null : elsewhere;
}

function underWay(reason: string): Standing {
	return { state: 'dang-thuc-hien', reason };
}

function decided(state: PlanState): Standing {
	return { state, reason: null };
}

/** A plan is measured by the number as written; a result "khoảng" or "trên" by all that it leaves possible. */
function compared(plan: Stated, result: Stated, better: Exclude<Direction, 'none'>): PlanState | null {
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
	return missed ? 'khong-dat' : null;
}
