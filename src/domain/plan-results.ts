import type { Corpus } from '#domain/corpus';
import type { PlanStatus } from '#domain/figure';
import { type LedgerEntry, ledgerOf } from '#domain/ledger/ledger';
import type { PlanBar } from '#domain/ledger/plan-bar';
import { printNumber } from '#domain/number';
import { comparePeriods, type Period } from '#domain/period';
import type { PlanState } from '#domain/plan-state';
import type { Verdict } from '#domain/verdict';

/** What was planned and what came of it: two numbers of texts, each with the address of its sentence. */
export interface PlanResult {
	readonly name: string;
	/** Id of the indicator; `null` for a figure that is not followed. */
	readonly indicator: string | null;
	readonly organ: { readonly id: string; readonly name: string };
	/** The time that the result covers. */
	readonly period: Period;
	readonly result: StatedNumber;
	readonly plan: StatedNumber & {
		/** What the plan is for where it is not the very thing that the result counts: the whole of a part. */
		readonly name: string | null;
		readonly period: Period;
		readonly status: PlanStatus | null;
	};
	/** The percentage of the plan as the report states it, with its recomputation; `null` where it states none. */
	readonly percent: (StatedNumber & { readonly verdict: Verdict | null }) | null;
	readonly state: PlanState;
	/** Lengths from zero in percent of the longer one, as plain decimals. */
	readonly bar: PlanBar;
}

export interface StatedNumber {
	/** As the text states it, with its unit: "ít nhất 2.000 người". */
	readonly text: string;
	readonly href: string;
}

/**
 * The entries of the ledger that can be drawn, newest period first: one for each indicator of an organisation, at most
 * `most`. Organisations take turns, so that none fills the list alone.
 */
export function planResults(corpus: Corpus, most: number): readonly PlanResult[] {
	const ordered = ledgerOf(corpus)
		.entries.flatMap((entry) => resultOf(corpus, entry) ?? [])
		.sort((a, b) => comparePeriods(b.period, a.period) || Number(b.percent !== null) - Number(a.percent !== null));
	const once = [...Map.groupBy(ordered, keyOf).values()].flatMap(([first]) => first ?? []);
	return inTurns(once, most).sort((a, b) => comparePeriods(b.period, a.period));
}

function keyOf({ organ, indicator, name }: PlanResult): string {
	return JSON.stringify([organ.id, indicator ?? name]);
}

function resultOf(corpus: Corpus, { plan, result, bar, organ, standing }: LedgerEntry): PlanResult | null {
	if (plan === null || result === null || bar === null) return null;
	const { stated: percent, verdict } = result.ofPlan;
	const { name, shortName } = corpus.organisations.get(organ) ?? { name: organ, shortName: null };
	return {
		name: result.name,
		indicator: result.figure.indicator,
		organ: { id: organ, name: shortName ?? name },
		period: result.period,
		result: { text: result.text, href: result.href },
		plan: {
			text: plan.text,
			href: plan.href,
			name: plan.name === result.name ? null : plan.name,
			period: plan.period,
			status: plan.status,
		},
		percent: percent && {
			text: `${printNumber(percent.number.plain, percent.number.decimals)}%`,
			href: percent.href,
			verdict,
		},
		state: standing.state,
		bar,
	};
}

/** The first of each organisation, then the second of each, and so on. */
function inTurns(rows: readonly PlanResult[], most: number): PlanResult[] {
	const queues = [...Map.groupBy(rows, ({ organ }) => organ.id).values()];
	const rounds = Math.max(0, ...queues.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? []))
		.flat()
		.slice(0, most);
}
