import type { Nodes, Root } from 'mdast';
import { personalDataIn } from '#domain/privacy/personal-data';
import type { PlacedPersonalData } from '#domain/privacy/placed-personal-data';
import { placeOf, type TextBlock } from '#markdown/text-blocks';
import { startOf } from '#markdown/tree';

/** Personal data in the words of the blocks; a cell is read after the name of its column and row. */
export function personalDataOfBlocks(
	blocks: readonly TextBlock[],
	lines: readonly string[],
): readonly PlacedPersonalData[] {
	return blocks.flatMap((block) => {
		const { before, read } = asRead(block);
		const found = personalDataIn(read).slice(0, MOST_IN_BLOCK);
		return found.flatMap(({ rule, start, end }): readonly PlacedPersonalData[] => {
			const from = Math.max(0, start - before);
			const to = Math.min(block.text.length, end - before);
			if (to <= from) return [];
			return [{ rule, text: read.slice(before + from, end), at: placeOf(block, from, to, lines) }];
		});
	});
}

/** More in one paragraph tell the reader nothing new. */
const MOST_IN_BLOCK = 50;

/** `before` is the length of what is read before the block's own words. */
function asRead({ text, cell }: TextBlock): { before: number; read: string } {
	if (cell === null || cell.column === '') return { before: 0, read: text };
	if (/^\s*0?[12]\s*$/u.test(text)) return { before: 0, read: `${text} ${cell.column} | ${cell.row}` };
	const column = `${cell.column} | `;
	return { before: column.length, read: column + text };
}

/**
 * Personal data where no block has words: addresses of links, code, attributes of components. To be read before the
 * guard.
 */
export function personalDataBesideWords(root: Root): readonly PlacedPersonalData[] {
	const found: PlacedPersonalData[] = [];
	const open: Nodes[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		const at = startOf(node);
		for (const text of textsOf(node)) {
			for (const { rule, start, end } of personalDataIn(text)) found.push({ rule, text: text.slice(start, end), at });
		}
		if ('children' in node) for (const child of node.children) open.push(child);
	}
	return found;
}

function textsOf(node: Nodes): readonly string[] {
	switch (node.type) {
		case 'link':
			return [decoded(node.url)];
		case 'inlineCode':
		case 'code':
			return [node.value];
		case 'mdxJsxFlowElement':
			return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
		default:
			return [];
	}
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
