import { documentAddress, reportAddress } from '#domain/address';
import type { TextFacts } from '#domain/compiled';
import type { Corpus } from '#domain/corpus';
import type { FigureReference } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import type { OfficialDocument } from '#domain/official-document';
import type { PartialDate } from '#domain/partial-date';
import type { FindFigure, PlacedFigure } from '#domain/placed-figure';
import type { AttachedFile, Report } from '#domain/report';
import type { Verdict } from '#domain/verdict';
import type { SectionNotes } from '#loaders/section-notes';

/** What fills the holes of one compiled text. Plain data: part of the key of the page that shows it. */
export interface TextFill {
	/** Address of the page, where the attached files stand too. */
	readonly address: string;
	readonly files: readonly AttachedFile[];
	/** What each citation leads to, by its id in the text; one that leads nowhere is absent. */
	readonly citations: Readonly<Record<string, CitationLink>>;
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
export interface CitationLink {
	readonly href: string;
	readonly typeName: string | null;
	readonly issuedDate: PartialDate | null;
	readonly organ: string | null;
}

export function citationLinks(
	corpus: Corpus,
	text: Report | OfficialDocument,
	facts: TextFacts,
): TextFill['citations'] {
	return Object.fromEntries(
		facts.citations.flatMap((citation) => {
			const target = corpus.listed.target(text, citation);
			if (target === null) return [];
			const { typeName, issuedDate, organ } = target.kind === 'report' ? target.report : target.document;
			const words = target.kind === 'document' ? target.document.issuerWords : null;
			const name = organ === null ? words : (corpus.organisations.get(organ)?.name ?? organ);
			const href = target.kind === 'report' ? reportAddress(target.report.id) : documentAddress(target.document.id);
			return [[citation.id, { href, typeName, issuedDate, organ: name }]];
		}),
	);
}

/** Finds a figure that a relation names among those that fill the text. */
export function findIn({ figures, otherFigures }: TextFill): FindFigure {
	const own = new Map(figures.map((placed) => [placed.figure.id, placed]));
	return (reference) => own.get(reference) ?? otherFigures[reference] ?? null;
}
