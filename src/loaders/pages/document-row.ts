import { documentAddress, organisationAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { codeWords, typeWords } from '#domain/document-words';
import type { ListedDocument } from '#domain/listed-document';
import { printShortDate } from '#domain/partial-date';
import { organisationName } from '#loaders/pages/report-row';

/** One document in a list. All texts are final; `null` is what neither a record nor a sentence says. */
export interface DocumentRow {
	readonly href: string;
	readonly typeName: string;
	readonly code: string;
	readonly subject: string | null;
	/** A document that was withdrawn from the portal says so. */
	readonly state: string | null;
	readonly date: string | null;
	/** Without an address where the portal has no record of it. */
	readonly organ: { readonly name: string; readonly href: string | null } | null;
	/** Whether the portal holds the full text. */
	readonly text: string;
	/** "2 báo cáo nhắc tới". */
	readonly citing: string;
}

export function documentRow(corpus: Corpus, document: ListedDocument): DocumentRow {
	const { id, subject, issuedDate, record } = document;
	return {
		href: documentAddress(id),
		typeName: typeWords(document),
		code: codeWords(document),
		subject,
		state: record !== null && record.value.withdrawn !== null ? 'đã rút' : null,
		date: issuedDate && printShortDate(issuedDate),
		organ: issuerOf(corpus, document),
		text: textWords(document),
		citing: citingWords(document),
	};
}

export function issuerOf(corpus: Corpus, { organ, issuerWords }: ListedDocument): DocumentRow['organ'] {
	if (organ !== null) return { name: organisationName(corpus, organ), href: organisationAddress(organ) };
	return issuerWords === null ? null : { name: issuerWords, href: null };
}

/** Documents of the Party and internal ones are named, never offered. */
function textWords({ hasFullText, access }: ListedDocument): string {
	if (hasFullText) return 'toàn văn';
	return access === 'party' || access === 'internal' ? 'không đăng toàn văn' : 'chưa đăng toàn văn';
}

function citingWords({ citing }: ListedDocument): string {
	const reports = new Set(citing.map(({ report }) => report.id)).size;
	return reports === 0 ? 'chưa báo cáo nào nhắc tới' : `${reports} báo cáo nhắc tới`;
}
