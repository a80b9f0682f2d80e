import { organisationAddress, reportAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { documentCode } from '#domain/document-code';
import { printShortDate } from '#domain/partial-date';
import { periodYear, printPeriod } from '#domain/period';
import type { Report } from '#domain/report';

/** One report in a list. All texts are final; `null` is what the report does not show. */
export interface ReportRow {
	readonly href: string;
	readonly date: string | null;
	readonly typeName: string;
	readonly code: string | null;
	readonly subject: string;
	/** A report that no longer stands says so. */
	readonly state: string | null;
	readonly organ: { readonly name: string; readonly href: string };
	readonly period: string;
	readonly year: number;
}

export function reportRow(corpus: Corpus, report: Report): ReportRow {
	return {
		href: reportAddress(report.id),
		date: report.issuedDate && printShortDate(report.issuedDate),
		typeName: report.typeName,
		code: documentCode(report.codeNumber, report.codeNotation),
		subject: report.subject,
		state: stateOf(report),
		organ: { name: organisationName(corpus, report.organ), href: organisationAddress(report.organ) },
		period: printPeriod(report.period),
		year: periodYear(report.period),
	};
}

/** The short name where there is one. */
export function organisationName(corpus: Corpus, id: string): string {
	const organisation = corpus.organisations.get(id);
	return organisation?.shortName ?? organisation?.name ?? id;
}

function stateOf({ withdrawn, replacedBy }: Report): string | null {
	if (withdrawn !== null) return 'đã rút';
	return replacedBy === null ? null : 'đã được thay thế';
}
