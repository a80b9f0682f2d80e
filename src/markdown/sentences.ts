import { sentencesOf } from '#domain/vietnamese-text';
import type { TextBlock } from '#markdown/text-blocks';

/**
 * The sentence around `offset`, as it stands. A table cell says little alone, so its row and column go before it:
 * "Tai nạn đuối nước · Số trẻ em tử vong: 32 em".
 */
export function sentenceAt(block: TextBlock, offset: number): string {
	if (block.cell === null) {
		const range = sentencesOf(block.matching).find(({ start, end }) => start <= offset && offset < end);
		return oneLine(range === undefined ? block.text : block.text.slice(range.start, range.end));
	}
	const { row, column } = block.cell;
	const cell = oneLine(block.text);
	return [row, column === '' ? cell : `${column}: ${cell}`].filter((words) => words !== '').join(' · ');
}

function oneLine(text: string): string {
	return text.replace(/ +/gu, ' ').trim();
}
