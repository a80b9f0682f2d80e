import { documentAddress, reportAddress } from '#domain/address';
import type { TextFacts } from '#domain/compiled';
import type { Corpus } from '#domain/corpus';
import { documentOrigin } from '#domain/document-words';
import type { CitationTarget } from '#domain/listed-document';
import type { OfficialDocument } from '#domain/official-document';
import type { Report } from '#domain/report';

/** What each citation of a text leads to, by its id in the text; one that leads nowhere is absent. */
export type CitationLinks = Readonly<Record<string, CitationLink>>;

/** What a text says of a document that it links to. */
export interface CitationLink {
	readonly href: string;
	/** Its type, date and issuer, as far as known: "Nghị quyết ngày 19/10/2020 của Chính phủ". */
	readonly about: string;
}

export function citationLinks(corpus: Corpus, text: Report | OfficialDocument, facts: TextFacts): CitationLinks {
	return Object.fromEntries(
		facts.citations.flatMap((citation) => {
			const target = corpus.listed.target(text, citation);
			return target === null ? [] : [[citation.id, linkTo(corpus, target)] as const];
		}),
	);
}

function linkTo({ organisations }: Corpus, target: CitationTarget): CitationLink {
	const { typeName, issuedDate, organ } = target.kind === 'report' ? target.report : target.document;
	const words = target.kind === 'document' ? target.document.issuerWords : null;
	const issuer = organ === null ? words : (organisations.get(organ)?.name ?? organ);
	return {
		href: target.kind === 'report' ? reportAddress(target.report.id) : documentAddress(target.document.id),
		about: [typeName ?? 'Văn bản', documentOrigin(issuedDate, issuer)].filter((part) => part !== '').join(' '),
	};
}
