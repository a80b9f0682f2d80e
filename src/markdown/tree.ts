import type { Properties } from 'hast';
import type { Heading, ListItem, Node, Nodes, Paragraph, Parent, Parents, RootContent, TableRow } from 'mdast';
import type { Hole } from '#domain/compiled';
import type { Position } from '#domain/finding';

/** An element of our own making, which no text can write: sections, wrappers, `<data>`. */
export interface Markup extends Parent {
	type: 'markup';
	tagName: string;
	properties: Properties;
	children: RootContent[];
	/** Wanted id of a section whose first child is its heading; the heading's depth follows from the place. */
	section?: string;
	/** How the report judges its work on the task of this section. */
	selfAssessment?: string;
	/** Holds the portal's words, not the report's. */
	remark?: true;
}

/** What floor 4 fills in. */
export interface HoleNode extends Node {
	type: 'hole';
	hole: Hole;
}

declare module 'mdast' {
	interface RootContentMap {
		markup: Markup;
		hole: HoleNode;
	}
	interface BlockContentMap {
		markup: Markup;
		hole: HoleNode;
	}
	interface PhrasingContentMap {
		markup: Markup;
		hole: HoleNode;
	}
}

export function markup(tagName: string, properties: Properties, children: RootContent[]): Markup {
	return { type: 'markup', tagName, properties, children };
}

/** A parent takes any children here: the guard has seen to what may stand where. */
export function setChildren(parent: Parents, children: readonly RootContent[]): void {
	Object.assign(parent, { children });
}

export function setId(node: Heading | Paragraph | TableRow | ListItem, id: string): void {
	node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

/** The id that a node has been given; `null` where it has none. */
export function idOf(node: Heading | Paragraph | TableRow): string | null {
	const id = node.data?.hProperties?.['id'];
	return typeof id === 'string' ? id : null;
}

/** Where a node begins in its file. */
export function startOf(node: Pick<Node, 'position'>): Position {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	return { line, column };
}

/** The words of a node, without marks of footnotes, one blank for each run of blanks. */
export function plainText(node: Nodes): string {
	return wordsOf(node).replace(/\s+/gu, ' ').trim();
}

function wordsOf(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(wordsOf).join(HOLDS_BLOCKS.has(node.type) ? ' ' : '') : '';
}

/** Their children are blocks of words of their own. */
const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['list', 'listItem', 'footnoteDefinition', 'table', 'tableRow']);
