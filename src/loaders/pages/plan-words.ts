import type { LedgerEntry } from '#domain/ledger/ledger';
import type { PlanStatement, ResultStatement } from '#domain/ledger/statements';
import { periodYear, printPeriod } from '#domain/period';
import { printWithUnit } from '#domain/placed-figure';
import { planWord } from '#domain/plan-words';

/** "Mức đề xuất cho năm 2021", "Kế hoạch được giao đến cuối năm 2021". */
export function planLabel({ status, period, figure }: PlanStatement): string {
	const time = figure.basis === 'plan' && figure.cutoff === 'end' ? 'đến cuối' : 'cho';
	return capitalised(`${planWord(status)} ${time} ${printPeriod(period)}`);
}

/** "Kết quả 6 tháng đầu năm 2021", "Kết quả lũy kế đến tháng 11 năm 2021", "Kết quả cuối năm 2023". */
export function resultLabel({ period, figure }: ResultStatement): string {
	const time = figure.cumulative ? 'lũy kế đến ' : figure.cutoff === 'end' ? 'cuối ' : '';
	return `Kết quả ${time}${printPeriod(period)}`;
}

/** "Mức đề xuất" where the whole year is meant, which the heading names; else as `planLabel`. */
export function shortPlanLabel(plan: PlanStatement): string {
	const year = String(periodYear(plan.period));
	return plan.period === year && plan.figure.cutoff === null ? capitalised(planWord(plan.status)) : planLabel(plan);
}

/** What stated percentages imply of a plan that no text states: "suy ra từ tỷ lệ: ≈ 18.198–18.200 lượt người". */
export function impliedPlan({ results }: LedgerEntry): string | null {
	const [implied = null] = results.flatMap(({ ofPlan, stated }) =>
		ofPlan.implied === null ? [] : [printWithUnit(ofPlan.implied, stated.unit.written || null)],
	);
	return implied && `suy ra từ tỷ lệ: ${implied}`;
}

export function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
