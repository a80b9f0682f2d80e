import { scaleLinear } from 'd3';
import { amountScale, HAIRLINE } from '#charts/axis';
import { DOT_RADIUS, dot } from '#charts/dot';
import { type Drawing, WIDTH } from '#charts/frame';
import type { Box } from '#charts/label-places';
import { LINE_HEIGHT, textBlock, textWidth } from '#charts/lettering';
import { periodLabels } from '#charts/period-labels';
import { printPlan, sentenceOf } from '#charts/sentences';
import { element, link } from '#charts/svg';
import { type PlacedPoint, type PointLabels, timeLabels } from '#charts/time-labels';
import { boxesAlong, breakPlaces, drawRun, runsOf } from '#charts/time-runs';
import type { Series } from '#domain/series';
import type { Quantity, SeriesPoint } from '#domain/series-point';

/** Change over time: dots at their days, joined where they may be compared; the upright axis starts at zero. */
export function drawTime(series: Series): Drawing {
	if (series.points.length === 0) return { marks: [], height: 0 };
	const unit = series.unit === '%' || series.unit === null ? [] : [series.unit];
	const top = LABEL_ROOM + unit.length * LINE_HEIGHT;
	const bottom = top + (series.points.length === 1 ? LOW_PLOT : PLOT);
	const upright = amountScale(series, [Number(series.extent.least) < 0 ? bottom - LABEL_ROOM : bottom, top]);
	const placed = placePoints(series.points, upright);
	const runs = runsOf(placed);
	const breaks = breakPlaces(placed);
	const zero = upright(0);
	const labels = timeLabels(placed, {
		unit: series.unit,
		bottom,
		marks: [
			{ left: 0, right: 8, top: zero - LINE_HEIGHT, bottom: zero },
			...unit.map((text) => ({ left: 0, right: textWidth(text), top: 0, bottom: LINE_HEIGHT })),
			...breaks.map((x) => ({ left: x, right: x, top, bottom })),
			...placed.flatMap(({ x, levels, planLevels }) => [...levels, ...planLevels].map((level) => around(x, level))),
			...runs.flatMap(boxesAlong),
		],
	});
	const periods = periodLabels(
		placed.map(({ x, point }) => ({ x, label: point.label })),
		bottom + 5,
	);
	const marks = [
		textBlock(unit, { x: 0, y: 0, fill: 'var(--muted)' }),
		element('line', { x1: 0, x2: WIDTH, y1: zero, y2: zero, ...HAIRLINE }),
		textBlock(['0'], { x: 0, y: zero - LINE_HEIGHT, fill: 'var(--muted)' }),
		...breaks.map((x) =>
			element('line', { x1: x, x2: x, y1: top, y2: bottom, ...HAIRLINE, 'stroke-dasharray': '2 4' }),
		),
		...runs.map(drawRun),
		...placed.map((point, index) => linked(point, labels[index])),
		periods.marks,
	];
	return { marks, height: periods.bottom };
}

function placePoints(points: readonly SeriesPoint[], upright: (amount: number) => number): readonly PlacedPoint[] {
	const days = points.map(({ moment }) => Date.parse(moment) / MILLISECONDS_A_DAY);
	const [first, last] = [Math.min(...days), Math.max(...days)];
	const along = scaleLinear([first, last], first === last ? [WIDTH / 2, WIDTH / 2] : [SIDE, WIDTH - SIDE]);
	return points.map((point, index) => ({
		point,
		x: along(days[index] ?? first),
		y: point.value === null ? null : upright(Number(point.value.amount)),
		levels: levelsOf(point.value, upright),
		planLevels: levelsOf(point.plan, upright),
	}));
}

function levelsOf(quantity: Quantity | null, upright: (amount: number) => number): readonly number[] {
	const amounts = quantity === null ? [] : [quantity.amount, quantity.amountUpTo];
	return amounts.flatMap((amount) => (amount === null ? [] : [upright(Number(amount))]));
}

function linked({ point, x, levels, planLevels }: PlacedPoint, labels: PointLabels | undefined): string {
	const mark = (href: string, name: string, places: readonly number[], drawn: readonly string[]) => {
		const targets = places.map((level) =>
			element('circle', { cx: x, cy: level, r: TARGET_RADIUS, fill: 'none', 'pointer-events': 'all' }),
		);
		return link(href, name, [...targets, ...drawn]);
	};
	const stroke = (level: number) =>
		element('line', { x1: x - 9, x2: x + 9, y1: level, y2: level, stroke: 'var(--accent)', 'stroke-width': 2 });
	const [from, to] = levels;
	const range = { x1: x, x2: x, y1: from ?? 0, y2: to ?? 0, stroke: 'var(--ink)', 'stroke-width': 2 };
	return [
		point.plan === null
			? ''
			: mark(point.plan.href, `${point.label}: ${printPlan(point)}`, planLevels, [
					...planLevels.map(stroke),
					labels?.plan ?? '',
				]),
		point.value === null
			? ''
			: mark(point.value.href, sentenceOf(point), levels, [
					to === undefined ? '' : element('line', range),
					...levels.map((level) => dot(point.basis, x, level)),
					labels?.value ?? '',
				]),
	].join('');
}

function around(x: number, y: number): Box {
	return { left: x - DOT_RADIUS, right: x + DOT_RADIUS, top: y - DOT_RADIUS, bottom: y + DOT_RADIUS };
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Room for a label above the highest number and below the lowest. */
const LABEL_ROOM = 25;
const PLOT = 130;
const LOW_PLOT = 60;
/** Room beside the first and last dot. */
const SIDE = 40;
/** At least 24 px across for a finger (WCAG 2.2, 2.5.8). */
const TARGET_RADIUS = 13;
