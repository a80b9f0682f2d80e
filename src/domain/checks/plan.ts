import { impliedBase, printImplied } from '#domain/checks/implied';
import { insufficient, type Judgement } from '#domain/checks/judgement';
import {
	type Context,
	gap,
	type Operand,
	own,
	part,
	percentage,
	type RelationOf,
	referred,
} from '#domain/checks/operand';
import { ratio } from '#domain/checks/ratio';
import { roundedOrCutTo } from '#domain/checks/stated';
import { printNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { unitOf } from '#domain/unit';

/** The percentage of the plan that is reached, against each plan that a text states. */
export function plan({ value, figure, percent }: RelationOf<'plan'>, context: Context): readonly Judgement[] {
	if (percent === null) return [];
	const plans = [
		...(value === null ? [] : [part(value, 'plan', unitOf(context.figure.unit), context)]),
		...(figure === null ? [] : [referred(figure, context)]),
	];
	if (plans.length === 0) return [implied(percent, context)];
	const stated = printNumber(percent.plain, percent.decimals);
	const reached = percentage(percent, 'percent', context);
	return plans.map((base) => ratio({ top: [own(context)], bottom: [target(base)], percent: reached, stated }));
}

/** A plan of "ít nhất 2.000 người" is measured against 2.000: its qualifier is a bound, not a doubt. */
function target(base: Operand): Operand {
	return isProblem(base) ? base : { ...base, qualifier: null };
}

function implied(percent: WrittenNumber, context: Context): Judgement {
	const stated = printNumber(percent.plain, percent.decimals);
	const result = own(context);
	if (isProblem(result)) return insufficient(result, stated);
	const reached = percentage(percent, 'percent', context);
	if (isProblem(reached)) return insufficient(reached, stated);
	const values = impliedBase(result, roundedOrCutTo(percent));
	const inferred = values === null ? '' : `; suy ra kế hoạch ${printImplied(values, result)}`;
	return insufficient(gap(`báo cáo không ghi số kế hoạch${inferred}`), stated);
}
