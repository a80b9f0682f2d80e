import { displayText, searchText } from '#domain/vietnamese-text';

/** The one version whose quoted Vietnamese phrases were measured; 1.5 breaks them. */
export const ENGINE_VERSION = '1.6.0';

/**
 * Text as the search engine must see it, in pages and in queries alike: `searchText`, a range of numbers as one word
 * ("2021 – 2025" -> "2021-2025"), since a dash between blanks would count as a word and part the phrase, and the mark of a
 * decimal as a letter, since the engine drops marks: 5,18 would be 518.
 */
export function engineText(text: string): string {
	return searchText(text)
		.replace(/(\d)\s*[-\u2010-\u2015\u2212]\s*(?=\d)/gu, '$1-')
		.replace(DECIMAL, (number: string) => number.replace(/,|\.(?=\d{1,2}$|\d{4,}$)/u, (mark) => LETTERS[mark] ?? mark));
}

/** The same as readers must see it. */
export function readersText(text: string): string {
	return displayText(text).replaceAll(DOT, '.').replaceAll(COMMA, ',');
}

/** Whether there is something in it that `engineText` writes and readers must not see. */
export function hasEngineLetters(text: string): boolean {
	return new RegExp(`[ḍ${COMMA}]|\\\\u1e0[cd]`, 'iu').test(text);
}

/** A letter to the engine that looks like a dot; after a dot, which the engine drops, it is the same word. */
const COMMA = '\uA78F';
const DOT = `.${COMMA}`;
const LETTERS: Readonly<Record<string, string>> = { ',': COMMA, '.': DOT };

/** A comma with any number of decimals, a dot with any but three; neither is a part of a longer number, date or code. */
const DECIMAL = /(?<![\p{L}\d]|[\d][.,/-])\d+(?:\.\d{3})*(?:,\d+|\.(?:\d{1,2}|\d{4,}))(?![\p{L}\d]|[.,/-]\d)/gu;
