import type { Direction } from '#domain/indicator';
import type { NearResults } from '#domain/ledger/near-results';
import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';
import { periodEnd, printPeriod } from '#domain/period';
import { notComparable, planState, type Standing } from '#domain/plan-state';

/** What became of a plan, by all that states it and the result that says most about it. */
export function standingOf(
	plans: readonly PlanStatement[],
	result: ResultStatement | null,
	near: NearResults,
	direction: Direction,
): Standing {
	if (result === null) return withoutResult(plans, near);
	const [first, ...others] = plansInForce(plans).map((plan) => against(plan, result, direction));
	if (first === undefined) return notComparable('không có số kế hoạch trong các báo cáo đã đăng');
	return others.every(({ state }) => state === first.state)
		? first
		: notComparable('báo cáo nêu những mức kế hoạch khác nhau cho cùng một việc');
}

/**
 * The statements that say what the plan is: a revised plan before one that was decided, that before a proposal; of
 * equal ones those of the latest report. `plans` are in the order of their reports.
 */
export function plansInForce(plans: readonly PlanStatement[]): readonly PlanStatement[] {
	const most = Math.max(...plans.map(bindingness));
	const binding = plans.filter((plan) => bindingness(plan) === most);
	return binding.filter(({ report }) => report === binding.at(-1)?.report);
}

/** The result that says most: of the plan's own subject, of its whole period, the latest. `results` are oldest first. */
export function decisiveResult<Result extends ResultStatement>(
	plan: PlanStatement | null,
	results: readonly Result[],
): Result | null {
	const weight = (result: Result) =>
		plan === null ? 0 : (result.subject === plan.subject ? 4 : 0) + coverage(result, plan);
	const most = Math.max(...results.map(weight));
	return results.findLast((result) => weight(result) === most) ?? null;
}

/**
 * How a result differs in scope from the plan that its author names for it, in words for readers; `null` where both
 * are of the same, or where only their names differ.
 */
export function scopeGap(plan: PlanStatement, result: ResultStatement): string | null {
	const [planned, reached] = [plan.figure, result.figure];
	if (planned.place !== reached.place) {
		return `kế hoạch nêu cho ${planned.place ?? 'nơi khác'}, kết quả là của ${reached.place ?? 'nơi khác'}`;
	}
	if (planned.indicator !== reached.indicator || planned.group === reached.group) return null;
	if (planned.group === null) return `kế hoạch nêu chung, kết quả mới là của phần “${reached.group}”`;
	return reached.group === null
		? `kế hoạch chỉ nêu cho phần “${planned.group}”, kết quả nêu chung`
		: `kế hoạch nêu cho phần “${planned.group}”, kết quả là của phần “${reached.group}”`;
}

function withoutResult(plans: readonly PlanStatement[], { otherTime }: NearResults): Standing {
	const [plan] = plans;
	const other = otherTime.at(-1);
	if (plan === undefined || other === undefined) return { state: 'chua-thay-ket-qua', reason: null };
	return notComparable(
		`kết quả đã đăng là của ${printPeriod(other.period)}, kế hoạch là của ${printPeriod(plan.period)}`,
	);
}

function against(plan: PlanStatement, result: ResultStatement, direction: Direction): Standing {
	const [planned, reached] = [plan.stated.unit, result.stated.unit];
	if (planned.family !== reached.family) {
		return notComparable(`kế hoạch tính bằng “${planned.written}”, kết quả tính bằng “${reached.written}”`);
	}
	const { stated, figure, report } = result;
	const standing = planState(plan, { stated, figure, issued: report.issuedDate }, direction);
	const gap = scopeGap(plan, result);
	return standing.reason === null && gap !== null ? notComparable(gap) : standing;
}

/** A proposal is no commitment. */
function bindingness({ status }: PlanStatement): number {
	return status === 'revised' ? 2 : status === 'proposed' ? 0 : 1;
}

/** The whole period, its end, or less. */
function coverage({ period }: ResultStatement, plan: PlanStatement): number {
	if (period === plan.period) return 2;
	return periodEnd(period) === periodEnd(plan.period) ? 1 : 0;
}
