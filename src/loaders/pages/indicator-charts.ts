import { comparisonsOf } from '#domain/comparison';
import type { Corpus } from '#domain/corpus';
import type { FollowedFigure } from '#domain/followed-figures';
import { momentOf } from '#domain/placed-figure';
import { type Series, type SeriesContext, seriesOf } from '#domain/series';
import { thingKey } from '#domain/series-breaks';
import { windowKey } from '#domain/series-window';

/** What the page of an indicator draws. Every number of every chart leads to its sentence. */
export interface IndicatorCharts {
	/** Small multiples: one a line of organisation, group and place. */
	readonly time: readonly Series[];
	/** Groups of one organisation and one time, where no line can be drawn yet. */
	readonly groups: readonly Series[];
	/** One an organisation, newest plan first. */
	readonly plans: readonly Series[];
	/** What was left out, in words. */
	readonly notes: readonly string[];
}

/** The charts of figures, newest first, that all belong to one indicator. */
export function indicatorCharts(figures: readonly FollowedFigure[], context: SeriesContext): IndicatorCharts {
	const recent = newestMoments(figures);
	const lines = seriesOf('thoi-gian', recent, context);
	const plans = Map.groupBy(planned(recent), ({ organ }) => organ.id);
	return {
		time: lines.filter(({ points }) => points.filter(({ value }) => value !== null).length > 1),
		groups: groupsOf(recent, lines, context),
		plans: [...plans.values()].flatMap((own) => seriesOf('ke-hoach', own, context)),
		notes: recent.length === figures.length ? [] : [`Hình vẽ dừng ở ${MOST_MOMENTS} kỳ mới nhất.`],
	};
}

/** Organisations beside each other wherever they can be compared, the newest time first. */
export function comparisonCharts(
	corpus: Corpus,
	figures: readonly FollowedFigure[],
	context: SeriesContext,
): readonly Series[] {
	const found = comparisonsOf(figures, (organ) => corpus.organisations.get(organ)?.kind ?? null);
	let rows = 0;
	const shown = found.filter(({ figures: set }, index) => {
		rows += set.length;
		return index === 0 || rows <= MOST_COMPARED;
	});
	return shown.flatMap(({ figures: set, disputed }) =>
		seriesOf('so-sanh', set, context).map((series) => ({
			...series,
			notes: disputed.length === 0 ? series.notes : [...series.notes, disputedNote(disputed)],
		})),
	);
}

const MOST_MOMENTS = 24;
/** Rows of all comparisons together; the newest is never cut. */
const MOST_COMPARED = 100;

function disputedNote(organs: readonly string[]): string {
	return `Không đặt vào so sánh vì các báo cáo nêu hai số khác nhau: ${organs.join(', ')}.`;
}

/** The newest of each line: what a reader can tell apart in one drawing. */
function newestMoments(figures: readonly FollowedFigure[]): readonly FollowedFigure[] {
	const kept = new Map<string, Set<string>>();
	return figures.filter(({ figure }) => {
		const line = `${thingKey(figure)}${windowKey(figure)}`;
		const moments = kept.get(line) ?? new Set();
		kept.set(line, moments);
		const moment = momentOf(figure);
		if (moments.size < MOST_MOMENTS) moments.add(moment);
		return moments.has(moment);
	});
}

/** Bars of what has one time only: a lone number needs none. */
function groupsOf(
	figures: readonly FollowedFigure[],
	lines: readonly Series[],
	context: SeriesContext,
): readonly Series[] {
	const alone = new Set(
		lines.flatMap(({ points }) => {
			const [only, ...more] = points.flatMap(({ value }) => value?.href ?? []);
			return only === undefined || more.length > 0 ? [] : [only];
		}),
	);
	const left = figures.filter(({ href }) => alone.has(href));
	const sets = Map.groupBy(left, ({ figure, organ }) => JSON.stringify([organ.id, momentOf(figure), figure.period]));
	return [...sets.values()].flatMap((set) => (set.length < 2 ? [] : seriesOf('co-cau', wholeFirst(set), context)));
}

/** Figures with a plan, and plans. */
function planned(figures: readonly FollowedFigure[]): readonly FollowedFigure[] {
	const keyOf = ({ figure }: FollowedFigure) => `${thingKey(figure)}${figure.period}`;
	const plans = new Set(figures.filter(({ figure }) => figure.basis === 'plan').map(keyOf));
	return figures.filter(
		(placed) => plans.has(keyOf(placed)) || placed.figure.relations.some(({ kind }) => kind === 'plan'),
	);
}

function wholeFirst(figures: readonly FollowedFigure[]): readonly FollowedFigure[] {
	return figures.toSorted((a, b) => Number(a.figure.group !== null) - Number(b.figure.group !== null));
}
