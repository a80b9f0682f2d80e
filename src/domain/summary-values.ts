import type { Figure, Relation } from '#domain/figure';
import { type FindFigure, type PlacedFigure, partHref } from '#domain/placed-figure';
import { type ChangeNumber, type StatedChange, statedChange } from '#domain/stated-change';
import { type StatedPlan, statedPlans } from '#domain/stated-plan';
import { type Cell, EMPTY, NOT_STATED, numberCell, percentCell, planCell, unitUnless } from '#domain/table-cell';
import type { Verdict } from '#domain/verdict';

/** The numbers of one row, in the columns of a "Biểu tổng hợp số liệu". */
export interface SummaryValues {
	readonly plan: Cell;
	/** The figure with which the report compares it. */
	readonly base: Cell;
	readonly value: Cell;
	readonly percentOfPlan: Cell;
	readonly percentOfBase: Cell;
}

/** What the texts state about one figure's plan and base. */
export interface Compared {
	readonly plan: StatedPlan;
	readonly change: StatedChange | null;
	readonly base: PlacedFigure | null;
}

/** Nothing is derived: a percentage that the report does not state is said to be missing. */
export function summaryValues(placed: PlacedFigure, compared: Compared): SummaryValues {
	const { plan, change, base } = compared;
	const { figure, href } = placed;
	const { number, upTo } = figure.value;
	const isPlan = figure.basis === 'plan';
	return {
		plan: planCell(plan, figure),
		base: baseCell(figure, change, base),
		value: isPlan ? EMPTY : numberCell({ number, upTo, qualifier: figure.qualifier, href }),
		percentOfPlan: plan.percent === null && plan.value !== null && !isPlan ? NOT_STATED : percentCell(plan.percent),
		percentOfBase: percentCellOfBase(placed, compared),
	};
}

/** The number of a change that stands in the column of percentages: of the base, else by which it changed. */
export function percentOfBase(change: StatedChange | null): ChangeNumber | null {
	const find = (wanted: ChangeNumber['part']) => change?.numbers.find(({ part }) => part === wanted);
	return find('ratio') ?? find('change-percent') ?? null;
}

/** Finds what each figure of a report is compared with. */
export function comparisons(figures: readonly PlacedFigure[], find: FindFigure): (placed: PlacedFigure) => Compared {
	const planOf = statedPlans(figures, find);
	return (placed) => {
		const change = statedChange(placed.figure);
		const base = change?.from ? find(change.from, placed.report) : null;
		return { plan: planOf(placed), change, base };
	};
}

/**
 * Plans and bases that need no row of their own: the row of their result shows them, under the same name, and there is
 * nothing else to say of them.
 */
export function shownBeside(
	figures: readonly PlacedFigure[],
	compared: (placed: PlacedFigure) => Compared,
	verdicts: readonly Pick<Verdict, 'figure'>[],
): ReadonlySet<string> {
	const judged = new Set(verdicts.map(({ figure }) => figure));
	const related = new Set(
		figures.flatMap(({ figure }) => figure.relations.flatMap((relation) => partition(figure, relation))),
	);
	const alone = ({ figure }: PlacedFigure) =>
		figure.relations.length === 0 &&
		figure.note === null &&
		figure.sourceNote === null &&
		!related.has(figure.id) &&
		!judged.has(figure.id);
	const bases = figures.flatMap((placed) => {
		const { base } = compared(placed);
		const own = base !== null && base.report === placed.report && base.name === placed.name;
		return own && alone(base) && compared(base).plan.value === null ? [base.href] : [];
	});
	const byHref = new Map(figures.map((placed) => [placed.href, placed]));
	const plans = figures.flatMap((placed) => {
		const plan = placed.figure.basis === 'plan' ? undefined : byHref.get(compared(placed).plan.value?.href ?? '');
		return plan?.figure.basis === 'plan' && plan.name === placed.name && alone(plan) ? [plan.href] : [];
	});
	return new Set([...bases, ...plans]);
}

function baseCell({ unit }: Figure, change: Compared['change'], base: PlacedFigure | null): Cell {
	if (base === null) return change !== null && change.from === null ? NOT_STATED : EMPTY;
	const { figure, href } = base;
	const { number, upTo } = figure.value;
	return numberCell({ number, upTo, qualifier: figure.qualifier, href }, unitUnless(figure, { unit }));
}

/** "147,25%" of the base, or by what percentage it rose or fell: "giảm 35,7%". */
function percentCellOfBase(placed: PlacedFigure, { change, base }: Compared): Cell {
	const stated = percentOfBase(change);
	if (stated === null) return base === null ? EMPTY : NOT_STATED;
	const { words, part, number } = stated;
	const cell = percentCell({ number, href: partHref(placed, part) });
	return part === 'ratio' ? cell : { ...cell, text: words };
}

function partition({ id }: Figure, relation: Relation): readonly string[] {
	if (relation.kind === 'sum-of') return relation.parts;
	return relation.kind === 'within' ? [id, relation.whole] : [];
}
