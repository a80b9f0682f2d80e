import { FIELDS } from '#domain/field';
import type { ListedDocument } from '#domain/listed-document';
import type { OfficialDocument } from '#domain/official-document';
import { type PartialDate, printPartialDate } from '#domain/partial-date';
import { printSigner } from '#domain/report';
import type { DocumentIssuer } from '#loaders/pages/document-issuer';

/** One thing that is, or is not, known of a document. */
export interface MetadataRow {
	readonly term: string;
	/** `null`: not known. */
	readonly text: string | null;
	readonly href: string | null;
	/** What to know of the text; where there is none, why. */
	readonly remark: string | null;
}

/**
 * The metadata of a document, in the order and names of Nghị định 30/2020/NĐ-CP, Phụ lục VI. What a record does not
 * know is "chưa rõ"; what no sentence says of a document without a record, "báo cáo không ghi".
 */
export function documentMetadata(document: ListedDocument, issuer: DocumentIssuer | null): readonly MetadataRow[] {
	const { typeName, code, codeNotation, issuedDate, spellings, subject, record } = document;
	const missing = record === null ? 'báo cáo không ghi' : 'chưa rõ';
	const row = (term: string, text: string | null): MetadataRow => ({
		term,
		text,
		href: null,
		remark: text === null ? missing : null,
	});
	return [
		row('Loại văn bản', typeName),
		row('Số, ký hiệu', code ?? (codeNotation && `${codeNotation} (không ghi số)`)),
		...(spellings.length === 0 ? [] : [row('Ký hiệu khác trong báo cáo', spellings.join('; '))]),
		issuedDate === null
			? (datesOf(document) ?? row('Ngày ban hành', null))
			: row('Ngày ban hành', printPartialDate(issuedDate)),
		issuer === null ? row('Cơ quan ban hành', null) : issuerRow(issuer),
		...(subject === null ? [row('Trích yếu', null)] : []),
		...(record === null ? [] : recordRows(record.value, row)),
	];
}

function recordRows(
	{ signer, field, status, posted }: OfficialDocument,
	row: (term: string, text: string | null) => MetadataRow,
): readonly MetadataRow[] {
	const fieldName = FIELDS.find(({ id }) => id === field)?.name ?? null;
	return [
		...(signer === null ? [] : [row('Người ký', printSigner(signer))]),
		...(fieldName === null ? [] : [row('Lĩnh vực', fieldName)]),
		status === null
			? row('Hiệu lực', null)
			: {
					...row('Hiệu lực', status.value),
					remark: `tính đến ${printPartialDate(status.statusAsOf)}; nguồn: ${status.source}`,
				},
		row('Đăng trên cổng', printPartialDate(posted)),
	];
}

/** What the sentences say of a date that is not known: all their dates, if they differ. */
function datesOf({ citing }: ListedDocument): MetadataRow | null {
	const said = new Set(citing.flatMap(({ citation }) => citation.issuedDate ?? []));
	if (said.size === 0) return null;
	const dates = [...said].map((date: PartialDate) => printPartialDate(date)).join('; ');
	const remark = said.size === 1 ? 'theo báo cáo' : 'các câu trong báo cáo ghi khác nhau';
	return { term: 'Ngày ban hành', text: dates, href: null, remark };
}

function issuerRow({ name, href, inferred }: DocumentIssuer): MetadataRow {
	return { term: 'Cơ quan ban hành', text: name, href, remark: inferred ? 'suy từ ký hiệu' : null };
}
