import type { Problem } from '#domain/problem';
import { type CellPlace, type CellRange, columnName } from '#importers/xlsx/address';
import type { ReadCell } from '#importers/xlsx/cell';
import type { StoredSheet } from '#importers/xlsx/sheet';
import type { CellFlaw, Sheet, SheetCell, SheetRow } from '#importers/xlsx/workbook';

/**
 * What a reader sees of a sheet: rows and columns that show something, with the words of a merged cell in each of its
 * parts. At most `mostCells` of them.
 */
export function visibleGrid(name: string, stored: StoredSheet, mostCells: number): Sheet | Problem {
	const merged = mergedCells(stored);
	const hiddenRows = new Set<number>();
	const hiddenColumns = new Set<number>();
	const rows = new Set<number>();
	const columns = new Set<number>();
	const flaws: CellFlaw[] = [];
	for (const { row, column, cell } of merged.shown) {
		const [rowHidden, columnHidden] = [stored.isHiddenRow(row), stored.isHiddenColumn(column)];
		if (rowHidden) hiddenRows.add(row);
		else if (columnHidden) hiddenColumns.add(column);
		else {
			if (cell.flaw !== null) flaws.push({ ...cell.flaw, cell: `${columnName(column)}${row}`, row });
			if (cell.kind === 'empty') continue;
			rows.add(row);
			columns.add(column);
		}
	}
	if (rows.size * columns.size > mostCells) return { problem: tooLarge(mostCells) };
	const grid = fill(ascending(rows), ascending(columns), merged);
	return {
		name,
		rows: grid,
		flaws,
		hiddenRows: ascending(hiddenRows),
		hiddenColumns: ascending(hiddenColumns).map(columnName),
		hasDrawings: stored.hasDrawings,
		hasComments: stored.hasComments,
	};
}

function tooLarge(mostCells: number): string {
	return `có vùng dữ liệu hơn ${mostCells.toLocaleString('vi')} ô`;
}

interface PlacedCell extends CellPlace {
	readonly cell: ReadCell;
}

interface MergedCells {
	/** Each cell that is not covered by a merged one; a merged one stands at its first visible part. */
	readonly shown: readonly PlacedCell[];
	/** Merged cells that show something, with a number for each. */
	readonly merges: readonly (CellRange & { readonly cell: ReadCell; readonly id: number })[];
}

function mergedCells(stored: StoredSheet): MergedCells {
	const covered = coverOf(stored);
	const shown: PlacedCell[] = [];
	const merges: MergedCells['merges'][number][] = [];
	for (const [row, cells] of stored.cells) {
		for (const [column, cell] of cells) {
			const range = covered(row, column);
			if (range === null) shown.push({ row, column, cell });
			else if (range.from.row === row && range.from.column === column) {
				shown.push({ ...firstVisible(range, stored), cell });
				merges.push({ ...range, cell, id: merges.length });
			}
		}
	}
	return { shown, merges };
}

/** Which merged cell covers a place: ranges by each row that holds something, so that no empty row is walked through. */
function coverOf({ cells, merges }: StoredSheet): (row: number, column: number) => CellRange | null {
	const rows = [...cells.keys()].sort((a, b) => a - b);
	const byRow = new Map<number, CellRange[]>();
	let walked = 0;
	for (const range of merges) {
		for (let at = lowerBound(rows, range.from.row); (rows[at] ?? Number.POSITIVE_INFINITY) <= range.to.row; at++) {
			const row = rows[at] ?? 0;
			const known = byRow.get(row);
			if (known === undefined) byRow.set(row, [range]);
			else if (known.length < MOST_MERGES_OF_ROW) known.push(range);
			if (++walked > MOST_STEPS) break;
		}
	}
	return (row, column) => byRow.get(row)?.find(({ from, to }) => from.column <= column && column <= to.column) ?? null;
}

/** More than any sheet that people made has. */
const MOST_MERGES_OF_ROW = 300;
const MOST_STEPS = 400_000;

function lowerBound(sorted: readonly number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Rows at the top of one merged cell that may be hidden. */
const MOST_HIDDEN = 500;

/** Excel shows the words of a merged cell in what is visible of it. */
function firstVisible({ from, to }: CellRange, { isHiddenRow, isHiddenColumn }: StoredSheet): CellPlace {
	let { row, column } = from;
	const lastRow = Math.min(to.row, from.row + MOST_HIDDEN);
	while (row < lastRow && isHiddenRow(row)) row++;
	while (column < to.column && isHiddenColumn(column)) column++;
	return isHiddenRow(row) || isHiddenColumn(column) ? from : { row, column };
}

function fill(rows: readonly number[], columns: readonly number[], { shown, merges }: MergedCells): SheetRow[] {
	const rowAt = new Map(rows.map((row, index) => [row, index]));
	const columnAt = new Map(columns.map((column, index) => [column, index]));
	const grid = rows.map(() => columns.map(() => EMPTY));
	for (const { row, column, cell } of shown) {
		const line = grid[rowAt.get(row) ?? -1];
		const at = columnAt.get(column);
		if (line !== undefined && at !== undefined) line[at] = { ...pick(cell), merge: null };
	}
	// Merged cells never overlap in a file that Excel wrote, so that together they are no more than the grid.
	let left = rows.length * columns.length;
	for (const { from, to, cell, id } of merges) {
		if (cell.kind === 'empty') continue;
		const filled = { ...pick(cell), merge: id };
		for (let at = lowerBound(rows, from.row); left > 0 && (rows[at] ?? Number.POSITIVE_INFINITY) <= to.row; at++) {
			left -= fillRow(grid[at] ?? [], columns, { from, to }, filled);
		}
	}
	return rows.map((number, index) => ({ number, cells: grid[index] ?? [] }));
}

/** How many cells it filled. */
function fillRow(line: SheetCell[], columns: readonly number[], { from, to }: CellRange, cell: SheetCell): number {
	const start = lowerBound(columns, from.column);
	let at = start;
	for (; (columns[at] ?? Number.POSITIVE_INFINITY) <= to.column; at++) line[at] = cell;
	return at - start;
}

const EMPTY: SheetCell = { text: '', kind: 'empty', bold: false, merge: null };

function pick({ text, kind, bold }: ReadCell): Omit<SheetCell, 'merge'> {
	return { text: text.trim(), kind, bold };
}

function ascending(numbers: ReadonlySet<number>): readonly number[] {
	return [...numbers].sort((a, b) => a - b);
}
