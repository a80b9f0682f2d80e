import { documentAddress, reportAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { documentName } from '#domain/document-words';
import { newDocuments, type PostedDocument } from '#domain/new-documents';
import { type PartialDate, printShortDate } from '#domain/partial-date';
import { printPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import { issuerOf } from '#loaders/pages/document-row';
import { organisationName } from '#loaders/pages/report-row';

/** What was put on the portal last, for the home page. What no longer stands is left out. */
export interface Newest {
	/** The day, where all are of the same; else each line has its own. */
	readonly day: string | null;
	readonly lines: readonly (NewestLine & { readonly day: string | null })[];
}

interface NewestLine {
	readonly href: string;
	readonly words: string;
	/** What it is about, where the words do not say it. */
	readonly detail: string | null;
}

export function newestReports(corpus: Corpus): Newest {
	const reports = corpus.newlyPosted.map(({ value }) => value);
	return newestOf(
		reports
			.filter(stands)
			.slice(0, 5)
			.map((report) => ({ ...reportLine(corpus, report), posted: report.posted })),
	);
}

export function newestDocuments(corpus: Corpus): Newest {
	const documents = newDocuments(corpus).filter(({ record }) => record !== null && stands(record.value));
	return newestOf(
		documents.slice(0, 3).map((document) => ({ ...documentLine(corpus, document), posted: document.posted })),
	);
}

function newestOf(lines: readonly (NewestLine & { readonly posted: PartialDate })[]): Newest {
	const [day, ...otherDays] = new Set(lines.map(({ posted }) => posted));
	const isOneDay = otherDays.length === 0;
	return {
		day: day !== undefined && isOneDay ? printShortDate(day) : null,
		lines: lines.map(({ posted, ...line }) => ({ ...line, day: isOneDay ? null : printShortDate(posted) })),
	};
}

function stands({ withdrawn, replacedBy }: Pick<Report, 'withdrawn' | 'replacedBy'>): boolean {
	return withdrawn === null && replacedBy === null;
}

function reportLine(corpus: Corpus, { id, typeName, organ, period }: Report): NewestLine {
	const words = `${typeName} của ${organisationName(corpus, organ)}, ${printPeriod(period)}`;
	return { href: reportAddress(id), words, detail: null };
}

function documentLine(corpus: Corpus, document: PostedDocument): NewestLine {
	const issuer = issuerOf(corpus, document);
	const words = [documentName(document), ...(issuer === null ? [] : [`của ${issuer.name}`])].join(' ');
	return { href: documentAddress(document.id), words, detail: document.subject };
}
