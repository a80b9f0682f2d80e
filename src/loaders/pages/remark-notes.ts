import { documentAddress, reportAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import type { DocumentRemark } from '#domain/document-checks/remark';
import { isAboutReportItself } from '#domain/document-checks/unnumbered-report';
import { dateWords } from '#domain/document-checks/words';
import type { CitationTarget, CitingPlace } from '#domain/listed-document';
import { printPartialDate } from '#domain/partial-date';
import { printPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import { organisationName } from '#loaders/pages/report-row';

/** Remarks on cited documents as a page shows them, with the answers of those who wrote the sentences. Texts are final. */
export interface RemarkNotes {
	readonly notes: readonly RemarkNote[];
	readonly replies: readonly RemarkReply[];
}

export interface RemarkNote {
	readonly text: string;
	/** The sentences that it speaks of, those of the page itself first. */
	readonly sentences: readonly RemarkLink[];
	/** The pages of the documents that it is about, but for the page where it stands. */
	readonly documents: readonly RemarkLink[];
}

export interface RemarkLink {
	readonly label: string;
	readonly href: string;
}

export interface RemarkReply {
	readonly who: string;
	readonly date: string;
	readonly text: string;
}

/** `here` is the address of the page: it needs no link to itself, and a report's own reply stands on its page anyway. */
export function remarkNotes(corpus: Corpus, remarks: readonly DocumentRemark[], here: string): RemarkNotes {
	// What a report lacks itself, its page says at the top.
	const shown = remarks.filter((remark) => !isAboutReportItself(remark));
	const places = shown.flatMap(citingPlaces);
	const others = new Map(places.map(({ report }) => [report.id, report]));
	return {
		notes: shown.map((remark) => ({
			text: remark.note,
			sentences: ownFirst(citingPlaces(remark).map((place) => sentenceLink(corpus, place, here))),
			documents: remark.about.map(documentLink).filter(({ href }) => href !== here),
		})),
		replies: [...others.values()].flatMap((report) =>
			reportAddress(report.id) === here ? [] : replyOf(corpus, report),
		),
	};
}

function citingPlaces({ places }: DocumentRemark): readonly CitingPlace[] {
	return places.flatMap((each) => (each.kind === 'sentence' ? [each.place] : []));
}

function ownFirst(links: readonly RemarkLink[]): readonly RemarkLink[] {
	const isOwn = ({ href }: RemarkLink) => href.startsWith('#');
	return links.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

function sentenceLink(corpus: Corpus, { report, citation }: CitingPlace, here: string): RemarkLink {
	const address = reportAddress(report.id);
	const said = [citation.text, citation.issuedDate && dateWords(citation.issuedDate)].filter(Boolean).join(' ');
	if (address === here) return { label: said, href: `#${citation.id}` };
	const who = `${report.typeName} ${printPeriod(report.period)}, ${organisationName(corpus, report.organ)}`;
	return { label: `${who}: ${said}`, href: `${address}#${citation.id}` };
}

function documentLink(target: CitationTarget): RemarkLink {
	if (target.kind === 'report') return { label: target.report.subject, href: reportAddress(target.report.id) };
	const { id, typeName, code } = target.document;
	return { label: [typeName ?? 'Văn bản', code && `số ${code}`].filter(Boolean).join(' '), href: documentAddress(id) };
}

function replyOf(corpus: Corpus, { organ, reply }: Report): readonly RemarkReply[] {
	if (reply === null) return [];
	return [{ who: organisationName(corpus, organ), date: printPartialDate(reply.date), text: reply.text }];
}
