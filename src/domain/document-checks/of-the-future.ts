import type { CheckedCorpus, CheckedDocument } from '#domain/document-checks/checked-documents';
import { COMPARE, type DocumentRemark, sentences } from '#domain/document-checks/remark';
import { dateWords } from '#domain/document-checks/words';
import type { CitingPlace } from '#domain/listed-document';
import { earliest, latest } from '#domain/partial-date';

/** A report that cites a document younger than itself, by the date that it states or by the year in the notation. */
export function ofTheFuture({ documents }: CheckedCorpus): readonly DocumentRemark[] {
	return documents.flatMap((document) => {
		const found = document.citing.flatMap((place) => {
			const stated = youngerDate(place, document);
			return stated === null ? [] : [{ place, stated }];
		});
		const byReport = Map.groupBy(found, ({ place, stated }) => `${place.report.id} ${stated}`);
		return [...byReport.values()].flatMap((same) => remarkOn(document, same));
	});
}

interface Younger {
	readonly place: CitingPlace;
	/** "ngày 24/4/2022", "năm 2025 trong ký hiệu". */
	readonly stated: string;
}

function youngerDate({ report, citation }: CitingPlace, { code }: CheckedDocument): string | null {
	if (report.issuedDate === null) return null;
	const { issuedDate } = citation;
	if (issuedDate !== null && earliest(issuedDate) > latest(report.issuedDate)) return dateWords(issuedDate);
	const year = Number(report.issuedDate.slice(0, 4));
	return code.year !== null && code.year > year ? `năm ${code.year} trong ký hiệu` : null;
}

function remarkOn({ target, name }: CheckedDocument, same: readonly Younger[]): readonly DocumentRemark[] {
	const [first] = same;
	if (first?.place.report.issuedDate == null) return [];
	const { place, stated } = first;
	const note = `Báo cáo ban hành ${dateWords(first.place.report.issuedDate)} dẫn ${name}, ghi ${stated}, muộn hơn chính báo cáo.`;
	return [
		{
			rule: 'document-of-the-future',
			about: [target],
			places: sentences([place]),
			message: `${note} Báo cáo chỉ dẫn được văn bản đã ban hành. ${COMPARE}`,
			note,
		},
	];
}
