import type { WrittenNumber } from '#domain/number';
import type { Period } from '#domain/period';

export type Qualifier = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
export type Basis = 'actual' | 'plan' | 'estimate' | 'baseline';
/** How binding a plan is; a proposal is no commitment. */
export type PlanStatus = 'proposed' | 'adopted' | 'assigned' | 'revised';
/** Moment of the period at which a stock was counted: `end` is "cuối năm". */
export type Cutoff = 'start' | 'end';

/** A figure of the same report (`viec-lam`) or of another (`2021/so-ldtbxh-cao-bang/so-ket#viec-lam`). */
export type FigureReference = string;

/** One number, or a range "120-150" when `upTo` is given. */
export interface StatedValue {
	readonly number: WrittenNumber;
	readonly upTo: WrittenNumber | null;
}

/** What the author reads in the text about a figure and others (design, section 3). */
export type Relation = Claim & {
	/** A phrase of the text that holds the relation's numbers, where they do not stand near the figure's. */
	readonly quote: string | null;
	/** The portal's remark for readers about this relation alone. */
	readonly note: string | null;
};

type Claim =
	/** The parts are a complete partition of the figure. */
	| { readonly kind: 'sum-of'; readonly parts: readonly FigureReference[] }
	/** The figure is a part of `whole`; the rest is not stated. */
	| { readonly kind: 'within'; readonly whole: FigureReference }
	/** The figure against its plan: the plan's value (stated beside it or a figure) and the percentage reached. */
	| {
			readonly kind: 'plan';
			readonly value: WrittenNumber | null;
			readonly figure: FigureReference | null;
			readonly percent: WrittenNumber | null;
	  }
	/** The figure against an earlier one: by an amount (or points), by percent of the base, or as a ratio in percent. */
	| {
			readonly kind: 'change';
			readonly from: FigureReference | null;
			/** Which way it went, as the text says; an amount always has one. */
			readonly direction: ChangeDirection | null;
			readonly amount: WrittenNumber | null;
			readonly percent: WrittenNumber | null;
			readonly ratio: WrittenNumber | null;
	  }
	/** "29/71 xã (40,8%)": the figure out of a stated whole. */
	| { readonly kind: 'out-of'; readonly whole: WrittenNumber; readonly percent: WrittenNumber | null }
	/** The figure is the rate of all these `out-of` parts together. */
	| { readonly kind: 'pooled'; readonly parts: readonly FigureReference[] }
	/** The figure's share of a whole; several references form the whole by addition. */
	| { readonly kind: 'share'; readonly of: readonly FigureReference[]; readonly percent: WrittenNumber };

export type ChangeDirection = 'increase' | 'decrease';

export type RelationKind = Relation['kind'];

/** A figure as the frontmatter states it, with every default of the report filled in. */
export interface Figure {
	readonly id: string;
	/** Exactly one of `indicator` and `label` is given. */
	readonly indicator: string | null;
	readonly label: string | null;
	readonly group: string | null;
	readonly value: StatedValue;
	/** As written in the text; `null` for a bare number. */
	readonly unit: string | null;
	readonly qualifier: Qualifier | null;
	readonly basis: Basis;
	readonly status: PlanStatus | null;
	readonly period: Period;
	readonly cutoff: Cutoff | null;
	readonly cumulative: boolean;
	readonly organ: string;
	readonly place: string | null;
	/** An earlier statement of the same thing that the text says this one corrects. */
	readonly revises: FigureReference | null;
	/** The portal's remark for readers. */
	readonly note: string | null;
	/** The report's own "Ghi chú". */
	readonly sourceNote: string | null;
	readonly quote: string | null;
	readonly alsoAt: readonly string[];
	readonly relations: readonly Relation[];
}

/**
 * The numbers of a relation that must be found in the text, each with the suffix of its anchor:
 * `so-viec-lam-percent`.
 */
export function relationNumbers(relation: Relation): readonly { part: RelationPart; number: WrittenNumber }[] {
	const parts: { part: RelationPart; number: WrittenNumber | null }[] = [];
	switch (relation.kind) {
		case 'plan':
			parts.push({ part: 'plan', number: relation.value }, { part: 'percent', number: relation.percent });
			break;
		case 'change':
			parts.push(
				{ part: 'change', number: relation.amount },
				{ part: 'change-percent', number: relation.percent },
				{ part: 'ratio', number: relation.ratio },
			);
			break;
		case 'out-of':
			parts.push({ part: 'whole', number: relation.whole }, { part: 'out-of-percent', number: relation.percent });
			break;
		case 'share':
			parts.push({ part: 'share', number: relation.percent });
			break;
		case 'sum-of':
		case 'within':
		case 'pooled':
			break;
	}
	return parts.flatMap(({ part, number }) => (number === null ? [] : [{ part, number }]));
}

/** The figures that a relation names. */
export function referencesOf(relation: Relation): readonly FigureReference[] {
	switch (relation.kind) {
		case 'sum-of':
		case 'pooled':
			return relation.parts;
		case 'within':
			return [relation.whole];
		case 'plan':
			return relation.figure === null ? [] : [relation.figure];
		case 'change':
			return relation.from === null ? [] : [relation.from];
		case 'share':
			return relation.of;
		case 'out-of':
			return [];
	}
}

export type RelationPart =
	| 'plan'
	| 'percent'
	| 'change'
	| 'change-percent'
	| 'ratio'
	| 'whole'
	| 'out-of-percent'
	| 'share';

/** Address of a figure's number (or of a relation's number) inside its page, without `#`. */
export function anchorId(figure: string, part?: RelationPart): string {
	return part === undefined ? `so-${figure}` : `so-${figure}-${part}`;
}
