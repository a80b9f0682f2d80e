import type { Node, Nodes, Root, Text } from 'mdast';
import { HIDDEN_CHARACTER, hiddenCharacterMessage } from '#domain/hidden-characters';
import type { FindingList } from '#markdown/findings';
import { positionAt } from '#markdown/source-text';
import { textPieces } from '#markdown/text-pieces';
import { startOf } from '#markdown/tree';

/**
 * Refuses character references (`&#x200B;`, `&shy;`) that stand for characters that no one sees, at the first of each
 * stretch of words and of each attribute. Hidden characters that stand openly are found in the file itself.
 */
export function refuseHiddenReferences(root: Root, source: string, findings: FindingList): void {
	const open: Nodes[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.type === 'text') refuseInWords(node, source, findings);
		if ('attributes' in node) refuseInAttributes(node, source, findings);
		if ('children' in node) for (const child of node.children) open.push(child);
	}
}

function refuseInWords(node: Text, source: string, findings: FindingList): void {
	if (!HIDDEN_CHARACTER.test(node.value)) return;
	const start = node.position?.start.offset ?? 0;
	const pieces = textPieces(sourceOf(node, source), node.value, start);
	const hidden = pieces.find((piece) => source[piece.start] === '&' && HIDDEN_CHARACTER.test(piece.text));
	if (hidden === undefined) return;
	findings.error('control-character', positionAt(source, hidden.start), hiddenCharacterMessage(hidden.text));
}

type Component = Extract<Nodes, { attributes: unknown }>;

function refuseInAttributes({ attributes }: Component, source: string, findings: FindingList): void {
	for (const attribute of attributes) {
		const hidden = typeof attribute.value === 'string' ? HIDDEN_CHARACTER.exec(attribute.value)?.[0] : undefined;
		const written = sourceOf(attribute, source);
		if (hidden === undefined || !written.includes('&') || HIDDEN_CHARACTER.test(written)) continue;
		findings.error('control-character', startOf(attribute), hiddenCharacterMessage(hidden));
	}
}

function sourceOf({ position }: Pick<Node, 'position'>, source: string): string {
	return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
