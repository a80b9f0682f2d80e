import type { CitingPlace, ListedDocument } from '#domain/listed-document';
import { type MissingPeriods, missingPeriods } from '#domain/missing-periods';
import type { Report } from '#domain/report';

/**
 * What the portal lacks of one organisation, counted by rules from what the portal holds. It says nothing about what the
 * organisation has published elsewhere.
 */
export interface Missing {
	/** Documents of its own that its reports cite and the portal does not hold in full, each with the first such sentence. */
	readonly documents: readonly { readonly document: ListedDocument; readonly place: CitingPlace }[];
	/** Periods that lie between two on which it has reported; `null` without any report. */
	readonly periods: MissingPeriods | null;
	/** Its reports without number, or without day. */
	readonly reports: readonly Report[];
}

/** `reports` are the organisation's own, `documents` those that it issued. */
export function missingOf(
	organ: string,
	{ reports, documents }: { reports: readonly Report[]; documents: readonly ListedDocument[] },
): Missing {
	return {
		documents: documents.filter(isPublishable).flatMap((document) => {
			const place = document.citing.find(({ report }) => report.organ === organ);
			return document.hasFullText || place === undefined ? [] : [{ document, place }];
		}),
		periods: missingPeriods(reports.filter(isPeriodic).map(({ period }) => period)),
		reports: reports.filter((report) => lacksNumber(report) || lacksDay(report)),
	};
}

export function lacksNumber({ codeNumber }: Report): boolean {
	return codeNumber === null;
}

/** Whether its date of issue is not known to the day. */
export function lacksDay({ issuedDate }: Report): boolean {
	return issuedDate?.length !== 10;
}

/** Party and internal documents are named, never offered; a withdrawn one is not missing. */
function isPublishable({ access, record }: ListedDocument): boolean {
	return (access === 'public' || access === 'unknown') && record?.value.withdrawn == null;
}

/** A letter or plan in the folder of the reports reports on no period, nor does a withdrawn report any more. */
function isPeriodic({ typeName, withdrawn }: Report): boolean {
	return typeName === 'Báo cáo' && withdrawn === null;
}
