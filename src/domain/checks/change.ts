import { type Arithmetic, arithmetic } from '#domain/arithmetic';
import { DIRECTION_WORDS, directionOf, judgeDirection } from '#domain/checks/direction';
import { impliedBase, printImplied } from '#domain/checks/implied';
import { compared, insufficient, type Judgement } from '#domain/checks/judgement';
import {
	type Context,
	type Counted,
	gap,
	inText,
	type Operand,
	own,
	part as partOf,
	percentage,
	type RelationOf,
	referred,
} from '#domain/checks/operand';
import { percentOf, ratio } from '#domain/checks/ratio';
import { possibleValues, roundedOrCutTo, type Stated, writtenValues } from '#domain/checks/stated';
import { mixedScales, unitGap, unitRemark } from '#domain/checks/units';
import { Decimal } from '#domain/decimal';
import type { ChangeDirection } from '#domain/figure';
import { type Interval, minus, plus, point } from '#domain/interval';
import { printNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { unitOf } from '#domain/unit';
import type { VerdictPart } from '#domain/verdict';

/**
 * The figure against an earlier one. Each stated number is judged alone: amount (or points), percent, ratio; the
 * direction is judged with the amount and the percent, or by itself where neither is stated.
 */
export function change(relation: Change, context: Context): readonly Judgement[] {
	const { amount, percent, ratio, from } = relation;
	const unit = unitOf(context.figure.unit);
	const claim = { from, direction: directionOf(relation, context) };
	const judge = (number: WrittenNumber, part: VerdictPart, operand: Operand) =>
		judgeNumber({ number, part, operand }, claim, context);
	return [
		...(amount === null ? [] : [judge(amount, 'amount', partOf(amount, 'change', unit, context))]),
		...(percent === null ? [] : [judge(percent, 'percent', percentage(percent, 'change-percent', context))]),
		...(ratio === null ? [] : [judge(ratio, 'ratio', percentage(ratio, 'ratio', context))]),
		...(amount === null && percent === null ? directionAlone(claim, context) : []),
	];
}

type Change = RelationOf<'change'>;

/** What the text says of the change: from where, and which way. */
interface Claim {
	readonly from: Change['from'];
	readonly direction: ChangeDirection | null;
}

interface StatedChange {
	readonly number: WrittenNumber;
	readonly part: VerdictPart;
	readonly operand: Operand;
}

function judgeNumber({ number, part, operand }: StatedChange, { from, direction }: Claim, context: Context): Judgement {
	const printed = printNumber(number.plain, number.decimals);
	const to = own(context);
	if (isProblem(to)) return insufficient(to, printed, part);
	if (isProblem(operand)) return insufficient(operand, printed, part);
	if (from === null) return insufficient(gap(noBase(inferredBase(part, operand, direction, to), to)), printed, part);
	const base = referred(from, context);
	if (part === 'ratio') return ratio({ top: [to], bottom: [base], percent: operand, stated: printed, part });
	if (isProblem(base)) return insufficient(base, printed, part);
	const difference = differenceOf(to, base, direction);
	return part === 'amount' ? judgeAmount(difference, operand, printed) : judgePercent(difference, operand, printed);
}

function directionAlone({ from, direction }: Claim, context: Context): readonly Judgement[] {
	if (from === null || direction === null) return [];
	const part = 'direction';
	const stated = DIRECTION_WORDS[direction];
	const to = own(context);
	if (isProblem(to)) return [insufficient(to, stated, part)];
	const base = referred(from, context);
	if (isProblem(base)) return [insufficient(base, stated, part)];
	const gapOfUnits = unitGap([to, base]);
	return [gapOfUnits === null ? judgeDirection(direction, base, to) : insufficient(gapOfUnits, stated, part)];
}

/** The two figures in the order in which one is taken from the other. */
interface Difference {
	readonly to: Counted;
	readonly from: Counted;
	readonly falls: boolean;
	/** Both figures, their difference written out. */
	readonly expression: Arithmetic;
	readonly wording: { readonly direction: string; readonly withUnit: boolean; readonly remark: string | null };
}

function differenceOf(to: Counted, from: Counted, direction: ChangeDirection | null): Difference {
	const falls =
		direction === 'decrease' || (direction === null && writtenValues(to).low.at.lt(writtenValues(from).low.at));
	const withUnit = mixedScales([to, from]);
	const [first, second] = falls ? [from, to] : [to, from];
	return {
		to,
		from,
		falls,
		expression: arithmetic`${inText(first, withUnit)} − ${inText(second, withUnit)}`,
		wording: {
			direction: direction === null ? '' : `${DIRECTION_WORDS[direction]} `,
			withUnit,
			remark: unitRemark([to, from]),
		},
	};
}

function judgeAmount(
	{ to, from, falls, expression, wording }: Difference,
	stated: Counted,
	printed: string,
): Judgement {
	const part = 'amount';
	const gapOfUnits = unitGap([to, from]);
	if (gapOfUnits !== null) return insufficient(gapOfUnits, printed, part);
	const difference = (values: (stated: Stated) => Interval) =>
		falls ? minus(values(from), values(to)) : minus(values(to), values(from));
	const computed = { expression, written: difference(writtenValues), possible: difference(possibleValues) };
	return compared(computed, stated, { ...wording, part });
}

function judgePercent(
	{ to, from, falls, expression, wording }: Difference,
	stated: Counted,
	printed: string,
): Judgement {
	const part = 'percent';
	const quotients = percentOf([to], [from]);
	if (isProblem(quotients)) return insufficient(quotients, printed, part);
	const beyond = (percent: Interval) => (falls ? minus(HUNDRED, percent) : minus(percent, HUNDRED));
	const computed = {
		expression: arithmetic`(${expression}) : ${inText(from, wording.withUnit)} × 100`,
		written: beyond(quotients.written),
		possible: beyond(quotients.possible),
	};
	return compared(computed, stated, { ...wording, withUnit: false, part });
}

function noBase(values: Interval | null, to: Stated): string {
	const problem = 'báo cáo không ghi số gốc để so';
	return values === null ? problem : `${problem}; suy ra số gốc ${printImplied(values, to)}`;
}

function inferredBase(
	part: VerdictPart,
	stated: Stated,
	direction: ChangeDirection | null,
	to: Stated,
): Interval | null {
	const percent = roundedOrCutTo(stated.number);
	if (part === 'ratio') return impliedBase(to, percent);
	if (direction === null) return null;
	const rises = direction === 'increase';
	if (part === 'percent') return impliedBase(to, rises ? plus(HUNDRED, percent) : minus(HUNDRED, percent));
	return rises ? minus(possibleValues(to), possibleValues(stated)) : plus(possibleValues(to), possibleValues(stated));
}

const HUNDRED = point(new Decimal(100));
