import type { Figure, Relation } from '#domain/figure';
import type { Period } from '#domain/period';
import type { FigureShape } from '#schema/figure-shape';

/** What a figure that says nothing else takes from its report. */
export interface FigureDefaults {
	readonly period: Period;
	readonly organ: string;
	readonly place: string | null;
}

export function figureOf(id: string, shape: FigureShape, defaults: FigureDefaults): Figure {
	return {
		id,
		indicator: shape.indicator,
		label: shape.label,
		group: shape.group,
		value: shape.value,
		unit: shape.unit,
		qualifier: shape.qualifier,
		basis: shape.basis ?? 'actual',
		status: shape.status,
		period: shape.period ?? defaults.period,
		cutoff: shape.cutoff,
		cumulative: shape.cumulative,
		organ: shape.organ ?? defaults.organ,
		place: shape.place ?? defaults.place,
		revises: shape.revises,
		note: shape.note,
		sourceNote: shape.sourceNote,
		quote: shape.quote,
		alsoAt: shape.alsoAt,
		relations: relationsOf(shape),
	};
}

function relationsOf({ sumOf, within, plan, change, outOf, percent, pooled, share }: FigureShape): readonly Relation[] {
	const relations: Relation[] = sumOf.map((division) => ({ kind: 'sum-of', ...division, quote: null }));
	if (within !== null) relations.push({ kind: 'within', ...within, quote: null });
	if (plan !== null) relations.push({ kind: 'plan', ...plan });
	if (change !== null) {
		const { increase, decrease, ...stated } = change;
		const direction = increase !== null ? 'increase' : decrease !== null ? 'decrease' : change.direction;
		relations.push({ kind: 'change', ...stated, direction, amount: increase ?? decrease });
	}
	if (outOf !== null) {
		const { value: whole, ...stated } = outOf;
		relations.push({ kind: 'out-of', ...stated, whole, percent: outOf.percent ?? percent });
	}
	if (pooled !== null) relations.push({ kind: 'pooled', ...pooled, quote: null });
	if (share !== null) relations.push({ kind: 'share', ...share });
	return relations;
}
