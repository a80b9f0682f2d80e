import { type Figure, type RelationPart, relationNumbers, type StatedValue } from '#domain/figure';
import type { Verdict, VerdictPart } from '#domain/verdict';

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
	if (part === null) return { value: isAboutNoNumber(verdict) ? null : figure.value, part };
	const relation = figure.relations.find(({ kind }) => kind === verdict.kind);
	const stated = relation && relationNumbers(relation).find((candidate) => candidate.part === part);
	return { value: stated === undefined ? null : { number: stated.number, upTo: null }, part };
}

/** What is left of a whole is stated nowhere; a direction is stated as a word. */
function isAboutNoNumber({ kind, part }: Pick<Verdict, 'kind' | 'part'>): boolean {
	return kind === 'within' || part === 'direction';
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
			return part === null || part === 'direction' ? null : CHANGE_PARTS[part];
		case 'sum-of':
		case 'within':
		case 'pooled':
		case 'amount':
		case 'proportion':
		case 'restated':
			return null;
	}
}

const CHANGE_PARTS: Readonly<Record<Exclude<VerdictPart, 'direction'>, RelationPart>> = {
	amount: 'change',
	percent: 'change-percent',
	ratio: 'ratio',
};
