import { type FoundHeading, headingOf, leadOf, type Task } from '#importers/report/outline/heading';
import { type Label, labelOf } from '#importers/report/outline/labels';
import { numberingWatch } from '#importers/report/outline/numbering-watch';
import type { SourceBlock, SourceParagraph, SourceRemark } from '#importers/report/source';

/** A piece of the text, in its place in the outline. */
export type Piece = HeadingPiece | TextPiece | TablePiece;

export interface HeadingPiece {
	readonly kind: 'heading';
	/** From 2, as `##`. */
	readonly depth: number;
	readonly text: string;
	readonly task: Task | null;
	readonly place: number;
}

export interface TextPiece {
	readonly kind: 'text';
	readonly text: string;
	/** In a list of dashes, from 1; 0 is a paragraph. */
	readonly level: number;
	readonly place: number;
}

export interface TablePiece {
	readonly kind: 'table';
	readonly rows: readonly (readonly string[])[];
	readonly headerRows: number;
	readonly place: number;
}

/**
 * Finds the headings of a text and how deep each lies. A numbered paragraph that goes on like a sentence stays one.
 * Numbering is kept as it is written; where it does not follow, that is said.
 */
export function outlineOf(blocks: readonly SourceBlock[]): {
	readonly pieces: readonly Piece[];
	readonly remarks: readonly SourceRemark[];
} {
	const pieces: Piece[] = [];
	const numbering = numberingWatch();
	const depthOf = depths();
	let capital: number | null = null;
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		if (block === undefined) break;
		if (block.kind === 'table') {
			pieces.push(block);
			continue;
		}
		const { text, place } = block;
		const label = labelOf(text, capital);
		if (label?.kind === 'capital') capital = label.numbers[0] ?? null;
		const named = headingOf(block, label, blocks[index + 1]);
		numbering.see(label, place, named !== null);
		const heading = named ?? leadOf(block, label);
		if (heading === null) {
			pieces.push(textOf(block, label, pieces.at(-1)));
			continue;
		}
		pieces.push({ kind: 'heading', depth: depthOf(heading), text: heading.text, task: heading.task, place });
		if (heading.words !== null) pieces.push({ kind: 'text', text: heading.words, level: 0, place });
		if (heading.joined) index++;
	}
	return { pieces, remarks: numbering.remarks() };
}

const DEEPEST = 6;

/** The depth of each heading in turn: one below the nearest heading above of a higher rank. */
function depths(): (heading: FoundHeading) => number {
	const open: number[] = [];
	return ({ rank }) => {
		while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
		open.push(rank);
		return Math.min(open.length + 1, DEEPEST);
	};
}

/** A paragraph, or an item of a list: a `+` below an item is an item of that one. */
function textOf({ text, place }: SourceParagraph, label: Label | null, above: Piece | undefined): TextPiece {
	if (label?.kind !== 'bullet') return { kind: 'text', text, level: 0, place };
	const isBelowItem = above?.kind === 'text' && above.level > 0;
	return { kind: 'text', text: label.rest, level: label.written === '+' && isBelowItem ? 2 : 1, place };
}
