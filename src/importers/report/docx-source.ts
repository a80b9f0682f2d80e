import { isProblem, type Problem } from '#domain/problem';
import { inlinesIn } from '#importers/docx/all-inlines';
import type { Block, DocxDocument, Inline, Note, Paragraph, Section, Table } from '#importers/docx/document';
import { namesLegacyFont } from '#importers/docx/legacy-fonts';
import { lowered, raised } from '#importers/docx/note-marks';
import { readableDocx } from '#importers/docx-text';
import {
	MOST_NOTES,
	noteMark,
	readableWords,
	type SourceBlock,
	type SourceDocument,
	type SourceRemark,
} from '#importers/report/source';
import { unresolvedChanges } from '#importers/report/unresolved-changes';

/**
 * Reads the bytes of a .docx as a source. Refused as for `docxText`, and while tracked changes or comments stand in it: a
 * draft must not decide which of two wordings is the document's. Places are paragraphs, counted through the file.
 */
export async function docxSource(bytes: Uint8Array): Promise<SourceDocument | Problem> {
	const document = await readableDocx(bytes);
	if (isProblem(document)) return document;
	const unresolved = unresolvedChanges(document);
	if (unresolved !== null) return unresolved;
	const reading = newReading();
	const blocks = document.sections.flatMap((section) => sectionBlocks(section, reading));
	return {
		blocks,
		notes: reading.notes,
		placeWord: 'đoạn',
		remarks: [...reading.remarks, ...fontRemarks(document)],
	};
}

interface Reading {
	place: number;
	readonly notes: string[][];
	readonly known: Map<Note, number>;
	readonly remarks: SourceRemark[];
}

function newReading(): Reading {
	return { place: 0, notes: [], known: new Map(), remarks: [] };
}

function sectionBlocks({ landscape, blocks }: Section, reading: Reading): readonly SourceBlock[] {
	if (landscape) {
		const message = 'Phần in ngang (phụ lục) được đưa vào bài theo thứ tự trong tệp. Hãy soát lại các bảng ở đây.';
		reading.remarks.push({ rule: 'import-landscape', place: reading.place + 1, message });
	}
	return blocksOf(blocks, reading);
}

function blocksOf(blocks: readonly Block[], reading: Reading): readonly SourceBlock[] {
	return blocks.flatMap((block) => (block.kind === 'table' ? tableOf(block, reading) : paragraphOf(block, reading)));
}

/** A paragraph, and the text boxes that it anchors, as paragraphs of their own. */
function paragraphOf(paragraph: Paragraph, reading: Reading): readonly SourceBlock[] {
	const place = ++reading.place;
	const { number, inlines, style } = paragraph;
	const words = wordsOf(inlines, reading, place);
	const lines = words.split('\n').map((line) => line.trim());
	const boxes = inlines.flatMap((inline) => (inline.kind === 'box' ? blocksOf(inline.blocks, reading) : []));
	if (boxes.length > 0) {
		const message = 'Chữ trong khung (text box) được đưa ra ngay sau đoạn mang khung. Hãy soát lại chỗ đặt.';
		reading.remarks.push({ rule: 'import-text-box', place, message });
	}
	const label = number === null || number.label === '' || words === '' ? '' : `${number.label} `;
	const runs = inlines.filter((inline) => inline.kind === 'text' && !inline.hidden && inline.text.trim() !== '');
	const bold = runs.length > 0 && runs.every((run) => run.kind === 'text' && run.bold);
	const heading = Number(/^heading (\d)$/iu.exec(style ?? '')?.[1] ?? 0) || null;
	const own = lines
		.filter((line) => line !== '' && line !== '\u00A0')
		.map((line, index): SourceBlock => {
			const text = index === 0 ? `${label}${line}` : line;
			return { kind: 'paragraph', text, bold, heading, glued: index > 0, place };
		});
	return [...own, ...boxes];
}

function wordsOf(inlines: readonly Inline[], reading: Reading, place: number): string {
	return inlines
		.map((inline) => {
			if (inline.kind === 'note') return markOf(inline.note, reading);
			if (inline.kind === 'picture') {
				const message = 'Có hình không đưa vào bài được. Nếu hình mang nội dung, hãy đính kèm tệp hoặc chép thành chữ.';
				reading.remarks.push({ rule: 'import-picture', place, message });
			}
			if (inline.kind !== 'text' || inline.hidden) return '';
			const shown = readableWords(inline.capitals ? inline.text.toUpperCase() : inline.text).normalize('NFC');
			if (inline.position === null) return shown;
			return inline.position === 'superscript' ? raised(shown) : lowered(shown);
		})
		.join('')
		.trim();
}

function markOf(note: Note, reading: Reading): string {
	const known = reading.known.get(note);
	if (known !== undefined) return noteMark(known);
	if (reading.notes.length >= MOST_NOTES) return '';
	const index = reading.notes.push([]) - 1;
	reading.known.set(note, index);
	const { place } = reading;
	const paragraphs = blocksOf(note.blocks, reading).flatMap((block) =>
		block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.join(' – ')),
	);
	reading.place = place;
	reading.notes[index] = [...paragraphs];
	return noteMark(index);
}

/** Merged cells repeat what they hold. */
function tableOf({ rows }: Table, reading: Reading): readonly SourceBlock[] {
	const place = reading.place + 1;
	let merged = false;
	const grid: string[][] = [];
	for (const { cells } of rows) {
		const line: string[] = [];
		for (const { blocks, columns, continuesAbove } of cells) {
			const column = line.length;
			const words = blocksOf(blocks, reading).map((block) =>
				block.kind === 'paragraph' ? block.text : block.rows.flat().join(' '),
			);
			const text = continuesAbove ? (grid.at(-1)?.[column] ?? '') : words.join('\n');
			merged ||= continuesAbove || columns > 1;
			for (let count = 0; count < columns; count++) line.push(text);
		}
		if (line.length > 0) grid.push(line);
	}
	if (merged) {
		const message = 'Bảng có ô gộp: chữ của ô gộp được lặp lại ở từng ô. Hãy soát lại bảng này.';
		reading.remarks.push({ rule: 'import-merged-cells', place, message });
	}
	const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
	if (width === 0) return [];
	const even = grid.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
	return [{ kind: 'table', rows: even, headerRows: 1, place }];
}

function fontRemarks(document: DocxDocument): readonly SourceRemark[] {
	const fonts = new Set<string>();
	for (const inline of inlinesIn(document)) {
		if (inline.kind === 'text' && inline.font !== null && namesLegacyFont(inline.font)) fonts.add(inline.font);
	}
	return [...fonts].map((font) => ({
		rule: 'import-font',
		place: 1,
		message: `Có chữ dùng phông ${font}, loại phông có trước Unicode, tuy chữ đọc được. Hãy soát lại các đoạn dùng phông này và đổi sang Times New Roman.`,
	}));
}
