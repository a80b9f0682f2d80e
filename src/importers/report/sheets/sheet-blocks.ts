import { isOfColumns } from '#importers/report/head/head-columns';
import { shownCells } from '#importers/report/sheets/sheet-rows';
import { sheetTable, wordsOf } from '#importers/report/sheets/sheet-table';
import { type TableRange, tablesIn } from '#importers/report/sheets/sheet-tables';
import type { SourceBlock, SourceParagraph } from '#importers/report/source';
import type { Sheet, SheetRow } from '#importers/xlsx/workbook';

/**
 * A sheet as blocks: tables, and the lines above and below them as paragraphs. `name` stands over it as a heading, below
 * the letterhead, where a workbook has several sheets. `before` is added to the rows' numbers.
 */
export function sheetBlocks({ rows }: Sheet, before: number, name: string | null): readonly SourceBlock[] {
	const blocks: SourceBlock[] = [];
	const corner: SourceBlock[] = [];
	let next = 0;
	const addLines = (end: number) => {
		for (; next < end; next++) {
			for (const line of linesOf(rows, next, before)) (isCornerLabel(line) ? corner : blocks).push(line);
		}
	};
	for (const range of tablesIn(rows)) {
		addLines(range.start);
		blocks.push(sheetTable(rows, range, before));
		next = behind(range);
	}
	addLines(rows.length);
	const head = blocks.findIndex(
		(block) => block.kind === 'table' || !(isOfColumns(block) || /^[-–—_*.\s]*$/u.test(block.text)),
	);
	const at = head < 0 ? blocks.length : head;
	return [...blocks.slice(0, at), ...nameOf(name, before), ...corner, ...blocks.slice(at)];
}

function behind({ end, body }: TableRange): number {
	return Math.max(end, body);
}

function nameOf(name: string | null, before: number): readonly SourceParagraph[] {
	if (name === null) return [];
	return [
		{ kind: 'paragraph', text: wordsOf({ text: name }), bold: true, heading: 1, glued: false, place: before + 1 },
	];
}

/** "Biểu số 01" in a corner of the page, beside the letterhead. */
function isCornerLabel(block: SourceParagraph): boolean {
	return /^(?:biểu|mẫu|phụ lục)(?:\s+mẫu)?(?:\s+số)?:?\s*[\p{L}\d./-]{0,12}$/iu.test(block.text);
}

/** A row outside a table: its cells in one line, as columns of a page; those of several lines one after the other. */
function linesOf(rows: readonly SheetRow[], index: number, before: number): readonly SourceParagraph[] {
	const row = rows[index];
	const cells = row === undefined ? [] : shownCells(row, rows[index - 1]);
	const place = before + (row?.number ?? 1);
	const paragraph = (text: string, bold: boolean, glued: boolean): SourceParagraph => ({
		kind: 'paragraph',
		text,
		bold,
		heading: null,
		glued,
		place,
	});
	const texts = cells.map(wordsOf).filter((text) => text !== '');
	const [only] = cells;
	if (texts.length > 1 && texts.every((text) => !text.includes('\n') && !CORNER.test(text))) {
		return [
			paragraph(
				texts.join('\t'),
				cells.every(({ bold }) => bold),
				false,
			),
		];
	}
	const isNext = row !== undefined && rows[index - 1]?.number === row.number - 1;
	return cells.flatMap((cell) =>
		wordsOf(cell)
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '')
			.map((line, at) => paragraph(line, cell.bold, cell.bold && (at > 0 || (isNext && cell === only)))),
	);
}

const CORNER = /^(?:biểu|mẫu|phụ lục)\s/iu;
