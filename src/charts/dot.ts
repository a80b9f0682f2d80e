import { coordinate, element } from '#charts/svg';
import type { Basis } from '#domain/figure';

export const DOT_RADIUS = 5;

/** Shape and colour say the same: a diamond in the accent is a plan, a hollow dot an estimate, a full dot a result. */
export function dot(basis: Basis, x: number, y: number): string {
	if (basis === 'plan') {
		const reach = DOT_RADIUS + 1;
		const points = [
			[x, y - reach],
			[x + reach, y],
			[x, y + reach],
			[x - reach, y],
		];
		return element('path', {
			d: `M${points.map((pair) => pair.map(coordinate).join(' ')).join('L')}Z`,
			fill: 'var(--accent)',
		});
	}
	const hollow = basis === 'estimate';
	return element('circle', {
		cx: x,
		cy: y,
		r: hollow ? DOT_RADIUS - 0.75 : DOT_RADIUS,
		fill: hollow ? 'var(--paper)' : 'var(--ink)',
		stroke: hollow ? 'var(--ink)' : null,
		'stroke-width': hollow ? 1.5 : null,
	});
}
