import { drawParts } from '#charts/co-cau';
import { type Drawing, frame } from '#charts/frame';
import { drawPlans } from '#charts/ke-hoach';
import { describe } from '#charts/sentences';
import { drawComparison } from '#charts/so-sanh';
import { drawTime } from '#charts/thoi-gian';
import type { ChartKind, Series } from '#domain/series';

/** One drawing function a kind; a new kind is a file and a line here. */
const CHARTS: Readonly<Record<ChartKind, (series: Series) => Drawing>> = {
	'ke-hoach': drawPlans,
	'thoi-gian': drawTime,
	'co-cau': drawParts,
	'so-sanh': drawComparison,
};

/**
 * A series as one `<svg>` for the body of a page. `idPrefix` must be unique in that page. Colours are the custom
 * properties `--ink --muted --paper --accent` of the page.
 */
export function renderChart(series: Series, idPrefix: string): string {
	return frame(idPrefix, describe(series), CHARTS[series.kind](series));
}
