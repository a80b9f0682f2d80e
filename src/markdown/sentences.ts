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
		return oneLine(around(block.text, range ?? { start: 0, end: block.text.length }, offset));
	};
}

/** A sentence without end is cut between words on both sides of what is quoted, or each of its numbers would hold it whole. */
function around(text: string, { start, end }: TextRange, offset: number): string {
	if (end - start <= MOST_IN_SENTENCE) return text.slice(start, end);
	const from = Math.max(start, offset - MOST_IN_SENTENCE / 2);
	const to = Math.min(end, offset + MOST_IN_SENTENCE / 2);
	const first = from === start ? from : text.indexOf(' ', from) + 1;
	const last = to === end ? to : text.lastIndexOf(' ', to);
	const [head, tail] = [first > offset ? from : first, last < offset ? to : last];
	return `${head === start ? '' : '… '}${text.slice(head, tail)}${tail === end ? '' : ' …'}`;
}

const MOST_IN_SENTENCE = 2000;

function cellSentence({ row, column }: NonNullable<TextBlock['cell']>, cell: string): string {
	return [row, column === '' ? cell : `${column}: ${cell}`].filter((words) => words !== '').join(' · ');
}

function oneLine(text: string): string {
	return text.replace(/ +/gu, ' ').trim();
}
