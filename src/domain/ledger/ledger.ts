import type { Corpus } from '#domain/corpus';
import { type LessThanBefore, lessThanBefore } from '#domain/ledger/less-than-before';
import { planFinder } from '#domain/ledger/matching';
import { type NearResults, nearResults } from '#domain/ledger/near-results';
import { byReport, byTimeAndName } from '#domain/ledger/order';
import { type PercentOfPlan, percentOfPlan } from '#domain/ledger/percent-of-plan';
import { type PlanBar, planBar } from '#domain/ledger/plan-bar';
import { decisiveResult, plansInForce, scopeGap, standingOf } from '#domain/ledger/standing';
import { type PlanStatement, type ResultStatement, type Statement, statementsOf } from '#domain/ledger/statements';
import { widerSubjectOf } from '#domain/ledger/subject';
import { comparePeriods, type Period } from '#domain/period';
import type { Standing } from '#domain/plan-state';

/** What was planned and what came of it, as far as posted reports state it. */
export interface Ledger {
	/** The newest year first; of one year by organisation, field of work, name and period. */
	readonly entries: readonly LedgerEntry[];
	/** In the same order. */
	readonly byOrgan: ReadonlyMap<string, readonly LedgerEntry[]>;
}

/** One plan: of one organisation, indicator, group, place and time. */
export interface LedgerEntry {
	readonly identity: string;
	readonly name: string;
	/** `null` for a figure that is not followed. */
	readonly indicator: string | null;
	/** Id of the field of work; `null` for a figure that is not followed. */
	readonly field: string | null;
	readonly organ: string;
	/** Of the plan; of the result where no text states the plan. */
	readonly period: Period;
	/** Everything that states it, oldest first; empty where a report gives a percentage of a plan that no text states. */
	readonly plans: readonly PlanStatement[];
	/** Oldest time first. */
	readonly results: readonly LedgerResult[];
	/** The plan in force and the result that says most about it: what the state, and the bar, speak of. */
	readonly plan: PlanStatement | null;
	readonly result: LedgerResult | null;
	readonly standing: Standing;
	readonly bar: PlanBar | null;
	readonly lessThanBefore: LessThanBefore | null;
	readonly near: NearResults;
}

export interface LedgerResult extends ResultStatement {
	readonly percent: ResultStatement['percent'];
	/** Against the plan that its report names, else against the plan in force. */
	readonly ofPlan: PercentOfPlan;
	/** How it differs in scope from its plan. */
	readonly scopeGap: string | null;
}

/** The ledger of a corpus. One reckoning serves all pages: a corpus does not change. */
export function ledgerOf(corpus: Corpus): Ledger {
	const ledger = ledgers.get(corpus) ?? makeLedger(corpus);
	ledgers.set(corpus, ledger);
	return ledger;
}

const ledgers = new WeakMap<Corpus, Ledger>();

function makeLedger(corpus: Corpus): Ledger {
	const statements = statementsOf(corpus);
	const plans = statements.plans.toSorted(byReport);
	const results = statements.results.toSorted((a, b) => comparePeriods(a.period, b.period) || byReport(a, b));
	const planFor = planFinder(plans);
	const found = Map.groupBy(results, (result) => planFor(result) ?? planOfPercent(result));
	const planned = Map.groupBy(plans, ({ identity }) => identity);
	const around = {
		bySubject: Map.groupBy(results, ({ subject }) => subject),
		byWiderSubject: Map.groupBy(results, ({ figure, report }) => widerSubjectOf(figure, report.id)),
	};
	const identities = new Set([...planned.keys(), ...found.keys()]);
	const entries = [...identities]
		.flatMap((identity) =>
			identity === null
				? []
				: entryOf(corpus, identity, planned.get(identity) ?? [], { ...around, own: found.get(identity) ?? [] }),
		)
		.sort(byTimeAndName);
	return { entries, byOrgan: Map.groupBy(entries, ({ organ }) => organ) };
}

interface ResultsAround {
	readonly own: readonly ResultStatement[];
	readonly bySubject: ReadonlyMap<string, readonly ResultStatement[]>;
	readonly byWiderSubject: ReadonlyMap<string, readonly ResultStatement[]>;
}

/** Of a plan that no text states: a percentage of it is worth showing all the same. */
function planOfPercent({ percent, subject, period }: ResultStatement): string | null {
	return percent === null ? null : JSON.stringify(['percent', subject, period]);
}

function entryOf(
	corpus: Corpus,
	identity: string,
	plans: readonly PlanStatement[],
	{ own, bySubject, byWiderSubject }: ResultsAround,
): LedgerEntry | [] {
	const [plan = null] = plansInForce(plans);
	const results = own.map((result) => resultOf(corpus, plans, plan, result));
	const result = decisiveResult(plan, results);
	const shown: Statement | null = plan ?? result;
	if (shown === null) return [];
	const { figure, report } = shown;
	const indicator = corpus.indicators.get(figure.indicator ?? '');
	const wider = byWiderSubject.get(widerSubjectOf(figure, report.id)) ?? [];
	const near = plan === null || result !== null ? NOTHING_NEAR : nearResults(plan, wider);
	const before = plan === null ? [] : (bySubject.get(plan.subject) ?? []);
	return {
		identity,
		name: shown.name,
		indicator: figure.indicator,
		field: indicator?.field ?? null,
		organ: figure.organ,
		period: shown.period,
		plans,
		results,
		plan,
		result,
		standing: standingOf(plans, result, near, indicator?.direction ?? 'none'),
		bar: plan && result && planBar(plan.stated, result.stated),
		lessThanBefore: plan && lessThanBefore(plan, before, indicator ?? NOT_FOLLOWED),
		near,
	};
}

const NOTHING_NEAR: NearResults = { otherTime: [], otherGroup: [] };
const NOT_FOLLOWED = { direction: 'none', breaks: [] } as const;

function resultOf(
	corpus: Corpus,
	plans: readonly PlanStatement[],
	inForce: PlanStatement | null,
	result: ResultStatement,
): LedgerResult {
	const plan = plans.find(({ href }) => href === result.named?.href) ?? inForce;
	return {
		...result,
		ofPlan: percentOfPlan(plan, result, corpus.verdicts(result.report.id)),
		scopeGap: plan && scopeGap(plan, result),
	};
}
