import { line, scaleLinear } from 'd3';
import { amountScale, HAIRLINE } from '#charts/axis';
import { DOT_RADIUS, dot } from '#charts/dot';
import { type Drawing, WIDTH } from '#charts/frame';
import type { Box } from '#charts/label-places';
import { LINE_HEIGHT, textBlock, textWidth } from '#charts/lettering';
import { periodLabels } from '#charts/period-labels';
import { printPlan, sentenceOf } from '#charts/sentences';
import { element, link } from '#charts/svg';
import { type PlacedPoint, type PointLabels, timeLabels } from '#charts/time-labels';
import type { Series } from '#domain/series';
import type { SeriesPoint } from '#domain/series-point';

/** Change over time: dots at their days, joined where they may be compared; the upright axis starts at zero. */
export function drawTime(series: Series): Drawing {
	if (series.points.length === 0) return { marks: [], height: 0 };
	const unit = series.unit === '%' || series.unit === null ? [] : [series.unit];
	const top = LABEL_ROOM + unit.length * LINE_HEIGHT;
	const bottom = top + (series.points.length === 1 ? LOW_PLOT : PLOT);
	const upright = amountScale(series, [Number(series.extent.least) < 0 ? bottom - LABEL_ROOM : bottom, top]);
	const placed = placePoints(series.points, upright);
	const runs = runsOf(placed);
	const breaks = placed.flatMap(({ point, x }, index) =>
		point.breakBefore === null ? [] : [((placed[index - 1]?.x ?? x) + x) / 2],
	);
	const zero = upright(0);
	const labels = timeLabels(placed, {
		unit: series.unit,
		bottom,
		marks: [
			{ left: 0, right: 8, top: zero - LINE_HEIGHT, bottom: zero },
			...unit.map((text) => ({ left: 0, right: textWidth(text), top: 0, bottom: LINE_HEIGHT })),
			...breaks.map((x) => ({ left: x, right: x, top, bottom })),
			...placed.flatMap(({ x, y, planY }) => [y, planY].flatMap((level) => (level === null ? [] : [around(x, level)]))),
			...runs.flatMap(alongRun),
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
		...runs.map(path),
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
		planY: point.plan === null ? null : upright(Number(point.plan.amount)),
	}));
}

type Run = [number, number][];

/** Runs of numbers that may be joined. */
function runsOf(placed: readonly PlacedPoint[]): readonly Run[] {
	const runs: Run[] = [];
	for (const { point, x, y } of placed) {
		if (y === null) continue;
		const run = runs.at(-1);
		if (run === undefined || point.breakBefore !== null) runs.push([[x, y]]);
		else run.push([x, y]);
	}
	return runs.filter((run) => run.length > 1);
}

function path(run: Run): string {
	const d = line().digits(2)(run);
	return element('path', { d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.75, 'stroke-linejoin': 'round' });
}

/** Small boxes along a line, that labels keep clear of. */
function alongRun(run: Run): readonly Box[] {
	return run.slice(1).flatMap(([x, y], index) => {
		const [fromX, fromY] = run[index] ?? [x, y];
		const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP);
		return Array.from({ length: steps }, (_, step) => {
			const share = step / steps;
			const [atX, atY] = [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
			return { left: atX, right: atX, top: atY - 1, bottom: atY + 1 };
		});
	});
}

function linked({ point, x, y, planY }: PlacedPoint, labels: PointLabels | undefined): string {
	const mark = (href: string, name: string, level: number, drawn: readonly string[]) => {
		const target = element('circle', { cx: x, cy: level, r: TARGET_RADIUS, fill: 'none', 'pointer-events': 'all' });
		return link(href, name, [target, ...drawn]);
	};
	const stroke = { x1: x - 9, x2: x + 9, y1: planY, y2: planY, stroke: 'var(--accent)', 'stroke-width': 2 };
	return [
		point.plan === null || planY === null
			? ''
			: mark(point.plan.href, `${point.label}: ${printPlan(point)}`, planY, [
					element('line', stroke),
					labels?.plan ?? '',
				]),
		point.value === null || y === null
			? ''
			: mark(point.value.href, sentenceOf(point), y, [dot(point.basis, x, y), labels?.value ?? '']),
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
/** Steps in which labels keep clear of a line. */
const STEP = 4;
/** At least 24 px across for a finger (WCAG 2.2, 2.5.8). */
const TARGET_RADIUS = 13;
