import { Decimal } from '#domain/decimal';
import { readNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { isPercentOf } from '#importers/report/figures/percent-of';
import type { CellWords } from '#importers/report/figures/word-blocks';
import type { TableColumn } from '#importers/report/tables/table-columns';
import { isNumber } from '#importers/report/tables/table-words';

/** What the rates of a row say of its other numbers, by the columns of those. */
export interface RowRelations {
	readonly plans: ReadonlyMap<number, NonNullable<CellWords['plan']>>;
	readonly changes: ReadonlyMap<number, NonNullable<CellWords['change']>>;
	/** Columns whose number is said by a relation. */
	readonly claimed: ReadonlySet<number>;
}

/**
 * A rate of the plan belongs to the result, with the plan where the row has one. Where the header only says "Tỷ lệ (%)",
 * and for "so với cùng kỳ (%)", which may be a growth as well, it is one only if it can be recomputed.
 */
export function relationsOf(row: readonly string[], columns: readonly TableColumn[]): RowRelations {
	const plans = new Map<number, NonNullable<CellWords['plan']>>();
	const changes = new Map<number, NonNullable<CellWords['change']>>();
	const claimed = new Set<number>();
	for (const rate of ratesIn(row, columns)) {
		const { at, top, bottom, percent } = rate;
		if (rate.isOfPlan && !plans.has(top)) {
			const value = row[bottom] ?? '';
			plans.set(top, isNumber(value) ? { value: plainPercent(value), percent } : { percent });
			claimed.add(at);
		} else if (rate.change !== null && !changes.has(top)) {
			changes.set(top, { from: top - bottom, ...rate.change });
			claimed.add(at);
		}
	}
	return { plans, changes, claimed };
}

/** A number that says something of others of its row. */
interface Rate {
	readonly at: number;
	/** The columns that it compares. */
	readonly top: number;
	readonly bottom: number;
	readonly percent: string;
	readonly isOfPlan: boolean;
	readonly change: Omit<NonNullable<CellWords['change']>, 'from'> | null;
}

function ratesIn(row: readonly string[], columns: readonly TableColumn[]): readonly Rate[] {
	return columns.flatMap(({ kind, of, label }, at): readonly Rate[] => {
		const written = row[at] ?? '';
		if (of === null || !isNumber(written) || !isNumber(row[of.top] ?? '')) return [];
		const percent = plainPercent(written);
		const isExact = isQuotient(percent, row[of.top], row[of.bottom]);
		const change = kind === 'difference' ? differenceOf(written, row[of.top], row[of.bottom]) : null;
		return [
			{
				at,
				...of,
				percent,
				isOfPlan: kind === 'plan-rate' && (isExact || SAYS_PLAN.test(label)),
				change: kind === 'earlier-rate' && isExact ? { ratio: percent } : change,
			},
		];
	});
}

/** "+12" or "12" more, or less; a number with a minus is a figure of its own. */
function differenceOf(written: string, top = '', bottom = ''): Rate['change'] {
	const amount = written.replace(/^\+/u, '');
	const [above, below, own] = [plainOf(top), plainOf(bottom), plainOf(amount)];
	if (above === null || below === null || own === null || /^[-−]/u.test(written)) return null;
	const difference = new Decimal(above).minus(below);
	if (!difference.abs().eq(own) || difference.isZero()) return null;
	return difference.isNegative() ? { decrease: amount } : { increase: amount };
}

const SAYS_PLAN = /kế hoạch|(?<!\p{L})kh(?!\p{L})|chỉ tiêu|hoàn thành/iu;

function isQuotient(percent: string, top = '', bottom = ''): boolean {
	const [above, below] = [plainOf(top), plainOf(bottom)];
	return above !== null && below !== null && isPercentOf(percent, above, below);
}

/** As a plain decimal. */
function plainOf(cell: string): string | null {
	const number = readNumber(plainPercent(cell));
	return isProblem(number) ? null : number.plain;
}

function plainPercent(cell: string): string {
	return cell.replace(/\s?%$/u, '');
}
