import type { SeriesBreak } from '#domain/boundaries';
import type { FigureReference } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import type { FindFigure, PlacedFigure } from '#domain/placed-figure';
import type { SeriesContext } from '#domain/series';
import type { Verdict } from '#domain/verdict';
import type { FileLine } from '#loaders/files/attached-files';
import type { CitationLinks } from '#loaders/pages/citation-links';
import type { SectionNotes } from '#loaders/pages/section-notes';

/** What fills the holes of one compiled text. Plain data: part of the key of the page that shows it. */
export interface TextFill {
	readonly files: readonly FileLine[];
	readonly citations: CitationLinks;
	readonly figures: readonly PlacedFigure[];
	/** Figures of other reports that relations of these refer to, by reference. */
	readonly otherFigures: Readonly<Record<FigureReference, PlacedFigure>>;
	readonly indicators: readonly Indicator[];
	/** By id of the organisations of the figures: the days on which what they answer for changed. */
	readonly boundaries: Readonly<Record<string, readonly SeriesBreak[]>>;
	readonly verdicts: readonly Verdict[];
	/** What stands beside each section, by the id of its heading. */
	readonly sections: Readonly<Record<string, SectionNotes>>;
	/** By id of the figures that the portal corrected: address of the latest correction. */
	readonly corrected: Readonly<Record<string, string>>;
}

/** What the charts of a text are drawn with. */
export function chartContext(fill: TextFill): SeriesContext {
	return {
		indicators: new Map(fill.indicators.map((indicator) => [indicator.id, indicator])),
		boundaries: (organ) => fill.boundaries[organ] ?? [],
		find: findIn(fill),
	};
}

/** Finds a figure that a relation names among those that fill the text. */
export function findIn({ figures, otherFigures }: TextFill): FindFigure {
	const own = new Map(figures.map((placed) => [placed.figure.id, placed]));
	return (reference) => own.get(reference) ?? otherFigures[reference] ?? null;
}
