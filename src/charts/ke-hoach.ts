import { AXIS_HEIGHT, amountScale, axisBelow, type Scale, zeroLine } from '#charts/axis';
import { bar } from '#charts/bar';
import { type Drawing, WIDTH } from '#charts/frame';
import { LINE_HEIGHT, linesOfText, textBlock, textWidth } from '#charts/lettering';
import { ROW_GAP, rowOf } from '#charts/row';
import { printPlan } from '#charts/sentences';
import { element, link } from '#charts/svg';
import type { Series } from '#domain/series';
import type { SeriesPoint } from '#domain/series-point';

/** Plan against result: a bar from zero for the result, a line across it for the plan. */
export function drawPlans(series: Series): Drawing {
	const scale = amountScale(series, [0.5, WIDTH - INSET]);
	const marks: string[] = [];
	let top = 0;
	for (const point of series.points) {
		const row = rowOf(point, top, BAR_HEIGHT, (y) => zeroLine(scale, y, BAR_HEIGHT) + bar(point, scale, y, BAR_HEIGHT));
		const plan = planMark(point, scale, row.bottom);
		marks.push(...row.marks, plan.mark);
		top = row.bottom + plan.height + ROW_GAP;
	}
	if (series.points.length < 2) return { marks, height: Math.max(0, top - ROW_GAP + 2) };
	return { marks: [...marks, axisBelow(scale, series, top - 4)], height: top - 4 + AXIS_HEIGHT };
}

/** The line of the plan across the bar that ends at `bottom`, and its label below. A proposal is dashed: no commitment. */
function planMark(
	point: SeriesPoint,
	scale: Scale,
	bottom: number,
): { readonly mark: string; readonly height: number } {
	const { plan, label } = point;
	if (plan === null) return { mark: '', height: 0 };
	const text = printPlan(point);
	const lines = linesOfText(text, WIDTH);
	const width = Math.max(...lines.map((line) => textWidth(line)));
	const x = scale(Number(plan.amount));
	const ends = [plan.amount, ...(plan.amountUpTo === null ? [] : [plan.amountUpTo])].map((amount) =>
		scale(Number(amount)),
	);
	const strokes = ends.flatMap((end) => {
		const across = { x1: end, x2: end, y1: bottom - BAR_HEIGHT - OVERHANG, y2: bottom + OVERHANG };
		return [
			element('line', { ...across, stroke: 'var(--paper)', 'stroke-width': 5 }),
			element('line', {
				...across,
				stroke: 'var(--accent)',
				'stroke-width': 2,
				'stroke-dasharray': plan.status === 'proposed' ? '3 2' : null,
			}),
		];
	});
	const left = Math.min(Math.max(x - width / 2, 0), WIDTH - width);
	const block = textBlock(lines, { x: left, y: bottom + OVERHANG, fill: 'var(--accent)' });
	return {
		mark: link(plan.href, `${label}: ${text}`, [...strokes, block]),
		height: OVERHANG + lines.length * LINE_HEIGHT,
	};
}

const BAR_HEIGHT = 9;
const OVERHANG = 4;
/** Room for the plan's line and the paper beside it at the end of the axis. */
const INSET = 2.5;
