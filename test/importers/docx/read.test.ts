import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { inlinesIn } from '#importers/docx/all-inlines';
import type { Block, DocxDocument, Inline, Paragraph, Table } from '#importers/docx/document';
import { readDocx } from '#importers/docx/read';
import { type DocxParts, docxFile, p, r, table } from '../docx-file.ts';

describe('readDocx', () => {
	it('names the style of a paragraph, the default one where it has none', async () => {
		const styles =
			'<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
			'<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
		const blocks = await blocksOf({
			body: p('x', '<w:pStyle w:val="1"/>') + p('y') + p('z', '<w:pStyle w:val="?"/>'),
			styles,
		});
		expect(blocks.map((block) => (block as Paragraph).style)).toEqual(['heading 1', 'Normal', 'Normal']);
	});

	it.each([
		['its own', p(r('x', '<w:b/>')), true],
		['off, as its own', p(r('x', '<w:b w:val="0"/>'), '<w:pStyle w:val="Bold"/>'), false],
		["its paragraph's", p('x', '<w:pStyle w:val="Bold"/>'), true],
		["that of what its paragraph's style is based on", p('x', '<w:pStyle w:val="Based"/>'), true],
		["its character style's", p(r('x', '<w:rStyle w:val="Strong"/>')), true],
		['off, where both styles turn it on', p(r('x', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="Bold"/>'), false],
		['none', p('x'), false],
	])('takes the bold of a run: %s', async (_title, body, bold) => {
		const styles =
			'<w:style w:type="paragraph" w:styleId="Bold"><w:rPr><w:b/></w:rPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="Based"><w:basedOn w:val="Bold"/></w:style>' +
			'<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b w:val="true"/></w:rPr></w:style>';
		expect(await inlinesOf({ body, styles })).toMatchObject([{ text: 'x', bold }]);
	});

	it('joins runs of one format, and parts those of two', async () => {
		const body = p(r('930/') + r('KH') + r('-', '<w:b/>') + r('SNV', '<w:b/>'));
		expect(await inlinesOf({ body })).toMatchObject([
			{ text: '930/KH', bold: false },
			{ text: '-SNV', bold: true },
		]);
	});

	it('marks what a tracked change did', async () => {
		const body = p(`${r('a')}<w:ins>${r('b')}</w:ins><w:del>${r('<w:delText>c</w:delText>')}</w:del>`);
		expect(await inlinesOf({ body })).toMatchObject([
			{ text: 'a', change: null },
			{ text: 'b', change: 'inserted' },
			{ text: 'c', change: 'deleted' },
		]);
	});

	it('keeps the places of comments, pictures, text boxes and notes', async () => {
		const body = p(
			r('<w:commentReference w:id="0"/>') +
				r('<w:drawing><a:blip/></w:drawing>') +
				r(`<w:pict><w:txbxContent>${p('hộp')}</w:txbxContent></w:pict>`) +
				r('<w:footnoteReference w:id="1"/>') +
				r('<w:footnoteReference w:id="8"/>'),
		);
		const inlines = await inlinesOf({ body, footnotes: `<w:footnote w:id="1">${p('ghi')}</w:footnote>` });
		expect(inlines.map(({ kind }) => kind)).toEqual(['comment', 'picture', 'box', 'note']);
		const [, , box, note] = inlines;
		expect([box, note]).toMatchObject([
			{ blocks: [{ inlines: [{ text: 'hộp' }] }] },
			{ note: { kind: 'footnote', blocks: [{ inlines: [{ text: 'ghi' }] }] } },
		]);
	});

	it('names the font that the letters of Vietnamese take', async () => {
		const body = p(
			r('a', '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>') +
				r('b', '<w:rFonts w:ascii="Arial"/>') +
				r('c', '<w:rFonts w:hAnsi=".VnTime" w:hAnsiTheme="minorHAnsi"/>'),
		);
		expect(await inlinesOf({ body })).toMatchObject([{ font: '.VnTime' }, { font: 'Arial' }, { font: null }]);
	});

	it('tells merged cells from empty ones', async () => {
		const cell = (properties: string, text: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
		const body =
			`<w:tbl><w:tr>${cell('<w:gridSpan w:val="2"/>', 'ngang')}${cell('<w:vMerge w:val="restart"/>', 'dọc')}</w:tr>` +
			`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('', 'sau')}${cell('<w:vMerge/>', '')}</w:tr></w:tbl>`;
		const [found] = await blocksOf({ body });
		const rows = (found as Table).rows.map(({ cells }) =>
			cells.map(({ columns, continuesAbove }) => [columns, continuesAbove]),
		);
		expect(rows).toEqual([
			[
				[2, false],
				[1, false],
			],
			[
				[1, false],
				[1, false],
				[1, true],
			],
		]);
	});

	it('parts the document into sections, lying ones marked', async () => {
		const size = (attributes: string) => `<w:sectPr><w:pgSz ${attributes}/></w:sectPr>`;
		const body =
			p('đứng') +
			p('hết', size('w:w="11906" w:h="16838"')) +
			p('nằm', size('w:w="11906" w:h="16838" w:orient="landscape"')) +
			p('rộng') +
			size('w:w="16838" w:h="11906"');
		const { sections } = await documentOf({ body });
		expect(sections.map(({ landscape, blocks }) => [landscape, blocks.length])).toEqual([
			[false, 2],
			[true, 1],
			[true, 1],
		]);
	});

	it('finds everything in tables, boxes and notes, each note once', async () => {
		const note = r('<w:footnoteReference w:id="1"/>');
		const body = table(
			[p(r('a') + note)],
			[p(r('b') + note + r(`<w:pict><w:txbxContent>${p('c')}</w:txbxContent></w:pict>`))],
		);
		const document = await documentOf({ body, footnotes: `<w:footnote w:id="1">${p('n')}</w:footnote>` });
		expect([...inlinesIn(document)].map(wordOf)).toEqual(['a', 'note', 'n', 'b', 'note', 'box', 'c']);
	});
});

describe('a file that LibreOffice made', () => {
	let document: DocxDocument;

	beforeAll(async () => {
		const read = await readDocx(readFileSync('test/fixtures/docx/libreoffice.docx'));
		if (isProblem(read)) throw new Error(read.problem);
		document = read;
	});

	it('has an upright and a lying section', () => {
		expect(document.sections.map(({ landscape }) => landscape)).toEqual([false, true]);
	});

	it('has its labels, changes, comment, box and merged cells', () => {
		const blocks = document.sections.flatMap((section) => section.blocks);
		const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
		const labels = paragraphs.flatMap(({ number }) => (number === null || number.label === '' ? [] : [number.label]));
		expect(labels).toEqual(['I.', 'I.1.', 'a)', 'b)', 'I.2.', 'II.']);
		const inlines = [...inlinesIn(document)];
		expect(inlines.filter((inline) => inline.kind === 'text' && inline.change !== null)).toMatchObject([
			{ text: 'xóa 99/QĐ-XOA', change: 'deleted' },
			{ text: 'Nghị quyết số 42/NQ-CP', change: 'inserted' },
		]);
		expect(inlines.filter(({ kind }) => kind !== 'text').map(({ kind }) => kind)).toEqual(['note', 'comment', 'box']);
		expect(blocks.at(-3)).toMatchObject({
			rows: [{ cells: [{ columns: 2 }, { continuesAbove: false }] }, { cells: [{}, {}, { continuesAbove: true }] }],
		});
	});
});

async function documentOf(parts: DocxParts): Promise<DocxDocument> {
	const document = await readDocx(docxFile(parts));
	if (isProblem(document)) throw new Error(document.problem);
	return document;
}

async function blocksOf(parts: DocxParts): Promise<readonly Block[]> {
	return (await documentOf(parts)).sections.flatMap(({ blocks }) => blocks);
}

async function inlinesOf(parts: DocxParts): Promise<readonly Inline[]> {
	return (await blocksOf(parts)).flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
}

function wordOf(inline: Inline): string {
	return inline.kind === 'text' ? inline.text : inline.kind;
}
