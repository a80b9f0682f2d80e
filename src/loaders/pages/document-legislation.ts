import type { ListedDocument } from '#domain/listed-document';
import type { DocumentRelationType } from '#domain/official-document';
import type { Site } from '#domain/site';
import type { Legislation } from '#exports/legislation';
import type { FileLine } from '#loaders/files/attached-files';
import type { DocumentIssuer } from '#loaders/pages/document-issuer';
import type { DocumentLink, RelatedDocuments } from '#loaders/pages/document-places';

/** What a document's page shows that machines can read too. An issuer that only the notation tells is left out. */
export interface ShownOfDocument {
	readonly site: Site;
	readonly path: string;
	readonly name: string;
	readonly issuer: DocumentIssuer | null;
	readonly files: readonly FileLine[];
	readonly related: readonly RelatedDocuments[];
}

export function documentLegislation(
	{ code, typeName, issuedDate, subject }: ListedDocument,
	{ site, path, name, issuer, files, related }: ShownOfDocument,
): Legislation {
	const url = (href: string) => site.url + href;
	const link = (document: DocumentLink) => ({ name: document.name, url: url(document.href) });
	const stated = (types: readonly DocumentRelationType[]) =>
		related.flatMap((one) => (one.stated && types.includes(one.type) ? one.documents.map(link) : []));
	return {
		url: url(path),
		name: subject ?? name,
		code,
		typeName,
		issuedDate,
		issuer:
			issuer === null || issuer.inferred
				? null
				: { name: issuer.name, url: issuer.href === null ? null : url(issuer.href) },
		changes: stated(['amends', 'replaces']),
		implements: stated(['details', 'implements']),
		files: files.map(({ title, href, sha256, signed }) => ({ name: title, url: url(href), sha256, signed })),
	};
}
