import { type Arithmetic, arithmetic } from '#domain/arithmetic';
import { impliedBase, printImplied } from '#domain/checks/implied';
import { insufficient, type Judgement, judgement } from '#domain/checks/judgement';
import {
	type Context,
	inText,
	type Operand,
	own,
	part,
	percentage,
	type RelationOf,
	referred,
	stateOf,
} from '#domain/checks/operand';
import { postedPlan } from '#domain/checks/posted-plan';
import { ratio } from '#domain/checks/ratio';
import { roundedOrCutTo } from '#domain/checks/stated';
import { printNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { unitOf } from '#domain/unit';

/**
 * The percentage of the plan that is reached, against each plan that the relation states; where it states none, against
 * the plan that a posted report states of the same thing.
 */
export function plan({ value, figure, percent }: RelationOf<'plan'>, context: Context): readonly Judgement[] {
	if (percent === null) return [];
	const plans = [
		...(value === null ? [] : [part(value, 'plan', unitOf(context.figure.unit), context)]),
		...(figure === null ? [] : [referred(figure, context)]),
	];
	if (plans.length > 0) return plans.map((base) => measured(percent, base, context));
	const posted = postedPlan(context.figure, context.published);
	if (posted.plan !== null) return [measured(percent, stateOf(posted.plan), context)];
	return [implied(percent, posted.proposal === null ? [] : proposed(stateOf(posted.proposal)), context)];
}

function measured(percent: WrittenNumber, base: Operand, context: Context): Judgement {
	const stated = printNumber(percent.plain, percent.decimals);
	const reached = percentage(percent, 'percent', context);
	return ratio({ top: [own(context)], bottom: [target(base)], percent: reached, stated });
}

/** A plan of "ít nhất 2.000 người" is measured against 2.000: its qualifier is a bound, not a doubt. */
function target(base: Operand): Operand {
	return isProblem(base) ? base : { ...base, qualifier: null };
}

/** A proposal is shown beside what is implied, and judges nothing: it is not known to have become the plan. */
function proposed(proposal: Operand): Arithmetic {
	return isProblem(proposal) ? [] : arithmetic`; mức đề xuất đã đăng là ${inText(proposal, true)}`;
}

function implied(percent: WrittenNumber, proposal: Arithmetic, context: Context): Judgement {
	const stated = printNumber(percent.plain, percent.decimals);
	const result = own(context);
	if (isProblem(result)) return insufficient(result, stated);
	const reached = percentage(percent, 'percent', context);
	if (isProblem(reached)) return insufficient(reached, stated);
	const values = impliedBase(result, roundedOrCutTo(percent));
	const inferred = values === null ? '' : `; suy ra kế hoạch ${printImplied(values, result)}`;
	return judgement({
		verdict: 'chua-du',
		stated,
		arithmetic: arithmetic`báo cáo không ghi số kế hoạch${inferred}${proposal}`,
	});
}
