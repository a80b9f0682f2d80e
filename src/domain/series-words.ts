import type { Figure, PlanStatus } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import { type Period, printPeriod } from '#domain/period';
import { type PlacedFigure, printMoment } from '#domain/placed-figure';
import { planWord } from '#domain/plan-words';

/**
 * What to call each figure of one chart: what all of them share goes into the title, what sets
 * them apart stays with each.
 */
export function wordsFor(figures: readonly PlacedFigure[], indicators: ReadonlyMap<string, Indicator>): SeriesWords {
	const [indicator = null, ...more] = new Set(figures.map(({ figure }) => figure.indicator));
	const shared = indicator === null || more.length > 0 ? null : (indicators.get(indicator)?.name ?? indicator);
	const names = new Set(figures.map(({ name }) => name));
	const [name] = names;
	const differs = {
		organ: new Set(figures.map(({ organ }) => organ.id)).size > 1,
		place: new Set(figures.map(({ figure }) => figure.place)).size > 1,
		moment: new Set(figures.map(({ figure }) => printMoment(figure))).size > 1,
	};
	const [first] = figures;
	return {
		title: names.size === 1 ? (name ?? null) : shared,
		moment: first === undefined || differs.moment ? null : printMoment(first.figure),
		of(placed) {
			const { figure, organ } = placed;
			const where = differs.organ ? organ.name : differs.place ? figure.place : null;
			const details = [where, differs.moment ? printMoment(figure) : null];
			const own = names.size === 1 ? null : shared === null ? placed.name : (figure.group ?? placed.name);
			const [label = placed.name, ...rest] = [own, ...details].filter((part) => part !== null);
			return { label, detail: rest.length === 0 ? null : rest.join(', ') };
		},
	};
}

export interface PointWords {
	readonly label: string;
	readonly detail: string | null;
}

export interface SeriesWords {
	/** The name that all figures share. */
	readonly title: string | null;
	/** The time that all figures share. */
	readonly moment: string | null;
	of(placed: PlacedFigure): PointWords;
}

/** What a reader must know to compare a figure: "kế hoạch", "ước thực hiện", "lũy kế". */
export function remarks({ basis, status, cumulative }: Figure): readonly string[] {
	const said = basis === 'plan' ? planWord(status) : BASIS_WORDS[basis];
	return [...(said === null ? [] : [said]), ...(cumulative ? ['lũy kế'] : [])];
}

/** The plan's own time where it is not the result's: "kế hoạch năm 2021" beside six months. */
export function planWords(
	plan: { readonly status: PlanStatus | null; readonly period: Period },
	result: Period,
): string {
	const word = planWord(plan.status);
	return plan.period === result ? word : `${word} ${printPeriod(plan.period)}`;
}

const BASIS_WORDS = { actual: null, estimate: 'ước thực hiện', baseline: 'mốc so sánh' } as const;
