import type { Nodes, Text } from 'mdast';
import { type DerivedPiece, type DerivedText, deriveText } from '#domain/derived-text';
import type { Problem } from '#domain/problem';
import { findingsOf } from '#markdown/findings';
import { parseText } from '#markdown/parse';
import { textPieces } from '#markdown/text-pieces';

/**
 * The words of restricted MDX without its marks, with the way back to `source` (NFC, `\n`): paragraphs, headings, cells
 * and the values of component attributes, a blank line between any two. What looks like a program is words here; `check`
 * refuses it, and only a text that cannot be read to its end is a problem.
 */
export function readableText(source: string): DerivedText | Problem {
	const findings = findingsOf('');
	const root = parseText(source, findings);
	const [finding] = findings.sorted();
	if (root.children.length === 0 && finding !== undefined) {
		return { problem: `Dòng ${finding.line}, cột ${finding.column}: ${finding.message}` };
	}
	const pieces: DerivedPiece[] = [];
	collect(root, source, pieces);
	return deriveText(pieces);
}

function collect(node: Nodes, source: string, pieces: DerivedPiece[]): void {
	switch (node.type) {
		case 'heading':
		case 'paragraph':
		case 'tableCell':
			addBlock(node.children, source, pieces);
			break;
		case 'mdxJsxFlowElement':
			addAttributes(node, source, pieces);
			for (const child of node.children) collect(child, source, pieces);
			break;
		case 'mdxFlowExpression':
		case 'mdxjsEsm': {
			const { start, end } = stretchOf(node);
			pieces.push({ text: source.slice(start, end), start, end }, { text: '\n\n', start: end, end });
			break;
		}
		default:
			if ('children' in node) for (const child of node.children) collect(child, source, pieces);
	}
}

function addBlock(nodes: readonly Nodes[], source: string, pieces: DerivedPiece[]): void {
	addInline(nodes, source, pieces);
	const { end = 0 } = pieces.at(-1) ?? {};
	pieces.push({ text: '\n\n', start: end, end });
}

function addInline(nodes: readonly Nodes[], source: string, pieces: DerivedPiece[]): void {
	for (const node of nodes) {
		const { start, end } = stretchOf(node);
		if (node.type === 'text')
			for (const piece of textPieces(source.slice(start, end), node.value, start)) pieces.push(piece);
		else if (node.type === 'break') pieces.push({ text: '\n', start, end });
		else if (node.type === 'mdxTextExpression') pieces.push({ text: source.slice(start, end), start, end });
		else if (node.type === 'inlineCode') pieces.push({ text: '\uFFFC', start, end });
		else if ('children' in node) addInline(node.children, source, pieces);
	}
}

/** Values are plain text; one that holds character references stands for its whole attribute. */
function addAttributes(
	{ attributes }: Extract<Nodes, { type: 'mdxJsxFlowElement' }>,
	source: string,
	pieces: DerivedPiece[],
): void {
	for (const attribute of attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
		const { start, end } = stretchOf(attribute);
		const at = source.slice(start, end).indexOf(attribute.value);
		const from = start + at;
		const stretch = at < 0 ? { start, end } : { start: from, end: from + attribute.value.length };
		pieces.push({ text: attribute.value, ...stretch }, { text: '\n\n', start: end, end });
	}
}

function stretchOf({ position }: Pick<Text, 'position'>): { start: number; end: number } {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
