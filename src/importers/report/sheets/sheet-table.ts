import { continuesAbove } from '#importers/report/sheets/sheet-rows';
import type { TableRange } from '#importers/report/sheets/sheet-tables';
import { readableWords, type SourceRemark, type SourceTable } from '#importers/report/source';
import type { SheetCell, SheetRow } from '#importers/xlsx/workbook';

/**
 * A table of a sheet as a source has it: its header in one row ("Kết quả – 6 tháng"), without the columns that are empty
 * in it. `before` is added to the rows' numbers.
 */
export function sheetTable(rows: readonly SheetRow[], { start, body, end }: TableRange, before: number): SourceTable {
	const within = rows.slice(start, end);
	const columns = [...(within[0]?.cells.keys() ?? [])].filter((column) =>
		within.some(({ cells }) => cells[column]?.kind !== 'empty'),
	);
	const header = columns.map((column) => headerOf(rows.slice(start, body), column));
	const indexes = Array.from({ length: end - body }, (_, index) => body + index);
	const cells = indexes.map((index) => columns.map((column) => bodyCell(rows, index, column)));
	const placeOf = (index: number) => before + (rows[index]?.number ?? 1);
	return {
		kind: 'table',
		rows: [header, ...cells],
		headerRows: 1,
		place: placeOf(start),
		rowPlaces: [start, ...indexes].map(placeOf),
		isData: true,
	};
}

/** A number that several rows or columns share stands once; words stand in each of the rows that they name. */
function bodyCell(rows: readonly SheetRow[], index: number, column: number): string {
	const cell = rows[index]?.cells[column];
	if (cell === undefined) return '';
	if (continuesAbove(cell, rows[index]?.cells[column - 1])) return '';
	if (cell.kind === 'number' && continuesAbove(cell, rows[index - 1]?.cells[column])) return '';
	return wordsOf(cell);
}

/** What should be looked at in a table: it has no header, or words of a merged cell stand in several rows. */
export function tableRemarks(
	rows: readonly SheetRow[],
	{ start, body, end }: TableRange,
	before: number,
): readonly SourceRemark[] {
	const place = before + (rows[start]?.number ?? 1);
	const remarks: SourceRemark[] = [];
	if (body === start) {
		const message = 'Không thấy hàng tiêu đề của bảng, nên tên cột để trống. Hãy ghi tên cột vào dòng đầu của bảng.';
		remarks.push({ rule: 'import-table-header', place, message });
	}
	const isRepeated = (index: number) =>
		rows[index]?.cells.some(
			(cell, column) => cell.kind === 'text' && continuesAbove(cell, rows[index - 1]?.cells[column]),
		);
	if (Array.from({ length: end - body }, (_, index) => body + index).some(isRepeated)) {
		const message = 'Bảng có ô gộp: chữ của ô gộp được lặp lại ở từng ô. Hãy soát lại bảng này.';
		remarks.push({ rule: 'import-merged-cells', place, message });
	}
	return remarks;
}

function headerOf(rows: readonly SheetRow[], column: number): string {
	const names: string[] = [];
	for (const { cells } of rows) {
		const cell = cells[column];
		const name = cell === undefined ? '' : wordsOf(cell).replace(/\s+/gu, ' ');
		if (name !== '' && name !== names.at(-1)) names.push(name);
	}
	return names.join(' – ');
}

export function wordsOf({ text }: Pick<SheetCell, 'text'>): string {
	return readableWords(text).normalize('NFC').trim();
}
