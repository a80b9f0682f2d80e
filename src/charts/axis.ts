import { type ScaleLinear, scaleLinear } from 'd3';
import { WIDTH } from '#charts/frame';
import { LINE_HEIGHT, textBlock, textWidth } from '#charts/lettering';
import { element } from '#charts/svg';
import { printNumber } from '#domain/number';
import { printWithUnit } from '#domain/placed-figure';
import type { Series } from '#domain/series';

export type Scale = ScaleLinear<number, number>;

export const AXIS_HEIGHT = LINE_HEIGHT + 8;

/** The scale of a series: zero always lies on it, so that the length of a bar is its number. */
export function amountScale({ extent }: Series, range: readonly [number, number]): Scale {
	const [least, most] = [Number(extent.least), Number(extent.most)];
	return scaleLinear(least === most ? [0, 1] : [least, most], range);
}

/** A hairline at zero beside the mark of one row. */
export function zeroLine(scale: Scale, top: number, height: number): string {
	const x = scale(0);
	return element('line', {
		x1: x,
		x2: x,
		y1: top - 2,
		y2: top + height + 2,
		stroke: 'var(--muted)',
		'stroke-width': 1,
	});
}

/** The axis below rows: a hairline with a few round numbers, as many as fit. */
export function axisBelow(scale: Scale, { unit }: Series, top: number): string {
	const choices = [3, 2, 1].map((count) => scale.ticks(count).map((tick) => tickOf(tick, scale(tick), unit)));
	const ticks =
		choices.find((choice) => choice.every(({ left }, index) => left > (choice[index - 1]?.right ?? -1))) ?? [];
	const marks = ticks.flatMap(({ x, left, text }) => [
		element('line', { x1: x, x2: x, y1: top, y2: top + 4, ...HAIRLINE }),
		textBlock([text], { x: left, y: top + 5, fill: 'var(--muted)' }),
	]);
	return [element('line', { x1: 0, x2: WIDTH, y1: top, y2: top, ...HAIRLINE }), ...marks].join('');
}

interface Tick {
	readonly x: number;
	readonly text: string;
	readonly left: number;
	/** Where the next label may start. */
	readonly right: number;
}

function tickOf(tick: number, x: number, unit: string | null): Tick {
	const text = printWithUnit(printNumber(String(tick)), unit === '%' ? unit : null);
	const width = textWidth(text);
	const left = Math.min(Math.max(x - width / 2, 0), WIDTH - width);
	return { x, text, left, right: left + width + TICK_GAP };
}

/** Lines that carry no number. */
export const HAIRLINE = { stroke: 'var(--muted)', 'stroke-width': 0.75 };

const TICK_GAP = 12;
