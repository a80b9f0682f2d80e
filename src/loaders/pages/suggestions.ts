import type { Corpus } from '#domain/corpus';
import { documentName } from '#domain/document-words';
import type { ListedDocument } from '#domain/listed-document';
import { periodYear } from '#domain/period';
import { otherWriting } from '#search/abbreviations';
import type { SuggestionRow, SuggestionRows } from '#search/suggestions';

/**
 * What the search boxes suggest: every indicator and organisation, the documents that most reports cite, the newest
 * reports. The file is fetched by phones: a portal of thousands of reports suggests only so many of them, and finds the
 * others when it is asked.
 */
export function suggestionRows({ indicators, organisations, listed, reports }: Corpus): SuggestionRows {
	const documents = listed.all.toSorted((a, b) => b.citing.length - a.citing.length).slice(0, MOST_DOCUMENTS);
	const newest = reports
		.map(({ value }) => value)
		.toSorted((a, b) => periodYear(b.period) - periodYear(a.period))
		.slice(0, MOST_REPORTS);
	return {
		'so-lieu': [...indicators.values()].map(({ id, name }) => row(name, id)),
		'co-quan': [...organisations.values()].map(({ id, name }) => row(name, id)),
		'van-ban': documents.map((document) => row(documentTitle(document), document.id)),
		'bao-cao': newest.map(({ id, subject, organ }) => {
			const { shortName = null, name = organ } = organisations.get(organ) ?? {};
			return row(`${short(subject)} – ${shortName ?? name}`, id);
		}),
	};
}

const MOST_DOCUMENTS = 600;
const MOST_REPORTS = 200;
/** Characters of a title that fit on two lines of a phone. */
const LONGEST = 70;

function row(title: string, id: string): SuggestionRow {
	const also = otherWriting(title.split(/[\s,;–]+/u));
	return also === null ? [title, id] : [title, id, also];
}

function documentTitle(document: ListedDocument): string {
	const name = documentName(document);
	return document.subject === null ? name : `${name} – ${short(document.subject)}`;
}

function short(text: string): string {
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
