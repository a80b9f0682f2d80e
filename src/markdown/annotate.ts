import type { Nodes, Parents, RootContent, Text } from 'mdast';
import { findUnit } from '#domain/unit';
import type { CitationMark } from '#markdown/citations';
import type { NumberMark } from '#markdown/figures';
import type { TextLeaf } from '#markdown/text-blocks';
import { type HoleNode, markup, setChildren } from '#markdown/tree';

/** Writes the numbers' `<data>` elements and the holes for marks and citations into the tree. */
export function annotate(numbers: readonly NumberMark[], citations: readonly CitationMark[]): void {
	const edits = new Map<TextLeaf, Edit[]>();
	const afterLinks = new Map<Nodes, HoleNode[]>();
	const edit = (leaf: TextLeaf, start: number, end: number, node: RootContent): void => {
		const list = edits.get(leaf) ?? [];
		list.push({ start: start - leaf.start, end: end - leaf.start, node });
		edits.set(leaf, list);
	};
	for (const [{ leaf, start, end, written, plain }, marks] of Map.groupBy(numbers, ({ token }) => token)) {
		if (leaf === null) continue;
		edit(leaf, start, end, numberElement(written, plain, marks));
		for (const mark of marks) {
			if (!mark.home) continue;
			const hole: HoleNode = { type: 'hole', hole: { hole: 'marks', figure: mark.figure.id } };
			const at = marksOffset(mark, leaf);
			if (leaf.link === null) edit(leaf, at, at, hole);
			else afterLinks.set(leaf.link.node, [...(afterLinks.get(leaf.link.node) ?? []), hole]);
		}
	}
	for (const { leaf, start, end, id, text, citation } of citations) {
		edit(leaf, start, end, { type: 'hole', hole: { hole: 'citation', id, code: citation.code.code, text } });
	}
	const replacements = new Map<Nodes, readonly RootContent[]>(
		[...edits].map(([{ node }, list]) => [node, edited(node, list)]),
	);
	const parents = [...edits.keys()].flatMap(({ parent, link }) => (link === null ? [parent] : [parent, link.parent]));
	for (const parent of new Set<Parents>(parents)) {
		const children = parent.children.flatMap((child: RootContent) => [
			...(replacements.get(child) ?? [child]),
			...(afterLinks.get(child) ?? []),
		]);
		setChildren(parent, children);
	}
}

/** A stretch of a text node's value, and what stands there instead; an empty stretch is an insertion. */
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly node: RootContent;
}

/** The first id is the element's own; a number that also belongs to relations wears the other ids around it. */
function numberElement(written: string, plain: string, marks: readonly NumberMark[]): RootContent {
	const [first, ...others] = marks.map(({ id }) => id);
	const data = markup('data', { value: plain, id: first }, [{ type: 'text', value: written }]);
	return others.reduce((inner, id) => markup('span', { id }, [inner]), data);
}

/** A figure's marks follow its number with what belongs to it: "5,18% khớp", "29/71 xã khớp". */
function marksOffset({ token }: NumberMark, leaf: TextLeaf): number {
	const { matching } = token.block;
	const share = /\/\d+(?:[.,]\d+)*/uy;
	share.lastIndex = token.end;
	const end = share.test(matching) ? share.lastIndex : token.end;
	const unit = findUnit(matching, end);
	return [unit?.end ?? end, end].find((offset) => offset <= leaf.end) ?? token.end;
}

function edited({ value }: Text, edits: readonly Edit[]): readonly RootContent[] {
	const nodes: RootContent[] = [];
	let from = 0;
	for (const { start, end, node } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		if (start > from) nodes.push({ type: 'text', value: value.slice(from, start) });
		nodes.push(node);
		from = Math.max(from, end);
	}
	if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) });
	return nodes;
}
