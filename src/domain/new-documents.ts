import type { Corpus } from '#domain/corpus';
import type { ListedDocument } from '#domain/listed-document';
import { earliest } from '#domain/partial-date';

/** A document with a record, which was put on the portal on a day. */
export type PostedDocument = ListedDocument & { readonly posted: NonNullable<ListedDocument['posted']> };

/** By the day on which they were put on the portal, latest first; of one day, those issued last first, without date last. */
export function newDocuments({ listed }: Corpus): readonly PostedDocument[] {
	return listed.all.filter(isPosted).sort((a, b) => descending(a.posted, b.posted) || descending(issued(a), issued(b)));
}

function isPosted(document: ListedDocument): document is PostedDocument {
	return document.posted !== null;
}

function issued({ issuedDate }: ListedDocument): string {
	return issuedDate === null ? '' : earliest(issuedDate);
}

function descending(a: string, b: string): number {
	return a < b ? 1 : a > b ? -1 : 0;
}
