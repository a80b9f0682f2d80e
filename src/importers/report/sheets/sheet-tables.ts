import { continuesAbove, shownCells } from '#importers/report/sheets/sheet-rows';
import { isHeader, isNumber, isNumberingRow, isYear, ORDER_COLUMN } from '#importers/report/tables/table-words';
import type { SheetRow } from '#importers/xlsx/workbook';

/** Where a table lies among the rows of a sheet, by their indexes: `start` is its first row, `end` behind its last. */
export interface TableRange {
	readonly start: number;
	/** Behind the last row of its header; `start` where it has none. */
	readonly body: number;
	readonly end: number;
}

/**
 * Finds the tables of a sheet. One begins with a row that names columns (STT, Chỉ tiêu, Kế hoạch, …), or, where no row of
 * the sheet does, with the first of several cells that stands over numbers. It ends with the last row that has an order
 * number or a number in several cells; what follows are notes and signatures.
 */
export function tablesIn(rows: readonly SheetRow[]): readonly TableRange[] {
	const starts = headerStarts(rows);
	if (starts.length === 0) {
		const start = startWithoutNames(rows);
		return start < 0 ? [] : [rangeFrom(rows, start, rows.length)];
	}
	return starts.map((start, index) => rangeFrom(rows, start, starts[index + 1] ?? rows.length));
}

/** A header of several rows is found once. */
function headerStarts(rows: readonly SheetRow[]): readonly number[] {
	const starts: number[] = [];
	let next = 0;
	for (const [index, row] of rows.entries()) {
		if (index < next || !isHeader(shownCells(row).map(({ text }) => text))) continue;
		// Behind the first table, only the words of a header begin another one.
		if (starts.length > 0 && !hasOrderColumn(row)) continue;
		starts.push(index);
		next = headerEnd(rows, index);
	}
	return starts;
}

function hasOrderColumn(row: SheetRow): boolean {
	return row.cells.some(({ text }) => ORDER_COLUMN.test(text));
}

function startWithoutNames(rows: readonly SheetRow[]): number {
	const first = rows.findIndex((row) => isFilled(row));
	const above = rows[first - 1];
	const isNamed = above !== undefined && shownCells(above).length > 1;
	return first > 0 && isNamed ? first - 1 : first;
}

function rangeFrom(rows: readonly SheetRow[], start: number, limit: number): TableRange {
	const body = headerEnd(rows, start);
	const order = rows[start]?.cells.findIndex(({ text }) => ORDER_COLUMN.test(text)) ?? -1;
	let end = body;
	for (let index = body; index < limit; index++) {
		const row = rows[index];
		if (row !== undefined && (isFilled(row) || isOrdered(row, order))) end = index + 1;
	}
	return { start, body, end };
}

/** Header rows that a merged cell spans, and those that only part the columns of the row above. */
function headerEnd(rows: readonly SheetRow[], start: number): number {
	const first = rows[start];
	if (first === undefined || isFilled(first)) return start;
	let end = start + 1;
	while (end < start + MOST_HEADER_ROWS && isPartOfHeader(rows, start, end)) end++;
	return end;
}

const MOST_HEADER_ROWS = 4;

function isPartOfHeader(rows: readonly SheetRow[], start: number, index: number): boolean {
	const [row, above] = [rows[index], rows[index - 1]];
	if (row === undefined || above === undefined) return false;
	if (isNumberingRow(shownCells(row).map(({ text }) => text)) || isFilled(row)) return false;
	if (row.cells.some((cell, column) => continuesAbove(cell, above.cells[column]))) return true;
	// Without merged cells, the columns that name a row stay empty below their names.
	const named = rows[start]?.cells.findIndex(({ kind }) => kind !== 'empty') ?? 0;
	return row.cells.slice(named, named + 2).every(({ kind }) => kind === 'empty');
}

/** A row of several cells, one of them a number that is no year. */
function isFilled(row: SheetRow): boolean {
	const cells = shownCells(row);
	if (cells.length < 2 || isNumberingRow(cells.map(({ text }) => text))) return false;
	return cells.some(({ kind, text }) => (kind === 'number' && !isYear(text)) || isNumber(text));
}

/** A row that an order number, or the mark of a part, begins. */
function isOrdered(row: SheetRow, order: number): boolean {
	const mark = row.cells[order]?.text ?? '';
	return order >= 0 && ORDER.test(mark) && row.cells[order + 1]?.kind === 'text';
}

const ORDER = /^(?:[IVXLC]{1,6}|\p{L}|\d{1,3}(?:\.\d{1,3}){0,4}|[-+*•])[.)]?$/u;
