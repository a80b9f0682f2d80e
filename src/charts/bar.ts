import type { Scale } from '#charts/axis';
import { element } from '#charts/svg';
import type { Basis } from '#domain/figure';
import type { Quantity } from '#domain/series-point';

interface Barred {
	readonly value: Quantity | null;
	readonly basis: Basis;
}

/**
 * A bar from zero to the number. What is not a plain result is drawn as an outline: an estimate, a plan, and the second
 * half of a range.
 */
export function bar({ value, basis }: Barred, scale: Scale, top: number, height: number): string {
	if (value === null) return '';
	const amount = Number(value.amount);
	const solid = basis === 'actual' || basis === 'baseline';
	const range = value.amountUpTo === null ? '' : outline(scale(amount), scale(Number(value.amountUpTo)), top, height);
	return (solid ? filled : outline)(scale(0), scale(amount), top, height) + range;
}

/** An outlined bar between two coordinates; dashed for what no text states. */
export function outline(from: number, to: number, top: number, height: number, dashed = false): string {
	return element('rect', {
		...span(from, to),
		y: top + 0.5,
		height: height - 1,
		fill: 'none',
		stroke: 'var(--ink)',
		'stroke-dasharray': dashed ? '3 2' : null,
	});
}

function filled(from: number, to: number, top: number, height: number): string {
	return element('rect', { ...span(from, to), y: top, height, fill: 'var(--ink)' });
}

/** Left end and width of a bar that begins at `from`; what is not nothing stays visible. */
function span(from: number, to: number): { readonly x: number; readonly width: number } {
	const width = from === to ? 0 : Math.max(1, Math.abs(to - from));
	return { x: to < from ? from - width : from, width };
}
