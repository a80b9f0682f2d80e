import type { SheetCell, SheetRow } from '#importers/xlsx/workbook';

/** What a reader takes for one cell of a row: a cell, or those that are merged. */
export interface ShownCell {
	readonly text: string;
	readonly bold: boolean;
	readonly kind: SheetCell['kind'];
}

/** The cells of a row that show something, merged ones once; with the row above, without those that it shows already. */
export function shownCells({ cells }: SheetRow, above?: SheetRow): readonly ShownCell[] {
	return cells.filter(
		(cell, index) =>
			cell.kind !== 'empty' && !continuesAbove(cell, cells[index - 1]) && !continuesAbove(cell, above?.cells[index]),
	);
}

/** Whether a cell belongs to the same merged cell as the one above it, or before it. */
export function continuesAbove(cell: SheetCell | undefined, above: SheetCell | undefined): boolean {
	return cell !== undefined && cell.merge !== null && cell.merge === above?.merge;
}
