import { compared, insufficient, type Judgement } from '#domain/checks/judgement';
import { type Context, complete, own, type RelationOf, referred, statedBy } from '#domain/checks/operand';
import { printOperand } from '#domain/checks/printing';
import { totals } from '#domain/checks/stated';
import { sumOfTerms } from '#domain/checks/terms';
import { mixedScales, unitGap, unitRemark } from '#domain/checks/units';
import { isProblem } from '#domain/problem';

/** The parts are a complete partition: they must add up to the figure. */
export function sumOf(relation: RelationOf<'sum-of'>, context: Context): readonly Judgement[] {
	const stated = printOperand(statedBy(context.figure));
	const total = own(context);
	if (isProblem(total)) return [insufficient(total, stated)];
	const parts = complete(relation.parts.map((reference) => referred(reference, context)));
	if (isProblem(parts)) return [insufficient(parts, stated)];
	const operands = [total, ...parts];
	const gap = unitGap(operands);
	if (gap !== null) return [insufficient(gap, stated)];
	const withUnit = mixedScales(operands);
	const sum = { expression: sumOfTerms(parts, withUnit), ...totals(parts) };
	return [compared(sum, total, { withUnit, remark: unitRemark(operands) })];
}
