import type { Figure } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import { type Period, periodEnd, periodStart } from '#domain/period';
import { compareMoments, momentOf, type PlacedFigure, printMoment, printStated } from '#domain/placed-figure';
import type { SeriesPoint } from '#domain/series-point';
import type { PointWords } from '#domain/series-words';
import { unitOf } from '#domain/unit';

/**
 * The lines that these figures form in time, each in order of time: what one organisation states about one thing, counted
 * in one family of units, over periods of one length (or of stocks). A plan without a line of its own length stands
 * with the first.
 */
export function linesOf(figures: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
	const things = Map.groupBy(figures, ({ figure, organ }) => {
		const { indicator, label, group, place, cumulative, unit } = figure;
		return JSON.stringify([indicator ?? label, group, organ.id, place, cumulative, unitOf(unit).family]);
	});
	return [...things.values()].flatMap((thing) => {
		const lengths = new Set(thing.flatMap(({ figure }) => (figure.basis === 'plan' ? [] : [lengthOf(figure)])));
		const [first] = lengths;
		const lines = Map.groupBy(thing, ({ figure }) => {
			const length = lengthOf(figure);
			return figure.basis === 'plan' && !lengths.has(length) ? (first ?? length) : length;
		});
		return [...lines.values()].map((line) => line.toSorted((a, b) => compareMoments(a.figure, b.figure)));
	});
}

/**
 * The points of one line. A repeated statement of the same number is shown once, different numbers for one moment are
 * both shown and never joined, and a plan joins the point of its period.
 */
export function pointsInTime(
	line: readonly PlacedFigure[],
	pointOf: (placed: PlacedFigure, words: PointWords) => SeriesPoint,
	breaks: Indicator['breaks'],
): { readonly points: readonly SeriesPoint[]; readonly notes: readonly string[] } {
	const points: SeriesPoint[] = [];
	let before: Figure | null = null;
	for (const placed of withoutPlansShown(withoutRepeats(line))) {
		const { figure } = placed;
		const point = pointOf(placed, { label: printMoment(figure), detail: null });
		const breakBefore = before === null || point.value === null ? null : breakBetween(before, figure, breaks);
		points.push({ ...point, breakBefore });
		if (point.value !== null) before = figure;
	}
	const broken = Map.groupBy(points, ({ breakBefore }) => breakBefore);
	const notes = [...broken].flatMap(([reason, after]) =>
		reason === null ? [] : [`Không nối vào ${after.map(({ label }) => label).join(', ')}: ${reason}.`],
	);
	return { points, notes };
}

function withoutRepeats(line: readonly PlacedFigure[]): readonly PlacedFigure[] {
	const seen = new Set<string>();
	return line.filter(({ figure }) => {
		const { period, cutoff, basis, unit, value, qualifier } = figure;
		const key = JSON.stringify([period, cutoff, basis, unit, printStated(value.number, value.upTo, qualifier)]);
		return !seen.has(key) && seen.add(key);
	});
}

function withoutPlansShown(line: readonly PlacedFigure[]): readonly PlacedFigure[] {
	const results = new Set(line.flatMap(({ figure }) => (figure.basis === 'plan' ? [] : [figure.period])));
	return line.filter(({ figure }) => figure.basis !== 'plan' || !results.has(figure.period));
}

function breakBetween(before: Figure, figure: Figure, breaks: Indicator['breaks']): string | null {
	const [from, to] = [momentOf(before), momentOf(figure)];
	const stated = breaks.find(({ at }) => from < periodStart(at) && periodStart(at) <= to);
	if (stated !== undefined) {
		const reason = stated.reason.replace(/\.$/u, '');
		return stated.verified ? reason : `${reason} (chưa xác minh)`;
	}
	return from === to && before.cutoff === figure.cutoff
		? 'các báo cáo ghi hai số khác nhau cho cùng một thời điểm'
		: null;
}

/** Months that the figure covers; a stock covers none. */
function lengthOf({ period, cutoff }: Figure): number {
	return cutoff === null ? months(period) : 0;
}

function months(period: Period): number {
	const [start, end] = [periodStart(period), periodEnd(period)];
	return (
		(Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7))
	);
}
