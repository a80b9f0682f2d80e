import type { Judgement } from '#domain/checks/judgement';
import { type Context, own, percentage, type RelationOf, referred } from '#domain/checks/operand';
import { ratio } from '#domain/checks/ratio';
import { printNumber } from '#domain/number';

/** The percentage that the figure is of a whole; several figures, itself among them or not, form the whole. */
export function share({ of, percent }: RelationOf<'share'>, context: Context): readonly Judgement[] {
	const top = own(context);
	return [
		ratio({
			top: [top],
			bottom: of.map((reference) => (reference === context.figure.id ? top : referred(reference, context))),
			percent: percentage(percent, 'share', context),
			stated: printNumber(percent.plain, percent.decimals),
		}),
	];
}
