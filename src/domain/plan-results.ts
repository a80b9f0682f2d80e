import { figureAddress } from '#domain/address';
import { statedBy } from '#domain/checks/operand';
import { type Stated, writtenValues } from '#domain/checks/stated';
import { type Corpus, figureName, type TextEntry } from '#domain/corpus';
import { Decimal } from '#domain/decimal';
import type { Figure, PlanStatus, Relation } from '#domain/figure';
import { comparePeriods, type Period, periodStart, periodYear, readPeriod } from '#domain/period';
import { printStated, printWithUnit } from '#domain/placed-figure';
import { type Planned, type PlanState, planState } from '#domain/plan-state';
import { isProblem } from '#domain/problem';
import type { Report } from '#domain/report';
import { unitOf } from '#domain/unit';
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
	readonly state: PlanState | null;
	/** Lengths from zero in percent of the longer one, as plain decimals. */
	readonly bar: { readonly result: string; readonly plan: string };
}

export interface StatedNumber {
	/** As the text states it, with its unit: "ít nhất 2.000 người". */
	readonly text: string;
	readonly href: string;
}

type PlanSource = Pick<Corpus, 'reports' | 'report' | 'figure' | 'verdicts' | 'organisations' | 'indicators'>;

/**
 * The results whose plan a text states, newest period first: one for each indicator of an organisation, at most `most`.
 * Organisations take turns, so that none fills the list alone. Only numbers that are anchored in a text count, and no
 * report that was withdrawn or replaced.
 */
export function planResults(corpus: PlanSource, most: number): readonly PlanResult[] {
	const found = corpus.reports.flatMap((entry) => (isCurrent(entry.value) ? resultsOf(corpus, entry) : []));
	const ordered = found.sort(
		(a, b) => comparePeriods(b.period, a.period) || Number(b.percent !== null) - Number(a.percent !== null),
	);
	const once = [...Map.groupBy(ordered, keyOf).values()].flatMap(([first]) => first ?? []);
	return inTurns(once, most).sort((a, b) => comparePeriods(b.period, a.period));
}

function keyOf({ organ, indicator, name }: PlanResult): string {
	return JSON.stringify([organ.id, indicator ?? name]);
}

function isCurrent({ withdrawn, replacedBy }: Report): boolean {
	return withdrawn === null && replacedBy === null;
}

function resultsOf(corpus: PlanSource, entry: TextEntry<Report>): readonly PlanResult[] {
	return entry.value.figures.flatMap((figure) => {
		if (figure.basis !== 'actual' || !Object.hasOwn(entry.facts.anchors, figure.id)) return [];
		return figure.relations.flatMap((relation) => {
			if (relation.kind !== 'plan') return [];
			const plan = plannedBy(corpus, entry, figure, relation);
			return plan === null ? [] : (resultOf(corpus, entry, figure, relation, plan) ?? []);
		});
	});
}

type PlanRelation = Extract<Relation, { readonly kind: 'plan' }>;

interface PlacedPlan extends Planned {
	/** `null` for a number beside the result. */
	readonly name: string | null;
	readonly href: string;
}

/** The plan that the relation names: a figure of some report, else the number beside the result. */
function plannedBy(
	corpus: PlanSource,
	{ value: report, facts }: TextEntry<Report>,
	figure: Figure,
	{ figure: reference, value }: PlanRelation,
): PlacedPlan | null {
	if (reference !== null) {
		const found = corpus.figure(reference, report.id);
		const source = found === null ? undefined : corpus.report(found.report);
		if (found === null || !found.anchored || source === undefined || !isCurrent(source.value)) return null;
		const { period, status, id } = found.figure;
		const name = figureName(found.figure, corpus.indicators);
		return { name, stated: statedBy(found.figure), period, status, href: figureAddress(found.report, id) };
	}
	if (value === null || !Object.hasOwn(facts.anchors, `${figure.id}-plan`)) return null;
	const stated: Stated = { number: value, upTo: null, qualifier: null, unit: unitOf(figure.unit) };
	const href = figureAddress(report.id, figure.id, 'plan');
	return { name: null, stated, period: yearOf(figure.period), status: null, href };
}

/** A plan without a period of its own is one for the whole year. */
function yearOf(period: Period): Period {
	const year = readPeriod(String(periodYear(period)));
	return isProblem(year) || periodStart(period) < periodStart(year) ? period : year;
}

function resultOf(
	corpus: PlanSource,
	{ value: report, facts }: TextEntry<Report>,
	figure: Figure,
	{ percent }: PlanRelation,
	plan: PlacedPlan,
): PlanResult | null {
	const stated = statedBy(figure);
	const bar = barOf(stated, plan.stated);
	if (bar === null) return null;
	const organ = corpus.organisations.get(figure.organ);
	const direction = corpus.indicators.get(figure.indicator ?? '')?.direction ?? 'none';
	const percentStated = percent !== null && Object.hasOwn(facts.anchors, `${figure.id}-percent`) ? percent : null;
	const name = figureName(figure, corpus.indicators);
	return {
		name,
		indicator: figure.indicator,
		organ: { id: figure.organ, name: organ?.shortName ?? organ?.name ?? figure.organ },
		period: figure.period,
		result: { text: printed(stated), href: figureAddress(report.id, figure.id) },
		plan: {
			name: plan.name === name ? null : plan.name,
			period: plan.period,
			status: plan.status,
			text: printed(plan.stated),
			href: plan.href,
		},
		percent: percentStated && {
			text: printWithUnit(printStated(percentStated, null, null), '%'),
			href: figureAddress(report.id, figure.id, 'percent'),
			verdict: verdictOf(corpus.verdicts(report.id), figure.id),
		},
		state: planState(plan, { stated, figure, issued: report.issuedDate }, direction),
		bar,
	};
}

/** `null` for numbers that share no axis: different families of units, or nothing above zero. */
function barOf(result: Stated, plan: Stated): PlanResult['bar'] | null {
	if (result.unit.family !== plan.unit.family) return null;
	const [reached, planned] = [result, plan].map((stated) => writtenValues(stated).high.at);
	if (reached === undefined || planned === undefined || reached.lt(0) || planned.lte(0)) return null;
	const length = (value: Decimal) => value.mul(100).div(Decimal.max(reached, planned)).toDecimalPlaces(2).toString();
	return { result: length(reached), plan: length(planned) };
}

function verdictOf(verdicts: readonly Verdict[], figure: string): Verdict | null {
	const own = verdicts.filter((verdict) => verdict.kind === 'plan' && verdict.figure === figure);
	const named = (name: Verdict['verdict']) => own.find(({ verdict }) => verdict === name);
	return named('chua-khop') ?? named('khop') ?? null;
}

function printed({ number, upTo, qualifier, unit }: Stated): string {
	return printWithUnit(printStated(number, upTo, qualifier), unit.written === '' ? null : unit.written);
}

/** The first of each organisation, then the second of each, and so on. */
function inTurns(rows: readonly PlanResult[], most: number): PlanResult[] {
	const queues = [...Map.groupBy(rows, ({ organ }) => organ.id).values()];
	const rounds = Math.max(0, ...queues.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? []))
		.flat()
		.slice(0, most);
}
