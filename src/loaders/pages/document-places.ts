import { documentAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { RELATION_TYPES, RELATION_WORDS } from '#domain/document-relation';
import { documentName, documentOrigin } from '#domain/document-words';
import type { ListedDocument } from '#domain/listed-document';
import type { DocumentRelationType } from '#domain/official-document';

/** How the documents of a corpus stand to each other, found in one pass. */
export interface DocumentPlaces {
	/** Those that the document changes or carries out, then those that do so to it. */
	related(document: ListedDocument): readonly RelatedDocuments[];
	/** Others of the same number and notation: of another issuer, or of another year. */
	sameCode(document: ListedDocument): readonly DocumentLink[];
	link(document: ListedDocument): DocumentLink;
}

export interface RelatedDocuments {
	readonly type: DocumentRelationType;
	/** Whether the document of the page states the relation; else the other one does. */
	readonly stated: boolean;
	/** "Sửa đổi, bổ sung". */
	readonly label: string;
	readonly documents: readonly DocumentLink[];
}

/** A document as a place to read on. */
export interface DocumentLink {
	readonly name: string;
	readonly href: string;
	/** "ngày 19/10/2020 của Chính phủ"; may be empty. */
	readonly origin: string;
	readonly subject: string | null;
}

export function documentPlaces(corpus: Corpus): DocumentPlaces {
	const { all, document: documentOf } = corpus.listed;
	const relations = all.flatMap(relationsOf);
	const bySource = Map.groupBy(relations, ({ source }) => source);
	const byTarget = Map.groupBy(relations, ({ target }) => target);
	const byCode = Map.groupBy(all, ({ code }) => code);
	const link = (document: ListedDocument) => linkTo(corpus, document);
	const links = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => documentOf(id) ?? []).map(link);
	return {
		link,
		related: ({ id }) =>
			[
				...RELATION_TYPES.map((type) => {
					const targets = (bySource.get(id) ?? []).flatMap((one) => (one.type === type ? [one.target] : []));
					return { type, stated: true, label: RELATION_WORDS[type].to, documents: links(targets) };
				}),
				...RELATION_TYPES.map((type) => {
					const sources = (byTarget.get(id) ?? []).flatMap((one) => (one.type === type ? [one.source] : []));
					return { type, stated: false, label: RELATION_WORDS[type].from, documents: links(sources) };
				}),
			].filter(({ documents }) => documents.length > 0),
		sameCode: ({ id, code }) =>
			code === null ? [] : (byCode.get(code) ?? []).filter((other) => other.id !== id).map(link),
	};
}

interface Relation {
	readonly type: DocumentRelationType;
	readonly source: string;
	readonly target: string;
}

/** A document that says it was replaced tells of a relation of the other one. */
function relationsOf({ id, record }: ListedDocument): readonly Relation[] {
	if (record === null) return [];
	const { relations, replacedBy } = record.value;
	const own = relations.map(({ type, target }) => ({ type, source: id, target }));
	return replacedBy === null ? own : [...own, { type: 'replaces', source: replacedBy, target: id }];
}

function linkTo({ organisations }: Corpus, document: ListedDocument): DocumentLink {
	const { id, issuedDate, organ, issuerWords, subject } = document;
	const issuer = organ === null ? issuerWords : (organisations.get(organ)?.name ?? organ);
	return {
		name: documentName(document),
		href: documentAddress(id),
		origin: documentOrigin(issuedDate, issuer),
		subject,
	};
}
