import { withoutDiacritics } from '#domain/diacritics';
import type { Anchor, PageText } from '#search/page-text';
import { type TextTarget, textTarget } from '#search/text-target';

/** A stretch of a page around what was found. */
export interface Passage {
	/** The heading it stands under and its anchor; `null` above the first heading. */
	readonly under: { readonly id: string; readonly heading: string } | null;
	/** In order, marked and unmarked by turns. */
	readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
	readonly startsInside: boolean;
	readonly endsInside: boolean;
	/** What a browser looks for on the page to open at the found words; `null` where nothing was found. */
	readonly target: TextTarget | null;
}

/** Places of every word of every occurrence of a phrase: the engine names one occurrence a page. */
export function phrasePlaces(content: string, words: readonly string[], marksCount: boolean): readonly number[] {
	const fold = (text: string) => (marksCount ? text : withoutDiacritics(text));
	const wanted = words.map((word) => formsOf(fold(word))[0] ?? '');
	if (wanted.includes('')) return [];
	const there = fold(content.toLowerCase()).split(' ').map(formsOf);
	const places = new Set<number>();
	for (let start = 0; start + wanted.length <= there.length; start += 1) {
		if (!wanted.every((word, offset) => there[start + offset]?.includes(word))) continue;
		for (const offset of wanted.keys()) places.add(start + offset);
	}
	return [...places];
}

/** Whether any of the words at `places` begins with `word`, marks aside. */
export function someWordBegins(content: string, places: readonly number[], word: string): boolean {
	const words = withoutDiacritics(content.toLowerCase()).split(' ');
	const [beginning = ''] = formsOf(withoutDiacritics(word));
	return places.some((place) => formsOf(words[place] ?? '').some((form) => form.startsWith(beginning)));
}

/** Of the sections of a page that hold any of the `places`, the `limit` richest, in the order of the page. */
export function passagesOf(page: PageText, places: readonly number[], limit: number): readonly Passage[] {
	const words = page.content.split(' ');
	const marked = new Set(places);
	const inOrder = [...marked].sort((a, b) => a - b);
	const sections = sectionsOf(page, words.length).map((section) => ({
		...section,
		hits: inOrder.filter((place) => place >= section.start && place < section.end),
	}));
	const rich = sections
		.filter(({ hits }) => hits.length > 0)
		.sort((a, b) => b.hits.length - a.hits.length)
		.slice(0, limit)
		.sort((a, b) => a.start - b.start);
	return (rich.length > 0 ? rich : sections.slice(0, 1)).map((section) => passage(section, words, marked));
}

const LONGEST = 32;
const BEFORE = 10;
const AFTER = LONGEST - BEFORE;

interface Section {
	readonly anchor: Anchor | null;
	readonly start: number;
	readonly end: number;
}

/** The forms under which the engine files one word: "(2021-2025)," is 20212025, 2021 and 2025. */
function formsOf(word: string): readonly string[] {
	const parts = word.split(/[^\p{L}\p{M}\p{N}_]+/u).filter((part) => part !== '');
	return [parts.join(''), ...parts];
}

function sectionsOf({ anchors }: PageText, length: number): readonly Section[] {
	const starts = anchors
		.filter(({ element, title }) => title !== undefined || /^h[2-6]$/u.test(element))
		.map((anchor) => ({ anchor, start: anchor.location }));
	return [{ anchor: null, start: 0 }, ...starts].map((section, index) => ({
		...section,
		end: starts[index]?.start ?? length,
	}));
}

function passage(
	{ anchor, start, end, hits }: Section & { readonly hits: readonly number[] },
	words: readonly string[],
	marked: ReadonlySet<number>,
): Passage {
	const first = densest(hits) ?? start;
	const heading = anchor?.title ?? anchor?.text ?? '';
	const afterHeading = anchor === null || anchor.text === '' ? start : start + anchor.text.trim().split(/\s+/u).length;
	const lowest = hits.length === 0 || first < afterHeading ? start : afterHeading;
	const from = Math.max(lowest, Math.min(first - BEFORE, end - LONGEST));
	const to = Math.min(end, from + LONGEST);
	return {
		under: anchor === null ? null : { id: anchor.id, heading },
		pieces: piecesOf(words.slice(from, to), (index) => marked.has(from + index)),
		startsInside: from > lowest,
		endsInside: to < end,
		target: hits.length === 0 ? null : textTarget(words, marked, first),
	};
}

/** The place after which most other places follow closely. */
function densest(places: readonly number[]): number | undefined {
	let best = places[0];
	let most = 0;
	let next = 0;
	for (const [index, place] of places.entries()) {
		while ((places[next] ?? Number.POSITIVE_INFINITY) < place + AFTER) next += 1;
		if (next - index > most) {
			best = place;
			most = next - index;
		}
	}
	return best;
}

function piecesOf(words: readonly string[], isMarked: (index: number) => boolean): Passage['pieces'] {
	const pieces: { text: string; marked: boolean }[] = [];
	for (const [index, bound] of words.entries()) {
		// A mark that is bound to a word for the engine stands apart for readers.
		const word = bound.replaceAll('\u00A0', ' ');
		const last = pieces.at(-1);
		if (last !== undefined && last.marked === isMarked(index)) last.text += ` ${word}`;
		else pieces.push({ text: word, marked: isMarked(index) });
	}
	return pieces;
}
