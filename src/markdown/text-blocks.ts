import type { Heading, Link, ListItem, Paragraph, Parents, Table, TableCell, TableRow, Text } from 'mdast';
import { type Citation, findCitationsInBlocks } from '#domain/citation';
import type { Position } from '#domain/finding';
import { sameLength } from '#domain/vietnamese-text';
import type { Footnote } from '#markdown/footnotes';
import { placeInText } from '#markdown/place-in-text';
import { plainText } from '#markdown/tree';

/** A text node inside a block; `start` and `end` are offsets in the block's text. */
export interface TextLeaf {
	readonly node: Text;
	readonly parent: Parents;
	readonly start: number;
	readonly end: number;
	/** The link around it, with the link's own parent. */
	readonly link: { readonly node: Link; readonly parent: Parents } | null;
}

/** A paragraph, table cell or heading as one string of words, across its inline nodes. */
export interface TextBlock {
	/** As read: each line break and each other blank is one blank; code stands as U+FFFC. */
	readonly text: string;
	/** The same length, with one kind of dash and quotation mark. */
	readonly matching: string;
	readonly leaves: readonly TextLeaf[];
	/** The documents that it names. */
	readonly citations: readonly Citation[];
	readonly kind: 'prose' | 'cell' | 'heading';
	/** The element that gets the block's id. */
	readonly holder: Heading | Paragraph | TableRow;
	readonly inList: boolean;
	/** Within it the numbers of a relation are looked for: paragraph, list item or table row. */
	readonly scope: ListItem | Paragraph | TableRow | Heading;
	/** Id of the heading above. */
	readonly heading: string | null;
	readonly inFootnote: boolean;
	/** Words of the portal, not of the report. */
	readonly remark: boolean;
	/** Of a cell: the row's name, in its first column or behind the order numbers, and the column's header. */
	readonly cell: { readonly row: string; readonly column: string } | null;
}

type BareBlock = Omit<TextBlock, 'citations'>;

interface Surroundings {
	readonly heading: string | null;
	readonly item: ListItem | null;
	readonly inFootnote: boolean;
	readonly remark: boolean;
}

/** All blocks in the order of the text, those of the footnotes last. */
export function textBlocksOf(root: Parents, notes: readonly Footnote[]): readonly TextBlock[] {
	const blocks: BareBlock[] = [];
	collect(root, { heading: null, item: null, inFootnote: false, remark: false }, blocks);
	for (const { definition, heading } of notes) {
		collect(definition, { heading, item: null, inFootnote: true, remark: false }, blocks);
	}
	const citations = findCitationsInBlocks(blocks.map(({ text }) => text));
	return blocks.map((block, index) => ({ ...block, citations: citations[index] ?? [] }));
}

/** The leaf that holds a stretch whole, or `null` where formatting cuts it. */
export function leafOf(block: TextBlock, start: number, end: number): TextLeaf | null {
	const leaf = leafAt(block, start);
	return leaf !== undefined && end <= leaf.end ? leaf : null;
}

/** Where a stretch of a block begins in the file. */
export function placeOf(block: TextBlock, start: number, end: number, lines: readonly string[]): Position {
	const leaf = leafAt(block, start);
	if (leaf === undefined) return { line: 1, column: 1 };
	const from = start - leaf.start;
	return placeInText(leaf.node, from, leaf.node.value.slice(from, end - leaf.start), lines);
}

/** The last leaf that begins at or before `offset`. */
function leafAt({ leaves }: TextBlock, offset: number): TextLeaf | undefined {
	let [low, high] = [0, leaves.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((leaves[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return leaves[low - 1];
}

function collect(parent: Parents, around: Surroundings, blocks: BareBlock[]): void {
	let { heading } = around;
	for (const node of parent.children) {
		const here = { ...around, heading };
		switch (node.type) {
			case 'heading': {
				const id = node.data?.hProperties?.['id'];
				if (typeof id === 'string') heading = id;
				blocks.push(blockOf(node, { kind: 'heading', holder: node, scope: node, cell: null }, { ...around, heading }));
				break;
			}
			case 'paragraph':
				blocks.push(blockOf(node, { kind: 'prose', holder: node, scope: around.item ?? node, cell: null }, here));
				break;
			case 'table':
				collectTable(node, here, blocks);
				break;
			case 'listItem':
				collect(node, { ...here, item: node }, blocks);
				break;
			case 'markup': {
				const id = node.section === undefined ? undefined : node.properties['id'];
				const inside = typeof id === 'string' ? id : heading;
				collect(node, { ...here, heading: inside, remark: around.remark || node.remark === true }, blocks);
				break;
			}
			case 'list':
			case 'blockquote':
				collect(node, here, blocks);
				break;
		}
	}
}

function collectTable(table: Table, around: Surroundings, blocks: BareBlock[]): void {
	const columns = table.children[0]?.children.map(plainText) ?? [];
	const nameColumn = ORDER_NUMBERS.test(columns[0] ?? '') ? 1 : 0;
	table.children.forEach((row, index) => {
		const named = row.children[nameColumn];
		const label = named === undefined ? '' : plainText(named);
		row.children.forEach((cell, column) => {
			const names =
				index === 0
					? { row: '', column: '' }
					: { row: column <= nameColumn ? '' : label, column: columns[column] ?? '' };
			blocks.push(blockOf(cell, { kind: 'cell', holder: row, scope: row, cell: names }, around));
		});
	});
}

/** Số thứ tự. */
const ORDER_NUMBERS = /^\s*(?:S?TT|Số TT|Số thứ tự)\s*$/iu;

type Place = Pick<TextBlock, 'kind' | 'holder' | 'scope' | 'cell'>;

function blockOf(node: Heading | Paragraph | TableCell, place: Place, around: Surroundings): BareBlock {
	const leaves: TextLeaf[] = [];
	const text = wordsOf(node, null, '', leaves);
	const matching = sameLength(text);
	const { item, heading, inFootnote, remark } = around;
	const words = { text, matching, leaves };
	return { ...words, ...place, inList: item !== null, heading, inFootnote, remark };
}

/** Appends the words of a node's children to `before` and notes the leaves on the way. */
function wordsOf(parent: Parents, link: TextLeaf['link'], before: string, leaves: TextLeaf[]): string {
	let text = before;
	for (const node of parent.children) {
		if (node.type === 'text') {
			const start = text.length;
			text += node.value.replace(/\s/gu, ' ');
			leaves.push({ node, parent, start, end: text.length, link });
		} else if (node.type === 'inlineCode') {
			text += '\uFFFC'.repeat(node.value.length);
		} else if (node.type === 'break') {
			text += ' ';
		} else if ('children' in node) {
			text = wordsOf(node, node.type === 'link' ? { node, parent } : link, text, leaves);
		}
	}
	return text;
}
