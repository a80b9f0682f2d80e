import { relationships } from './docx-file.ts';
import { type ZipEntry, zipFile } from './zip-file.ts';

/** The inside of each part, as XML. */
export interface XlsxParts {
	readonly sheets: readonly SheetParts[];
	/** The inside of `styleSheet`. */
	readonly styles?: string;
	/** The inside of each `si`; a plain text is put in `t`. */
	readonly strings?: readonly string[];
	/** The inside of `workbook` before its sheets. */
	readonly workbook?: string;
}

export interface SheetParts {
	readonly name?: string;
	readonly state?: string;
	/** The inside of `sheetData`. */
	readonly data: string;
	/** What stands before `sheetData`, and after it. */
	readonly before?: string;
	readonly after?: string;
}

/** An .xlsx of no more than these parts. */
export function xlsxFile(parts: XlsxParts): Uint8Array {
	return zipFile(xlsxEntries(parts));
}

export function xlsxEntries({ sheets, styles, strings, workbook = '' }: XlsxParts): readonly ZipEntry[] {
	const list = sheets.map(({ name, state }, index) => {
		const hidden = state === undefined ? '' : ` state="${state}"`;
		return `<sheet name="${name ?? `Trang ${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="r${index}"/>`;
	});
	const targets = [
		...sheets.map((_sheet, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
		...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
		...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
	];
	return [
		{ name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
		{ name: 'xl/workbook.xml', data: part('workbook', `${workbook}<sheets>${list.join('')}</sheets>`) },
		{ name: 'xl/_rels/workbook.xml.rels', data: relationships(targets) },
		...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data: sheetXml(sheet) })),
		...(styles === undefined ? [] : [{ name: 'xl/styles.xml', data: part('styleSheet', styles) }]),
		...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: part('sst', strings.map(item).join('')) }]),
	];
}

export function sheetXml({ data, before = '', after = '' }: SheetParts): string {
	return part('worksheet', `${before}<sheetData>${data}</sheetData>${after}`);
}

/** The number formats of cells, in the order in which `s` names them; the first is that of a cell without `s`. */
export function stylesOf(...codes: readonly string[]): string {
	const formats = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`);
	const uses = codes.map((_code, index) => `<xf numFmtId="${200 + index}" fontId="0"/>`);
	const fonts = '<fonts><font/><font><b/></font></fonts>';
	return `<numFmts>${formats.join('')}</numFmts>${fonts}<cellXfs>${uses.join('')}</cellXfs>`;
}

/** Rows of a table from row `first` on: a number is a number, a text is a text, `null` is no cell, `<…` is a cell as XML. */
export function rowsOf(rows: readonly (readonly (string | number | null)[])[], first = 1): string {
	return rows
		.map(
			(cells, index) =>
				`<row r="${first + index}">${cells.map((cell, at) => cellOf(cell, at, first + index)).join('')}</row>`,
		)
		.join('');
}

/** `A1`: the column counted from 0, the row from 1. */
function addressOf(column: number, row: number): string {
	return `${String.fromCharCode(65 + column)}${row}`;
}

function cellOf(cell: string | number | null, column: number, row: number): string {
	const address = addressOf(column, row);
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${address}"`);
	return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

export function merges(...ranges: readonly string[]): string {
	return `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}

function item(inside: string): string {
	return `<si>${inside.startsWith('<') ? inside : `<t>${inside}</t>`}</si>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function part(name: string, inside: string): string {
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns="${main}" xmlns:r="${relations}">${inside}</${name}>`;
}
