import { figureAddress } from '#domain/address';
import { type Corpus, figureName } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import type { FindFigure, PlacedFigure } from '#domain/placed-figure';

/** A figure of a published report with what readers need around it, at its permanent address unless `href` says another. */
export function placedFigure(
	corpus: Corpus,
	figure: Figure,
	report: string,
	href: string = figureAddress(report, figure.id),
): PlacedFigure {
	const organisation = corpus.organisations.get(figure.organ);
	if (organisation === undefined)
		throw new Error(`Organisation ${figure.organ} is not in the corpus: references were not checked`);
	const organ = { id: figure.organ, name: organisation.name };
	return { figure, name: figureName(figure, corpus.indicators), report, organ, href };
}

/** Finds figures of all published reports that stand in a text. */
export function findAnchored(corpus: Corpus): FindFigure {
	return (reference, from) => {
		const found = corpus.figure(reference, from);
		return found?.anchored ? placedFigure(corpus, found.figure, found.report) : null;
	};
}
