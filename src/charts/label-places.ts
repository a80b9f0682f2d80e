import { BASELINE, LINE_HEIGHT, textWidth } from '#charts/lettering';

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Finds places for labels so that none covers another or a mark. */
export interface LabelPlaces {
	/** Keeps a mark free of labels. */
	block(box: Box): void;
	/** The first of these places that is free, taken from now on; `null` when none is. */
	take(places: readonly Box[]): Box | null;
}

export function labelPlaces(): LabelPlaces {
	const taken: Box[] = [];
	return {
		block(box) {
			taken.push(box);
		},
		take(places) {
			const free = places.find((place) => !taken.some((other) => overlaps(place, other))) ?? null;
			if (free !== null) taken.push(free);
			return free;
		},
	};
}

/** The box of lines of text centred on `x` with the first line's top at `top`, moved to lie between 0 and `width`. */
export function centredBox(lines: readonly string[], x: number, top: number, width: number, bold = false): Box {
	const right = Math.max(0, ...lines.map((line) => textWidth(line, bold)));
	const bottom = top + (lines.length - 1) * LINE_HEIGHT + BASELINE + DESCENT;
	return boxAt({ left: 0, right, top, bottom }, x, width);
}

/** The same box with its centre on `x`, moved to lie between 0 and `width`. */
export function boxAt(box: Box, x: number, width: number): Box {
	const length = box.right - box.left;
	const left = Math.max(0, Math.min(x - length / 2, width - length));
	return { ...box, left, right: left + length };
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;
}

const GAP = 4;
const DESCENT = 3;
