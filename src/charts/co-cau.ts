import { amountScale, type Scale, zeroLine } from '#charts/axis';
import { bar, outline } from '#charts/bar';
import { type Drawing, WIDTH } from '#charts/frame';
import { LINE_HEIGHT, linesOfText, textBlock } from '#charts/lettering';
import { ROW_GAP, rowOf } from '#charts/row';
import { element } from '#charts/svg';
import { printNumber } from '#domain/number';
import { printWithUnit } from '#domain/placed-figure';
import type { Series } from '#domain/series';

/** Parts of a whole: the whole's bar cut into its parts, then each part from zero on the same axis. */
export function drawParts(series: Series): Drawing {
	const { points, whole, remainder } = series;
	const scale = amountScale(series, [0.5, WIDTH - 0.5]);
	const marks: string[] = [];
	let top = 0;
	if (whole !== null) {
		const row = rowOf(whole, top, HEIGHT, (y) => {
			const end = scale(Number(whole.value?.amount ?? 0));
			return outline(scale(0), end, y, HEIGHT) + segments(series, scale, y);
		});
		marks.push(...row.marks);
		top = row.bottom + ROW_GAP;
	}
	for (const point of points) {
		const row = rowOf(point, top, HEIGHT, (y) => zeroLine(scale, y, HEIGHT) + bar(point, scale, y, HEIGHT));
		marks.push(...row.marks);
		top = row.bottom + ROW_GAP;
	}
	if (remainder !== null) {
		const value = printWithUnit(printNumber(remainder.amount), series.unit);
		const right = { x: WIDTH, y: top, 'text-anchor': 'end', 'font-weight': 600 };
		const names = linesOfText(remainder.label, WIDTH);
		const markTop = top + names.length * LINE_HEIGHT + 5;
		marks.push(
			textBlock(names, { x: 0, y: top, 'font-style': 'italic' }),
			textBlock([value], right),
			zeroLine(scale, markTop, HEIGHT),
			outline(scale(0), scale(Number(remainder.amount)), markTop, HEIGHT, true),
		);
		top = markTop + HEIGHT + ROW_GAP;
	}
	return { marks, height: Math.max(0, top - ROW_GAP + 2) };
}

/** The parts one after the other along the whole. Parts below nothing cannot be laid end to end. */
function segments({ points }: Series, scale: Scale, top: number): string {
	const amounts = points.map(({ value }) => Number(value?.amount ?? 0));
	if (amounts.some((amount) => amount < 0)) return '';
	let start = 0;
	return amounts
		.map((amount) => {
			const [from, to] = [scale(start), scale(start + amount)];
			start += amount;
			return element('rect', {
				x: from,
				y: top,
				width: Math.max(0, to - from - SEAM),
				height: HEIGHT,
				fill: 'var(--ink)',
			});
		})
		.join('');
}

const HEIGHT = 9;
/** Paper between two segments. */
const SEAM = 1.5;
