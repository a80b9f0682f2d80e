import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docxText } from '#importers/docx-text';
import { type DocxParts, docxFile, p, r, table } from './docx-file.ts';

const NOTE = (id: number, text: string) =>
	`<w:footnote w:id="${id}">${p(r('<w:footnoteRef/>') + r(` ${text}`))}</w:footnote>`;
const REFERENCE = (id: number) => r(`<w:footnoteReference w:id="${id}"/>`, '<w:vertAlign w:val="superscript"/>');
const BOX = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const LISTED = (text: string, level = 0) =>
	p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const LEVEL = (level: number, format: string, pattern: string) =>
	`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

interface Trap extends DocxParts {
	readonly name: string;
	readonly reads: string;
}

const TRAPS: readonly Trap[] = [
	{ name: 'paragraphs, with a blank line between', body: p('Một') + p('') + p('Hai'), reads: 'Một\n\nHai' },
	{
		name: 'a code that formatting cuts into runs',
		body: p(r('Kế hoạch số 930/KH-') + r('SLĐTB', '<w:b/>') + r('XH')),
		reads: 'Kế hoạch số 930/KH-SLĐTBXH',
	},
	{
		name: 'a header in a borderless table',
		body:
			table([p('UBND TỈNH MẪU') + p('SỞ NỘI VỤ') + p('Số: 12/BC-SNV'), p('CỘNG HÒA') + p('Độc lập')]) + p('BÁO CÁO'),
		reads: 'UBND TỈNH MẪU\nSỞ NỘI VỤ\nSố: 12/BC-SNV\tCỘNG HÒA\nĐộc lập\n\nBÁO CÁO',
	},
	{
		name: 'a table inside a table',
		body: table([table(['trong', 'cùng']) + p('dưới'), 'bên']),
		reads: 'trong\tcùng\ndưới\tbên',
	},
	{
		name: 'footnotes, in the order in which the text refers to them',
		body: p(r('Một') + REFERENCE(7) + r(' và hai') + REFERENCE(2) + r('.')),
		footnotes: `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>${NOTE(2, 'Ghi chú hai')}${NOTE(7, 'Ghi chú một')}${NOTE(9, 'Không ai nhắc')}`,
		reads: 'Một¹ và hai².\n\n¹ Ghi chú một\n\n² Ghi chú hai',
	},
	{
		name: 'a footnote right behind a code',
		body: p(r('Quyết định số 15/2020/QĐ-TTg') + REFERENCE(1)),
		footnotes: NOTE(1, 'Về hỗ trợ'),
		reads: 'Quyết định số 15/2020/QĐ-TTg¹\n\n¹ Về hỗ trợ',
	},
	{
		name: 'a footnote with a mark of its own',
		body: p(r('Một') + r('<w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t>') + REFERENCE(2)),
		footnotes: `<w:footnote w:id="1">${p('* Riêng')}</w:footnote>${NOTE(2, 'Chung')}`,
		reads: 'Một*¹\n\n* Riêng\n\n¹ Chung',
	},
	{
		name: 'endnotes after footnotes',
		body: p(r('Một') + REFERENCE(1) + r(' hai') + r('<w:endnoteReference w:id="1"/>')),
		footnotes: NOTE(1, 'Cuối trang'),
		endnotes: `<w:endnote w:id="1">${p('Cuối bài')}</w:endnote>`,
		reads: 'Một¹ hai²\n\n¹ Cuối trang\n\n² Cuối bài',
	},
	{
		name: 'a footnote that refers to itself, many times',
		body: p(REFERENCE(1) + r('a') + REFERENCE(1)),
		footnotes: `<w:footnote w:id="1">${p(r('x') + REFERENCE(1))}</w:footnote>`,
		reads: '¹a¹\n\n¹ x',
	},
	{
		name: 'a tracked deletion and a tracked insertion',
		body: p(
			`${r('số ')}<w:del w:id="1">${r('<w:delText>99/QĐ-CU</w:delText>')}</w:del><w:ins w:id="2">${r('12/QĐ-MOI')}</w:ins>`,
		),
		reads: 'số 12/QĐ-MOI',
	},
	{
		name: 'moved text, once',
		body: p(`<w:moveFrom>${r('chuyển')}</w:moveFrom>${r('đầu ')}<w:moveTo>${r('chuyển')}</w:moveTo>`),
		reads: 'đầu chuyển',
	},
	{
		name: 'a deletion inside an insertion',
		body: p(`<w:ins><w:del>${r('<w:delText>xóa</w:delText>')}</w:del>${r('giữ')}</w:ins>`),
		reads: 'giữ',
	},
	{
		name: 'the deleted end of a paragraph inside a code',
		body: p('Kế hoạch số 930/KH-', '<w:rPr><w:del/></w:rPr>') + p('SLĐTBXH'),
		reads: 'Kế hoạch số 930/KH-SLĐTBXH',
	},
	{
		name: 'a deleted table row',
		body: `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('xóa')}</w:tc></w:tr><w:tr><w:tc>${p('giữ')}</w:tc></w:tr></w:tbl>`,
		reads: 'giữ',
	},
	{
		name: 'a text box that the file holds twice',
		body: p(
			r('Trước') +
				r(
					`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${BOX('Trong hộp')}</wps:txbx></w:drawing></mc:Choice>` +
						`<mc:Fallback><w:pict><v:textbox>${BOX('Trong hộp')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
				) +
				r(' sau'),
		),
		reads: 'Trước sau\n\nTrong hộp',
	},
	{
		name: 'a text box that only old programs see',
		body: p(r(`<mc:AlternateContent><mc:Fallback><w:pict>${BOX('Cũ')}</w:pict></mc:Fallback></mc:AlternateContent>`)),
		reads: 'Cũ',
	},
	{
		name: 'a soft hyphen, as a mark and as a character',
		body: p(r('SLĐ') + r('<w:softHyphen/>') + r('TB\u00ADXH')),
		reads: 'SLĐTBXH',
	},
	{
		name: 'a hyphen that does not break',
		body: p(r('930/KH') + r('<w:noBreakHyphen/>') + r('SLĐTBXH')),
		reads: '930/KH\u2011SLĐTBXH',
	},
	{
		name: 'tabs and line breaks',
		body: p(r('a') + r('<w:tab/>') + r('b') + r('<w:br/>') + r('c') + r('<w:cr/>') + r('d')),
		reads: 'a\tb\nc\nd',
	},
	{
		name: 'marks that stand apart from their letters',
		body: p(r('Nghi\u0323') + r('quyê\u0301t'.normalize('NFD'))),
		reads: 'Nghịquyết',
	},
	{ name: 'a mark in another run than its letter', body: p(r('a') + r('\u0301', '<w:b/>')), reads: 'á' },
	{
		name: 'blanks that the file does not keep, and line ends in it',
		body: p('<w:r><w:t>  Kế\n  hoạch </w:t></w:r><w:r><w:t xml:space="preserve"> số </w:t></w:r>'),
		reads: 'Kế   hoạch số',
	},
	{
		name: 'the command of a field, and its result',
		body: p(
			`${r('<w:fldChar w:fldCharType="begin"/>') + r('PAGE 99/QĐ-LENH') + r('<w:fldChar w:fldCharType="separate"/>')}${r('12')}${r('<w:fldChar w:fldCharType="end"/>')}${r(' trang')}`,
		),
		reads: '12 trang',
	},
	{
		name: 'a field that never ends',
		body: p(r('<w:fldChar w:fldCharType="begin"/>') + r('lệnh')) + p('chữ'),
		reads: 'chữ',
	},
	{
		name: 'links, content controls and simple fields',
		body: `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p(
			`<w:hyperlink>${r('liên')}</w:hyperlink><w:fldSimple w:instr="PAGE">${r(' kết')}</w:fldSimple><w:smartTag>${r(' đây')}</w:smartTag>`,
		)}</w:sdtContent></w:sdt>`,
		reads: 'liên kết đây',
	},
	{ name: 'hidden text', body: p(r('thấy') + r('giấu', '<w:vanish/>')), reads: 'thấy' },
	{ name: 'text shown in capitals', body: p(r('báo cáo', '<w:caps/>')), reads: 'BÁO CÁO' },
	{
		name: 'raised and lowered digits',
		body: p(
			r('12 m') + r('2', '<w:vertAlign w:val="superscript"/>') + r(' CO') + r('2', '<w:vertAlign w:val="subscript"/>'),
		),
		reads: '12 m² CO₂',
	},
	{
		name: 'symbols',
		body: p(
			r('<w:sym w:font="Wingdings" w:char="F0FC"/>') +
				r('<w:sym w:font="Symbol" w:char="F0B3"/>') +
				r('\uF0A3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') +
				r('<w:sym w:font="Webdings" w:char="F0FF"/>'),
		),
		reads: '✓≥≤\uFFFD',
	},
	{ name: 'a formula', body: p('<m:oMath><m:r><m:t>18,5%</m:t></m:r></m:oMath>'), reads: '18,5%' },
	{
		name: 'automatic numbers',
		body: LISTED('Kết quả') + LISTED('Việc làm', 1) + LISTED('Học nghề', 1) + LISTED('', 1) + LISTED('Phương hướng'),
		numbering: `<w:abstractNum w:abstractNumId="0">${LEVEL(0, 'upperRoman', '%1.')}${LEVEL(1, 'decimal', '%1.%2.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
		reads: 'I. Kết quả\n\nI.1. Việc làm\n\nI.2. Học nghề\n\nII. Phương hướng',
	},
	{
		name: 'comments, which are no part of the text',
		body: p(
			`<w:commentRangeStart w:id="1"/>${r('chữ')}<w:commentRangeEnd w:id="1"/>${r('<w:commentReference w:id="1"/>')}`,
		),
		reads: 'chữ',
	},
	{
		name: 'how a paragraph looked before a tracked change',
		body: p('nay', '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
		reads: 'nay',
	},
	{ name: 'a character reference', body: p('A &amp; B &#8211; C'), reads: 'A & B – C' },
];

describe('docxText', () => {
	it.each(TRAPS)('reads $name', async ({ name: _name, reads, ...parts }) => {
		expect(await docxText(docxFile(parts))).toBe(reads);
	});

	it('reads the strict edition of the standard, under any prefix', async () => {
		const base = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
		const file = docxFile({ body: p(r('chữ') + r('giấu', '<w:vanish w:val="1"/>')) }, (xml) =>
			xml.replace(/\bw(?=[:=])/gu, 'x').replaceAll(base, 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
		);
		expect(await docxText(file)).toBe('chữ');
	});

	it('reads a file that LibreOffice made', async () => {
		const text = await docxText(readFileSync('test/fixtures/docx/libreoffice.docx'));
		expect(text).toBe(readFileSync('test/fixtures/docx/libreoffice.txt', 'utf8'));
	});
});

describe('docxText refuses', () => {
	it('a file of pictures', async () => {
		const file = docxFile({ body: p(r('<w:drawing><a:blip/></w:drawing>')) });
		expect(await docxText(file)).toEqual({ problem: expect.stringMatching(/ảnh.*OCR/u) });
	});

	it.each([
		['.VnTime', 'QuyÕt ®Þnh sè 15/2020/Q§-TTg'],
		['VNI-Times', 'Quyeát ñònh soá 15/2020/QÑ-TTg'],
	])('letters that only the font %s makes Vietnamese', async (font, text) => {
		const file = docxFile({ body: p(r(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)) });
		expect(await docxText(file)).toEqual({ problem: expect.stringMatching(new RegExp(`${font}.*Unicode`, 'u')) });
	});

	it('such letters in a font that comes from the style', async () => {
		const file = docxFile({
			body: p('®Þnh', '<w:pStyle w:val="Cu"/>'),
			styles:
				'<w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:style>' +
				'<w:style w:type="paragraph" w:styleId="Cu"><w:basedOn w:val="Goc"/></w:style>',
		});
		expect(await docxText(file)).toEqual({ problem: expect.stringContaining('.VnTime') });
	});

	it('but not Unicode in a font of that name', async () => {
		const file = docxFile({ body: p(r('Quyết định “số” 15/2020/QĐ-TTg', '<w:rFonts w:hAnsi=".VnTime"/>')) });
		expect(await docxText(file)).toBe('Quyết định “số” 15/2020/QĐ-TTg');
	});
});
