/** A place in a sheet, both counted from 1. */
export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

export interface CellRange {
	readonly from: CellPlace;
	readonly to: CellPlace;
}

/** As many as Excel has. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Reads `B12`; `null` where it is no place of a sheet. */
export function readAddress(written: string): CellPlace | null {
	const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(written) ?? [];
	if (letters === '') return null;
	const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	const row = Number(digits);
	return row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

/** Reads `A1:C3`, from its top left to its bottom right corner; `A1` is a range of one cell. */
export function readRange(written: string): CellRange | null {
	const [first = '', second = first, ...others] = written.split(':');
	const [a, b] = [readAddress(first), readAddress(second)];
	if (a === null || b === null || others.length > 0) return null;
	return {
		from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
		to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
	};
}

/** 3 as `C`, 28 as `AB`. */
export function columnName(column: number): string {
	let name = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
	}
	return name;
}
