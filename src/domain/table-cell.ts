import type { WrittenNumber } from '#domain/number';
import type { Period } from '#domain/period';
import { printStated, printWithUnit } from '#domain/placed-figure';
import type { Quantity } from '#domain/series-point';
import { planWords } from '#domain/series-words';
import type { PlanValue, StatedPercent } from '#domain/stated-plan';

/** A cell of a table for readers and for files: the text is Vietnamese and final, the plain value is for machines. */
export interface Cell {
	readonly text: string;
	/** Plain decimal of a number; `null` for words and for what the report does not state. */
	readonly plain: string | null;
	/** Address of the sentence that states it. */
	readonly href: string | null;
}

export const EMPTY: Cell = { text: '', plain: null, href: null };

/** For what a report measures against without saying it. */
export const NOT_STATED: Cell = { ...EMPTY, text: 'báo cáo không ghi' };

export function words(text: string): Cell {
	return { ...EMPTY, text };
}

export function numberCell(
	{ number, upTo, qualifier, href }: Omit<Quantity, 'unit' | 'amount' | 'amountUpTo'>,
	unit: string | null = null,
): Cell {
	return { text: printWithUnit(printStated(number, upTo, qualifier), unit), plain: number.plain, href };
}

export function percentCell(percent: { readonly number: WrittenNumber; readonly href: string } | null): Cell {
	if (percent === null) return EMPTY;
	const { number, href } = percent;
	return { text: printWithUnit(printStated(number, null, null), '%'), plain: number.plain, href };
}

/** The plan beside a result: its unit is said where it is another; one that only a percentage implies is not stated. */
export function planCell(
	{ value, percent }: { readonly value: PlanValue | null; readonly percent: StatedPercent | null },
	result: { readonly unit: string | null },
): Cell {
	if (value === null) return missingPlan(percent);
	return numberCell(value, unitUnless(value, result));
}

export function missingPlan(percent: StatedPercent | null): Cell {
	return percent === null ? EMPTY : NOT_STATED;
}

/** The unit of a number that stands in a row of another unit. */
export function unitUnless(shown: { readonly unit: string | null }, row: { readonly unit: string | null }) {
	return shown.unit === row.unit ? null : shown.unit;
}

/** What the heading "Kế hoạch" does not yet say: how binding it is, and its time where the result has another. */
export function planRemark(plan: Pick<PlanValue, 'status' | 'period'> | null, result: Period): readonly string[] {
	const said = plan === null ? 'kế hoạch' : planWords(plan, result);
	return said === 'kế hoạch' ? [] : [said];
}
