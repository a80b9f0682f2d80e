/** An Excel workbook as its reader sees it: the visible sheets in their order. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** Names of the sheets that are hidden and hold something. */
	readonly hiddenSheets: readonly string[];
	/** Names of the sheets that hold no cells but a chart or a dialogue. */
	readonly otherSheets: readonly string[];
}

export interface Sheet {
	readonly name: string;
	/** Those that show something, from the top. */
	readonly rows: readonly SheetRow[];
	/** What was left out, or may read otherwise than in Excel. */
	readonly flaws: readonly CellFlaw[];
	readonly hiddenRows: readonly number[];
	/** `C`, `D`. */
	readonly hiddenColumns: readonly string[];
	/** Pictures, charts or text boxes lie over its cells. */
	readonly hasDrawings: boolean;
	/** Cells bear comments. */
	readonly hasComments: boolean;
}

export interface SheetRow {
	/** As Excel counts it, from 1. */
	readonly number: number;
	/** Of each column that shows something in any row; all rows are of one width. */
	readonly cells: readonly SheetCell[];
}

export interface SheetCell {
	/** As shown; a line end within a cell is `\n`. */
	readonly text: string;
	readonly kind: 'empty' | 'text' | 'number';
	readonly bold: boolean;
	/** Of a merged cell: a number that its parts share. `null` = it stands alone. */
	readonly merge: number | null;
}

export interface CellFlaw {
	readonly kind: FlawKind;
	/** `C5`. */
	readonly cell: string;
	/** The row in Excel's count. */
	readonly row: number;
	/** What is shown instead, or the format in question. */
	readonly written: string;
}

export type FlawKind =
	/** A formula that nobody has worked out. */
	| 'no-result'
	/** `#REF!` */
	| 'error-value'
	/** The value stands as it is stored. */
	| 'unknown-format'
	/** More decimals are stored than a narrow column shows. */
	| 'long-fraction'
	/** A number that was typed as text in English notation. */
	| 'english-number'
	/** A string that the file does not have. */
	| 'no-string';
