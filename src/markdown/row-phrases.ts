import type { PhrasePlace } from '#markdown/phrases';
import type { TextBlock } from '#markdown/text-blocks';

/**
 * Finds neighbouring cells of a table row, written as the file writes them: "Học nghề | người | 120". The first may be the
 * end of its cell, the last the beginning of its own, the others are whole; blanks around the bars do not count. The place
 * is that in the last cell: there the number stands. `fits` says whether a stretch of a block cuts no word.
 */
export function rowPhraseFinder(
	blocks: readonly TextBlock[],
	fits: (block: TextBlock, start: number, end: number) => boolean,
): (wanted: string) => readonly PhrasePlace[] {
	const cells = blocks.filter(({ kind }) => kind === 'cell');
	const rows = [...Map.groupBy(cells, ({ scope }) => scope).values()];
	return (wanted) => {
		const parts = wanted
			.replace(/^\||\|$/gu, '')
			.split('|')
			.map((part) => part.trim());
		const last = parts.at(-1) ?? '';
		if (parts.length < 2 || last === '') return [];
		return rows.flatMap((row) =>
			row.slice(parts.length - 1).flatMap((block, at): readonly PhrasePlace[] => {
				const start = block.matching.search(/\S/u);
				const end = start + last.length;
				const isHere =
					block.matching.startsWith(last, start) &&
					fits(block, start, end) &&
					parts.slice(0, -1).every((part, index) => stands(part, row[at + index], index === 0, fits));
				return isHere ? [{ block, start, end }] : [];
			}),
		);
	};
}

function stands(
	part: string,
	block: TextBlock | undefined,
	isFirst: boolean,
	fits: (block: TextBlock, start: number, end: number) => boolean,
): boolean {
	if (block === undefined) return false;
	const text = block.matching.trimEnd();
	if (!isFirst || part === '') return text.trimStart() === part;
	return text.endsWith(part) && fits(block, text.length - part.length, text.length);
}
