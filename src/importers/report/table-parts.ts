import { isNumber, isNumberingRow } from '#importers/report/table-words';

/** A table parted into what its columns are called and what they hold. */
export interface PartedTable {
	/** One name for each column, rows of the header joined: "Kết quả – 6 tháng". */
	readonly header: readonly string[];
	/** Places of its rows among all. */
	readonly bodyStart: number;
}

/**
 * Parts a table of words. A header of several rows repeats what is merged from row to row; of it `headerRows` are known.
 */
export function partTable(rows: readonly (readonly string[])[], headerRows: number): PartedTable {
	let bodyStart = Math.min(headerRows, rows.length);
	while (bodyStart < MOST_HEADER_ROWS && goesOn(rows[bodyStart], rows[bodyStart - 1])) bodyStart++;
	const header = (rows[0] ?? []).map((_cell, column) => {
		const names = rows.slice(0, bodyStart).map((row) => row[column] ?? '');
		return names.filter((name, index) => name !== '' && name !== names[index - 1]).join(' – ');
	});
	return { header, bodyStart };
}

const MOST_HEADER_ROWS = 4;

/** A row of words that shares a cell of words with the row above. */
function goesOn(row: readonly string[] | undefined, above: readonly string[] | undefined): boolean {
	if (row === undefined || above === undefined || isNumberingRow(row) || row.some(isNumber)) return false;
	return (
		row.some((cell, column) => cell !== '' && cell === above[column]) && row.some((cell, at) => cell !== above[at])
	);
}
