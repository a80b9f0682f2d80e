import type { NumberPlace } from '#domain/arithmetic';
import type { Corpus } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import { judgedNumber } from '#domain/judged-number';
import { printWithUnit } from '#domain/placed-figure';
import type { Verdict } from '#domain/verdict';

/** What a report states and what was recomputed, with units; `null` where there is none, or the arithmetic says it all. */
export interface VerdictResults {
	/** `place`: where the number stands; `null` for a word, and for what stands in no text. */
	readonly stated: { readonly text: string; readonly place: NumberPlace | null } | null;
	readonly recomputed: string | null;
}

/** `figure` is the one that the verdict names. */
export function verdictResults(corpus: Corpus, verdict: Verdict, figure: Figure): VerdictResults {
	const { kind, stated, recomputed, report } = verdict;
	// What is left of a whole, and what one gift comes to, are no other values of a stated number.
	if (kind === 'within' || kind === 'amount') return { stated: null, recomputed: null };
	const unit = unitOfStated(verdict, figure);
	const { part } = judgedNumber(figure, verdict);
	const anchors = corpus.report(report)?.facts.anchors ?? {};
	const isInText = verdict.part !== 'direction' && Object.hasOwn(anchors, [figure.id, part ?? []].flat().join('-'));
	return {
		stated:
			stated === null
				? null
				: { text: printWithUnit(stated, unit), place: isInText ? { report, figure: figure.id, part } : null },
		recomputed: recomputed && printWithUnit(recomputed, unit),
	};
}

function unitOfStated({ kind, part }: Verdict, { unit }: Figure): string | null {
	switch (kind) {
		case 'plan':
		case 'out-of':
		case 'share':
			return '%';
		case 'change':
			if (part === 'direction') return null;
			return part === 'amount' ? (unit === '%' ? 'điểm phần trăm' : unit) : '%';
		case 'sum-of':
		case 'pooled':
			return unit;
		case 'within':
		case 'amount':
		case 'proportion':
		case 'restated':
			// These say their unit themselves.
			return null;
	}
}
