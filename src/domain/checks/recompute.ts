import { splitReference } from '#domain/address';
import { amounts } from '#domain/checks/amount';
import { change } from '#domain/checks/change';
import type { Judgement } from '#domain/checks/judgement';
import type { Context } from '#domain/checks/operand';
import { outOf } from '#domain/checks/out-of';
import { plan } from '#domain/checks/plan';
import { pooled } from '#domain/checks/pooled';
import { share } from '#domain/checks/share';
import { sumOf } from '#domain/checks/sum-of';
import { within } from '#domain/checks/within';
import type { TextFacts } from '#domain/compiled';
import type { Figure, FigureReference, Relation } from '#domain/figure';
import type { Report } from '#domain/report';
import type { Verdict } from '#domain/verdict';

/** Finds the figure that a reference, written in the report `from`, names; `null` when it is not published. */
export type FigureLookup = (reference: FigureReference, from: string) => AnchoredFigure | null;

export interface AnchoredFigure {
	readonly figure: Figure;
	readonly report: string;
	/** The figure's number stands in the text of its report. */
	readonly anchored: boolean;
}

/**
 * Recomputes every relation of a report, in the order of its figures, and then its amounts of money. A relation
 * counts only if all its operands are numbers anchored in some text: nothing derived confirms itself.
 */
export function recompute(report: Report, anchors: TextFacts['anchors'], lookup: FigureLookup): readonly Verdict[] {
	const partsOf = partsByWhole(report);
	const relations = report.figures.flatMap((figure) =>
		figure.relations.flatMap((relation) =>
			judge(relation, { report, figure, anchors, lookup, partsOf }).map((judgement) => ({
				report: report.id,
				figure: figure.id,
				kind: relation.kind,
				...judgement,
			})),
		),
	);
	return [...relations, ...amounts(report, anchors)];
}

function judge(relation: Relation, context: Context): readonly Judgement[] {
	switch (relation.kind) {
		case 'sum-of':
			return sumOf(relation, context);
		case 'within':
			return within(relation, context);
		case 'plan':
			return plan(relation, context);
		case 'change':
			return change(relation, context);
		case 'out-of':
			return outOf(relation, context);
		case 'pooled':
			return pooled(relation, context);
		case 'share':
			return share(relation, context);
	}
}

function partsByWhole(report: Report): Context['partsOf'] {
	const keyOf = (whole: FigureReference) => {
		const place = splitReference(whole, report.id);
		return `${place.report}#${place.figure}`;
	};
	const parts = new Map<string, string[]>();
	for (const { id, relations } of report.figures) {
		for (const relation of relations) {
			if (relation.kind !== 'within') continue;
			const key = keyOf(relation.whole);
			const known = parts.get(key);
			if (known === undefined) parts.set(key, [id]);
			else known.push(id);
		}
	}
	return (whole) => parts.get(keyOf(whole)) ?? [];
}
