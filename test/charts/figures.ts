import type { SeriesBreak } from '#domain/boundaries';
import type { Figure, Relation } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import { readNumber, type WrittenNumber } from '#domain/number';
import { type Period, readPeriod } from '#domain/period';
import type { PlacedFigure } from '#domain/placed-figure';
import { isProblem } from '#domain/problem';
import type { SeriesContext } from '#domain/series';

/** A figure in short: the value as written ("120-150" for a range), the rest with the defaults of a report. */
export type Short = Partial<Omit<Figure, 'value' | 'period' | 'relations'>> & {
	readonly value: string;
	readonly period?: string;
	readonly relations?: readonly Relation[];
	readonly name?: string;
	readonly organName?: string;
	readonly report?: string;
};

function number(written: string): WrittenNumber {
	const read = readNumber(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}

export function period(written: string): Period {
	const read = readPeriod(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}

export function place(id: string, short: Short): PlacedFigure {
	const { value, name, organName, report = '2023/so-a/tom-tat', period: written = '2023', ...given } = short;
	const [first = value, second] = value.split(/(?<=\d)-/u);
	const figure: Figure = {
		indicator: null,
		label: given.indicator === undefined ? (name ?? id) : null,
		group: null,
		unit: 'người',
		qualifier: null,
		basis: 'actual',
		status: null,
		cutoff: null,
		cumulative: false,
		organ: 'so-a',
		place: null,
		revises: null,
		note: null,
		sourceNote: null,
		quote: null,
		alsoAt: [],
		relations: [],
		...given,
		id,
		value: { number: number(first), upTo: second === undefined ? null : number(second) },
		period: period(written),
	};
	const organ = { id: figure.organ, name: organName ?? 'Sở A' };
	return { figure, name: name ?? figure.label ?? id, report, organ, href: `/bao-cao/${report}/#so-${id}` };
}

export function planRelation(given: { value?: string; figure?: string; percent?: string }): Relation {
	return {
		kind: 'plan',
		value: given.value === undefined ? null : number(given.value),
		figure: given.figure ?? null,
		percent: given.percent === undefined ? null : number(given.percent),
		quote: null,
		note: null,
	};
}

export function sumOf(...parts: readonly string[]): Relation {
	return { kind: 'sum-of', parts, quote: null, note: null };
}

export function within(whole: string): Relation {
	return { kind: 'within', whole, quote: null, note: null };
}

export function indicator(id: string, given: Partial<Indicator> = {}): Indicator {
	const nothing = { direction: 'none', proportion: false, definition: null, breaks: [] } as const;
	return { ...nothing, id, name: id, field: 'viec-lam', unit: 'người', ...given };
}

/** A context in which the figures themselves are all that is published. */
export function contextOf(
	figures: readonly PlacedFigure[],
	indicators: readonly Indicator[] = [],
	boundaries: Readonly<Record<string, readonly SeriesBreak[]>> = {},
): SeriesContext {
	const byAddress = new Map(figures.map((placed) => [`${placed.report}#${placed.figure.id}`, placed]));
	return {
		indicators: new Map(indicators.map((each) => [each.id, each])),
		boundaries: (organ) => boundaries[organ] ?? [],
		find: (reference, from) => byAddress.get(reference.includes('#') ? reference : `${from}#${reference}`) ?? null,
	};
}
