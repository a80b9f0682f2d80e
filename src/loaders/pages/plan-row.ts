import { reportAddress } from '#domain/address';
import type { LedgerEntry, LedgerResult } from '#domain/ledger/ledger';
import type { PlanBar } from '#domain/ledger/plan-bar';
import type { Statement } from '#domain/ledger/statements';
import { printNumber } from '#domain/number';
import { PLAN_STATE_WORDS } from '#domain/plan-state';
import { VERDICT_WORDS } from '#domain/verdict';
import { slugOf } from '#domain/vietnamese-text';
import { type PlanRemark, planRemarks } from '#loaders/pages/plan-remarks';
import { impliedPlan, planLabel, resultLabel, shortPlanLabel } from '#loaders/pages/plan-words';
import { sourceName } from '#loaders/pages/source-name';

/** One entry of the ledger as a page shows it. Texts are final. */
export interface PlanRow {
	/** Its address inside the page, unless another row of the page has it already. */
	readonly id: string;
	readonly name: string;
	readonly state: string;
	readonly reason: string | null;
	readonly bar: DrawnBar | null;
	readonly plans: readonly (PlanSide & { readonly shortLabel: string })[];
	/** In place of a plan that no text states: what the stated percentage implies, which is no plan. */
	readonly implied: string | null;
	readonly results: readonly ResultSide[];
	readonly remarks: readonly PlanRemark[];
	/** How the reports judge their own work on it, each with the address of that task. */
	readonly selfAssessments: readonly { readonly words: string; readonly href: string }[];
}

/** The result as a bar from zero, the plan as a mark on it; a proposal is no commitment and looks so. */
export interface DrawnBar extends PlanBar {
	readonly proposed: boolean;
}

/** A number with its sentence. */
export interface PlanSide {
	/** "Mức đề xuất cho năm 2021". */
	readonly label: string;
	readonly text: string;
	readonly href: string;
	/** What the number is of, where that is not the name of the row. */
	readonly of: string | null;
	readonly sentence: string;
	/** "Công văn, tháng 01 năm 2021". */
	readonly source: string;
	readonly note: string | null;
}

export interface ResultSide extends PlanSide {
	/** The percentage of the plan that the report states. */
	readonly percent: { readonly text: string; readonly href: string } | null;
	/** "6.008 : 19.000 = 31,6%". */
	readonly recomputed: string | null;
	readonly verdict: string | null;
}

export function planRow(entry: LedgerEntry): PlanRow {
	const { name, standing, bar, plan, plans, results } = entry;
	const figure = (plan ?? results[0])?.figure;
	return {
		id: slugOf([entry.organ, entry.period, entry.indicator ?? figure?.id, figure?.group].filter(Boolean).join(' ')),
		name,
		state: PLAN_STATE_WORDS[standing.state],
		reason: standing.reason,
		bar: bar && { ...bar, proposed: plan?.status === 'proposed' },
		plans: plans.map((statement) => ({
			label: planLabel(statement),
			shortLabel: shortPlanLabel(statement),
			...sideOf(statement, name),
		})),
		implied: plans.length > 0 ? null : impliedPlan(entry),
		results: results.map((result) => resultSide(result, name)),
		remarks: planRemarks(entry),
		selfAssessments: selfAssessmentsOf([...plans, ...results]),
	};
}

function resultSide(result: LedgerResult, name: string): ResultSide {
	const { stated, recomputed, verdict } = result.ofPlan;
	return {
		label: resultLabel(result),
		...sideOf(result, name),
		percent: stated && { text: `${printNumber(stated.number.plain, stated.number.decimals)}%`, href: stated.href },
		recomputed: recomputed && `${recomputed.how} = ${recomputed.text}%`,
		verdict: verdict && VERDICT_WORDS[verdict.verdict],
	};
}

function sideOf({ name, text, href, sentence, report, figure }: Statement, row: string): Omit<PlanSide, 'label'> {
	return { text, href, of: name === row ? null : name, sentence, source: sourceName(report), note: figure.note };
}

function selfAssessmentsOf(statements: readonly Statement[]): PlanRow['selfAssessments'] {
	const found = statements.flatMap(({ report, selfAssessment }) =>
		selfAssessment === null
			? []
			: [{ words: selfAssessment.words, href: `${reportAddress(report.id)}#${selfAssessment.section}` }],
	);
	return found.filter(({ href }, index) => found.findIndex((other) => other.href === href) === index);
}
