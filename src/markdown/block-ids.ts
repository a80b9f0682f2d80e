import type { TextBlock } from '#markdown/text-blocks';
import { idOf, markup, setChildren, setId } from '#markdown/tree';

export type BlockIds = ReadonlyMap<TextBlock['holder'], string>;

/**
 * Ids of the blocks that hold something to link to. They count below each heading (`doan-giam-ngheo-1`), so that a new
 * paragraph renumbers its own section at most. Headings and points of a law keep their own id; the cells of a row share
 * one.
 */
export function blockIdsOf(blocks: readonly TextBlock[]): BlockIds {
	const ids = new Map<TextBlock['holder'], string>();
	const counts = new Map<string, number>();
	for (const { holder, kind, heading, inFootnote } of blocks) {
		if (ids.has(holder)) continue;
		if (kind === 'heading' && heading !== null) {
			ids.set(holder, heading);
			continue;
		}
		const own = idOf(holder);
		if (own !== null) {
			ids.set(holder, own);
			continue;
		}
		const section = inFootnote ? 'doan-chu-thich' : heading === null ? 'doan' : `doan-${heading}`;
		const count = (counts.get(section) ?? 0) + 1;
		counts.set(section, count);
		ids.set(holder, `${section}-${count}`);
	}
	return ids;
}

/** A list item may lose its `<p>`, so its words get an element of their own. */
export function writeBlockIds(blocks: readonly TextBlock[], ids: BlockIds): void {
	const done = new Set<TextBlock['holder']>();
	for (const { holder, kind, inList } of blocks) {
		const id = ids.get(holder);
		if (id === undefined || kind === 'heading' || id === idOf(holder) || done.has(holder)) continue;
		done.add(holder);
		if (inList && holder.type === 'paragraph') setChildren(holder, [markup('span', { id }, holder.children)]);
		else setId(holder, id);
	}
}
