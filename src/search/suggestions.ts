import { withoutDiacritics } from '#domain/diacritics';
import type { PageKind } from '#search/page-facts';

/** Address of the file with what the search boxes suggest. */
export const SUGGESTIONS_FILE = '/tim-kiem/goi-y.json';

/** Pages by kind, the most wanted first; a page stands at `/<kind>/<id>/`. */
export type SuggestionRows = Readonly<Record<PageKind, readonly SuggestionRow[]>>;

/** `also` is the title with its abbreviations in full, or its full forms abbreviated. */
export type SuggestionRow = readonly [title: string, id: string, also?: string];

export interface Suggestion {
	readonly kind: PageKind;
	readonly title: string;
	readonly address: string;
}

/**
 * Makes a function that gives the pages whose title holds the beginnings of all typed words, whatever their marks: first
 * titles that begin so, then those that hold them in a row, then the others; at most `MOST`.
 */
export function suggester(rows: SuggestionRows): (typed: string) => readonly Suggestion[] {
	const titles = KINDS.flatMap((kind) =>
		rows[kind].map(([title, id, also]) => ({
			page: { kind, title, address: `/${kind}/${id}/` },
			writings: [title, ...(also === undefined ? [] : [also])].map(foldedWords),
		})),
	);
	return (typed) => {
		const words = foldedWords(typed);
		if (words.length === 0) return [];
		const found = titles
			.map(({ page, writings }) => ({ page, rank: Math.min(...writings.map((title) => rankOf(title, words))) }))
			.filter(({ rank }) => rank < NOT_THERE)
			.sort((a, b) => a.rank - b.rank);
		return mixed(found.map(({ page }) => page));
	};
}

const MOST = 8;
const MOST_OF_A_KIND = 4;
const NOT_THERE = 3;
/** Shorter words begin too many others to be looked for apart. */
const LONG = 3;
const KINDS: readonly PageKind[] = ['so-lieu', 'co-quan', 'van-ban', 'bao-cao'];

function foldedWords(text: string): readonly string[] {
	return (
		withoutDiacritics(text)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

function rankOf(title: readonly string[], typed: readonly string[]): number {
	for (let start = 0; start + typed.length <= title.length; start += 1) {
		if (typed.every((word, offset) => isBegun(title[start + offset] ?? '', word, offset === typed.length - 1))) {
			return start === 0 ? 0 : 1;
		}
	}
	const isApart = typed.every((word) => word.length >= LONG && title.some((one) => isBegun(one, word, false)));
	return isApart ? 2 : NOT_THERE;
}

/** A number is whole, but for the last word, which may still be typed. */
function isBegun(word: string, typed: string, isLast: boolean): boolean {
	return isLast || !/^\d/u.test(typed) ? word.startsWith(typed) : word === typed;
}

/** One kind does not crowd out the others, while there are others. */
function mixed(found: readonly Suggestion[]): readonly Suggestion[] {
	const counts = new Map<PageKind, number>();
	const first: Suggestion[] = [];
	const later: Suggestion[] = [];
	for (const suggestion of found) {
		const count = (counts.get(suggestion.kind) ?? 0) + 1;
		counts.set(suggestion.kind, count);
		(count <= MOST_OF_A_KIND ? first : later).push(suggestion);
	}
	return [...first, ...later].slice(0, MOST);
}
