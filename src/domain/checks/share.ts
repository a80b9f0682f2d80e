import { atMostWhole } from '#domain/checks/above-whole';
import type { Judgement } from '#domain/checks/judgement';
import { type Context, own, percentage, type RelationOf, referred } from '#domain/checks/operand';
import { ratio } from '#domain/checks/ratio';
import { printNumber } from '#domain/number';

/** The percentage that the figure is of a whole; several figures, itself among them or not, form the whole. */
export function share({ of, percent }: RelationOf<'share'>, context: Context): readonly Judgement[] {
	const top = own(context);
	const whole = of.map((reference) => (reference === context.figure.id ? top : referred(reference, context)));
	const stated = percentage(percent, 'share', context);
	const printed = printNumber(percent.plain, percent.decimals);
	const judged = ratio({ top: [top], bottom: whole, percent: stated, stated: printed });
	return [atMostWhole(judged, { part: top, whole, percent: stated })];
}
