import { WIDTH } from '#charts/frame';
import { centredBox, labelPlaces } from '#charts/label-places';
import { balancedLines, LINE_HEIGHT, textBlock } from '#charts/lettering';

export interface PeriodMark {
	readonly x: number;
	readonly label: string;
}

/**
 * The times below an axis: each under its point, in lines as narrow as the distance to its neighbour asks. Where all
 * labels cannot stand, the first and the last do, and as many between as fit; a common beginning ("năm") is then said
 * once below.
 */
export function periodLabels(
	marks: readonly PeriodMark[],
	top: number,
): { readonly marks: string; readonly bottom: number } {
	const distinct = [...new Map(marks.map((mark) => [mark.label, mark])).values()];
	const beginning = distinct.length > MOST_FULL ? commonBeginning(distinct.map(({ label }) => label)) : '';
	const named = distinct.map(({ x, label }) => ({ x, label: label.slice(beginning.length) }));
	const even = Math.max(NARROWEST, WIDTH / Math.max(1, distinct.length) - GAP);
	const [wide, narrow] = [even, NARROWEST].map((width) => place(named, top, width));
	const chosen = (wide?.labels.size ?? 0) >= (narrow?.labels.size ?? 0) ? wide : narrow;
	const { labels = new Map<number, string>(), deepest = 1 } = chosen ?? {};
	const below = top + deepest * LINE_HEIGHT;
	const said = beginning === '' ? [] : [`(${beginning.trim()})`];
	return {
		marks:
			[...labels.keys()]
				.toSorted((a, b) => a - b)
				.map((index) => labels.get(index))
				.join('') + textBlock(said, { x: WIDTH / 2, y: below, 'text-anchor': 'middle', fill: 'var(--muted)' }),
		bottom: below + said.length * LINE_HEIGHT + 2,
	};
}

/** The labels that find a place, by index, in lines of at most `width`. */
function place(
	marks: readonly PeriodMark[],
	top: number,
	width: number,
): { readonly labels: ReadonlyMap<number, string>; readonly deepest: number } {
	const places = labelPlaces();
	const labels = new Map<number, string>();
	let deepest = 1;
	for (const index of outerFirst(marks.length)) {
		const mark = marks[index];
		if (mark === undefined) continue;
		const lines = balancedLines(mark.label, width);
		const box = places.take([centredBox(lines, mark.x, top, WIDTH)]);
		if (box === null) continue;
		deepest = Math.max(deepest, lines.length);
		const middle = { x: (box.left + box.right) / 2, y: top, 'text-anchor': 'middle', fill: 'var(--muted)' };
		labels.set(index, textBlock(lines, middle));
	}
	return { labels, deepest };
}

/** The words before the year, when all labels begin with them and differ only in the year. */
function commonBeginning(labels: readonly string[]): string {
	const beginning = labels[0]?.slice(0, -YEAR_LENGTH) ?? '';
	return labels.every((label) => label.slice(0, -YEAR_LENGTH) === beginning) ? beginning : '';
}

function outerFirst(count: number): readonly number[] {
	const between = Array.from({ length: Math.max(0, count - 2) }, (_, index) => index + 1);
	return count === 0 ? [] : count === 1 ? [0] : [count - 1, 0, ...between];
}

const MOST_FULL = 4;
const NARROWEST = 62;
const GAP = 8;
const YEAR_LENGTH = 4;
