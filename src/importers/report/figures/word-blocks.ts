import type { Basis } from '#domain/figure';
import type { Change } from '#importers/report/figures/change-claims';
import type { Piece, TextPiece } from '#importers/report/outline/outline';
import { NOTE_MARKS, noteOf, type SourceTable } from '#importers/report/source';
import { tableBlocks } from '#importers/report/tables/table-blocks';
import { tableContexts } from '#importers/report/tables/table-context';

/** A paragraph, list item or cell in words, as the compiler reads it. */
export interface WordBlock {
	readonly text: string;
	readonly place: number;
	readonly heading: string | null;
	/** Where no unit follows in the cell: the unit of its row or column. */
	readonly unit: string | null;
	/** Never a figure: a heading, a header, an order number. */
	readonly label: boolean;
	/** Of a cell that may hold figures. */
	readonly cell: CellWords | null;
}

/** What the row and column of a cell say of its number. */
export interface CellWords {
	/** Row and column in words. */
	readonly about: string | null;
	/** The same in short, for an id. */
	readonly name: string;
	/** Cells of its row up to it, parted by bars: phrases that may name its place, the shorter ones first. */
	readonly phrases: readonly string[];
	/** The cell is one number and nothing else. */
	readonly isNumber: boolean;
	readonly basis: Basis | null;
	readonly period: string | null;
	readonly plan: { readonly value?: string; readonly percent: string } | null;
	/** The earlier number, by how many blocks it stands before this one or (below 0) behind it. */
	readonly change: ({ readonly from: number } & Omit<Change, 'from'>) | null;
}

/** The blocks of a text in its order, a note behind the block that first refers to it. */
export function wordBlocksOf(pieces: readonly Piece[], notes: readonly (readonly string[])[]): readonly WordBlock[] {
	const blocks: WordBlock[] = [];
	const referred = new Set<string>();
	const contexts = tableContexts(pieces);
	let heading: string | null = null;
	for (const piece of pieces) {
		if (piece.kind === 'heading') {
			heading = plainWords(piece.text);
			blocks.push({ text: heading, place: piece.place, heading, unit: null, label: true, cell: null });
		} else if (piece.kind === 'text') blocks.push(textBlock(piece.text, piece, heading));
		else for (const block of tableBlocks(withPlainWords(piece), heading, contexts.get(piece))) blocks.push(block);
		const words = piece.kind === 'table' ? piece.rows.flat().join(' ') : piece.text;
		for (const mark of words.match(NOTE_MARKS) ?? []) {
			if (referred.has(mark)) continue;
			referred.add(mark);
			blocks.push(...(notes[noteOf(mark)] ?? []).map((text) => textBlock(text, piece, heading)));
		}
	}
	return blocks;
}

function plainWords(text: string): string {
	return text.replace(NOTE_MARKS, '').replace(/\s+/gu, ' ').trim();
}

function withPlainWords(table: SourceTable): SourceTable {
	return { ...table, rows: table.rows.map((row) => row.map(plainWords)) };
}

function textBlock(text: string, { place }: Pick<TextPiece, 'place'>, heading: string | null): WordBlock {
	return { text: plainWords(text), place, heading, unit: null, label: false, cell: null };
}
