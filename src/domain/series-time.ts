import type { Figure } from '#domain/figure';
import { compareMoments, momentOf, type PlacedFigure, printMoment, printStated } from '#domain/placed-figure';
import { type BreakSources, jointsOf, thingKey } from '#domain/series-breaks';
import type { SeriesPoint } from '#domain/series-point';
import { monthNumber, monthsOf, windowKey, windowWords } from '#domain/series-window';
import type { PointWords } from '#domain/series-words';
import { unitOf } from '#domain/unit';

/** Figures that may share one line in time, in its order. */
export interface Line {
	readonly figures: readonly PlacedFigure[];
	/** Lines of one key, of whatever groups, organisations and places, can be compared. */
	readonly scale: string;
	/** Where other figures of the same thing stand on other lines: how those of this line are counted, … */
	readonly window: string | null;
	/** … and why they stand apart. */
	readonly note: string | null;
}

/**
 * The lines that these figures form in time: what one organisation states about one thing, counted in one family of
 * units, over periods of one length (or of stocks). A plan of a year stands with stocks, which it sets for the year's end.
 */
export function linesOf(figures: readonly PlacedFigure[]): readonly Line[] {
	const things = Map.groupBy(figures, ({ figure }) => thingKey(figure));
	return [...things.values()].flatMap((thing) => {
		const lines = [...Map.groupBy(thing, ({ figure }) => unitOf(figure.unit).family).values()].flatMap(byWindow);
		return lines.map((line) => ({
			figures: line.toSorted((a, b) => compareMoments(a.figure, b.figure)),
			scale: scaleOf(line),
			window: lines.length === 1 ? null : windowOf(line),
			note: noteOf(line, lines),
		}));
	});
}

/**
 * The points of one line. A repeated statement of the same number is shown once, different numbers for one moment are
 * both shown and never joined, and a plan joins the point of its period.
 */
export function pointsInTime(
	line: readonly PlacedFigure[],
	pointOf: (placed: PlacedFigure, words: PointWords) => SeriesPoint,
	sources: BreakSources,
): { readonly points: readonly SeriesPoint[]; readonly notes: readonly string[] } {
	const shown = withoutPlansShown(withoutRepeats(line));
	const joints = jointsOf(
		shown.map(({ figure }) => figure),
		sources,
	);
	let before: Figure | null = null;
	const points = shown.map((placed) => {
		const { figure } = placed;
		const point = pointOf(placed, { label: printMoment(figure), detail: null });
		const joined = { ...point, ...joints.get(figure), gapBefore: before !== null && isFar(before, figure) };
		if (point.value !== null && !joined.apart) before = figure;
		return joined;
	});
	const broken = Map.groupBy(
		points.filter(({ apart }) => !apart),
		({ breakBefore }) => breakBefore,
	);
	const breaks = [...broken].flatMap(([reason, after]) =>
		reason === null ? [] : [`Không nối vào ${[...new Set(after.map(({ label }) => label))].join(', ')}: ${reason}.`],
	);
	const gaps = points.some((point) => point.gapBefore && point.breakBefore === null && point.value !== null);
	return { points, notes: [...breaks, ...(gaps ? ['Nét đứt: giữa hai điểm có năm không có số liệu.'] : [])] };
}

/** The figures of one family of units by the length of their periods. */
function byWindow(figures: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
	const results = figures.filter(({ figure }) => figure.basis !== 'plan');
	const windows = new Set(results.map(({ figure }) => windowKey(figure)));
	const stock = results.find(({ figure }) => monthsOf(figure) === 0);
	const lines = Map.groupBy(figures, ({ figure }) => {
		const own = windowKey(figure);
		const isGuest = figure.basis === 'plan' && !windows.has(own) && monthsOf(figure) === 12;
		return isGuest && stock !== undefined ? windowKey(stock.figure) : own;
	});
	return [...lines.values()];
}

function scaleOf(line: readonly PlacedFigure[]): string {
	const figure = characteristic(line);
	if (figure === undefined) return '';
	return JSON.stringify([figure.indicator ?? figure.label, unitOf(figure.unit).family, windowKey(figure)]);
}

function noteOf(line: readonly PlacedFigure[], lines: readonly (readonly PlacedFigure[])[]): string | null {
	const units = new Set(lines.map((each) => unitOf(each[0]?.figure.unit ?? null).family));
	const wordsOf = (each: readonly PlacedFigure[]) => {
		const figure = characteristic(each);
		if (figure === undefined) return '';
		return units.size === 1
			? windowWords(figure)
			: `${windowWords(figure)}, tính bằng ${figure.unit ?? 'số không đơn vị'}`;
	};
	const others = lines.filter((each) => each !== line).map(wordsOf);
	if (others.length === 0) return null;
	return `Hình này chỉ có ${wordsOf(line)}; ${others.join(', ')} ở hình riêng, vì không so trực tiếp được.`;
}

function windowOf(line: readonly PlacedFigure[]): string | null {
	const figure = characteristic(line);
	return figure === undefined ? null : windowWords(figure);
}

/** A result where there is one: a plan may stand on a line of another window. */
function characteristic(line: readonly PlacedFigure[]): Figure | undefined {
	return (line.find(({ figure }) => figure.basis !== 'plan') ?? line[0])?.figure;
}

function withoutRepeats(line: readonly PlacedFigure[]): readonly PlacedFigure[] {
	const seen = new Set<string>();
	return line.filter(({ figure }) => {
		const { period, cutoff, basis, unit, value, qualifier } = figure;
		const said = basis === 'baseline' ? 'actual' : basis;
		const key = JSON.stringify([period, cutoff, said, unit, printStated(value.number, value.upTo, qualifier)]);
		return !seen.has(key) && seen.add(key);
	});
}

function withoutPlansShown(line: readonly PlacedFigure[]): readonly PlacedFigure[] {
	const results = new Set(line.flatMap(({ figure }) => (figure.basis === 'plan' ? [] : [figure.period])));
	return line.filter(({ figure }) => figure.basis !== 'plan' || !results.has(figure.period));
}

/** Whether a year or more without any figure lies between two neighbours on a line. */
function isFar(before: Figure, figure: Figure): boolean {
	const months = monthNumber(momentOf(figure)) - monthNumber(momentOf(before));
	return months > Math.max(12, monthsOf(figure)) + 6;
}
