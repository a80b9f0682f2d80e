import { AXIS_HEIGHT, amountScale, axisBelow, type Scale, zeroLine } from '#charts/axis';
import { DOT_RADIUS, dot } from '#charts/dot';
import { type Drawing, WIDTH } from '#charts/frame';
import { ROW_GAP, rowOf } from '#charts/row';
import { element } from '#charts/svg';
import type { Series } from '#domain/series';
import type { SeriesPoint } from '#domain/series-point';

/** A comparison: one dot a row on a common axis, in the order in which the figures were named. */
export function drawComparison(series: Series): Drawing {
	const scale = amountScale(series, [DOT_RADIUS + 1, WIDTH - DOT_RADIUS - 1]);
	const marks: string[] = [];
	let top = 0;
	for (const point of series.points) {
		const row = rowOf(point, top, HEIGHT, (y) => zeroLine(scale, y, HEIGHT) + dots(point, scale, y + HEIGHT / 2));
		marks.push(...row.marks);
		top = row.bottom + ROW_GAP;
	}
	if (series.points.length < 2) return { marks, height: Math.max(0, top - ROW_GAP + 2) };
	return { marks: [...marks, axisBelow(scale, series, top - 4)], height: top - 4 + AXIS_HEIGHT };
}

function dots({ value, basis }: SeriesPoint, scale: Scale, y: number): string {
	if (value === null) return '';
	const x = scale(Number(value.amount));
	const end = value.amountUpTo === null ? x : scale(Number(value.amountUpTo));
	return [
		element('line', { x1: scale(0), x2: x, y1: y, y2: y, stroke: 'var(--muted)', 'stroke-width': 1 }),
		x === end ? '' : element('line', { x1: x, x2: end, y1: y, y2: y, stroke: 'var(--ink)', 'stroke-width': 2 }),
		...(x === end ? [x] : [x, end]).map((at) => dot(basis, at, y)),
	].join('');
}

const HEIGHT = 12;
