import type { Block, DocxDocument, Inline, Paragraph, Table, TextRun } from '#importers/docx/document';
import { lowered, type NoteMarks, noteMarks, raised } from '#importers/docx/note-marks';

/**
 * The document as plain text, as it would read with all tracked changes accepted. A blank line stands between blocks; a
 * table row is a line with a tab between cells, and a cell may hold line breaks; a text box follows the paragraph that
 * anchors it; footnotes and endnotes have marks `¹`, `²` in the order of the text and stand at its end.
 */
export function printDocx({ sections }: DocxDocument): string {
	const marks = noteMarks();
	const body = sections.flatMap(({ blocks }) => printBlocks(blocks, marks));
	const notes = marks.all().map(({ note, mark }) => `${mark} ${printBlocks(note.blocks, marks).join('\n')}`.trim());
	return [...body, ...notes].join('\n\n');
}

function printBlocks(blocks: readonly Block[], marks: NoteMarks): readonly string[] {
	const printed: string[] = [];
	let started = '';
	let boxes: string[] = [];
	const end = () => {
		printed.push(...[started.trim(), ...boxes].filter((text) => text !== ''));
		[started, boxes] = ['', []];
	};
	for (const block of blocks) {
		if (block.kind === 'table') {
			end();
			printed.push(...printTable(block, marks));
			continue;
		}
		started += printParagraph(block, marks);
		boxes.push(...block.inlines.flatMap((inline) => printBox(inline, marks)));
		if (!block.endDeleted) end();
	}
	end();
	return printed;
}

function printParagraph({ number, inlines }: Paragraph, marks: NoteMarks): string {
	const text = inlines.map((inline) => printInline(inline, marks)).join('');
	return number !== null && number.label !== '' && text.trim() !== '' ? `${number.label} ${text.trimStart()}` : text;
}

function printInline(inline: Inline, marks: NoteMarks): string {
	if (inline.kind === 'text') return printRun(inline);
	if (inline.kind !== 'note' || inline.change === 'deleted') return '';
	if (!inline.ownMark) return marks.markOf(inline.note);
	marks.add(inline.note);
	return '';
}

function printRun({ text, capitals, hidden, position, change }: TextRun): string {
	if (hidden || change === 'deleted') return '';
	const shown = capitals ? text.toUpperCase() : text;
	if (position === null) return shown;
	return position === 'superscript' ? raised(shown) : lowered(shown);
}

function printBox(inline: Inline, marks: NoteMarks): readonly string[] {
	return inline.kind === 'box' && inline.change !== 'deleted' ? printBlocks(inline.blocks, marks) : [];
}

function printTable({ rows }: Table, marks: NoteMarks): readonly string[] {
	const lines = rows
		.filter(({ change }) => change !== 'deleted')
		.map(({ cells }) =>
			cells
				.map(({ blocks }) => printBlocks(blocks, marks).join('\n'))
				.join('\t')
				.trimEnd(),
		)
		.filter((line) => line !== '');
	return lines.length === 0 ? [] : [lines.join('\n')];
}
