import type { CitationFact } from '#domain/compiled';
import type { Corpus } from '#domain/corpus';
import { borrowedDates } from '#domain/document-checks/borrowed-dates';
import { type DocumentCode, documentCode, foldedSegment, readDocumentCode } from '#domain/document-code';
import { signatureOf } from '#domain/document-signature';
import type { CitationTarget, CitingPlace } from '#domain/listed-document';
import type { Organisation } from '#domain/organisation';
import { type OrganisationFinder, organisationFinder } from '#domain/organisation-finder';
import type { PartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';

/** Everything that the rules about numbers, dates and issuers look at. */
export interface CheckedCorpus extends Pick<Corpus, 'reports' | 'organisations'> {
	/** Every document, and every report of the portal, that has a number. */
	readonly documents: readonly CheckedDocument[];
	readonly finder: OrganisationFinder;
}

/** A document as the rules see it: a record, a report, or what sentences say of a document without a record. */
export interface CheckedDocument {
	readonly target: CitationTarget;
	readonly code: DocumentCode;
	/** For people: "Kế hoạch số 29/KH-SLĐTBXH". */
	readonly name: string;
	readonly organ: Organisation | null;
	/** What its record or the report itself says; `null` = it says none, or there is no record. */
	readonly ownDate: PartialDate | null;
	/** The same or, without a record, the date on which all sentences agree that state one of their own. */
	readonly date: PartialDate | null;
	readonly citing: readonly CitingPlace[];
}

export function checkedCorpus(corpus: Pick<Corpus, 'listed' | 'reports' | 'organisations'>): CheckedCorpus {
	const { listed, reports, organisations } = corpus;
	const borrowed = borrowedDates(reports);
	const targets: readonly CitationTarget[] = [
		...listed.all.map((document) => ({ kind: 'document', document }) as const),
		...reports.map(({ value: report }) => ({ kind: 'report', report }) as const),
	];
	return {
		documents: targets.flatMap((target) => checked(target, corpus, borrowed) ?? []),
		reports,
		organisations,
		finder: organisationFinder([...organisations.values()]),
	};
}

/** Whether an organisation's own signature stands in the code. */
export function signs({ notations }: Organisation, code: DocumentCode): boolean {
	const signature = signatureOf(code);
	return signature !== null && notations.some((notation) => foldedSegment(notation) === foldedSegment(signature));
}

function checked(
	target: CitationTarget,
	{ listed, organisations }: Pick<Corpus, 'listed' | 'organisations'>,
	borrowed: ReadonlySet<CitationFact>,
): CheckedDocument | null {
	const { typeName, organ, issuedDate } = target.kind === 'report' ? target.report : target.document;
	const code = readDocumentCode(codeOf(target) ?? '');
	if (isProblem(code)) return null;
	const places = target.kind === 'report' ? listed.citingReport(target.report.id) : target.document.citing;
	const citing = places.map((place) => (borrowed.has(place.citation) ? withoutDate(place) : place));
	const hasRecord = target.kind === 'report' || target.document.record !== null;
	return {
		target,
		code,
		name: `${typeName ?? code.typeName ?? 'Văn bản'} số ${code.code}`,
		organ: organisations.get(organ ?? '') ?? null,
		ownDate: hasRecord ? issuedDate : null,
		date: hasRecord ? issuedDate : agreedDate(citing),
		citing,
	};
}

function codeOf(target: CitationTarget): string | null {
	if (target.kind === 'document') return target.document.code;
	return documentCode(target.report.codeNumber, target.report.codeNotation);
}

function withoutDate({ report, citation }: CitingPlace): CitingPlace {
	return { report, citation: { ...citation, issuedDate: null } };
}

function agreedDate(citing: readonly CitingPlace[]): PartialDate | null {
	const dates = new Set(citing.flatMap(({ citation }) => citation.issuedDate ?? []));
	return dates.size === 1 ? ([...dates][0] ?? null) : null;
}
