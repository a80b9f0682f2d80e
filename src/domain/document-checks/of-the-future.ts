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
			const key = `${place.report.id} ${note}`;
			if (note !== null && !remarks.has(key)) remarks.set(key, remarkOn(document, place, note));
		}
		return [...remarks.values()];
	});
}

function noteOn({ report, citation }: CitingPlace, { code, name }: CheckedDocument): string | null {
	const { typeName, issuedDate } = report;
	if (issuedDate === null) return null;
	const citing = `${typeName} ban hành ${dateWords(issuedDate)} dẫn ${name}`;
	const own = `ban hành của chính ${typeName.toLowerCase()}`;
	const stated = citation.issuedDate;
	if (stated !== null && earliest(stated) > latest(issuedDate))
		return `${citing} ghi ${dateWords(stated)}, sau ngày ${own}.`;
	const isOfLaterYear = code.year !== null && code.year > Number(issuedDate.slice(0, 4));
	return isOfLaterYear ? `${citing} mang năm ${code.year} trong ký hiệu, sau năm ${own}.` : null;
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
