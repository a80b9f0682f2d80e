import { organisationAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { readDocumentCode } from '#domain/document-code';
import { inferredIssuer } from '#domain/document-signature';
import type { ListedDocument } from '#domain/listed-document';
import { isProblem } from '#domain/problem';

/** Who issued a document. */
export interface DocumentIssuer {
	readonly name: string;
	/** Address of its page, where the portal has one. */
	readonly href: string | null;
	/** Only the notation tells; no record and no sentence does. */
	readonly inferred: boolean;
}

/** By the record, else by the words of a sentence, else by the notation; `null` where none of these tells. */
export function documentIssuer(corpus: Corpus, document: ListedDocument): DocumentIssuer | null {
	const { code, organ, issuerWords, record, citing } = document;
	if (organ !== null) {
		const told = record !== null || citing.some(({ citation }) => citation.issuer?.inferred === false);
		const name = corpus.organisations.get(organ)?.name ?? organ;
		return { name, href: organisationAddress(organ), inferred: !told };
	}
	if (issuerWords !== null) return { name: issuerWords, href: null, inferred: false };
	const read = code === null ? null : readDocumentCode(code);
	const name = read === null || isProblem(read) ? null : inferredIssuer(read);
	return name === null ? null : { name, href: null, inferred: true };
}
