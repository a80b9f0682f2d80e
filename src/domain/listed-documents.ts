import { type CitationInPlace, type CitedDocuments, citedDocuments, issuersOf } from '#domain/cited-documents';
import type { CitationFact } from '#domain/compiled';
import type { TextEntry } from '#domain/corpus';
import { documentCode } from '#domain/document-code';
import { stubId, stubOf } from '#domain/document-stub';
import type { CitationTarget, CitingPlace, ListedDocument } from '#domain/listed-document';
import { holdsFullText, type OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import { type OrganisationFinder, organisationFinder } from '#domain/organisation-finder';
import type { Report } from '#domain/report';

/** Every document that has a page, and what each citation leads to. */
export interface ListedDocuments {
	/** By number, then by notation; those without a number last. */
	readonly all: readonly ListedDocument[];
	document(id: string): ListedDocument | undefined;
	/** What a citation in the text of a report or of a record leads to; `null` = nowhere. */
	target(text: Report | OfficialDocument, citation: CitationFact): CitationTarget | null;
	/** Every mention of a report in other reports. */
	citingReport(report: string): readonly CitingPlace[];
	/** Ids that documents would have without their records, to the ids of the records: such addresses must not die. */
	readonly movedIds: ReadonlyMap<string, string>;
}

export function listedDocuments(
	records: readonly TextEntry<OfficialDocument>[],
	reports: readonly TextEntry<Report>[],
	organisations: ReadonlyMap<string, Organisation>,
): ListedDocuments {
	const finder = organisationFinder([...organisations.values()]);
	const cited = citedDocuments(
		records.map(({ value }) => value),
		reports.map(({ value }) => value),
		{ organisations, finder },
	);
	const taken = new Set(records.map(({ value }) => value.id));
	const locate = (text: Report | OfficialDocument, citation: CitationFact) =>
		locationOf(
			{ citation, speaker: organisations.get(text.organ ?? '') ?? NOBODY, notAfter: text.issuedDate },
			cited,
			taken,
		);

	const found = reports.flatMap(({ value: report, facts }) =>
		facts.citations
			.filter(({ inRemark }) => !inRemark)
			.map((citation) => ({ place: { report, citation }, location: locate(report, citation) })),
	);
	const citing = Map.groupBy(found, ({ location }) => locationKey(location));
	const placesAt = (key: string) => (citing.get(key) ?? []).map(({ place }) => place);

	const stubs = [...citing.values()].flatMap((mentions) => {
		const [first] = mentions;
		if (first?.location.kind !== 'document' || taken.has(first.location.id)) return [];
		return [
			stubOf(
				first.location.id,
				mentions.map(({ place }) => ({ place, organ: issuerOf(place, organisations, finder) })),
			),
		];
	});
	const listed = records.map((record) => listedRecord(record, placesAt(documentKey(record.value.id))));
	const all = [...listed, ...stubs].sort(byNumber);
	const byId = new Map(all.map((document) => [document.id, document]));
	return {
		all,
		document: (id) => byId.get(id),
		citingReport: (report) => placesAt(reportKey(report)).filter((place) => place.report.id !== report),
		movedIds: movedIds(
			found.map(({ location }) => location),
			byId,
		),
		target(text, citation) {
			const location = locate(text, citation);
			if (location.kind === 'report') return location.report.id === text.id ? null : location;
			const document = byId.get(location.id);
			return document === undefined || location.id === text.id ? null : { kind: 'document', document };
		},
	};
}

type Location =
	| { readonly kind: 'report'; readonly report: Report }
	/** `stub` is the id that the document has, or would have, without a record. */
	| { readonly kind: 'document'; readonly id: string; readonly stub: string };

/** Speaks for records whose issuer is unknown. */
const NOBODY: Organisation = {
	id: 'khong-ro',
	name: '',
	shortName: null,
	kind: 'don-vi',
	province: null,
	parent: null,
	notations: [],
	active: { from: null, to: null },
	successors: [],
	contacts: { address: null, phone: null, hotline: null, email: null, website: null },
};

function locationOf(place: CitationInPlace, cited: CitedDocuments, taken: ReadonlySet<string>): Location {
	const { citation, speaker, notAfter } = place;
	const found = cited.resolve(place);
	if (found?.kind === 'report') return { kind: 'report', report: found.value };
	const plain = stubId(citation.code, speaker);
	// A record of the same code but of another year has the plain id.
	const stub =
		taken.has(plain) && found === null ? `${plain}-${(citation.issuedDate ?? notAfter ?? 'khac').slice(0, 4)}` : plain;
	return { kind: 'document', id: found?.value.id ?? stub, stub };
}

function locationKey(location: Location): string {
	return location.kind === 'report' ? reportKey(location.report.id) : documentKey(location.id);
}

function reportKey(id: string): string {
	return `bao-cao/${id}`;
}

function documentKey(id: string): string {
	return `van-ban/${id}`;
}

function movedIds(
	locations: readonly Location[],
	byId: ReadonlyMap<string, ListedDocument>,
): ReadonlyMap<string, string> {
	return new Map(
		locations.flatMap((location) =>
			location.kind === 'document' && location.id !== location.stub && !byId.has(location.stub)
				? [[location.stub, location.id] as const]
				: [],
		),
	);
}

function issuerOf(
	{ report, citation }: CitingPlace,
	organisations: ReadonlyMap<string, Organisation>,
	finder: OrganisationFinder,
): string | null {
	const speaker = organisations.get(report.organ) ?? NOBODY;
	return issuersOf({ citation, speaker, notAfter: null }, finder)[0]?.id ?? null;
}

function listedRecord(record: TextEntry<OfficialDocument>, citing: readonly CitingPlace[]): ListedDocument {
	const { value, facts } = record;
	const code = documentCode(value.codeNumber, value.codeNotation);
	const written = citing.map(({ citation }) => citation.code);
	const { id, typeName, codeNumber, codeNotation, issuedDate, organ, subject, field, access, posted } = value;
	return {
		id,
		typeName,
		code,
		codeNumber,
		codeNotation,
		issuedDate,
		organ,
		subject,
		field,
		access,
		posted,
		issuerWords: null,
		spellings: [...new Set([...value.aliases, ...written])].filter((spelling) => spelling !== code),
		hasFullText: holdsFullText(value, facts),
		record,
		citing,
	};
}

/** Numbers as numbers: 2 before 10, 382 before 382a. */
function byNumber(a: ListedDocument, b: ListedDocument): number {
	return (
		COLLATOR.compare(a.codeNumber ?? '\uFFFF', b.codeNumber ?? '\uFFFF') ||
		COLLATOR.compare(a.code ?? a.id, b.code ?? b.id)
	);
}

const COLLATOR = new Intl.Collator('vi', { numeric: true });
