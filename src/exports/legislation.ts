import type { PartialDate } from '#domain/partial-date';
import { jsonLdText } from '#exports/json-ld';

/** What is known of a document, in the terms of https://schema.org/Legislation; `null` and empty lists are left out. */
export interface Legislation {
	/** Address of its page, with the host. */
	readonly url: string;
	readonly name: string;
	/** Number and notation: `154/NQ-CP`. */
	readonly code: string | null;
	readonly typeName: string | null;
	readonly issuedDate: PartialDate | null;
	readonly issuer: { readonly name: string; readonly url: string | null } | null;
	/** Those that it amends or replaces. */
	readonly changes: readonly LegislationLink[];
	/** Those that it details or carries out. */
	readonly implements: readonly LegislationLink[];
	readonly files: readonly LegislationFile[];
}

export interface LegislationLink {
	readonly name: string;
	readonly url: string;
}

export interface LegislationFile {
	readonly name: string;
	readonly url: string;
	readonly sha256: string;
	/** The signed document, which prevails over all other forms. */
	readonly signed: boolean;
}

/**
 * A document as JSON-LD, ready to stand between `<script type="application/ld+json">` and `</script>`: no text can end
 * the element. `legislationChanges` covers amendment and replacement, `legislationEnsuresImplementationOf` what carries
 * out another document; guidance has no property.
 */
export function legislationJsonLd(legislation: Legislation): string {
	const { url, name, code, typeName, issuedDate, issuer, changes, files } = legislation;
	return jsonLdText({
		'@context': 'https://schema.org',
		'@type': 'Legislation',
		'@id': url,
		url,
		name,
		inLanguage: 'vi',
		legislationIdentifier: code ?? undefined,
		legislationType: typeName ?? undefined,
		legislationDate: issuedDate ?? undefined,
		legislationPassedBy: issuer === null ? undefined : { '@type': 'Organization', ...known(issuer) },
		legislationChanges: some(changes.map(reference)),
		legislationEnsuresImplementationOf: some(legislation.implements.map(reference)),
		encoding: some(files.map(fileObject)),
	});
}

function reference({ name, url }: LegislationLink) {
	return { '@type': 'Legislation', '@id': url, name, url };
}

/** Only the signed file has a legal value of its own (https://schema.org/LegalValueLevel). */
function fileObject({ name, url, sha256, signed }: LegislationFile) {
	return {
		'@type': 'LegislationObject',
		name,
		contentUrl: url,
		sha256,
		legislationLegalValue: signed ? 'https://schema.org/AuthoritativeLegalValue' : undefined,
	};
}

function known({ name, url }: { readonly name: string; readonly url: string | null }) {
	return { name, url: url ?? undefined };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
	return items.length === 0 ? undefined : items;
}
