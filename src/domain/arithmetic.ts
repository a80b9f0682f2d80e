import type { RelationPart } from '#domain/figure';

/** Where a number stands: in the text of a report, as a figure's own number or as a number of its relations. */
export interface NumberPlace {
	readonly report: string;
	readonly figure: string;
	/** `null`: the figure's own. */
	readonly part: RelationPart | null;
}

/** A number of a text as readers see it: "602", "khoảng 7.000", "1,5 tỷ đồng". */
export interface NumberInText extends NumberPlace {
	readonly text: string;
}

/** Arithmetic for readers, piece by piece: words and signs, and the numbers of texts with their places. */
export type Arithmetic = readonly (string | NumberInText)[];

/** Writes arithmetic as a template: arithmetic`${first} + ${second} = 40`. */
export function arithmetic(
	words: readonly string[],
	...pieces: readonly (string | NumberInText | Arithmetic)[]
): Arithmetic {
	return words.flatMap((word, index) => {
		const piece = pieces[index] ?? '';
		return [word, ...(isArithmetic(piece) ? piece : [piece])].filter((part) => part !== '');
	});
}

/** The same as plain words. */
export function wordsOf(pieces: Arithmetic): string {
	return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** The numbers of texts that stand in it, each once, in their order. */
export function numbersIn(pieces: Arithmetic): readonly NumberInText[] {
	const numbers = pieces.filter((piece) => typeof piece !== 'string');
	const keys = numbers.map(({ report, figure, part }) => JSON.stringify([report, figure, part]));
	return numbers.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function isArithmetic(piece: string | NumberInText | Arithmetic): piece is Arithmetic {
	return Array.isArray(piece);
}
