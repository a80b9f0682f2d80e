import { arithmetic } from '#domain/arithmetic';
import { insufficient, type Judgement, judgement } from '#domain/checks/judgement';
import { type Context, type Counted, inText, own, statedBy, stateOf } from '#domain/checks/operand';
import { printOperand } from '#domain/checks/printing';
import { agreement, possibleValues, type Stated, writtenValues } from '#domain/checks/stated';
import { unitGap, unitRemark } from '#domain/checks/units';
import { Decimal } from '#domain/decimal';
import { meets } from '#domain/interval';
import { isProblem } from '#domain/problem';

/**
 * One thing that is stated twice, in one report or by one organisation in two: the later number must agree with the one
 * before it. What a figure says to revise is no contradiction; people and visits (lượt) are two things.
 */
export function restated(context: Context): readonly Judgement[] {
	const { figure, report, published } = context;
	const earlier = figure.revises === null ? published.statedBefore(figure, report.id) : null;
	if (earlier === null) return [];
	const units = [statedBy(earlier.figure), statedBy(figure)];
	if (unitGap(units) !== null || unitRemark(units) !== null) return [];
	const stated = printOperand(statedBy(figure), true);
	const before = stateOf(earlier);
	if (isProblem(before)) return [insufficient(before, stated)];
	const now = own(context);
	if (isProblem(now)) return [insufficient(now, stated)];
	const [there, here] = earlier.report === report.id ? ['chỗ trước', 'chỗ này'] : ['báo cáo trước', 'báo cáo này'];
	const how = arithmetic`${there} ghi ${inText(before, true)}, ${here} ghi ${inText(now, true)}`;
	return [judgement({ verdict: agree(before, now) ? 'khop' : 'chua-khop', stated, arithmetic: how })];
}

/** Of two exact statements, the finer one must round to, or be cut to, the coarser one. */
function agree(a: Counted, b: Counted): boolean {
	if (isLoose(a) || isLoose(b)) return meets(possibleValues(a), possibleValues(b));
	const [fine, coarse] = lastPlace(a).lte(lastPlace(b)) ? [a, b] : [b, a];
	return agreement(writtenValues(fine), coarse) !== null;
}

function isLoose({ qualifier, upTo }: Stated): boolean {
	return qualifier !== null || upTo !== null;
}

function lastPlace({ number, unit }: Stated): Decimal {
	return new Decimal(unit.scale).times(`1e-${number.decimals}`);
}
