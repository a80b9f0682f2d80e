import { type Figure, type RelationPart, relationNumbers, type StatedValue } from '#domain/figure';
import type { Verdict } from '#domain/verdict';

/** The number of the text that a verdict is about. */
export interface JudgedNumber {
	/** `null`: the text states none. */
	readonly value: StatedValue | null;
	/** Where it stands among the numbers of the figure's relations; `null`: it is the figure's own. */
	readonly part: RelationPart | null;
}

/** `figure` is the one that the verdict names. */
export function judgedNumber(figure: Figure, verdict: Pick<Verdict, 'kind' | 'part'>): JudgedNumber {
	const part = partOf(verdict);
	if (part === null) return { value: verdict.kind === 'within' ? null : figure.value, part };
	const relation = figure.relations.find(({ kind }) => kind === verdict.kind);
	const stated = relation && relationNumbers(relation).find((candidate) => candidate.part === part);
	return { value: stated === undefined ? null : { number: stated.number, upTo: null }, part };
}

function partOf({ kind, part }: Pick<Verdict, 'kind' | 'part'>): RelationPart | null {
	switch (kind) {
		case 'plan':
			return 'percent';
		case 'out-of':
			return 'out-of-percent';
		case 'share':
			return 'share';
		case 'change':
			return part === null ? null : CHANGE_PARTS[part];
		case 'sum-of':
		case 'within':
		case 'pooled':
		case 'amount':
			return null;
	}
}

const CHANGE_PARTS: Readonly<Record<NonNullable<Verdict['part']>, RelationPart>> = {
	amount: 'change',
	percent: 'change-percent',
	ratio: 'ratio',
};
