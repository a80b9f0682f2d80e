import type { Figure } from '#domain/figure';
import type { Period } from '#domain/period';
import { unitOf } from '#domain/unit';

/**
 * What a figure is of, apart from its time: numbers of one subject may be set side by side. That takes the same
 * organisation, indicator, group, place and family of units. Labels are words and prove nothing: a figure without an
 * indicator is a subject of its own.
 */
export function subjectOf({ id, indicator, group, organ, place, unit }: Figure, report: string): string {
	const what = indicator === null ? [report, id] : [indicator, group];
	return JSON.stringify([what, organ, place, unitOf(unit).family]);
}

/** Who speaks of one indicator in one place: all groups of it share this. */
export function widerSubjectOf({ id, indicator, organ, place, unit }: Figure, report: string): string {
	const what = indicator === null ? [report, id] : [indicator];
	return JSON.stringify([what, organ, place, unitOf(unit).family]);
}

/** What is planned: a subject and the time that the plan is for. */
export function planIdentity(subject: string, period: Period): string {
	return JSON.stringify([subject, period]);
}
