import { arithmetic } from '#domain/arithmetic';
import { exceeds, tooGreat } from '#domain/checks/above-whole';
import { insufficient, type Judgement, judgement } from '#domain/checks/judgement';
import { type Context, type Counted, complete, inText, own, type RelationOf, referred } from '#domain/checks/operand';
import { plainInterval, printInterval, printOperand } from '#domain/checks/printing';
import { inUnitOf, possibleValues, type Stated, totals, type Values, writtenValues } from '#domain/checks/stated';
import { term } from '#domain/checks/terms';
import { mixedScales, unitGap, unitRemark } from '#domain/checks/units';
import { Decimal } from '#domain/decimal';
import { type Interval, isPoint, minus } from '#domain/interval';
import { printWithUnit } from '#domain/placed-figure';
import { isProblem } from '#domain/problem';
import { unitOf } from '#domain/unit';

/**
 * The figure is a part of a whole. No part is greater than its whole; what the parts of one whole leave is shown as
 * not stated. Rates are never compared: they may have different bases.
 */
export function within({ whole }: RelationOf<'within'>, context: Context): readonly Judgement[] {
	if (unitOf(context.figure.unit).kind === 'rate') return [];
	const part = own(context);
	if (isProblem(part)) return [insufficient(part, null)];
	const total = referred(whole, context);
	if (isProblem(total)) return [insufficient(total, null)];
	const gap = unitGap([part, total]);
	if (gap !== null) return [insufficient(gap, null)];
	const all = context.partsOf(whole).map((id) => (id === context.figure.id ? part : referred(id, context)));
	const siblings = complete(all);
	if (isProblem(siblings)) return [insufficient(siblings, null)];
	const parts = siblings.filter((sibling) => unitGap([part, total, sibling]) === null);
	if (!exceeds(parts, [total])) return [rest(parts, total, unitRemark([total, ...parts]))];
	if (exceeds([part], [total])) return [tooGreat(part, [total])];
	return [rest([part], total, `Các phần của số này cộng lại lớn hơn ${printOperand(total)}. ${OVERLAP}`)];
}

const OVERLAP = 'Nếu chúng không trùng nhau, hãy đối chiếu lại các số này với văn bản.';

function rest(parts: readonly Counted[], total: Counted, remark: string | null): Judgement {
	const withUnit = mixedScales([total, ...parts]);
	const { written, possible } = restOf(parts, total);
	const certain = isPoint(possible);
	const expression = arithmetic`${inText(total, withUnit)} − ${term(parts, withUnit)}`;
	if (written.high.at.lte(0)) {
		const how = arithmetic`${expression} ${certain ? '=' : '≈'} 0, không còn phần nào chưa nêu`;
		return judgement({ verdict: 'khop', recomputed: '0', recomputedPlain: '0', arithmetic: how, remark });
	}
	const values = inUnitOf(total, notNegative(written));
	const left = printInterval(values, total.number.decimals);
	const recomputedPlain = plainInterval(values, total.number.decimals);
	const recomputed = certain ? left : `khoảng ${left}`;
	const shown = withUnit ? printWithUnit(recomputed, total.unit.written) : recomputed;
	const how = arithmetic`${expression} = ${shown} còn lại chưa nêu`;
	return judgement({ verdict: 'con-lai', recomputed, recomputedPlain, arithmetic: how, remark });
}

function restOf(parts: readonly Stated[], total: Stated): Values {
	const { written, possible } = totals(parts);
	return { written: minus(writtenValues(total), written), possible: minus(possibleValues(total), possible) };
}

function notNegative({ low, high }: Interval): Interval {
	return { low: low.at.lt(0) ? { at: new Decimal(0), open: false } : low, high };
}
