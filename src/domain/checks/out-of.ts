import type { Judgement } from '#domain/checks/judgement';
import { type Context, own, part, percentage, type RelationOf } from '#domain/checks/operand';
import { ratio } from '#domain/checks/ratio';
import { printNumber } from '#domain/number';
import { unitOf } from '#domain/unit';

/** "29/71 xã (40,8%)": the percentage that the figure is of the whole stated beside it. */
export function outOf({ whole, percent }: RelationOf<'out-of'>, context: Context): readonly Judgement[] {
	if (percent === null) return [];
	return [
		ratio({
			top: [own(context)],
			bottom: [part(whole, 'whole', unitOf(context.figure.unit), context)],
			percent: percentage(percent, 'out-of-percent', context),
			stated: printNumber(percent.plain, percent.decimals),
		}),
	];
}
