import { contentOf } from '#importers/docx/content';
import type { Change, Table, TableCell, TableRow } from '#importers/docx/document';
import { countOf, propertyOf } from '#importers/docx/properties';
import type { Reading } from '#importers/docx/reading';
import { childOf, type XmlElement } from '#importers/xml-element';

/** `w:tbl`: rows and cells as they are merged, with what they hold. */
export function tableOf(element: XmlElement, reading: Reading): Table {
	const rows = contentOf(element, null).filter((content) => content.element.name === 'w:tr');
	return { kind: 'table', rows: rows.map((row) => rowOf(row.element, reading)) };
}

/** As many columns as Word allows. */
const MOST_COLUMNS = 63;

function rowOf(row: XmlElement, reading: Reading): TableRow {
	const properties = childOf(row, 'w:trPr');
	const change: Change = childOf(properties, 'w:del') ? 'deleted' : childOf(properties, 'w:ins') ? 'inserted' : null;
	const cells = contentOf(row, change).filter(({ element }) => element.name === 'w:tc');
	return { change, cells: leftOut(properties).concat(cells.map(({ element }) => cellOf(element, reading))) };
}

/** The columns that a row leaves out before its first cell, as an empty one. */
function leftOut(properties: XmlElement | undefined): readonly TableCell[] {
	const columns = countOf(properties, 'w:gridBefore', MOST_COLUMNS) ?? 0;
	return columns === 0 ? [] : [{ blocks: [], columns, continuesAbove: false }];
}

function cellOf(cell: XmlElement, reading: Reading): TableCell {
	const properties = childOf(cell, 'w:tcPr');
	const isMerged = childOf(properties, 'w:vMerge') !== undefined;
	return {
		blocks: reading.blocksOf(cell),
		columns: Math.max(1, countOf(properties, 'w:gridSpan', MOST_COLUMNS) ?? 1),
		continuesAbove: isMerged && propertyOf(properties, 'w:vMerge') !== 'restart',
	};
}
