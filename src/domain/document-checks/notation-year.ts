import type { CheckedCorpus, CheckedDocument } from '#domain/document-checks/checked-documents';
import { COMPARE, type DocumentRemark, type RemarkPlace, sentences } from '#domain/document-checks/remark';
import { dateWords } from '#domain/document-checks/words';
import type { PartialDate } from '#domain/partial-date';

/**
 * A legal document carries its year in its notation (`09/2009/NĐ-CP`; Luật 80/2015/QH13, Điều 10): a date of another year
 * contradicts it, whether a sentence states it or the record.
 */
export function yearOfNotation({ documents }: CheckedCorpus): readonly DocumentRemark[] {
	return documents.flatMap((document) => {
		const { target, ownDate, citing } = document;
		const stated = Map.groupBy(citing, ({ citation }) => citation.issuedDate);
		return [
			...(isOfOtherYear(ownDate, document)
				? [remarkOn(document, ownDate, [{ kind: 'key', target, key: 'issuedDate' }])]
				: []),
			...[...stated].flatMap(([date, places]) =>
				isOfOtherYear(date, document) ? [remarkOn(document, date, sentences(places))] : [],
			),
		];
	});
}

function isOfOtherYear(date: PartialDate | null, { code }: CheckedDocument): date is PartialDate {
	return date !== null && code.year !== null && !date.startsWith(String(code.year));
}

function remarkOn(
	{ target, code, name }: CheckedDocument,
	date: PartialDate,
	places: readonly RemarkPlace[],
): DocumentRemark {
	const note = `${name} mang năm ${code.year} trong ký hiệu, còn ngày ban hành được ghi là ${dateWords(date)}.`;
	const message = `${note} Năm trong ký hiệu phải là năm ban hành. ${COMPARE}`;
	return { rule: 'document-year', about: [target], places, message, note };
}
