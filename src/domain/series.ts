import { Decimal } from '#domain/decimal';
import type { Direction } from '#domain/indicator';
import { type FindFigure, type PlacedFigure, printMoment, printStated, printWithUnit } from '#domain/placed-figure';
import type { BreakSources } from '#domain/series-breaks';
import { partsOf, type Remainder } from '#domain/series-parts';
import { pointOf, pointWithPlan, type Quantity, type SeriesPoint } from '#domain/series-point';
import { linesOf, pointsInTime } from '#domain/series-time';
import { type PointWords, wordsFor } from '#domain/series-words';
import { type StatedPlan, statedPlans } from '#domain/stated-plan';
import { type Unit, unitOf } from '#domain/unit';

/** Kinds of `<BieuDo kieu="…"/>`: plan against result, change over time, parts of a whole, comparison. */
export const CHART_KINDS = ['ke-hoach', 'thoi-gian', 'co-cau', 'so-sanh'] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

/** What one chart, and the table that says the same, show. All numbers share one axis. */
export interface Series {
	readonly kind: ChartKind;
	/** Vietnamese, with the time that all points share and the unit. */
	readonly title: string;
	/** Unit of the axis, as written at the first figure; `null` for bare numbers. */
	readonly unit: string | null;
	/** Id of the indicator that all figures share; `null` where they share none. */
	readonly indicator: string | null;
	readonly direction: Direction;
	readonly points: readonly SeriesPoint[];
	/** What the points are parts of; only for `co-cau`. */
	readonly whole: SeriesPoint | null;
	readonly remainder: Remainder | null;
	/** Ends of the axis as plain decimals; zero always lies between them. */
	readonly extent: { readonly least: string; readonly most: string };
	/** Sentences for below the chart. */
	readonly notes: readonly string[];
}

export interface SeriesContext extends BreakSources {
	readonly find: FindFigure;
	/** Whether titles name the organisation even where all figures are of one: a page of no single organisation. */
	readonly organInTitle?: boolean;
}

export function isChartKind(kind: string): kind is ChartKind {
	return (CHART_KINDS as readonly string[]).includes(kind);
}

/**
 * The series that a chart of these figures consists of, in the order in which the figures were named. Figures of
 * different families of units never share an axis, nor do different lines in time: each becomes a small multiple.
 */
export function seriesOf(kind: ChartKind, figures: readonly PlacedFigure[], context: SeriesContext): readonly Series[] {
	const planOf = statedPlans(figures, context.find);
	return kind === 'thoi-gian'
		? seriesInTime(figures, planOf, context)
		: [...byFamily(figures).values()].map((family) => seriesOfFamily(kind, family, planOf, context));
}

type PlanOf = (placed: PlacedFigure) => StatedPlan;

function seriesOfFamily(
	kind: Exclude<ChartKind, 'thoi-gian'>,
	figures: readonly PlacedFigure[],
	planOf: PlanOf,
	context: SeriesContext,
): Series {
	if (kind === 'ke-hoach') return seriesOfPlans(figures, planOf, context);
	const axis = axisOf(figures);
	const words = wordsFor(figures, context.indicators);
	const point = (placed: PlacedFigure) => pointOf(placed, axis, words.of(placed));
	const common = { kind, figures, moment: words.moment, context };
	if (kind === 'so-sanh') return finish({ ...common, title: words.title ?? 'So sánh', points: figures.map(point) });
	const { whole, parts, remainder, notes } = partsOf(figures, axis);
	const title = whole?.name ?? words.title ?? 'Cơ cấu';
	const total = axis.kind === 'count' ? 'Tổng số' : 'Tổng';
	const wholePoint = whole === null ? null : { ...point(whole), label: total };
	return finish({ ...common, title, points: parts.map(point), whole: wholePoint, remainder, notes });
}

/** A plan stands in the row of its result; the plans left over have rows of their own. */
function seriesOfPlans(figures: readonly PlacedFigure[], planOf: PlanOf, context: SeriesContext): Series {
	const rows = withoutPlansOfResults(figures, planOf);
	const axis = axisOf(rows);
	const words = wordsFor(rows, context.indicators);
	const points = rows.map((placed) => pointWithPlan(placed, planOf(placed), axis, words.of(placed)));
	const notes = rows.flatMap((placed) => foreignPlan(planOf(placed), axis, words.of(placed)));
	const title = words.title ?? 'Kế hoạch và thực hiện';
	return finish({ kind: 'ke-hoach', figures: rows, moment: words.moment, title, points, notes, context });
}

/** Lines of one thing and one window are small multiples: their axes have one unit and one length. */
function seriesInTime(figures: readonly PlacedFigure[], planOf: PlanOf, context: SeriesContext): readonly Series[] {
	const lines = linesOf(withoutPlansOfResults(figures, planOf));
	const severalOrgans = context.organInTitle || new Set(figures.map(({ organ }) => organ.id)).size > 1;
	const severalPlaces = new Set(figures.map(({ figure }) => figure.place)).size > 1;
	const axes = new Map<string, Unit>();
	for (const { scale, figures: line } of lines) if (!axes.has(scale)) axes.set(scale, axisOf(line));
	const drawn = lines.map((line) => {
		const axis = axes.get(line.scale) ?? axisOf(line.figures);
		const { points, notes } = pointsInTime(
			line.figures,
			(placed, words) => pointWithPlan(placed, planOf(placed), axis, words),
			context,
		);
		const [first] = line.figures;
		const where = severalOrgans ? first?.organ.name : severalPlaces ? first?.figure.place : null;
		const alone = first !== undefined && line.figures.length === 1;
		const moment = alone ? printMoment(first.figure) : null;
		const parts = [first?.name, where, alone ? null : line.window];
		const title = parts.filter((part) => part !== null && part !== undefined).join(', ');
		const all = [...notes, ...(line.note === null ? [] : [line.note])];
		const series = finish({ kind: 'thoi-gian', figures: line.figures, title, moment, points, notes: all, context });
		return { series, scale: line.scale };
	});
	return [...Map.groupBy(drawn, ({ scale }) => scale).values()].flatMap((multiples) => {
		const extent = extentOf(multiples.flatMap(({ series: { extent } }) => [extent.least, extent.most]));
		return multiples.map(({ series }) => ({ ...series, extent }));
	});
}

/** All but the plans that stand beside their results. */
function withoutPlansOfResults(figures: readonly PlacedFigure[], planOf: PlanOf): readonly PlacedFigure[] {
	const results = figures.filter(({ figure }) => figure.basis !== 'plan');
	const shown = new Set(results.map((placed) => planOf(placed).value?.href));
	return figures.filter(({ figure, href }) => figure.basis !== 'plan' || !shown.has(href));
}

interface Unfinished {
	readonly kind: ChartKind;
	readonly figures: readonly PlacedFigure[];
	readonly title: string;
	readonly moment: string | null;
	readonly points: readonly SeriesPoint[];
	readonly whole?: SeriesPoint | null;
	readonly remainder?: Remainder | null;
	readonly notes?: readonly string[];
	readonly context: SeriesContext;
}

function finish(unfinished: Unfinished): Series {
	const { kind, figures, points, context, whole = null, remainder = null, notes = [] } = unfinished;
	const units = new Set(figures.flatMap(({ figure }) => (figure.unit === null ? [] : [figure.unit])));
	const [unit = null] = units;
	const organs = new Set(figures.map(({ organ }) => organ.name));
	const organ = context.organInTitle && kind !== 'thoi-gian' && organs.size === 1 ? [...organs] : [];
	const timed = [unfinished.title, ...organ, unfinished.moment].filter((part) => part !== null).join(', ');
	const indicators = new Set(figures.map(({ figure }) => figure.indicator));
	const [indicator = null] = indicators;
	return {
		kind,
		title: unit === null ? timed : `${timed} (${[...units].join(', ')})`,
		unit,
		indicator: indicators.size === 1 ? indicator : null,
		direction: indicators.size === 1 ? (context.indicators.get(indicator ?? '')?.direction ?? 'none') : 'none',
		points,
		whole,
		remainder,
		extent: extentOf([...points.flatMap(amountsOf), ...(whole === null ? [] : amountsTogether(whole, points))]),
		notes,
	};
}

function foreignPlan({ value }: StatedPlan, axis: Unit, { label }: PointWords): readonly string[] {
	if (value === null || unitOf(value.unit).family === axis.family) return [];
	const printed = printWithUnit(printStated(value.number, value.upTo, value.qualifier), value.unit);
	return [`${label}: kế hoạch ghi bằng đơn vị khác (${printed}), không chung trục.`];
}

function byFamily(figures: readonly PlacedFigure[]): ReadonlyMap<string, readonly PlacedFigure[]> {
	return Map.groupBy(figures, ({ figure }) => unitOf(figure.unit).family);
}

function axisOf([first]: readonly PlacedFigure[]): Unit {
	return unitOf(first?.figure.unit ?? null);
}

function amountsOf({ value, plan }: SeriesPoint): readonly string[] {
	return [value, plan].flatMap((quantity: Quantity | null) =>
		quantity === null ? [] : [quantity.amount, quantity.amountUpTo ?? quantity.amount],
	);
}

/** The whole and the sum of its parts, which may be larger. */
function amountsTogether(whole: SeriesPoint, parts: readonly SeriesPoint[]): readonly string[] {
	return [...amountsOf(whole), Decimal.sum(0, ...parts.map(({ value }) => value?.amount ?? 0)).toString()];
}

function extentOf(amounts: readonly string[]): Series['extent'] {
	return { least: Decimal.min(0, ...amounts).toString(), most: Decimal.max(0, ...amounts).toString() };
}
