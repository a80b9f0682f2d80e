import { reportAddress } from '#domain/address';
import { ROLE_WORDS } from '#domain/citation';
import type { CitationFact } from '#domain/compiled';
import type { Corpus } from '#domain/corpus';
import type { CitingPlace, ListedDocument } from '#domain/listed-document';
import { printShortDate } from '#domain/partial-date';
import type { Report } from '#domain/report';
import { excerpt } from '#loaders/pages/excerpt';
import { organisationName } from '#loaders/pages/report-row';

/** A report and every sentence of it that cites a document. */
export interface CitingReport {
	readonly href: string;
	readonly subject: string;
	/** "Sở LĐTBXH Đắk Nông, 18/01/2024, bản biên soạn lại". */
	readonly detail: string;
	readonly sentences: readonly CitingSentence[];
}

export interface CitingSentence {
	/** The sentence in pieces; those that name the document are marked. */
	readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
	/** "thực hiện"; of several mentions in one sentence, each role once. */
	readonly role: string;
	/** Address of the very mention. */
	readonly href: string;
	/** The heading under which it stands, shortened; `null` before the first. */
	readonly heading: string | null;
}

/** By report, in the order of the corpus; the sentences in the order of the text. */
export function citingReports(corpus: Corpus, { citing }: ListedDocument): readonly CitingReport[] {
	return [...Map.groupBy(citing, ({ report }) => report.id)].flatMap(([id, places]) => {
		const report = corpus.report(id);
		if (report === undefined) return [];
		const headings = new Map(report.facts.outline.map((one) => [one.id, excerpt(one.text, LONGEST_HEADING)]));
		return [
			{
				href: reportAddress(id),
				subject: report.value.subject,
				detail: detailOf(corpus, report.value),
				sentences: sentencesOf(places, headings),
			},
		];
	});
}

const LONGEST_HEADING = 70;

function detailOf(corpus: Corpus, { organ, issuedDate, edition }: Report): string {
	const date = issuedDate === null ? 'không ghi ngày' : printShortDate(issuedDate);
	return [organisationName(corpus, organ), date, ...(edition === 'rewritten' ? ['bản biên soạn lại'] : [])].join(', ');
}

/** A sentence that names the document twice is quoted once. */
function sentencesOf(places: readonly CitingPlace[], headings: ReadonlyMap<string, string>): readonly CitingSentence[] {
	const sentences = Map.groupBy(
		places.map(({ citation }) => citation),
		({ block, sentence }) => `${block}\n${sentence}`,
	);
	return [...sentences.values()].flatMap((mentions) => {
		const [first] = mentions;
		if (first === undefined) return [];
		return [
			{
				pieces: markedPieces(first.sentence, mentions),
				role: [...new Set(mentions.map(({ role }) => ROLE_WORDS[role]))].join(', '),
				href: `${reportAddress(places[0]?.report.id ?? '')}#${first.id}`,
				heading: first.heading === null ? null : (headings.get(first.heading) ?? null),
			},
		];
	});
}

/** Cuts a sentence around the spellings that it has of the document; `12/KH-A` is not found in `112/KH-A`. */
function markedPieces(sentence: string, mentions: readonly CitationFact[]): CitingSentence['pieces'] {
	const spellings = [...new Set(mentions.map(({ text }) => text.replace(/ +/gu, ' ')))];
	const pattern = spellings.map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
	const pieces = sentence.split(new RegExp(`(?<![\\p{L}\\d])(${pattern})(?![\\p{L}\\d])`, 'u'));
	return pieces.map((text, index) => ({ text, marked: index % 2 === 1 })).filter(({ text }) => text !== '');
}
