import type { ListedDocument } from '#domain/listed-document';
import { type PartialDate, printShortDate } from '#domain/partial-date';

type Named = Pick<ListedDocument, 'typeName' | 'code'>;

/** "Nghị quyết số 154/NQ-CP", "Công văn (không ghi số)": what a document is called. */
export function documentName({ typeName, code }: Named): string {
	const type = typeWords({ typeName });
	return code === null ? `${type} (${codeWords({ code })})` : `${type} số ${code}`;
}

export function typeWords({ typeName }: Pick<Named, 'typeName'>): string {
	return typeName ?? 'Văn bản';
}

export function codeWords({ code }: Pick<Named, 'code'>): string {
	return code ?? 'không ghi số';
}

/** "ngày 19/10/2020 của Chính phủ", as far as known: when a document was issued and by whom; may be empty. */
export function documentOrigin(issuedDate: PartialDate | null, issuer: string | null): string {
	const when = issuedDate === null ? [] : [`${PRECISION[issuedDate.length] ?? 'ngày'} ${printShortDate(issuedDate)}`];
	const who = issuer === null ? [] : [`của ${issuer}`];
	return [...when, ...who].join(' ');
}

/** The word before a date, by the length of its canonical form. */
const PRECISION: Readonly<Record<number, string>> = { 4: 'năm', 7: 'tháng', 10: 'ngày' };
