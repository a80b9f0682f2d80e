import type { CheckedCorpus, CheckedDocument } from '#domain/document-checks/checked-documents';
import { COMPARE, type DocumentRemark, sentences } from '#domain/document-checks/remark';
import { dateWords } from '#domain/document-checks/words';
import type { CitingPlace } from '#domain/listed-document';
import { earliest, latest } from '#domain/partial-date';

/** A report that cites a document younger than itself, by the date that it states or by the year in the notation. */
export function ofTheFuture({ documents }: CheckedCorpus): readonly DocumentRemark[] {
	return documents.flatMap((document) => {
		const remarks = new Map<string, DocumentRemark>();
		for (const place of document.citing) {
			const note = noteOn(place, document);
			if (note === null) continue;
			const key = `${place.report.id} ${note}`;
			if (!remarks.has(key)) remarks.set(key, remarkOn(document, place, note));
		}
		return [...remarks.values()];
	});
}

function noteOn({ report, citation }: CitingPlace, { code, name }: CheckedDocument): string | null {
	if (report.issuedDate === null) return null;
	const stated = citation.issuedDate;
	const isOfLaterDay = stated !== null && earliest(stated) > latest(report.issuedDate);
	const isOfLaterYear = code.year !== null && code.year > Number(report.issuedDate.slice(0, 4));
	if (!isOfLaterDay && !isOfLaterYear) return null;
	const citing = `${report.typeName} ban hành ${dateWords(report.issuedDate)} dẫn ${name}`;
	const own = `ban hành của chính ${report.typeName.toLowerCase()}`;
	return isOfLaterDay
		? `${citing} ghi ${dateWords(stated)}, sau ngày ${own}.`
		: `${citing} mang năm ${code.year} trong ký hiệu, sau năm ${own}.`;
}

function remarkOn({ target }: CheckedDocument, place: CitingPlace, note: string): DocumentRemark {
	return {
		rule: 'document-of-the-future',
		about: [target],
		places: sentences([place]),
		message: `${note} Chỉ dẫn được văn bản đã ban hành. ${COMPARE}`,
		note,
	};
}
