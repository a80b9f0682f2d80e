import type { Corpus } from '#domain/corpus';
import { type CheckedCorpus, checkedCorpus } from '#domain/document-checks/checked-documents';
import { issuerAgainstNotation } from '#domain/document-checks/issuer';
import { yearOfNotation } from '#domain/document-checks/notation-year';
import { ofTheFuture } from '#domain/document-checks/of-the-future';
import { outOfSequence } from '#domain/document-checks/out-of-sequence';
import type { DocumentRemark } from '#domain/document-checks/remark';
import { twoDates } from '#domain/document-checks/two-dates';
import { twoSpellings } from '#domain/document-checks/two-spellings';
import { unnumberedReports } from '#domain/document-checks/unnumbered-report';

/** What all rules found about numbers, dates and issuers of documents. */
export interface DocumentRemarks {
	readonly all: readonly DocumentRemark[];
	/** About a document of `van-ban/`. */
	ofDocument(id: string): readonly DocumentRemark[];
	/** About a report itself, or about what it says of a document. */
	ofReport(id: string): readonly DocumentRemark[];
}

export function documentRemarks(corpus: Pick<Corpus, 'listed' | 'reports' | 'organisations'>): DocumentRemarks {
	const checked = checkedCorpus(corpus);
	const all = RULES.flatMap((rule) => rule(checked));
	const byDocument = indexed(all, documentIds);
	const byReport = indexed(all, reportIds);
	return {
		all,
		ofDocument: (id) => byDocument.get(id) ?? [],
		ofReport: (id) => byReport.get(id) ?? [],
	};
}

const RULES: readonly ((corpus: CheckedCorpus) => readonly DocumentRemark[])[] = [
	twoDates,
	outOfSequence,
	issuerAgainstNotation,
	twoSpellings,
	ofTheFuture,
	yearOfNotation,
	unnumberedReports,
];

function documentIds({ about }: DocumentRemark): readonly string[] {
	return about.flatMap((target) => (target.kind === 'document' ? [target.document.id] : []));
}

function reportIds({ about, places }: DocumentRemark): readonly string[] {
	return [
		...about.flatMap((target) => (target.kind === 'report' ? [target.report.id] : [])),
		...places.flatMap((place) => (place.kind === 'sentence' ? [place.place.report.id] : [])),
	];
}

function indexed(
	all: readonly DocumentRemark[],
	idsOf: (remark: DocumentRemark) => readonly string[],
): ReadonlyMap<string, readonly DocumentRemark[]> {
	const index = new Map<string, DocumentRemark[]>();
	for (const remark of all) {
		for (const id of new Set(idsOf(remark))) {
			const found = index.get(id);
			if (found) found.push(remark);
			else index.set(id, [remark]);
		}
	}
	return index;
}
