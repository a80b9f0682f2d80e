import { splitReference } from '#domain/address';
import { amounts } from '#domain/checks/amount';
import { change } from '#domain/checks/change';
import type { Judgement } from '#domain/checks/judgement';
import { withNotes } from '#domain/checks/notes';
import type { Context } from '#domain/checks/operand';
import { outOf } from '#domain/checks/out-of';
import { plan } from '#domain/checks/plan';
import { pooled } from '#domain/checks/pooled';
import { proportion } from '#domain/checks/proportion';
import type { PublishedFigures } from '#domain/checks/published-figures';
import { restated } from '#domain/checks/restated';
import { share } from '#domain/checks/share';
import { sumOf } from '#domain/checks/sum-of';
import { within } from '#domain/checks/within';
import type { TextFacts } from '#domain/compiled';
import type { FigureReference, Relation } from '#domain/figure';
import type { Report } from '#domain/report';
import type { CheckKind, Verdict } from '#domain/verdict';

/**
 * Recomputes every relation of a report, in the order of its figures, and then checks its numbers by themselves. A
 * relation counts only if all its operands are numbers anchored in some text: nothing derived confirms itself.
 */
export function recompute(
	report: Report,
	anchors: TextFacts['anchors'],
	published: PublishedFigures,
): readonly Verdict[] {
	const partsOf = partsByWhole(report);
	const contexts = report.figures.map((figure) => ({ report, figure, anchors, published, partsOf }));
	const relations = contexts.flatMap((context) =>
		context.figure.relations.flatMap((relation, index) =>
			judge(relation, context).map((judgement) => ({ kind: relation.kind, relation: index, judgement, context })),
		),
	);
	const doubted = amounts(report, anchors);
	const checks = contexts.flatMap((context) => {
		const amount = doubted.get(context.figure.id);
		const ofKind = (kind: CheckKind, judgements: readonly Judgement[]) =>
			judgements.map((judgement) => ({ kind, relation: null, judgement, context }));
		return [
			...ofKind('amount', amount === undefined ? [] : [amount]),
			...ofKind('proportion', proportion(context)),
			...ofKind('restated', restated(context)),
		];
	});
	const verdicts = [...relations, ...checks].map(({ kind, relation, judgement, context }) => ({
		report: report.id,
		figure: context.figure.id,
		kind,
		relation,
		...judgement,
	}));
	return withNotes(verdicts, report);
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
