import type { Element, ElementContent, Properties } from 'hast';
import type { FootnoteReference, Link, Root, Table, TableRow } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Hole, Part } from '#domain/compiled';
import type { Footnotes } from '#markdown/footnotes';
import type { HoleNode, Markup } from '#markdown/tree';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<typeof defaultHandlers.link>[0];

/**
 * The tree as HTML, cut at the holes. A hole is written as NUL, a character that no text can have: the source is rid of
 * it (`cleanSource`), and Markdown reads `&#0;` as U+FFFD.
 */
export function htmlParts(root: Root, { links }: Footnotes): readonly Part[] {
	const holes: Hole[] = [];
	let tables = 0;
	const handlers: Handlers = {
		hole(_state, { hole }: HoleNode): ElementContent {
			holes.push(hole);
			return { type: 'raw', value: NUL };
		},
		markup(state, node: Markup): Element {
			return element(node.tagName, node.properties, state.all(node));
		},
		link(state, node: Link): ElementContent | ElementContent[] {
			const anchor = defaultHandlers.link(state, node);
			if (/^https?:/iu.test(node.url)) anchor.properties['rel'] = ['noopener'];
			return anchor;
		},
		footnoteReference(_state, node: FootnoteReference): ElementContent {
			const link = links.get(node);
			return link === undefined ? text(`[^${node.label ?? node.identifier}]`) : footnoteLink(link);
		},
		table(state, node: Table): Element {
			tables++;
			return table(state, node, `Bảng ${tables}`);
		},
	};
	const processor = unified().use(remarkRehype, { handlers }).use(rehypeStringify, STRINGIFY);
	const html = processor.stringify(processor.runSync(root));
	return withHoles(html.split(NUL), holes);
}

const NUL = '\0';
const STRINGIFY = { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } } as const;

function withHoles(pieces: readonly string[], holes: readonly Hole[]): readonly Part[] {
	if (pieces.length !== holes.length + 1) throw new Error(`${holes.length} holes, but ${pieces.length} pieces of HTML`);
	return pieces.flatMap((piece, index) => {
		const hole = holes[index];
		return [...(piece === '' ? [] : [piece]), ...(hole === undefined ? [] : [hole])];
	});
}

function footnoteLink({ id, target, number }: { id: string; target: string; number: number }): Element {
	const properties = { href: `#${target}`, id, role: 'doc-noteref', ariaLabel: `Chú thích ${number}` };
	return element('sup', {}, [element('a', properties, [text(String(number))])]);
}

/** A table can be wider than the page, so it scrolls inside a region that the keyboard reaches. */
function table(state: State, node: Table, label: string): Element {
	const [head, ...rows] = node.children.map((row, index) => tableRow(state, node, row, index === 0));
	const content = [element('thead', {}, head ? [head] : [])];
	if (rows.length > 0) content.push(element('tbody', {}, rows));
	const region = { className: ['bang'], tabIndex: 0, ariaLabel: label };
	return element('section', region, [element('table', {}, content)]);
}

function tableRow(state: State, { align, children }: Table, row: TableRow, header: boolean): Element {
	const width = children[0]?.children.length ?? 0;
	const cells = Array.from({ length: width }, (_, column) => {
		const cell = row.children[column];
		const content = cell ? state.all(cell) : [];
		const properties: Properties = {};
		const alignment = align?.[column];
		if (alignment === 'right') properties['className'] = ['can-phai'];
		if (alignment === 'center') properties['className'] = ['can-giua'];
		return header && content.length > 0
			? element('th', { scope: 'col', ...properties }, content)
			: element('td', properties, content);
	});
	return element('tr', row.data?.hProperties ?? {}, cells);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}
