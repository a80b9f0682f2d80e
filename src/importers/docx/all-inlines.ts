import type { Block, DocxDocument, Inline } from '#importers/docx/document';

/** Everything that stands in paragraphs, in tables, text boxes and notes too, in the order of the text. */
export function* inlinesIn({ sections }: DocxDocument): Generator<Inline> {
	for (const { blocks } of sections) yield* within(blocks, new Set());
}

function* within(blocks: readonly Block[], entered: Set<readonly Block[]>): Generator<Inline> {
	for (const block of blocks) {
		if (block.kind === 'table') {
			const cells = block.rows.flatMap((row) => row.cells);
			for (const cell of cells) yield* within(cell.blocks, entered);
			continue;
		}
		for (const inline of block.inlines) {
			yield inline;
			const inside = blocksIn(inline);
			if (entered.has(inside)) continue;
			entered.add(inside);
			yield* within(inside, entered);
		}
	}
}

/** A note is the same object for every reference to it, so it is entered once. */
function blocksIn(inline: Inline): readonly Block[] {
	if (inline.kind === 'box') return inline.blocks;
	return inline.kind === 'note' ? inline.note.blocks : NONE;
}

const NONE: readonly Block[] = [];
