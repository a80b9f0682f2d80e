import type { Basis, Cutoff, PlanStatus, Qualifier } from '#domain/figure';
import type { Period } from '#domain/period';

/** What readers have been given: the reports that are on the portal, and the figures of those in force. */
export interface PublishedState {
	/** Ids of reports. */
	readonly reports: readonly string[];
	readonly figures: readonly PublishedFigure[];
}

/** A figure as the data set `so-lieu` publishes it. */
export interface PublishedFigure extends StatedFigure {
	readonly report: string;
	readonly figure: string;
	/** Name of the indicator, or the figure's label; with the group. */
	readonly name: string;
}

/** What a figure says, as far as a correction speaks of it. */
export interface StatedFigure {
	/** A plain decimal; of a range, as written. */
	readonly value: string;
	readonly written: string;
	readonly unit: string | null;
	readonly qualifier: Qualifier | null;
	readonly basis: Basis;
	/** Of a plan; `null` = not stated. */
	readonly status: PlanStatus | null;
	readonly period: Period;
	readonly cutoff: Cutoff | null;
}
