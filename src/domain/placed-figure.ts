import {
	anchorId,
	type Figure,
	type FigureReference,
	type Qualifier,
	type RelationPart,
	type StatedValue,
} from '#domain/figure';
import { printNumber, type WrittenNumber } from '#domain/number';
import { comparePeriods, periodEnd, periodStart, printPeriod } from '#domain/period';

/** A figure with what readers need around it. */
export interface PlacedFigure {
	readonly figure: Figure;
	/** Name of its indicator with the group, or its label. */
	readonly name: string;
	/** Id of the report that states it. */
	readonly report: string;
	readonly organ: { readonly id: string; readonly name: string };
	/** Address of its number: `#so-viec-lam` on the same page, `/bao-cao/…/#so-viec-lam` from elsewhere. */
	readonly href: string;
}

/** The figure that `reference`, written in report `from`, names; `null` when it is not published. */
export type FindFigure = (reference: FigureReference, from: string) => PlacedFigure | null;

/** Address of a number that stands in a relation of the figure. */
export function partHref({ figure, href }: Pick<PlacedFigure, 'figure' | 'href'>, part: RelationPart): string {
	return `${href.slice(0, href.lastIndexOf('#'))}#${anchorId(figure.id, part)}`;
}

/** "cuối năm 2022" for a stock, "năm 2022" for what happened during the period. */
export function printMoment({ period, cutoff }: Pick<Figure, 'period' | 'cutoff'>): string {
	const printed = printPeriod(period);
	return cutoff === null ? printed : `${cutoff === 'end' ? 'cuối' : 'đầu'} ${printed}`;
}

/** The day at which a figure stands on an axis of time, as `YYYY-MM-DD`. */
export function momentOf({ period, cutoff }: Figure): string {
	return cutoff === 'start' ? periodStart(period) : periodEnd(period);
}

/** By the day at which they stand, then by period. */
export function compareMoments(a: Figure, b: Figure): number {
	const [first, second] = [momentOf(a), momentOf(b)];
	return first < second ? -1 : first > second ? 1 : comparePeriods(a.period, b.period);
}

/** "18.498", "05", "120-150": a stated value as it stands in the text. */
export function asWritten({ number, upTo }: StatedValue): string {
	return upTo === null ? number.written : `${number.written}-${upTo.written}`;
}

/** "18.498", "khoảng 300", "120–150": a stated value without its unit, with the decimals of the text. */
export function printStated(number: WrittenNumber, upTo: WrittenNumber | null, qualifier: Qualifier | null): string {
	const printed = printNumber(number.plain, number.decimals);
	const range = upTo === null ? printed : `${printed}–${printNumber(upTo.plain, upTo.decimals)}`;
	return qualifier === null ? range : `${QUALIFIER_WORDS[qualifier]} ${range}`;
}

/** "5,18%", "602 lao động", "6". */
export function printWithUnit(printed: string, unit: string | null): string {
	if (unit === null) return printed;
	return unit === '%' ? `${printed}%` : `${printed} ${unit}`;
}

export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
	about: 'khoảng',
	'at-least': 'ít nhất',
	'at-most': 'nhiều nhất',
	'more-than': 'trên',
	'less-than': 'dưới',
};
