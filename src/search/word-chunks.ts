import { decode, encode } from 'cborg';

/** The engine's table of pieces of its word index, and the pieces by name; both without their signature, in CBOR. */
export interface WordIndex {
	readonly meta: Uint8Array;
	readonly chunks: readonly Uint8Array[];
}

/** A piece of the word index under its new name. */
export interface NamedChunk {
	readonly name: string;
	readonly content: Uint8Array;
}

/**
 * The same word index in other pieces: the engine fetches the piece of each word that is asked for, and Pagefind 1.6.0
 * makes pieces of many words, common ones among them. Here a word that weighs much has a piece of its own. The sorts, which
 * this portal does itself, are left out of the table. `nameOf` gives a name by content.
 */
export function rechunked(
	{ meta, chunks }: WordIndex,
	nameOf: (content: Uint8Array) => string,
): { readonly meta: Uint8Array; readonly chunks: readonly NamedChunk[] } {
	const words = chunks
		.flatMap((chunk) => (decode(chunk) as [readonly Word[]])[0])
		.map((word) => ({ word, weight: encode(word).length }))
		.sort((a, b) => compareBytes(a.word[0], b.word[0]));
	const groups: { words: Word[]; weight: number }[] = [];
	for (const { word, weight } of words) {
		const last = groups.at(-1);
		if (last === undefined || last.weight + weight > MOST) groups.push({ words: [word], weight });
		else {
			last.words.push(word);
			last.weight += weight;
		}
	}
	const named = groups.map(({ words: some }) => {
		const content = encode([some]);
		return { name: nameOf(content), content, from: some[0]?.[0] ?? '', to: some.at(-1)?.[0] ?? '' };
	});
	const table = decode(meta) as MetaTable;
	table[CHUNKS] = named.map(({ name, from, to }) => [from, to, name]);
	table[SORTS] = [];
	return { meta: encode(table), chunks: named };
}

/** The folded word, then its pages and places, which stay as they are. */
type Word = readonly [word: string, ...rest: readonly unknown[]];
type MetaTable = unknown[];

/** Places in the table: version, pages, pieces of the word index, pieces of the filters, sorts, fields. */
const CHUNKS = 2;
const SORTS = 4;
/** Bytes of a piece before compression, which makes about a third of them; a heavier word stands alone. */
const MOST = 24_000;

const ENCODER = new TextEncoder();

function compareBytes(a: string, b: string): number {
	const [left, right] = [ENCODER.encode(a), ENCODER.encode(b)];
	const length = Math.min(left.length, right.length);
	for (let index = 0; index < length; index += 1) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}
