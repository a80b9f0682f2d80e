import { splitReference } from '#domain/address';
import { statementOf, thingOf } from '#domain/checks/thing';
import type { TextFacts } from '#domain/compiled';
import type { Figure, FigureReference } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import { earliest } from '#domain/partial-date';
import { periodEnd } from '#domain/period';
import { isInForce, type Report } from '#domain/report';

/** Finds the figure that a reference, written in the report `from`, names; `null` when it is not published. */
export type FigureLookup = (reference: FigureReference, from: string) => AnchoredFigure | null;

export interface AnchoredFigure {
	readonly figure: Figure;
	readonly report: string;
	/** The figure's number stands in the text of its report. */
	readonly anchored: boolean;
}

/** The figures of all published reports, as the rules ask for them. */
export interface PublishedFigures {
	readonly find: FigureLookup;
	/** What was last stated of the same thing before this figure of `report`; `null`: nothing, or it no longer holds. */
	statedBefore(figure: Figure, report: string): AnchoredFigure | null;
	/** Plans of what the figure counts, whatever their period; those of the oldest report first. */
	plansOf(figure: Figure): readonly AnchoredFigure[];
	/** Ids of the indicators that are a percentage of a whole. */
	readonly proportions: ReadonlySet<string>;
}

/** A published report with what its text anchors. */
interface PublishedReport {
	readonly value: Report;
	readonly facts: Pick<TextFacts, 'anchors'>;
}

/** Indexes the figures once. A report that was withdrawn or replaced states nothing against others. */
export function publishedFigures(
	reports: readonly PublishedReport[],
	indicators: readonly Indicator[],
): PublishedFigures {
	const byReport = new Map(reports.map((entry) => [entry.value.id, figuresOf(entry)]));
	const valid = reports
		.filter(({ value }) => isInForce(value))
		.sort((a, b) => compareText(dayOf(a.value), dayOf(b.value)) || compareText(a.value.id, b.value.id))
		.flatMap(({ value }) => [...(byReport.get(value.id)?.values() ?? [])]);
	const statements = Map.groupBy(valid, ({ figure }) => statementOf(figure));
	const plans = Map.groupBy(
		valid.filter(({ figure }) => figure.basis === 'plan'),
		({ figure }) => thingOf(figure),
	);
	return {
		find: (reference, from) => {
			const place = splitReference(reference, from);
			return byReport.get(place.report)?.get(place.figure) ?? null;
		},
		statedBefore: (figure, report) => {
			const all = statements.get(statementOf(figure)) ?? [];
			const at = all.findIndex((other) => other.report === report && other.figure.id === figure.id);
			return all[at - 1] ?? null;
		},
		plansOf: (figure) => plans.get(thingOf(figure)) ?? [],
		proportions: new Set(indicators.filter(({ proportion }) => proportion).map(({ id }) => id)),
	};
}

function figuresOf({ value: { id: report, figures }, facts }: PublishedReport): ReadonlyMap<string, AnchoredFigure> {
	return new Map(
		figures.map((figure) => [figure.id, { figure, report, anchored: Object.hasOwn(facts.anchors, figure.id) }]),
	);
}

/** The day to which a report belongs: that of its issue, else the last of its period. */
function dayOf({ issuedDate, period }: Report): string {
	return issuedDate === null ? periodEnd(period) : earliest(issuedDate);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
