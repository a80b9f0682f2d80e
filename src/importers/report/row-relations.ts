import { readNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { isPercentOf } from '#importers/report/percent-of';
import type { TableColumn } from '#importers/report/table-columns';
import { isNumber } from '#importers/report/table-words';
import type { CellWords } from '#importers/report/word-blocks';

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
		const { at, kind, top, bottom, percent, isExact } = rate;
		if (kind === 'plan-rate' && !plans.has(top) && (isExact || rate.saysPlan)) {
			const value = row[bottom] ?? '';
			plans.set(top, isNumber(value) ? { value: plainPercent(value), percent } : { percent });
			claimed.add(at);
		} else if (kind === 'earlier-rate' && !changes.has(top) && isExact) {
			changes.set(top, { from: top - bottom, ratio: percent });
			claimed.add(at);
		}
	}
	return { plans, changes, claimed };
}

interface Rate {
	readonly at: number;
	readonly kind: TableColumn['kind'];
	/** Columns of which it is the quotient. */
	readonly top: number;
	readonly bottom: number;
	readonly percent: string;
	/** It can be recomputed from the two. */
	readonly isExact: boolean;
	/** Its header says that it is one of the plan. */
	readonly saysPlan: boolean;
}

function ratesIn(row: readonly string[], columns: readonly TableColumn[]): readonly Rate[] {
	return columns.flatMap(({ kind, of, label }, at): readonly Rate[] => {
		const written = row[at] ?? '';
		if (of === null || !isNumber(written) || !isNumber(row[of.top] ?? '')) return [];
		const percent = plainPercent(written);
		const isExact = isQuotient(percent, row[of.top], row[of.bottom]);
		return [{ at, kind, top: of.top, bottom: of.bottom, percent, isExact, saysPlan: SAYS_PLAN.test(label) }];
	});
}

const SAYS_PLAN = /kế hoạch|(?<!\p{L})kh(?!\p{L})|chỉ tiêu|hoàn thành/iu;

function isQuotient(percent: string, top = '', bottom = ''): boolean {
	const [above, below] = [top, bottom].map((cell) => readNumber(plainPercent(cell)));
	if (above === undefined || below === undefined || isProblem(above) || isProblem(below)) return false;
	return isPercentOf(percent, above.plain, below.plain);
}

function plainPercent(cell: string): string {
	return cell.replace(/\s?%$/u, '');
}
