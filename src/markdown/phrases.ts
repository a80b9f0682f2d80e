import { sameLength } from '#domain/vietnamese-text';
import { rowPhraseFinder } from '#markdown/row-phrases';
import type { TextBlock } from '#markdown/text-blocks';

/** One place of a phrase in the report's own words. */
export interface PhrasePlace {
	readonly block: TextBlock;
	readonly start: number;
	readonly end: number;
}

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
		const places = searched.flatMap((block) => placesIn(block, wanted));
		return wanted.includes('|') ? [...places, ...cellsOf(wanted)] : places;
	};
}

function placesIn(block: TextBlock, wanted: string): readonly PhrasePlace[] {
	const places: PhrasePlace[] = [];
	const text = block.matching;
	for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
		const end = start + wanted.length;
		if (!cuts(text, start) && !cuts(text, end)) places.push({ block, start, end });
	}
	return places;
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
