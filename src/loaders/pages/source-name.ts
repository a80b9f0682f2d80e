import { documentCode } from '#domain/document-code';
import { printPartialDate } from '#domain/partial-date';
import type { Report } from '#domain/report';

/** What a report is called where it is the source of a number: "Công văn, tháng 01 năm 2021". */
export function sourceName({ typeName, codeNumber, codeNotation, issuedDate }: Report): string {
	const code = documentCode(codeNumber, codeNotation);
	const title = codeNumber === null || code === null ? typeName : `${typeName} số ${code}`;
	return `${title}, ${issuedDate === null ? 'không ghi thời gian ban hành' : printPartialDate(issuedDate)}`;
}
