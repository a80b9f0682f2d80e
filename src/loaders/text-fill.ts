import { documentAddress } from '#domain/address';
import type { TextFacts } from '#domain/compiled';
import type { Corpus } from '#domain/corpus';
import type { FigureReference } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import type { PartialDate } from '#domain/partial-date';
import type { FindFigure, PlacedFigure } from '#domain/placed-figure';
import type { AttachedFile } from '#domain/report';
import type { Verdict } from '#domain/verdict';
import type { SectionNotes } from '#loaders/section-notes';

/** What fills the holes of one compiled text. Plain data: part of the key of the page that shows it. */
export interface TextFill {
	/** Address of the page, where the attached files stand too. */
	readonly address: string;
	readonly files: readonly AttachedFile[];
	/** By normalised code; a document without a record is absent. */
	readonly citations: Readonly<Record<string, CitedDocument>>;
	readonly figures: readonly PlacedFigure[];
	/** Figures of other reports that relations of these refer to, by reference. */
	readonly otherFigures: Readonly<Record<FigureReference, PlacedFigure>>;
	readonly indicators: readonly Indicator[];
	readonly verdicts: readonly Verdict[];
	/** What stands beside each section, by the id of its heading. */
	readonly sections: Readonly<Record<string, SectionNotes>>;
	/** Ids of the figures that the portal corrected. */
	readonly corrected: readonly string[];
}

/** What a text says of a document that it links to. */
export interface CitedDocument {
	readonly href: string;
	readonly typeName: string;
	readonly issuedDate: PartialDate | null;
	readonly organ: string | null;
}

/** The records behind the citations of a text that was issued at `notAfter`. */
export function citedDocumentsOf(
	corpus: Corpus,
	facts: TextFacts,
	notAfter: PartialDate | null,
): TextFill['citations'] {
	return Object.fromEntries(
		facts.citations.flatMap(({ code }) => {
			const document = corpus.cited.resolve(code, notAfter);
			if (document === null) return [];
			const { typeName, issuedDate, organ } = document;
			const organName = organ === null ? null : (corpus.organisations.get(organ)?.name ?? organ);
			return [[code, { href: documentAddress(document.id), typeName, issuedDate, organ: organName }]];
		}),
	);
}

/** Finds a figure that a relation names among those that fill the text. */
export function findIn({ figures, otherFigures }: TextFill): FindFigure {
	const own = new Map(figures.map((placed) => [placed.figure.id, placed]));
	return (reference) => own.get(reference) ?? otherFigures[reference] ?? null;
}
