import { isProblem, type Problem } from '#domain/problem';
import type { ReadCell } from '#importers/xlsx/cell';
import { readXlsxParts, type SheetPart, type XlsxParts } from '#importers/xlsx/parts';
import { readSheet, type StoredSheet } from '#importers/xlsx/sheet';
import { writtenText } from '#importers/xlsx/strings';
import { readCellStyles } from '#importers/xlsx/styles';
import { visibleGrid } from '#importers/xlsx/visible-grid';
import type { Sheet, Workbook } from '#importers/xlsx/workbook';
import { childOf, childrenOf } from '#importers/xml-element';

/**
 * Reads the bytes of an .xlsx as its reader sees it. A file that is no .xlsx, is locked or damaged, brings macros, is shown
 * in fonts of before Unicode, or would take too much to read, is a problem.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook | Problem> {
	const parts = await readXlsxParts(bytes);
	if (isProblem(parts)) return parts;
	const gridOf = gridReader(parts);
	const sheets: Sheet[] = [];
	for (const sheet of parts.sheets) {
		const grid = sheet.hidden || sheet.part === null ? null : await gridOf(sheet.name, sheet.part);
		if (grid === null) continue;
		if (isProblem(grid)) return { problem: inSheet(sheet, grid.problem) };
		sheets.push(grid);
	}
	const namesOf = (wanted: (sheet: SheetPart) => boolean) => parts.sheets.filter(wanted).map(({ name }) => name);
	return {
		sheets,
		hiddenSheets: namesOf(({ hidden }) => hidden),
		otherSheets: namesOf(({ hidden, part }) => !hidden && part === null),
	};
}

/** Reads one sheet after the other, as long as all together are not too much. */
function gridReader(parts: XlsxParts): (name: string, part: string) => Promise<Sheet | Problem> {
	const read = sheetReader(parts);
	let [cellsLeft, charactersLeft] = [MOST_CELLS, MOST_CHARACTERS];
	return async (name, part) => {
		const stored = await read(part);
		const grid = isProblem(stored) ? stored : visibleGrid(name, stored, cellsLeft);
		if (isProblem(grid)) return grid;
		cellsLeft -= grid.rows.length * (grid.rows[0]?.cells.length ?? 0);
		charactersLeft -= charactersOf(grid);
		return charactersLeft < 0 ? { problem: 'chứa quá nhiều chữ' } : grid;
	};
}

/** Of all visible sheets together: a thousand rows of twenty columns. */
const MOST_CELLS = 20_000;
const MOST_CHARACTERS = 2_000_000;

function inSheet({ name }: SheetPart, problem: string): string {
	if (/[.!?]$/u.test(problem)) return problem;
	return `Trang tính “${name}” ${problem}. Hãy chỉ giữ phần bảng cần đăng, xóa phần còn lại, lưu lại bằng Excel rồi thử lại.`;
}

function sheetReader(parts: XlsxParts): (part: string) => Promise<StoredSheet | Problem> {
	const reading = {
		strings: childrenOf(parts.strings, 'x:si').map(writtenText),
		styleOf: readCellStyles(parts.styles),
		dates: /^(?:1|true)$/u.test(childOf(parts.workbook, 'x:workbookPr')?.attributes['date1904'] ?? '')
			? (1904 as const)
			: (1900 as const),
	};
	return async (name) => {
		const part = await parts.readSheet(name);
		if (isProblem(part)) return part;
		const sheet = readSheet(part, reading);
		if (isProblem(sheet)) return sheet;
		const font = legacyFont(sheet);
		return font === null ? sheet : { problem: inLegacyFont(font) };
	};
}

function legacyFont({ cells }: StoredSheet): string | null {
	const inRow = (row: ReadonlyMap<number, ReadCell>) => [...row.values()].find((cell) => cell.legacyFont !== null);
	for (const row of cells.values()) {
		const found = inRow(row);
		if (found !== undefined) return found.legacyFont;
	}
	return null;
}

function inLegacyFont(font: string): string {
	return `Tệp có chữ dùng phông ${font}, loại phông có trước Unicode, nên chữ đọc ra sẽ sai. Hãy chuyển mã sang Unicode (UniKey Toolkit, hoặc tiện ích chuyển mã trong Excel), đổi phông sang Times New Roman, lưu lại rồi thử lại.`;
}

function charactersOf({ rows }: Sheet): number {
	return rows.reduce((sum, { cells }) => cells.reduce((inRow, { text }) => inRow + text.length, sum), 0);
}
