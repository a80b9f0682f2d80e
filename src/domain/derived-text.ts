import type { TextRange } from '#domain/vietnamese-text';

/** A piece of a derived text; `start` and `end` are the stretch of the source that it stands for. */
export interface DerivedPiece extends TextRange {
	readonly text: string;
}

/** A text made from another one to be searched, with the way back. */
export interface DerivedText {
	readonly text: string;
	/**
	 * The stretch of the source that a stretch of `text`, not empty, stands for. A piece as long as its source is the
	 * same unit for unit; of any other, the whole source is meant.
	 */
	readonly sourceOf: (range: TextRange) => TextRange;
}

/** Joins pieces that follow each other in the source; what lies between them is left out. */
export function deriveText(pieces: readonly DerivedPiece[]): DerivedText {
	const placed: Placed[] = [];
	let at = 0;
	for (const piece of pieces) {
		if (piece.text === '') continue;
		placed.push({ ...piece, at });
		at += piece.text.length;
	}
	const sourceOf = ({ start, end }: TextRange): TextRange => {
		const [first, last] = [pieceAt(placed, start), pieceAt(placed, end - 1)];
		return {
			start: isVerbatim(first) ? first.start + start - first.at : first.start,
			end: isVerbatim(last) ? last.start + end - last.at : last.end,
		};
	};
	return { text: placed.map(({ text }) => text).join(''), sourceOf };
}

/** A derived text whose source is itself derived, with the way back to the first source. */
export function throughSource(derived: DerivedText, source: DerivedText): DerivedText {
	return { text: derived.text, sourceOf: (range) => source.sourceOf(derived.sourceOf(range)) };
}

interface Placed extends DerivedPiece {
	/** Where it begins in the derived text. */
	readonly at: number;
}

function isVerbatim({ text, start, end }: Placed): boolean {
	return text.length === end - start;
}

/** The last piece that begins at or before `offset`. */
function pieceAt(placed: readonly Placed[], offset: number): Placed {
	let [low, high] = [0, placed.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((placed[middle]?.at ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const found = placed[low - 1];
	if (found === undefined) throw new RangeError(`There is no offset ${offset} in the derived text.`);
	return found;
}
