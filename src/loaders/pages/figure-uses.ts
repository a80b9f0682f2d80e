import { indicatorAddress } from '#domain/address';
import { type Figure, referencesOf } from '#domain/figure';
import type { Verdict } from '#domain/verdict';

/** Where a number of a report is used besides its own sentence. */
export interface FigureUses {
	/** Address of the page of its indicator; `null` for a figure that is not followed. */
	readonly indicator: string | null;
	/** The other places, each with the words of its link. */
	readonly others: readonly { readonly label: string; readonly href: string }[];
}

/** Where the numbers of one report are used: on the page of their indicator, and in what is recomputed below the text. */
export function figureUses(figures: readonly Figure[], verdicts: readonly Verdict[]): (figure: Figure) => FigureUses {
	const judged = new Set(verdicts.map(({ figure }) => figure));
	const operandOf = new Map<string, string>();
	for (const { id, relations } of figures.filter((each) => judged.has(each.id))) {
		for (const operand of relations.flatMap(referencesOf)) if (!operandOf.has(operand)) operandOf.set(operand, id);
	}
	return ({ id, indicator }) => {
		const recomputed = judged.has(id) ? id : operandOf.get(id);
		return {
			indicator: indicator === null ? null : indicatorAddress(indicator),
			others: recomputed === undefined ? [] : [{ label: 'đối chiếu', href: `#doi-chieu-${recomputed}` }],
		};
	};
}
