import { atMostWhole, exceeds, tooGreat } from '#domain/checks/above-whole';
import type { Judgement } from '#domain/checks/judgement';
import { type Context, own, part, percentage, type RelationOf } from '#domain/checks/operand';
import { ratio } from '#domain/checks/ratio';
import { printNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { unitOf } from '#domain/unit';

/** "29/71 xã (40,8%)": the figure is a part of the whole stated beside it, and the percentage is what it is of it. */
export function outOf({ whole, percent }: RelationOf<'out-of'>, context: Context): readonly Judgement[] {
	const top = own(context);
	const bottom = part(whole, 'whole', unitOf(context.figure.unit), context);
	if (percent === null) {
		return isProblem(top) || isProblem(bottom) || !exceeds([top], [bottom]) ? [] : [tooGreat(top, [bottom])];
	}
	const share = percentage(percent, 'out-of-percent', context);
	const stated = printNumber(percent.plain, percent.decimals);
	const judged = ratio({ top: [top], bottom: [bottom], percent: share, stated });
	return [atMostWhole(judged, { part: top, whole: [bottom], percent: share })];
}
