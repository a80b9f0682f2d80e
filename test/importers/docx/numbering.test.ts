import { describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { readDocx } from '#importers/docx/read';
import { docxFile, p } from '../docx-file.ts';

interface Trap {
	readonly name: string;
	/** The levels of list sequence 0, as XML. */
	readonly levels: string;
	/** `list.level` of each paragraph, or the id of its style. */
	readonly paragraphs: readonly string[];
	readonly labels: readonly (string | null)[];
	readonly more?: string;
	readonly styles?: string;
}

const LEVEL = (level: number, format: string, pattern: string, more = '') =>
	`<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
const LIST = (id: number, more = '', sequence = 0) =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${sequence}"/>${more}</w:num>`;

const TRAPS: readonly Trap[] = [
	{
		name: 'starts a level anew below each number above',
		levels: LEVEL(0, 'decimal', '%1.') + LEVEL(1, 'lowerLetter', '%2)'),
		paragraphs: ['1.0', '1.1', '1.1', '1.0', '1.1'],
		labels: ['1.', 'a)', 'b)', '2.', 'a)'],
	},
	{
		name: 'goes on below where the level does not restart',
		levels: LEVEL(0, 'decimal', '%1.') + LEVEL(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
		paragraphs: ['1.0', '1.1', '1.0', '1.1'],
		labels: ['1.', '1)', '2.', '2)'],
	},
	{
		name: 'counts a level that was left out as begun',
		levels: LEVEL(0, 'decimal', '%1.') + LEVEL(1, 'decimal', '%1.%2.'),
		paragraphs: ['1.1', '1.0', '1.1'],
		labels: ['1.1.', '2.', '2.1.'],
	},
	{
		name: 'writes the numbers above in digits where the level is legal',
		levels: LEVEL(0, 'upperRoman', '%1.') + LEVEL(1, 'decimal', '%1.%2', '<w:isLgl/>'),
		paragraphs: ['1.0', '1.1'],
		labels: ['I.', '1.1'],
	},
	{
		name: 'counts on in another list of the same sequence',
		levels: LEVEL(0, 'decimal', '%1.'),
		more: LIST(2),
		paragraphs: ['1.0', '2.0', '1.0'],
		labels: ['1.', '2.', '3.'],
	},
	{
		name: 'begins anew where a list says so, once',
		levels: LEVEL(0, 'decimal', '%1.'),
		more: LIST(2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
		paragraphs: ['1.0', '2.0', '2.0'],
		labels: ['1.', '5.', '6.'],
	},
	{
		name: 'writes a level as the list itself says',
		levels: LEVEL(0, 'decimal', '%1.'),
		more: LIST(2, `<w:lvlOverride w:ilvl="0">${LEVEL(0, 'upperLetter', '%1/')}</w:lvlOverride>`),
		paragraphs: ['2.0'],
		labels: ['A/'],
	},
	{
		name: 'takes list and level from the style',
		levels: LEVEL(0, 'decimal', '%1.') + LEVEL(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Muc"/>'),
		styles:
			'<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
		paragraphs: ['1.0', 'Muc'],
		labels: ['1.', '1.1.'],
	},
	{
		name: 'follows a sequence that names the list of a style',
		levels: LEVEL(0, 'decimal', '%1.'),
		more: `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Kieu"/></w:abstractNum>${LIST(9, '', 7)}`,
		styles:
			'<w:style w:type="numbering" w:styleId="Kieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
		paragraphs: ['9.0'],
		labels: ['1.'],
	},
	{
		name: 'has no number in list 0, or in one that is not there',
		levels: LEVEL(0, 'decimal', '%1.'),
		paragraphs: ['0.0', '33.0'],
		labels: [null, null],
	},
	{
		name: 'shows bullets of symbol fonts as bullets, and dashes as dashes',
		levels: LEVEL(0, 'bullet', '\uF0B7') + LEVEL(1, 'bullet', '-') + LEVEL(2, 'none', ''),
		paragraphs: ['1.0', '1.1', '1.2'],
		labels: ['•', '-', ''],
	},
	{
		name: 'stays short, whatever the file says',
		levels: `<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${'%1'.repeat(500)}"/></w:lvl>`,
		paragraphs: ['1.0'],
		labels: ['1000000'.repeat(20)],
	},
];

describe('automatic numbering', () => {
	it.each(TRAPS)('$name', async ({ levels, more = '', styles, paragraphs, labels }) => {
		const numbering = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${LIST(1)}${more}`;
		const body = paragraphs.map((place) => p('x', propertiesOf(place))).join('');
		const document = await readDocx(docxFile({ body, numbering, ...(styles === undefined ? {} : { styles }) }));
		if (isProblem(document)) throw new Error(document.problem);
		const blocks = document.sections.flatMap((section) => section.blocks);
		expect(blocks.map((block) => (block.kind === 'paragraph' ? (block.number?.label ?? null) : ''))).toEqual(labels);
	});
});

function propertiesOf(place: string): string {
	const [list, level] = place.split('.');
	if (level === undefined) return `<w:pStyle w:val="${list}"/>`;
	return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
