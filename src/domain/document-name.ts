import type { ListedDocument } from '#domain/listed-document';

type Named = Pick<ListedDocument, 'typeName' | 'code'>;

/** What readers call a document: "Quyết định 15/2020/QĐ-TTg", as far as its type and code are known. */
export function documentName(document: Named): string {
	return `${typeWords(document)} ${codeWords(document)}`;
}

export function typeWords({ typeName }: Pick<Named, 'typeName'>): string {
	return typeName ?? 'Văn bản';
}

export function codeWords({ code }: Pick<Named, 'code'>): string {
	return code ?? 'không ghi số';
}
