import type { ListNumber } from '#importers/docx/document';
import { listLabel } from '#importers/docx/list-labels';
import { type List, readLists } from '#importers/docx/lists';
import type { NumberReference, Styles } from '#importers/docx/styles';
import type { XmlElement } from '#importers/xml-element';

/** Numbers the paragraphs of one document, in the order in which it is asked (ECMA-376, Part 1, 17.9). */
export type ListCounter = (reference: NumberReference, styleId: string | null) => ListNumber | null;

export function listCounter(part: XmlElement | undefined, styles: Styles): ListCounter {
	const lists = readLists(part, styles);
	const countsOf = new Map<string, Counts>();
	const begun = new Set<string>();
	return ({ list: id, level: stated }, styleId) => {
		const list = id === undefined ? undefined : lists.get(id);
		if (id === undefined || list === undefined) return null;
		const level = stated ?? levelOfStyle(list, styleId);
		const counts = countsOf.get(list.sequence) ?? [];
		countsOf.set(list.sequence, counts);
		if (!begun.has(id)) {
			begun.add(id);
			for (const [begins, start] of list.starts) counts[begins] = start - 1;
		}
		count(counts, level, list);
		return { list: id, level, label: listLabel(level, list.levels, counts) };
	};
}

/** The number that each level has reached; `undefined` = it begins anew. */
type Counts = (number | undefined)[];

/** One paragraph more on `level`; levels above that have none yet count as begun. */
function count(counts: Counts, level: number, { levels }: List): void {
	const startOf = (at: number) => levels.get(at)?.start ?? 1;
	for (let above = 0; above < level; above++) counts[above] ??= startOf(above);
	counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
	for (let below = level + 1; below < counts.length; below++) {
		if (levels.get(below)?.restarts !== false) counts[below] = undefined;
	}
}

function levelOfStyle({ levels }: List, styleId: string | null): number {
	return [...levels].find(([, { style }]) => style !== null && style === styleId)?.[0] ?? 0;
}
