import { figureAddress, splitReference } from '#domain/address';
import { statedBy } from '#domain/checks/operand';
import { printOperand } from '#domain/checks/printing';
import type { Stated } from '#domain/checks/stated';
import type { Anchor, SelfAssessment } from '#domain/compiled';
import { type Corpus, figureName, type TextEntry } from '#domain/corpus';
import type { Figure, PlanStatus, RelationPart } from '#domain/figure';
import { planIdentity, subjectOf } from '#domain/ledger/subject';
import { printNumber, type WrittenNumber } from '#domain/number';
import { type Period, periodStart, periodYear, readPeriod } from '#domain/period';
import { printWithUnit } from '#domain/placed-figure';
import { isProblem } from '#domain/problem';
import type { Report } from '#domain/report';
import { unitOf } from '#domain/unit';

/** A number that stands in the text of a posted report. */
export interface Statement {
	readonly report: Report;
	readonly figure: Figure;
	/** What the number is of, as readers call it. */
	readonly name: string;
	readonly subject: string;
	readonly period: Period;
	readonly stated: Stated;
	/** The number as readers see it: "ít nhất 2.000 người", "29/71 xã". */
	readonly text: string;
	readonly href: string;
	/** The sentence around the number. */
	readonly sentence: string;
	/** Of the task in whose section the number stands. */
	readonly selfAssessment: SelfAssessment | null;
}

export interface PlanStatement extends Statement {
	readonly status: PlanStatus | null;
	/** What is planned, and for when. Plans of one identity are one plan, stated several times. */
	readonly identity: string;
}

export interface ResultStatement extends Statement {
	/** The percentage of its plan that the report states. */
	readonly percent: { readonly number: WrittenNumber; readonly href: string } | null;
	/** The plan that the report's author names for it, or states beside it. */
	readonly named: Pick<PlanStatement, 'identity' | 'href'> | null;
}

export interface Statements {
	readonly plans: readonly PlanStatement[];
	readonly results: readonly ResultStatement[];
}

/** The plans and results of all reports that stand, neither withdrawn nor replaced. Only numbers found in a text count. */
export function statementsOf(corpus: Corpus): Statements {
	const sources = corpus.reports
		.filter(({ value }) => value.withdrawn === null && value.replacedBy === null)
		.flatMap((entry) => entry.value.figures.map((figure) => ({ corpus, entry, figure })));
	const plans = sources.filter(({ figure }) => figure.basis === 'plan').flatMap(planOf);
	const byAddress = new Map(plans.map((plan) => [plan.href, plan]));
	const reached = sources
		.filter(({ figure }) => figure.basis === 'actual')
		.flatMap((source) => reachedOf(source, byAddress));
	return {
		plans: [...plans, ...reached.flatMap(({ beside }) => beside ?? [])],
		results: reached.map(({ result }) => result),
	};
}

interface Source {
	readonly corpus: Corpus;
	readonly entry: TextEntry<Report>;
	readonly figure: Figure;
}

function planOf(source: Source): readonly PlanStatement[] {
	const statement = statementOf(source);
	if (statement === null) return [];
	const { subject, period } = statement;
	return [{ ...statement, status: source.figure.status, identity: planIdentity(subject, period) }];
}

/** A result, and the plan that its report states beside it. */
function reachedOf(source: Source, plans: ReadonlyMap<string, PlanStatement>) {
	const statement = statementOf(source);
	if (statement === null) return [];
	const { entry, figure } = source;
	const relation = figure.relations.find((candidate) => candidate.kind === 'plan');
	const reference = relation?.figure ?? null;
	const named = (reference !== null && plans.get(addressOf(reference, entry.value.id))) || null;
	const number = relation?.value ?? null;
	const beside = number && besideOf(source, number, named);
	const percent = relation?.percent ?? null;
	const result: ResultStatement = {
		...statement,
		percent: percent && anchorOf(source, 'percent') ? { number: percent, href: hrefOf(source, 'percent') } : null,
		named: named ?? beside,
	};
	return [{ result, beside }];
}

/** The named plan stated once more, else a plan of its own: without a period, it is one for the whole year. */
function besideOf(source: Source, number: WrittenNumber, named: PlanStatement | null): PlanStatement | null {
	const unit = unitOf(source.figure.unit);
	const statement = statementOf(source, { part: 'plan', stated: { number, upTo: null, qualifier: null, unit } });
	if (statement === null) return null;
	const { report, stated, text, href, sentence, selfAssessment } = statement;
	if (named !== null) return { ...named, report, stated, text, href, sentence, selfAssessment };
	const period = yearOf(statement.period);
	return { ...statement, period, status: null, identity: planIdentity(statement.subject, period) };
}

/** The figure's own number, or one that a relation of it states; `null` where the text does not hold it. */
function statementOf(
	source: Source,
	other?: { readonly part: RelationPart; readonly stated: Stated },
): Statement | null {
	const { corpus, entry, figure } = source;
	const { value: report, facts } = entry;
	const anchor = anchorOf(source, other?.part);
	if (anchor === null) return null;
	const heading = facts.outline.find(({ id }) => id === anchor.heading);
	return {
		report,
		figure,
		name: figureName(figure, corpus.indicators),
		subject: subjectOf(figure, report.id),
		period: figure.period,
		stated: other?.stated ?? statedBy(figure),
		text: other === undefined ? textOf(figure) : printOperand(other.stated, figure.unit !== null),
		href: hrefOf(source, other?.part),
		sentence: anchor.sentence,
		selfAssessment: heading?.selfAssessment ?? null,
	};
}

function textOf(figure: Figure): string {
	const stated = statedBy(figure);
	const outOf = figure.relations.find((relation) => relation.kind === 'out-of');
	if (outOf === undefined) return printOperand(stated, figure.unit !== null);
	const { plain, decimals } = outOf.whole;
	return printWithUnit(`${printOperand(stated)}/${printNumber(plain, decimals)}`, figure.unit);
}

function anchorOf({ entry, figure }: Source, part?: RelationPart): Anchor | null {
	const { anchors } = entry.facts;
	const key = part === undefined ? figure.id : `${figure.id}-${part}`;
	return (Object.hasOwn(anchors, key) ? anchors[key] : null) ?? null;
}

function hrefOf({ entry, figure }: Source, part?: RelationPart): string {
	return figureAddress(entry.value.id, figure.id, part);
}

function addressOf(reference: string, from: string): string {
	const { report, figure } = splitReference(reference, from);
	return figureAddress(report, figure);
}

function yearOf(period: Period): Period {
	const year = readPeriod(String(periodYear(period)));
	return isProblem(year) || periodStart(period) < periodStart(year) ? period : year;
}
