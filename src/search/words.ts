import { canonical } from '#domain/vietnamese-text';

/** Name of the file in the folder of the index that holds the words of all pages. */
export const WORDS_FILE = 'words.json';

/**
 * The words of the portal and the pairs of words that stand side by side, in small letters with their marks; each by the
 * order of magnitude of how many pages hold it: place `n` has those of 2ⁿ pages and more.
 */
export interface PrintedWords {
	/** Words, parted by blanks. */
	readonly words: readonly string[];
	/** Pairs, parted by `|`. */
	readonly pairs: readonly string[];
}

/** Counts the words and pairs of pages, given one after the other; the commonest go into the list. */
export class WordCounts {
	readonly #words = new Map<string, number>();
	readonly #pairs = new Map<string, number>();

	/** Takes the text of one page. */
	add(content: string): void {
		const phrases = canonical(content)
			.toLowerCase()
			.split(PARTING)
			.map((phrase) => phrase.split(/\s+/u).filter(isWord));
		for (const word of new Set(phrases.flat())) count(this.#words, word);
		const pairs = phrases.flatMap((words) => words.slice(1).map((word, index) => `${words[index]} ${word}`));
		for (const pair of new Set(pairs)) count(this.#pairs, pair);
	}

	print(): PrintedWords {
		return {
			words: byMagnitude(commonest(this.#words, MOST_WORDS), ' '),
			pairs: byMagnitude(commonest(this.#pairs, MOST_PAIRS), '|'),
		};
	}
}

const MOST_WORDS = 4000;
const MOST_PAIRS = 5000;
/** What ends a phrase: marks of punctuation, numbers and whatever else is no word. */
const PARTING = /[^\p{L}\s]+/u;

function isWord(text: string): boolean {
	return text.length > 1 && text.length <= 12;
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] {
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
}

function byMagnitude(counted: readonly (readonly [string, number])[], joint: string): readonly string[] {
	const groups: string[][] = [];
	for (const [text, pages] of counted) {
		const magnitude = Math.floor(Math.log2(pages));
		groups[magnitude] ??= [];
		groups[magnitude].push(text);
	}
	return Array.from(groups, (group) => (group ?? []).sort().join(joint));
}
