import { describe, expect, it } from 'vitest';
import { readXlsx } from '#importers/xlsx/read';
import { relationships } from '../docx-file.ts';
import { rowsOf, type SheetParts, sheetXml, xlsxEntries, xlsxFile } from '../xlsx-file.ts';
import { type ZipEntry, zipFile } from '../zip-file.ts';

const SHEETS = [{ data: rowsOf([['Học nghề', 12]]) }];
const GOOD = xlsxFile({ sheets: SHEETS });
const withEntry = (...entries: readonly ZipEntry[]) => zipFile([...xlsxEntries({ sheets: SHEETS }), ...entries]);
const withSheet = (data: ZipEntry['data'], claims?: ZipEntry['claims']): Uint8Array =>
	zipFile(
		xlsxEntries({ sheets: SHEETS }).map((entry) =>
			entry.name.endsWith('sheet1.xml') ? { name: entry.name, data, ...(claims && { claims }) } : entry,
		),
	);
const sheet = (parts: Partial<SheetParts>) => withSheet(sheetXml({ data: '', ...parts }));
const ole = (name: string) =>
	Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
		Buffer.alloc(504),
		Buffer.from(name, 'utf16le'),
	]);
const legacy = (font: string, text: string) =>
	xlsxFile({
		sheets: [{ data: rowsOf([[text]]) }],
		styles: `<fonts><font><name val="${font}"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`,
	});

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, problem: RegExp])[] = [
	['an empty file', new Uint8Array(), /rỗng/u],
	['old Excel', ole('Workbook'), /Excel đời cũ \(\.xls\)/u],
	['a file with a password', ole('EncryptedPackage'), /mật khẩu.*Protect Workbook/u],
	['PDF', Buffer.from('%PDF-1.7'), /PDF.*tệp Excel gốc/u],
	['a web page that calls itself Excel', Buffer.from('<html>'), /trang web/u],
	['noise', Buffer.from('a,b,c'), /không phải \.xlsx/u],
	['the beginning of a zip file', GOOD.slice(0, GOOD.length / 2), /cắt cụt/u],
	['Word', zipFile([{ name: 'word/document.xml', data: '<a/>' }]), /Word \(\.docx\)/u],
	['PowerPoint', zipFile([{ name: 'ppt/presentation.xml', data: '<a/>' }]), /PowerPoint/u],
	['OpenDocument', zipFile([{ name: 'content.xml', data: '<a/>' }]), /\.ods/u],
	[
		'a binary workbook',
		zipFile([
			{ name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.bin']]) },
			{ name: 'xl/workbook.bin', data: 'x' },
		]),
		/\.xlsb/u,
	],
	['macros', withEntry({ name: 'xl/vbaProject.bin', data: 'x' }), /macro/u],
	['macros of Excel 4', withEntry({ name: 'xl/macrosheets/sheet1.xml', data: '<a/>' }), /macro/u],
	['an empty zip file', zipFile([]), /không có bảng tính/u],
	[
		'a workbook outside the file',
		zipFile([{ name: '_rels/.rels', data: relationships([['officeDocument', 'http://x.vn/a.xml']]) }]),
		/không có bảng tính/u,
	],
	[
		'a workbook that is none',
		zipFile([{ name: '_rels/.rels', data: relationships([['officeDocument', '_rels/.rels']]) }]),
		/không có bảng tính/u,
	],
	['too many sheets', xlsxFile({ sheets: Array.from({ length: 101 }, () => ({ data: '' })) }), /101 trang tính/u],
	['a locked part', withSheet('x', { flags: 1 }), /mật khẩu.*Excel/u],
	['a part that is not what its checksum says', withSheet(sheetXml({ data: '' }), { crc: 1 }), /hỏng/u],
	['a zip bomb', withSheet(Buffer.alloc(60_000_000, 0x20)), /lớn hơn 16 MB/u],
	['a zip bomb that claims to be small', withSheet(Buffer.alloc(60_000_000, 0x20), { size: 5000 }), /hỏng/u],
	[
		'sheets that are too large together',
		xlsxFile({ sheets: Array.from({ length: 3 }, () => ({ data: rowsOf([['x']]) + ' '.repeat(7_000_000) })) }),
		/lớn hơn/u,
	],
	['a DTD', withSheet(`<!DOCTYPE a [<!ENTITY x "y">]>${sheetXml({ data: '' })}`), /DTD/u],
	['XML that ends too early', withSheet(sheetXml({ data: '' }).slice(0, -20)), /XML/u],
	['a row of a negative number', sheet({ data: '<row r="-5"/>' }), /“-5”/u],
	['a row beyond the last', sheet({ data: '<row r="1048577"/>' }), /“1048577”/u],
	['a cell in another row', sheet({ data: '<row r="1"><c r="A2"/></row>' }), /“A2”/u],
	['a cell beyond the last column', sheet({ data: '<row r="1"><c r="XFE1"/></row>' }), /“XFE1”/u],
	['a cell without a column', sheet({ data: '<row r="1"><c r="11"/></row>' }), /“11”/u],
	['many cells', sheet({ data: `<row>${'<c/>'.repeat(200_000)}</row>` }), /190\.000 phần tử/u],
	[
		'cells far apart that would make a huge table',
		sheet({
			data: Array.from({ length: 300 }, (_, n) => `<row><c r="${letters(n)}${n + 1}"><v>1</v></c></row>`).join(''),
		}),
		/20\.000 ô/u,
	],
	[
		'one long text in many cells',
		xlsxFile({
			sheets: [{ data: rowsOf(Array.from({ length: 300 }, () => ['<c t="s"><v>0</v></c>'])) }],
			strings: ['x'.repeat(30_000)],
		}),
		/quá nhiều chữ/u,
	],
	['a font of before Unicode', legacy('.VnTime', 'QuyÕt ®Þnh'), /\.VnTime.*trong Excel/u],
];

describe('readXlsx refuses, and says what to do:', () => {
	it.each(REFUSED)('%s', async (_name, bytes, problem) => {
		const refused = await readXlsx(bytes);
		expect(refused).toEqual({ problem: expect.stringMatching(problem) });
		expect(refused).toEqual({ problem: expect.stringMatching(/\. Hãy /u) });
		expect(refused).toEqual({ problem: expect.not.stringMatching(/bằng Word|Word Document/u) });
	});

	it('and names Excel’s own file type for what can be saved again', async () => {
		expect(await readXlsx(ole('Workbook'))).toEqual({ problem: expect.stringContaining('“Excel Workbook (*.xlsx)”') });
	});

	it('a font of before Unicode by its name alone is none', async () => {
		expect(await readXlsx(legacy('.VnTime', 'Quyết định'))).toMatchObject({ sheets: [{ rows: [{}] }] });
	});
});

function letters(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
