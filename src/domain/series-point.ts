import { Decimal } from '#domain/decimal';
import type { Basis, PlanStatus, Qualifier } from '#domain/figure';
import type { WrittenNumber } from '#domain/number';
import type { Period } from '#domain/period';
import { momentOf, type PlacedFigure } from '#domain/placed-figure';
import { type PointWords, remarks } from '#domain/series-words';
import type { PlanValue, StatedPercent, StatedPlan } from '#domain/stated-plan';
import { type Unit, unitOf } from '#domain/unit';

/** A stated number on the axis of a series. */
export interface Quantity {
	readonly number: WrittenNumber;
	/** The second number of a range "120-150". */
	readonly upTo: WrittenNumber | null;
	/** As written in the text. */
	readonly unit: string | null;
	readonly qualifier: Qualifier | null;
	/** The number, and the second one, as plain decimals in the unit of the series' axis. */
	readonly amount: string;
	readonly amountUpTo: string | null;
	/** Where the number stands in a text. */
	readonly href: string;
}

interface PlanQuantity extends Quantity {
	readonly status: PlanStatus | null;
	readonly period: Period;
}

/** One row of a chart and of its table. */
export interface SeriesPoint {
	readonly label: string;
	/** What sets it apart from its neighbours besides the label: organisation, time, basis. */
	readonly detail: string | null;
	readonly period: Period;
	/** Day at which it stands on an axis of time, `YYYY-MM-DD`. */
	readonly moment: string;
	readonly basis: Basis;
	/** `null`: only the plan is stated. */
	readonly value: Quantity | null;
	readonly plan: PlanQuantity | null;
	/** The percentage of the plan reached, as stated. */
	readonly percentOfPlan: StatedPercent | null;
	/** Why the line from the point before must not be joined to this one. */
	readonly breakBefore: string | null;
	/** An estimate beside the result of the same time: no line runs through it. */
	readonly apart: boolean;
	/** A year or more without any figure lies before it. */
	readonly gapBefore: boolean;
}

/** The point of a figure by itself on an axis counted in `axis`. */
export function pointOf(placed: PlacedFigure, axis: Unit, words: PointWords): SeriesPoint {
	const { figure } = placed;
	return {
		label: words.label,
		detail: [...(words.detail === null ? [] : [words.detail]), ...remarks(figure)].join(', ') || null,
		period: figure.period,
		moment: momentOf(figure),
		basis: figure.basis,
		value: quantityOf(placed, axis),
		plan: null,
		percentOfPlan: null,
		breakBefore: null,
		apart: false,
		gapBefore: false,
	};
}

/** The point of a figure with its plan. A plan in another family of units stays out; a plan figure has no result. */
export function pointWithPlan(placed: PlacedFigure, plan: StatedPlan, axis: Unit, words: PointWords): SeriesPoint {
	const stated = plan.value === null || unitOf(plan.value.unit).family !== axis.family ? null : plan.value;
	const point = pointOf(placed, axis, words);
	const onlyPlan = placed.figure.basis === 'plan' ? { detail: words.detail, value: null } : {};
	return {
		...point,
		...onlyPlan,
		plan: stated === null ? null : planQuantityOf(stated, axis),
		percentOfPlan: plan.percent,
	};
}

/** A figure's own number on an axis counted in `axis`. */
export function quantityOf({ figure, href }: PlacedFigure, axis: Unit): Quantity {
	const { value, unit, qualifier } = figure;
	return { ...amounts(value.number, value.upTo, unit, axis), unit, qualifier, href };
}

function planQuantityOf(plan: PlanValue, axis: Unit): PlanQuantity {
	const { number, upTo, unit, qualifier, status, period, href } = plan;
	return { ...amounts(number, upTo, unit, axis), unit, qualifier, status, period, href };
}

function amounts(number: WrittenNumber, upTo: WrittenNumber | null, unit: string | null, axis: Unit) {
	const scale = new Decimal(unitOf(unit).scale).div(axis.scale);
	const amount = ({ plain }: WrittenNumber) => scale.times(plain).toString();
	return { number, upTo, amount: amount(number), amountUpTo: upTo === null ? null : amount(upTo) };
}
