import type { CitationFact, FootnoteFact, TextFacts } from '#domain/compiled';
import type { Figure } from '#domain/figure';
import { type PlacedFigure, printMoment, printStated, printWithUnit } from '#domain/placed-figure';
import type { CitationLinks } from '#loaders/pages/citation-links';
import { excerpt } from '#loaders/pages/excerpt';
import type { FigureUses } from '#loaders/pages/figure-uses';

/** The notes beside one section of a text: its footnotes, its figures by name, the documents it cites. */
export interface SectionNotes {
	readonly footnotes: readonly FootnoteFact[];
	readonly figures: readonly FigureNote[];
	/** The documents that it names, as first spelt; `about`: type, date and issuer, as far as known. */
	readonly citations: readonly { readonly text: string; readonly href: string; readonly about: string }[];
}

interface FigureNote {
	readonly name: string;
	readonly value: string;
	readonly href: string;
	/** Where else the number is used. */
	readonly uses: FigureUses;
}

/** By the id of the section's heading; what stands before the first heading needs no notes. */
export function sectionNotes(
	{ outline, anchors, citations, footnotes }: TextFacts,
	figures: readonly PlacedFigure[],
	links: CitationLinks,
	usesOf: (figure: Figure) => FigureUses,
): Readonly<Record<string, SectionNotes>> {
	const figuresUnder = Map.groupBy(figures, ({ figure }) => anchors[figure.id]?.heading ?? null);
	const citationsUnder = Map.groupBy(
		citations.filter(({ inRemark }) => !inRemark),
		({ heading }) => heading,
	);
	const footnotesUnder = Map.groupBy(footnotes, ({ heading }) => heading);
	return Object.fromEntries(
		outline.flatMap(({ id }) => {
			const notes: SectionNotes = {
				footnotes: (footnotesUnder.get(id) ?? []).map((note) => ({ ...note, text: excerpt(note.text, LONGEST_NOTE) })),
				figures: notesOfFigures(figuresUnder.get(id) ?? [], usesOf),
				citations: notesOfCitations(citationsUnder.get(id) ?? [], links),
			};
			const empty = notes.footnotes.length + notes.figures.length + notes.citations.length === 0;
			return empty ? [] : [[id, notes]];
		}),
	);
}

/** A margin is narrow: of a long footnote it holds the beginning, and the link to the rest. */
const LONGEST_NOTE = 280;

/** Figures of one name are told apart by their time. */
function notesOfFigures(
	figures: readonly PlacedFigure[],
	usesOf: (figure: Figure) => FigureUses,
): readonly FigureNote[] {
	const names = Map.groupBy(figures, ({ name }) => name);
	return figures.map(({ figure, name, href }) => {
		const { number, upTo } = figure.value;
		const alone = names.get(name)?.length === 1;
		return {
			name: alone ? name : `${name}, ${printMoment(figure)}`,
			value: printWithUnit(printStated(number, upTo, figure.qualifier), figure.unit),
			href,
			uses: usesOf(figure),
		};
	});
}

/** One note a document; a citation that leads nowhere keeps the address of its own place. */
function notesOfCitations(citations: readonly CitationFact[], links: CitationLinks): SectionNotes['citations'] {
	const notes = citations.map(({ id, text }) => ({ text, href: `#${id}`, about: '', ...links[id] }));
	const keys = citations.map(({ id, code }) => links[id]?.href ?? code);
	return notes.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
