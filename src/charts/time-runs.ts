import { line } from 'd3';
import type { Box } from '#charts/label-places';
import { element } from '#charts/svg';
import type { PlacedPoint } from '#charts/time-labels';

/** Numbers in a row that may be joined. */
export interface Run {
	readonly points: readonly Place[];
	/** Over years without any figure. */
	readonly gap: boolean;
}

type Place = readonly [x: number, y: number];

export function runsOf(placed: readonly PlacedPoint[]): readonly Run[] {
	const runs: { points: Place[]; gap: boolean }[] = [];
	let before: Place | null = null;
	for (const { point, x, y } of placed.filter((each) => !each.point.apart)) {
		if (point.breakBefore !== null) before = null;
		if (y === null) continue;
		const here: Place = [x, y];
		const run = runs.at(-1);
		if (before !== null && run?.gap === point.gapBefore && run.points.at(-1) === before) run.points.push(here);
		else if (before !== null) runs.push({ points: [before, here], gap: point.gapBefore });
		before = here;
	}
	return runs;
}

/** Where the dotted lines of breaks stand. A plan and the result after it may lie behind one and the same break. */
export function breakPlaces(placed: readonly PlacedPoint[]): readonly number[] {
	const joined = placed.filter(({ point }) => !point.apart);
	return joined.flatMap(({ point, x }, index) => {
		const before = joined[index - 1];
		const shown = before?.point.value === null && before.point.breakBefore === point.breakBefore;
		return point.breakBefore === null || before === undefined || shown ? [] : [(before.x + x) / 2];
	});
}

/** A run as a line, dashed where nothing is known between its numbers. */
export function drawRun({ points, gap }: Run): string {
	const d = line().digits(2)(points.map(([x, y]) => [x, y]));
	return element('path', {
		d,
		fill: 'none',
		stroke: 'var(--ink)',
		'stroke-width': 1.75,
		'stroke-linejoin': 'round',
		'stroke-dasharray': gap ? '5 4' : null,
	});
}

/** Small boxes along a run, that labels keep clear of. */
export function boxesAlong({ points }: Run): readonly Box[] {
	return points.slice(1).flatMap(([x, y], index) => {
		const [fromX, fromY] = points[index] ?? [x, y];
		const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP);
		return Array.from({ length: steps }, (_, step) => {
			const share = step / steps;
			const [atX, atY] = [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
			return { left: atX, right: atX, top: atY - 1, bottom: atY + 1 };
		});
	});
}

/** Steps in which labels keep clear of a line. */
const STEP = 4;
