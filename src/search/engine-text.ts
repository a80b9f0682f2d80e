import { searchText } from '#domain/vietnamese-text';

/** The one version whose quoted Vietnamese phrases were measured; 1.5 breaks them. */
export const ENGINE_VERSION = '1.6.0';

/**
 * Text as the search engine must see it, in pages and in queries alike: `searchText`, and a range of numbers as one word
 * ("2021 – 2025" -> "2021-2025"), since a dash between blanks would count as a word and part the phrase.
 */
export function engineText(text: string): string {
	return searchText(text).replace(/(\d)\s*[-\u2010-\u2015\u2212]\s*(?=\d)/gu, '$1-');
}
