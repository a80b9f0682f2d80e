import type { SourceBlock, SourceRemark, SourceTable } from '#importers/report/source';

/**
 * Puts the header of each table into one row, as Markdown has it: where a name spans columns that have names of their
 * own, each becomes "Kế hoạch – 6 tháng", and that is said. Words across a whole table, above its header, become
 * paragraphs. A cell that spans rows or columns repeats its words, or leaves blanks. Tables of data have one such row.
 */
export function joinHeaders(blocks: readonly SourceBlock[]): {
	readonly blocks: readonly SourceBlock[];
	readonly remarks: readonly SourceRemark[];
} {
	const remarks: SourceRemark[] = [];
	const joined = blocks.flatMap((block): readonly SourceBlock[] => {
		if (block.kind === 'paragraph' || block.isData === true) return [block];
		const start = titleRows(block.rows);
		const table = { ...block, rows: block.rows.slice(start), headerRows: Math.max(1, block.headerRows - start) };
		const count = headerRowsOf(table);
		if (count > 1) remarks.push(joinedRemark(count, block.place));
		return [...titleOf(block, start), count > 1 ? withOneHeader(table, count) : table];
	});
	return { blocks: joined, remarks };
}

type Row = readonly string[];

const MOST_TITLE_ROWS = 2;
const MOST_HEADER_ROWS = 4;

/** How many rows at the top hold one cell that spans all columns. */
function titleRows(rows: readonly Row[]): number {
	const end = rows.slice(0, MOST_TITLE_ROWS + 1).findIndex(([first, ...others]) => !isSpread(first, others));
	return Math.max(0, end);
}

function isSpread(first: string | undefined, others: Row): boolean {
	return first !== '' && others.length > 0 && others.every((cell) => cell === first);
}

function titleOf({ rows, place }: SourceTable, count: number): readonly SourceBlock[] {
	return rows
		.slice(0, count)
		.flatMap(([words = '']) => words.split('\n'))
		.map((text) => ({ kind: 'paragraph', text, bold: false, heading: null, glued: false, place }));
}

/** As many as the source itself says, or as name the columns more closely than the row above each. */
function headerRowsOf({ rows, headerRows }: SourceTable): number {
	let count = Math.min(headerRows, MOST_HEADER_ROWS);
	while (count < Math.min(rows.length - 1, MOST_HEADER_ROWS) && goesOn(rows[count - 1] ?? [], rows[count] ?? [])) {
		count++;
	}
	return count;
}

/** Whether a name of the row above spans this row too, or columns that this row alone names. */
function goesOn(above: Row, row: Row): boolean {
	if (row.some(isNumber) || row.every((cell, column) => cell === '' || cell === above[column])) {
		return false;
	}
	if (row.some((cell, column) => cell !== '' && cell === above[column])) return true;
	const names = withoutBlanks(above, row);
	const isSpanned = (column: number) =>
		names[column] !== '' && (names[column] === names[column - 1] || names[column] === names[column + 1]);
	return row.every((cell, column) => cell === '' || isSpanned(column));
}

/** A cell of a body, or of the row of numbers below a header: 18.498, 98,5%, (1), 3=1+2. */
function isNumber(cell: string): boolean {
	return /\d/u.test(cell) && /^[\d\s.,%()=+*/:-]+$/u.test(cell);
}

/** A name stands for the blanks behind it where the row below has names. */
function withoutBlanks(row: Row, below: Row): Row {
	let name = '';
	return row.map((cell, column) => {
		if (cell !== '' || (below[column] ?? '') === '') name = cell;
		return name;
	});
}

function withOneHeader(table: SourceTable, count: number): SourceTable {
	const header = table.rows
		.slice(0, count)
		.map((row, index, all) => withoutBlanks(row, index + 1 < all.length ? (all[index + 1] ?? []) : []));
	const names = (header[0] ?? []).map((_name, column) => joinedName(header.map((row) => row[column] ?? '')));
	return { ...table, rows: [names, ...table.rows.slice(count)], headerRows: 1 };
}

function joinedName(names: readonly string[]): string {
	return names.filter((name, index) => name !== '' && name !== names[index - 1]).join(' – ');
}

function joinedRemark(count: number, place: number): SourceRemark {
	const message = `Đầu bảng có ${count} dòng, được ghép thành một: tên cột lớn đứng trước, như “Kế hoạch – 6 tháng”. Hãy soát lại tên các cột.`;
	return { rule: 'import-header-rows', place, message };
}
