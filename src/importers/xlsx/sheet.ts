import type { Problem } from '#domain/problem';
import { type CellRange, columnName, LAST_COLUMN, LAST_ROW, readAddress, readRange } from '#importers/xlsx/address';
import { type CellReading, type ReadCell, readCell } from '#importers/xlsx/cell';
import { childOf, childrenOf, type XmlElement } from '#importers/xml-element';

/** The cells of a sheet as they are stored, and what of it is hidden. */
export interface StoredSheet {
	/** By row, then by column; both counted from 1. Only cells that hold something, or should. */
	readonly cells: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
	readonly merges: readonly CellRange[];
	readonly isHiddenRow: (row: number) => boolean;
	readonly isHiddenColumn: (column: number) => boolean;
	readonly hasDrawings: boolean;
	readonly hasComments: boolean;
}

/** Reads `x:worksheet`. A place that no sheet has is a problem: what Excel would make of it, nobody knows. */
export function readSheet(part: XmlElement, reading: Omit<CellReading, 'hidesZeros'>): StoredSheet | Problem {
	const view = childOf(childOf(part, 'x:sheetViews'), 'x:sheetView');
	const cellReading = { ...reading, hidesZeros: isOff(view?.attributes['showZeros']) };
	const hiddenByDefault = isOn(childOf(part, 'x:sheetFormatPr')?.attributes['zeroHeight']);
	const rowStates = new Map<number, boolean>();
	const cells = new Map<number, ReadonlyMap<number, ReadCell>>();
	let row = 0;
	for (const element of childrenOf(childOf(part, 'x:sheetData'), 'x:row')) {
		row = numberOf(element.attributes['r'], row + 1);
		if (!(row >= 1 && row <= LAST_ROW)) return { problem: wrongPlace(element.attributes['r'] ?? '') };
		rowStates.set(row, isOn(element.attributes['hidden']));
		const read = readRow(element, row, cellReading);
		if ('problem' in read) return read;
		if (read.cells.size > 0) cells.set(row, new Map([...(cells.get(row) ?? []), ...read.cells]));
	}
	const hiddenColumns = hiddenColumnsOf(childOf(part, 'x:cols'));
	return {
		cells,
		merges: childrenOf(childOf(part, 'x:mergeCells'), 'x:mergeCell').flatMap(
			({ attributes }) => readRange(attributes['ref'] ?? '') ?? [],
		),
		isHiddenRow: (number) => rowStates.get(number) ?? hiddenByDefault,
		isHiddenColumn: (number) => hiddenColumns[number] === true,
		hasDrawings: childOf(part, 'x:drawing') !== undefined,
		// Comments are drawn the old way.
		hasComments: childOf(part, 'x:legacyDrawing') !== undefined,
	};
}

/** By column; the ranges are counted where they begin and end, however many there are. */
function hiddenColumnsOf(columns: XmlElement | undefined): readonly boolean[] {
	const changes = new Array<number>(LAST_COLUMN + 2).fill(0);
	for (const { attributes } of childrenOf(columns, 'x:col')) {
		const [from, to] = [numberOf(attributes['min'], 1), numberOf(attributes['max'], 0)];
		if (!isOn(attributes['hidden']) || !(from >= 1 && from <= to && to <= LAST_COLUMN)) continue;
		changes[from] = (changes[from] ?? 0) + 1;
		changes[to + 1] = (changes[to + 1] ?? 0) - 1;
	}
	let open = 0;
	return changes.map((change) => {
		open += change;
		return open > 0;
	});
}

function readRow(
	element: XmlElement,
	row: number,
	reading: CellReading,
): { readonly cells: ReadonlyMap<number, ReadCell> } | Problem {
	const cells = new Map<number, ReadCell>();
	let column = 0;
	for (const cell of childrenOf(element, 'x:c')) {
		const { r: address } = cell.attributes;
		const place = address === undefined ? { row, column: column + 1 } : readAddress(address);
		if (place === null || place.row !== row || place.column > LAST_COLUMN) {
			return { problem: wrongPlace(address ?? columnName(column + 1)) };
		}
		({ column } = place);
		const read = readCell(cell, reading);
		if (read.kind !== 'empty' || read.flaw !== null) cells.set(column, read);
	}
	return { cells };
}

function wrongPlace(written: string): string {
	return `có ô ghi địa chỉ “${written.slice(0, 20)}”, không thuộc hàng nào của Excel hoặc không đúng hàng`;
}

function numberOf(written: string | undefined, otherwise: number): number {
	if (written === undefined) return otherwise;
	return /^\d{1,7}$/u.test(written) ? Number(written) : Number.NaN;
}

function isOn(written: string | undefined): boolean {
	return /^(?:1|true)$/u.test(written ?? '');
}

function isOff(written: string | undefined): boolean {
	return /^(?:0|false)$/u.test(written ?? '');
}
