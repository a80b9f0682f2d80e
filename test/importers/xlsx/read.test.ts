import { describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { readXlsx } from '#importers/xlsx/read';
import type { Workbook } from '#importers/xlsx/workbook';
import { relationships } from '../docx-file.ts';
import { merges, part, rowsOf, stylesOf, type XlsxParts, xlsxEntries, xlsxFile } from '../xlsx-file.ts';
import { zipFile } from '../zip-file.ts';

const RICH = '<r><t xml:space="preserve">Diện tích m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';
const STRINGS = ['Học nghề', RICH, '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>', 'a_x000D_\nb', ' '];

/** What stands in one cell, and what its reader sees. */
const CELLS: readonly (readonly [name: string, cell: string, shown: string, flaw?: string])[] = [
	['a shared string', '<c t="s"><v>0</v></c>', 'Học nghề'],
	['rich text with a raised digit', '<c t="s"><v>1</v></c>', 'Diện tích m²'],
	['a phonetic guide, which nobody reads', '<c t="s"><v>2</v></c>', '東京'],
	['an escaped line end', '<c t="s"><v>3</v></c>', 'a\nb'],
	['a shared string out of range', '<c t="s"><v>99</v></c>', '', 'no-string'],
	['a negative shared string', '<c t="s"><v>-1</v></c>', '', 'no-string'],
	['an inline string', '<c t="inlineStr"><is><t>Hòa An</t></is></c>', 'Hòa An'],
	[
		'text that begins as a formula',
		'<c t="inlineStr"><is><t>=HYPERLINK("http://x.vn")</t></is></c>',
		'=HYPERLINK("http://x.vn")',
	],
	['text that begins with @', '<c t="inlineStr"><is><t>@SUM(1)</t></is></c>', '@SUM(1)'],
	['the text of a formula', '<c t="str"><f>A1</f><v>xã</v></c>', 'xã'],
	['an empty text of a formula', '<c t="str"><f>A1</f><v></v></c>', ''],
	['a number', '<c s="4"><v>0.16700000000000001</v></c>', '0,167'],
	['the result of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
	['a formula that nobody worked out', '<c><f>1+1</f></c>', '', 'no-result'],
	['an error value', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', 'error-value'],
	['a broken reference', '<c t="e"><v>#REF!</v></c>', '#REF!', 'error-value'],
	['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
	['a date as ISO 8601', '<c t="d"><v>2021-06-15</v></c>', '15/06/2021'],
	['a date as a serial number', '<c s="1"><v>44362</v></c>', '15/06/2021'],
	['a date before all dates', '<c s="1"><v>-5</v></c>', '-5', 'unknown-format'],
	['a percentage', '<c s="2"><v>1.0164</v></c>', '101,6%'],
	['a format that is not understood', '<c s="3"><v>0.5</v></c>', '0,5', 'unknown-format'],
	['a style that does not exist', '<c s="99"><v>7</v></c>', '7'],
	['a long fraction in General', '<c s="4"><v>45.333333333333336</v></c>', '45,33333333', 'long-fraction'],
	[
		'a number typed as text in English notation',
		'<c t="inlineStr"><is><t>18,498</t></is></c>',
		'18,498',
		'english-number',
	],
	['a number typed as text in Vietnamese notation', '<c t="inlineStr"><is><t>18.498</t></is></c>', '18.498'],
	['no number at all', '<c><v>abc</v></c>', 'abc', 'unknown-format'],
];

describe('a cell is read as its reader sees it', () => {
	it.each(CELLS)('%s', async (...[, cell, shown, flaw]) => {
		const book = await read({
			sheets: [{ data: rowsOf([['x', cell ?? null]]) }],
			styles: stylesOf('0', 'dd/mm/yyyy', '0.0%', '# ?/?', 'General'),
			strings: STRINGS,
		});
		expect(textOf(book)).toEqual([shown === '' ? ['x'] : ['x', shown]]);
		expect(book.sheets[0]?.flaws.map(({ kind, cell: at }) => [kind, at])).toEqual(flaw ? [[flaw, 'B1']] : []);
	});
});

describe('readXlsx', () => {
	it('counts days from 1904 where the workbook says so', async () => {
		const sheets = [{ data: rowsOf([['<c s="1"><v>42900</v></c>']]) }];
		const book = await read({ sheets, styles: stylesOf('0', 'dd/mm/yyyy'), workbook: '<workbookPr date1904="1"/>' });
		expect(textOf(book)).toEqual([['15/06/2021']]);
	});

	it('shows no zeros where the sheet hides them', async () => {
		const before = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
		expect(textOf(await read({ sheets: [{ before, data: rowsOf([['a', 0, 1]]) }] }))).toEqual([['a', '1']]);
	});

	it('places cells without addresses one after the other', async () => {
		const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>';
		expect(textOf(await read({ sheets: [{ data }] }))).toEqual([
			['1', '2'],
			['3', '4'],
		]);
	});

	it('repeats the words of a merged cell in its parts, and none that lie below it', async () => {
		const data = rowsOf([
			['STT', 'Kết quả', 'cũ'],
			[null, 'Năm 2020', 'Năm 2021'],
			[1, 2, 3],
		]);
		const book = await read({ sheets: [{ data, after: merges('A1:A2', 'B1:C1', 'A900000:C1048576') }] });
		expect(textOf(book)).toEqual([
			['STT', 'Kết quả', 'Kết quả'],
			['STT', 'Năm 2020', 'Năm 2021'],
			['1', '2', '3'],
		]);
		expect(book.sheets[0]?.rows.map(({ cells }) => cells.map(({ merge }) => merge))).toEqual([
			[0, 1, 1],
			[0, null, null],
			[null, null, null],
		]);
	});

	it('leaves out hidden rows, columns and sheets, and says which', async () => {
		const data = rowsOf([
			['a', 'b', 'c'],
			['d', 'e', 'f'],
			[null, 'i'],
		]).replace('<row r="2"', '<row r="2" hidden="1"');
		const before = '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>';
		const book = await read({
			sheets: [
				{ name: 'Biểu', before, data },
				{ name: 'Nháp', state: 'hidden', data },
				{ name: 'Kín', state: 'veryHidden', data },
			],
		});
		expect(textOf(book)).toEqual([['a', 'c']]);
		expect(book).toMatchObject({
			hiddenSheets: ['Nháp', 'Kín'],
			sheets: [{ name: 'Biểu', hiddenRows: [2], hiddenColumns: ['B'] }],
		});
	});

	it('shows the words of a merged cell that begins in a hidden column', async () => {
		const before = '<cols><col min="1" max="1" hidden="1"/></cols>';
		const sheets = [
			{
				before,
				data: rowsOf([
					['Tên', null],
					[null, 'x'],
				]),
				after: merges('A1:B1'),
			},
		];
		expect(textOf(await read({ sheets }))).toEqual([['Tên'], ['x']]);
	});

	it('reads rows that hide all but those that say otherwise', async () => {
		const before = '<sheetFormatPr zeroHeight="1"/>';
		const data = rowsOf([['a'], ['b']]).replace('<row r="2"', '<row r="2" hidden="0"');
		expect(textOf(await read({ sheets: [{ before, data }] }))).toEqual([['a'], ['b']]);
	});

	it('says that drawings and comments lie over the cells', async () => {
		const data = rowsOf([['a']]);
		const after = '<drawing r:id="r1"/><legacyDrawing r:id="r2"/>';
		const { sheets } = await read({ sheets: [{ data }, { data, after }] });
		expect(sheets.map(({ hasDrawings, hasComments }) => [hasDrawings, hasComments])).toEqual([
			[false, false],
			[true, true],
		]);
	});

	it('reads a far cell without the empty ones before it', async () => {
		const before = '<dimension ref="A1:XFD1048576"/>';
		const data = `${rowsOf([['a']])}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`;
		expect(textOf(await read({ sheets: [{ before, data }] }))).toEqual([
			['a', ''],
			['', '7'],
		]);
	});

	it('reads the sheets in the order of their tabs, a part that two of them name once', async () => {
		const parts = {
			sheets: [
				{ name: 'Một', data: rowsOf([['1']]) },
				{ name: 'Hai', data: rowsOf([['2']]) },
			],
		};
		const entries = xlsxEntries(parts).map(({ name, data }) =>
			name === 'xl/_rels/workbook.xml.rels'
				? { name, data: String(data).replace('sheet2.xml', 'sheet1.xml') }
				: { name, data },
		);
		const book = await readXlsx(zipFile(entries));
		expect(isProblem(book) ? book : book.sheets.map(({ name }) => name)).toEqual(['Một']);
	});

	it('does not follow what lies outside the file, nor reads a chart', async () => {
		const list =
			'<sheets><sheet name="Ngoài" r:id="r0"/><sheet name="Biểu đồ" r:id="r1"/><sheet name="Sổ" r:id="r2"/></sheets>';
		const rels = relationships([
			['worksheet', 'http://x.vn/sheet.xml'],
			['chartsheet', 'chartsheets/sheet1.xml'],
			['worksheet', 'workbook.xml'],
		]).replace('sheet.xml"/>', 'sheet.xml" TargetMode="External"/>');
		const file = zipFile([
			{ name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
			{ name: 'xl/workbook.xml', data: part('workbook', list) },
			{ name: 'xl/_rels/workbook.xml.rels', data: rels },
		]);
		expect(await readXlsx(file)).toMatchObject({
			otherSheets: ['Ngoài', 'Biểu đồ'],
			sheets: [{ name: 'Sổ', rows: [] }],
		});
	});
});

async function read(parts: XlsxParts): Promise<Workbook> {
	const book = await readXlsx(xlsxFile(parts));
	if (isProblem(book)) throw new Error(book.problem);
	return book;
}

function textOf({ sheets }: Workbook): readonly (readonly string[])[] {
	return (sheets[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
}
