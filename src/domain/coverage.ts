import type { Corpus } from '#domain/corpus';
import { latest, type PartialDate } from '#domain/partial-date';
import { periodEnd, periodStart } from '#domain/period';

/** Which time and which provinces the published reports are about, and when the portal last changed. */
export interface Coverage {
	/** First and last day, as `YYYY-MM-DD`; `null` without reports. */
	readonly days: { readonly from: string; readonly to: string } | null;
	/** In the order of the reports, each once. */
	readonly provinces: readonly string[];
	/** The latest day on which a report or a document was posted. */
	readonly posted: PartialDate | null;
}

export function coverageOf({ reports, documents, organisations }: Corpus): Coverage {
	const from = reports.map(({ value }) => periodStart(value.period)).sort()[0];
	const to = reports
		.map(({ value }) => periodEnd(value.period))
		.sort()
		.at(-1);
	const posted = [...reports, ...documents].map(({ value }) => value.posted);
	return {
		days: from === undefined || to === undefined ? null : { from, to },
		provinces: [...new Set(reports.flatMap(({ value }) => organisations.get(value.organ)?.province ?? []))],
		posted: posted.sort((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1) ?? null,
	};
}
