import { documentAddress, NEW_DOCUMENTS, reportAddress, SUMMARY, summaryAddress } from '#domain/address';
import { type Corpus, figuresInText, type TextEntry } from '#domain/corpus';
import { documentName } from '#domain/document-words';
import type { Report } from '#domain/report';

/** An address at which a page once stood, or might have, and where it stands now. */
export interface MovedAddress {
	readonly from: string;
	readonly to: string;
	/** What readers call the page. */
	readonly name: string;
}

/**
 * Every address that a report or document had before, and every one that a document would have if nothing but the
 * sentences that cite it were known. An address at which a page stands is none; of two claims to one address, that of a
 * content file counts.
 */
export function movedAddresses({ reports, listed }: Corpus): readonly MovedAddress[] {
	const pages = [
		...reports.flatMap(reportPages),
		...listed.all.map((document) =>
			pageOf(documentAddress(document.id), documentName(document), document.record?.value),
		),
	];
	const names = new Map(pages.map(({ to, name }) => [to, name]));
	const implied = [...listed.movedIds].map(([from, to]) => [documentAddress(from), documentAddress(to)] as const);
	const stated = pages.flatMap(({ to, former }) => former.map((from) => [from, to] as const));
	return [...new Map([...implied, ...stated])].flatMap(([from, to]) => {
		const name = names.get(to);
		return name === undefined || names.has(from) || from === NEW_DOCUMENTS ? [] : [{ from, to, name }];
	});
}

/** With a report moves its "Biểu tổng hợp số liệu". */
function reportPages(entry: TextEntry<Report>) {
	const { id, subject, formerAddresses } = entry.value;
	const page = pageOf(reportAddress(id), subject, entry.value);
	if (figuresInText(entry).length === 0) return [page];
	const former = formerAddresses.map((address) => `${address}${SUMMARY}`);
	return [page, pageOf(summaryAddress(id), `Biểu tổng hợp số liệu: ${subject}`, { formerAddresses: former })];
}

function pageOf(to: string, name: string, published?: { readonly formerAddresses: readonly string[] }) {
	return { to, name, former: published?.formerAddresses ?? [] };
}
