import type { NumberToken } from '#domain/number-tokens';
import { quoteFinder } from '#importers/report/figures/quotes';
import type { WordBlock } from '#importers/report/figures/word-blocks';

/**
 * Finds for a number the words that name its place: a phrase around it, or, for a number that is all that stands in its
 * cell, the cells of its row up to it. `null` where the number itself stands once, or where nothing names it.
 */
export function figureQuotes(
	blocks: readonly WordBlock[],
	texts: readonly string[],
	tokens: readonly (readonly NumberToken[])[],
): (block: number, token: NumberToken) => string | null {
	const quoteOf = quoteFinder(texts, tokens);
	const times = countsOf(tokens.flat().flatMap(({ key, barred }) => (barred === null ? [key] : [])));
	const phrases = countsOf(blocks.flatMap(({ cell }) => [...new Set(cell?.phrases ?? [])]));
	return (index, token) => {
		const cell = blocks[index]?.cell ?? null;
		if (cell?.isNumber !== true) return quoteOf(index, token);
		if ((times.get(token.key) ?? 0) < 2) return null;
		return cell.phrases.find((phrase) => phrases.get(phrase) === 1) ?? null;
	};
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
