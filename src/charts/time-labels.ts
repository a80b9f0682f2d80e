import { WIDTH } from '#charts/frame';
import { type Box, boxAt, centredBox, type LabelPlaces, labelPlaces } from '#charts/label-places';
import { LINE_HEIGHT, linesOfText, textBlock } from '#charts/lettering';
import { printPlan, printQuantity } from '#charts/sentences';
import type { SeriesPoint } from '#domain/series-point';

/** A point of time where it is drawn. */
export interface PlacedPoint {
	readonly point: SeriesPoint;
	readonly x: number;
	/** Height of its number, of a range the first; `null` where it has none. */
	readonly y: number | null;
	/** Heights of all its numbers: none, one, or the two ends of a range. */
	readonly levels: readonly number[];
	readonly planLevels: readonly number[];
}

/** Finished markup; empty where no place was free. */
export interface PointLabels {
	readonly value: string;
	readonly plan: string;
}

export interface LabelArea {
	/** The unit that stands beside the axis and need not be repeated. */
	readonly unit: string | null;
	readonly bottom: number;
	/** Boxes of the line and of other marks. */
	readonly marks: readonly Box[];
}

/**
 * Labels for the points of a line. The last number is what readers come for, then the first; between them, what finds
 * no free place gives way, and stays readable as the name of its link and in the table.
 */
export function timeLabels(placed: readonly PlacedPoint[], area: LabelArea): readonly PointLabels[] {
	const places = labelPlaces();
	for (const mark of area.marks) places.block(mark);
	const labels = new Map<number, PointLabels>();
	for (const index of [placed.length - 1, ...placed.keys()]) {
		const own = placed[index];
		if (own === undefined || labels.has(index)) continue;
		const where = { valley: isValley(placed, index), outer: index === 0 || index === placed.length - 1 };
		labels.set(index, labelsOf(own, where, places, area));
	}
	return placed.map((_, index) => labels.get(index) ?? { value: '', plan: '' });
}

interface Where {
	/** Lower than its neighbours: the line runs above it, so its label belongs below. */
	readonly valley: boolean;
	/** First or last: a label moved to its side cannot be taken for a neighbour's. */
	readonly outer: boolean;
}

function labelsOf(
	{ point, x, levels, planLevels }: PlacedPoint,
	where: Where,
	places: LabelPlaces,
	area: LabelArea,
): PointLabels {
	const { value } = point;
	const unit = value === null || (value.unit === area.unit && value.unit !== '%') ? null : value.unit;
	const text = value === null ? '' : printQuantity({ ...value, unit });
	const ink = { text, x, bold: true, aside: where.outer, fill: 'var(--ink)' };
	const accent = { text: printPlan(point), x, bold: false, aside: true, fill: 'var(--accent)' };
	const planBelow = Math.min(...levels) < Math.min(...planLevels);
	return {
		value: levels.length === 0 ? '' : label({ ...ink, levels, belowFirst: where.valley }, places, area.bottom),
		plan:
			planLevels.length === 0
				? ''
				: label({ ...accent, levels: planLevels, belowFirst: planBelow }, places, area.bottom),
	};
}

interface Label {
	readonly text: string;
	readonly x: number;
	/** Heights of the marks that it names. */
	readonly levels: readonly number[];
	readonly belowFirst: boolean;
	/** May stand beside its mark instead of above or below it. */
	readonly aside: boolean;
	readonly bold: boolean;
	readonly fill: string;
}

function label({ text, x, levels, belowFirst, aside, bold, fill }: Label, places: LabelPlaces, bottom: number): string {
	const found = [WIDTH, NARROW].flatMap((width) => {
		const lines = linesOfText(text, width, bold);
		const free = boxesFor({ lines, x, levels, belowFirst, aside, bold }).filter(
			(place) => place.top >= 0 && place.bottom <= bottom,
		);
		return free.map((box) => ({ box, lines }));
	});
	const box = places.take(found.map((each) => each.box));
	const lines = found.find((each) => each.box === box)?.lines;
	if (box === null || lines === undefined) return '';
	const style = { fill, 'font-weight': bold ? 600 : null, 'text-anchor': 'middle' };
	const halo = { stroke: 'var(--paper)', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
	return textBlock(lines, { x: (box.left + box.right) / 2, y: box.top, ...style, ...halo });
}

/** Where the lines may stand, the best first: above or below the marks, beside them, farther below. */
function boxesFor({
	lines,
	x,
	levels,
	belowFirst,
	aside,
	bold,
}: Omit<Label, 'text' | 'fill'> & { readonly lines: readonly string[] }): readonly Box[] {
	const height = lines.length * LINE_HEIGHT;
	const at = (top: number) => {
		const centred = centredBox(lines, x, top, WIDTH, bold);
		if (!aside) return [centred];
		const half = (centred.right - centred.left) / 2;
		return [centred, boxAt(centred, x - half - BESIDE, WIDTH), boxAt(centred, x + half + BESIDE, WIDTH)];
	};
	const [highest, lowest] = [Math.min(...levels), Math.max(...levels)];
	const [above, below] = [at(highest - CLEARANCE - height), at(lowest + CLEARANCE - 2)];
	const far = aside ? [1, 2, 3].flatMap((down) => at(lowest + CLEARANCE - 2 + down * LINE_HEIGHT)) : [];
	return belowFirst ? [...below, ...above, ...far] : [...above, ...below, ...far];
}

function isValley(placed: readonly PlacedPoint[], index: number): boolean {
	const y = placed[index]?.y ?? null;
	const neighbours = [placed[index - 1]?.y ?? null, placed[index + 1]?.y ?? null].filter((level) => level !== null);
	return y !== null && neighbours.length > 0 && neighbours.every((level) => level < y);
}

const CLEARANCE = 7;
/** Width of a label that finds no place in one line. */
const NARROW = 110;
/** How far from its dot a label stands that is moved to the side. */
const BESIDE = 2;
