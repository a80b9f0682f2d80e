import { documentAddress, reportAddress } from '#domain/address';
import type { Corpus, TextEntry } from '#domain/corpus';
import type { OfficialDocument } from '#domain/official-document';
import type { Site } from '#domain/site';
import { sectionNotes } from '#loaders/section-notes';
import { citationLinks, type TextFill } from '#loaders/text-fill';

/** Everything that a document's page shows, apart from its compiled HTML, which `digest` names. */
export interface DocumentPage {
	readonly site: Site;
	readonly digest: string;
	readonly document: OfficialDocument;
	readonly organ: string | null;
	/** Whether there is a text that may be shown: Party and internal documents are named, never offered. */
	readonly open: boolean;
	/** Whether that text is the document itself, told by its articles, or a file holds it; else it is a summary. */
	readonly isFull: boolean;
	readonly fill: TextFill;
	/** Every sentence of every report that cites the document. */
	readonly citing: readonly CitingSentence[];
}

export interface CitingSentence {
	readonly report: string;
	readonly sentence: string;
	readonly href: string;
}

export function documentPage(corpus: Corpus, entry: TextEntry<OfficialDocument>): DocumentPage {
	const { value: document, facts, digest } = entry;
	const { id, organ } = document;
	return {
		site: corpus.site,
		digest,
		document,
		organ: organ === null ? null : (corpus.organisations.get(organ)?.name ?? organ),
		open: document.access === 'public' && facts.hasBody,
		isFull: facts.outline.length > 0 || document.files.length > 0,
		fill: {
			address: documentAddress(id),
			files: document.files,
			citations: citationLinks(corpus, document, facts),
			figures: [],
			otherFigures: {},
			sections: sectionNotes(facts, []),
			indicators: [],
			verdicts: [],
			corrected: [],
		},
		citing: (corpus.listed.document(id)?.citing ?? []).map(({ report, citation }) => ({
			report: report.subject,
			sentence: citation.sentence,
			href: `${reportAddress(report.id)}#${citation.id}`,
		})),
	};
}
