import { arithmetic } from '#domain/arithmetic';
import { compared, insufficient, type Judgement } from '#domain/checks/judgement';
import { complete, type Gap, gap, type Operand } from '#domain/checks/operand';
import { type Stated, totals, type Values } from '#domain/checks/stated';
import { term } from '#domain/checks/terms';
import { mixedScales, unitGap, unitRemark } from '#domain/checks/units';
import { Decimal } from '#domain/decimal';
import { positivePart, quotient, times } from '#domain/interval';
import { isProblem } from '#domain/problem';
import type { VerdictPart } from '#domain/verdict';

/** A stated percentage and the two sums whose quotient it is. */
interface Ratio {
	readonly top: readonly Operand[];
	readonly bottom: readonly Operand[];
	readonly percent: Operand;
	/** The percentage as the text states it. */
	readonly stated: string;
	readonly part?: VerdictPart;
}

/** Judges "top is so many percent of bottom". */
export function ratio({ top, bottom, percent, stated, part }: Ratio): Judgement {
	const dividend = complete(top);
	if (isProblem(dividend)) return insufficient(dividend, stated, part);
	const divisor = complete(bottom);
	if (isProblem(divisor)) return insufficient(divisor, stated, part);
	if (isProblem(percent)) return insufficient(percent, stated, part);
	const computed = percentOf(dividend, divisor);
	if (isProblem(computed)) return insufficient(computed, stated, part);
	const operands = [...dividend, ...divisor];
	const withUnit = mixedScales(operands);
	const expression = arithmetic`${term(dividend, withUnit)} : ${term(divisor, withUnit)} × 100`;
	return compared({ expression, ...computed }, percent, { part: part ?? null, remark: unitRemark(operands) });
}

/** The quotient of two sums in percent, or why there is none. */
export function percentOf(dividend: readonly Stated[], divisor: readonly Stated[]): Values | Gap {
	const gapOfUnits = unitGap([...dividend, ...divisor]);
	if (gapOfUnits !== null) return gapOfUnits;
	const top = totals(dividend);
	const bottom = totals(divisor);
	const written = positivePart(bottom.written);
	const possible = positivePart(bottom.possible);
	if (written === null || possible === null) {
		return gap('số chia bằng 0 nên không tính được tỷ lệ', 'Số làm gốc của tỷ lệ bằng 0. Hãy kiểm tra lại số ấy.');
	}
	return {
		written: quotient(times(top.written, HUNDRED), written),
		possible: quotient(times(top.possible, HUNDRED), possible),
	};
}

const HUNDRED = new Decimal(100);
