import { sameLength } from '#domain/vietnamese-text';
import { rowPhraseFinder } from '#markdown/row-phrases';
import type { TextBlock } from '#markdown/text-blocks';

/** One place of a phrase in the report's own words. */
export interface PhrasePlace {
	readonly block: TextBlock;
	readonly start: number;
	readonly end: number;
}

/** No more places of a phrase are looked for: which of so many is meant, no one can say. */
export const MOST_PLACES = 100;

/**
 * Finds phrases in the report's own words, not in headings or the portal's remarks. A place counts only where the
 * phrase's ends do not cut a word or a number: "04 đoàn" is not in "204 đoàn". A phrase with bars also names cells of a
 * table row.
 */
export function phraseFinder(blocks: readonly TextBlock[]): (phrase: string) => readonly PhrasePlace[] {
	const searched = blocks.filter(({ kind, remark }) => kind !== 'heading' && !remark);
	const cellsOf = rowPhraseFinder(
		searched,
		(block, start, end) => !cuts(block.matching, start) && !cuts(block.matching, end),
	);
	return (phrase) => {
		const wanted = sameLength(phrase.normalize('NFC')).replace(/ +/gu, ' ').trim();
		if (wanted === '') return [];
		const places: PhrasePlace[] = [];
		for (const place of placesIn(searched, wanted)) {
			if (places.push(place) === MOST_PLACES) return places;
		}
		return wanted.includes('|') ? [...places, ...cellsOf(wanted)] : places;
	};
}

function* placesIn(blocks: readonly TextBlock[], wanted: string): Generator<PhrasePlace> {
	const borders = bordersOf(wanted);
	for (const block of blocks) {
		for (const start of startsIn(block.matching, wanted, borders)) {
			const end = start + wanted.length;
			if (!cuts(block.matching, start) && !cuts(block.matching, end)) yield { block, start, end };
		}
	}
}

/** Where `wanted` begins in `text`, in one pass over it whatever the two are made of (Knuth, Morris and Pratt). */
function* startsIn(text: string, wanted: string, borders: Uint16Array): Generator<number> {
	let matched = 0;
	for (let at = 0; at < text.length; at++) {
		while (matched > 0 && text.charCodeAt(at) !== wanted.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
		if (text.charCodeAt(at) === wanted.charCodeAt(matched)) matched++;
		if (matched < wanted.length) continue;
		yield at - matched + 1;
		matched = borders[matched - 1] ?? 0;
	}
}

/** For each beginning of a phrase, how long a beginning of it is also its end. */
function bordersOf(wanted: string): Uint16Array {
	const borders = new Uint16Array(wanted.length);
	for (let at = 1, border = 0; at < wanted.length; at++) {
		while (border > 0 && wanted.charCodeAt(at) !== wanted.charCodeAt(border)) border = borders[border - 1] ?? 0;
		if (wanted.charCodeAt(at) === wanted.charCodeAt(border)) border++;
		borders[at] = border;
	}
	return borders;
}

/** Whether a word or a number runs on across `offset`. */
function cuts(text: string, offset: number): boolean {
	const around = text.slice(Math.max(0, offset - 2), offset + 2);
	const middle = offset - Math.max(0, offset - 2);
	const [before, after] = [around.slice(0, middle), around.slice(middle)];
	if (WORD_END.test(before) && WORD_START.test(after)) return true;
	return (/\d[.,]$/u.test(before) && /^\d/u.test(after)) || (/\d$/u.test(before) && /^[.,]\d/u.test(after));
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;
