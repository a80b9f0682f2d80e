import { sentencesOf, type TextRange } from '#domain/vietnamese-text';
import type { TextBlock } from '#markdown/text-blocks';

/**
 * Gives the sentence around an offset of a block, as it stands. A table cell says little alone, so its row and column
 * go before it: "Tai nạn đuối nước · Số trẻ em tử vong: 32 em".
 */
export function sentenceFinder(): (block: TextBlock, offset: number) => string {
	const known = new Map<TextBlock, readonly TextRange[]>();
	return (block, offset) => {
		if (block.cell !== null) return cellSentence(block.cell, oneLine(block.text));
		const ranges = known.get(block) ?? sentencesOf(block.matching);
		known.set(block, ranges);
		const range = ranges.find(({ start, end }) => start <= offset && offset < end);
		return oneLine(range === undefined ? block.text : block.text.slice(range.start, range.end));
	};
}

function cellSentence({ row, column }: NonNullable<TextBlock['cell']>, cell: string): string {
	return [row, column === '' ? cell : `${column}: ${cell}`].filter((words) => words !== '').join(' · ');
}

function oneLine(text: string): string {
	return text.replace(/ +/gu, ' ').trim();
}
