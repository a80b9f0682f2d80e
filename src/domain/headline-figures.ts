import type { TextEntry } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import { compareMoments } from '#domain/placed-figure';
import { isInForce, type Report } from '#domain/report';

/** A figure that stands for its organisation, and the report that states it. */
export interface HeadlineFigure {
	readonly figure: Figure;
	readonly report: Report;
	readonly indicator: Indicator;
}

/**
 * Up to six figures that say what an organisation last reported: results, not plans; whole indicators, not their
 * groups or single districts; found in the text; of each indicator the newest. Newest first; of one time, first one of each field, so that
 * no field hides the others. `reports` are the organisation's own.
 */
export function headlineFigures(
	organ: string,
	reports: readonly TextEntry<Report>[],
	indicators: ReadonlyMap<string, Indicator>,
): readonly HeadlineFigure[] {
	const newest = new Map<string, HeadlineFigure>();
	for (const entry of reports.filter(({ value }) => isInForce(value))) {
		for (const candidate of candidatesOf(entry, organ, indicators)) {
			const known = newest.get(candidate.indicator.id);
			if (known === undefined || compareMoments(candidate.figure, known.figure) > 0) {
				newest.set(candidate.indicator.id, candidate);
			}
		}
	}
	return fieldsInTurn([...newest.values()].sort(newestFirst)).slice(0, MOST);
}

const MOST = 6;

function candidatesOf(
	{ value: report, facts }: TextEntry<Report>,
	organ: string,
	indicators: ReadonlyMap<string, Indicator>,
): readonly HeadlineFigure[] {
	return report.figures.flatMap((figure) => {
		const indicator = figure.indicator === null ? undefined : indicators.get(figure.indicator);
		const stands =
			figure.basis === 'actual' &&
			figure.group === null &&
			figure.organ === organ &&
			figure.place === report.place &&
			Object.hasOwn(facts.anchors, figure.id);
		return indicator !== undefined && stands ? [{ figure, report, indicator }] : [];
	});
}

function newestFirst(a: HeadlineFigure, b: HeadlineFigure): number {
	return compareMoments(b.figure, a.figure);
}

/** Of one time: the first of each field, then the second of each, and so on; otherwise as they came. */
function fieldsInTurn(figures: readonly HeadlineFigure[]): readonly HeadlineFigure[] {
	const seen = new Map<string, number>();
	const turns = figures.map((headline) => {
		const turn = seen.get(headline.indicator.field) ?? 0;
		seen.set(headline.indicator.field, turn + 1);
		return { headline, turn };
	});
	return turns.sort((a, b) => newestFirst(a.headline, b.headline) || a.turn - b.turn).map(({ headline }) => headline);
}
