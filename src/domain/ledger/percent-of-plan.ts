import { impliedBase, printImplied } from '#domain/checks/implied';
import { printOperand } from '#domain/checks/printing';
import { percentOf } from '#domain/checks/ratio';
import { roundedOrCutTo, type Stated } from '#domain/checks/stated';
import { mixedScales } from '#domain/checks/units';
import { isPoint } from '#domain/interval';
import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';
import { printNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import type { Verdict } from '#domain/verdict';

/** How much of its plan a result is. */
export interface PercentOfPlan {
	/** As the report states it. */
	readonly stated: ResultStatement['percent'];
	/** From the two numbers; `null` where they give no single percentage, and for rates, which have no share. */
	readonly recomputed: Recomputed | null;
	/** Of the stated percentage. */
	readonly verdict: Verdict | null;
	/** "≈ 18.198–18.200": what the plan must have been where no text states it. It is no plan. */
	readonly implied: string | null;
}

export interface Recomputed {
	/** Exact, as a plain decimal; what goes on is rounded to many more digits than any text states. */
	readonly plain: string;
	/** "31,6": half up, to as many decimals as the stated one has or to one; with more where that shows a difference. */
	readonly text: string;
	/** "6.008 : 19.000". */
	readonly how: string;
}

export function percentOfPlan(
	plan: PlanStatement | null,
	{ stated: result, percent, figure }: ResultStatement,
	verdicts: readonly Verdict[],
): PercentOfPlan {
	const comparable = plan !== null && (result.unit.kind !== 'rate' || percent !== null);
	return {
		stated: percent,
		recomputed: comparable ? recomputed(plan.stated, result, percent?.number ?? null) : null,
		verdict: percent && verdictOf(verdicts, figure.id),
		implied: plan === null && percent !== null ? implied(result, percent.number) : null,
	};
}

/** A plan of "ít nhất 2.000" is measured against 2.000; "khoảng", a result "trên 80" and a range give no single number. */
function recomputed(plan: Stated, result: Stated, stated: WrittenNumber | null): Recomputed | null {
	if (result.qualifier !== null || plan.qualifier === 'about') return null;
	const values = percentOf([result], [plan]);
	if (isProblem(values) || !isPoint(values.written)) return null;
	const value = values.written.low.at;
	const decimals = stated?.decimals ?? 1;
	const rounded = value.toDecimalPlaces(decimals);
	const differs = stated !== null && !rounded.eq(stated.plain);
	const shown = differs ? value.toDecimalPlaces(decimals + 1) : rounded;
	const withUnit = mixedScales([result, plan]);
	const bare = { ...plan, qualifier: null };
	return {
		plain: value.toDecimalPlaces(MOST_DECIMALS).toString(),
		text: printNumber(shown.toString(), shown.decimalPlaces()),
		how: `${printOperand(result, withUnit)} : ${printOperand(bare, withUnit)}`,
	};
}

const MOST_DECIMALS = 20;

function implied(result: Stated, percent: WrittenNumber): string | null {
	const base = impliedBase(result, roundedOrCutTo(percent));
	return base && printImplied(base, result);
}

/** What recomputing the stated percentage gave: first of all that it does not fit. */
function verdictOf(verdicts: readonly Verdict[], figure: string): Verdict | null {
	const own = verdicts.filter((verdict) => verdict.kind === 'plan' && verdict.figure === figure);
	const named = (name: Verdict['verdict']) => own.find(({ verdict }) => verdict === name);
	return named('chua-khop') ?? named('khop') ?? own[0] ?? null;
}
