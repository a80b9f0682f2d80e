import type { Corpus, TextEntry } from '#domain/corpus';
import type { ListedDocument } from '#domain/listed-document';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation, Successor } from '#domain/organisation';
import { comparePartialDates } from '#domain/partial-date';
import type { Report } from '#domain/report';

/** What the corpus holds of each organisation, found in one pass. */
export interface OrganisationPlaces {
	/** Newest first. */
	reports(organ: string): readonly TextEntry<Report>[];
	/** Newest first; those without a date last. */
	documents(organ: string): readonly OfficialDocument[];
	/** All documents that it issued, those without a record included, by number. */
	listed(organ: string): readonly ListedDocument[];
	children(organ: string): readonly Organisation[];
	predecessors(organ: string): readonly { readonly organ: Organisation; readonly successor: Successor }[];
}

export function organisationPlaces(corpus: Corpus): OrganisationPlaces {
	const organisations = [...corpus.organisations.values()];
	const reports = Map.groupBy(corpus.reports, ({ value }) => value.organ);
	const documents = Map.groupBy(corpus.documents.map(({ value }) => value).sort(newestFirst), ({ organ }) => organ);
	const listed = Map.groupBy(corpus.listed.all, ({ organ }) => organ);
	const children = Map.groupBy(organisations, ({ parent }) => parent);
	const handovers = organisations.flatMap((organ) => organ.successors.map((successor) => ({ organ, successor })));
	const predecessors = Map.groupBy(handovers, ({ successor }) => successor.organ);
	return {
		reports: (organ) => reports.get(organ) ?? [],
		documents: (organ) => documents.get(organ) ?? [],
		listed: (organ) => listed.get(organ) ?? [],
		children: (organ) => children.get(organ) ?? [],
		predecessors: (organ) => predecessors.get(organ) ?? [],
	};
}

function newestFirst({ issuedDate: a }: OfficialDocument, { issuedDate: b }: OfficialDocument): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return comparePartialDates(b, a);
}
