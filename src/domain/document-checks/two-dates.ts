import type { CheckedCorpus, CheckedDocument } from '#domain/document-checks/checked-documents';
import { COMPARE, type DocumentRemark, sentences, speakers } from '#domain/document-checks/remark';
import { countWords, dateWords, listWords } from '#domain/document-checks/words';
import type { CitingPlace } from '#domain/listed-document';
import { comparePartialDates, contradicts, type PartialDate } from '#domain/partial-date';

/**
 * One number with two dates. Numbering restarts each year (Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1), so only dates of
 * one year contradict each other; a month and a day within it do not.
 */
export function twoDates({ documents }: CheckedCorpus): readonly DocumentRemark[] {
	return documents.flatMap((document) => {
		const byYear = Map.groupBy(document.citing.filter(statesDate), ({ citation }) => citation.issuedDate.slice(0, 4));
		return [...byYear].flatMap(([year, places]) => remarkOn(document, year, places) ?? []);
	});
}

type DatedPlace = CitingPlace & { readonly citation: { readonly issuedDate: PartialDate } };

function remarkOn(document: CheckedDocument, year: string, places: readonly DatedPlace[]): DocumentRemark | null {
	const { code, ownDate } = document;
	// A date outside the year of the notation is the matter of another rule.
	if (code.year !== null && String(code.year) !== year) return null;
	return ownDate?.slice(0, 4) === year ? againstOwnDate(document, ownDate, places) : betweenSentences(document, places);
}

function againstOwnDate(
	{ target, name }: CheckedDocument,
	ownDate: PartialDate,
	places: readonly DatedPlace[],
): DocumentRemark | null {
	const wrong = places.filter(({ citation }) => contradicts(citation.issuedDate, ownDate));
	if (wrong.length === 0) return null;
	const stated = listWords(datesOf(wrong).map(dateWords));
	const holder = target.kind === 'report' ? 'chính văn bản ấy trên cổng' : 'hồ sơ văn bản ấy trên cổng';
	const note = `${speakers(wrong)} ghi ${name} ${stated}; ${holder} ghi ${dateWords(ownDate)}.`;
	return {
		rule: 'document-two-dates',
		about: [target],
		places: sentences(wrong, placeKey),
		message: `${note} Một số, ký hiệu trong một năm chỉ có một ngày ban hành. ${COMPARE}`,
		note,
	};
}

function betweenSentences(
	{ target, name, code }: CheckedDocument,
	places: readonly DatedPlace[],
): DocumentRemark | null {
	const stated = datesOf(places);
	// A month stands behind each of its days.
	const dates = stated.filter((date) => !stated.some((other) => other !== date && other.startsWith(date)));
	if (dates.length < 2) return null;
	const concerned = places.filter(({ citation }) => dates.includes(citation.issuedDate));
	const [count, list] = [countWords(dates.length), listWords(dates.map(dateWords))];
	return {
		rule: 'document-two-dates',
		about: [target],
		places: sentences(concerned, placeKey),
		message: `${name} được ghi với ${count} ngày khác nhau: ${list}. Một số, ký hiệu trong một năm chỉ có một ngày ban hành. ${COMPARE}`,
		note: `${speakers(concerned)} ghi ${count} ngày khác nhau cho cùng số, ký hiệu ${code.code}: ${list}.`,
	};
}

function statesDate(place: CitingPlace): place is DatedPlace {
	return place.citation.issuedDate !== null;
}

function datesOf(places: readonly DatedPlace[]): readonly PartialDate[] {
	return [...new Set(places.map(({ citation }) => citation.issuedDate))].sort(comparePartialDates);
}

function placeKey({ report, citation }: CitingPlace): string {
	return `${report.id} ${citation.issuedDate}`;
}
