import { documentAddress } from '#domain/address';
import type { Heading } from '#domain/compiled';
import type { Corpus, TextEntry } from '#domain/corpus';
import { documentName } from '#domain/document-words';
import type { ListedDocument } from '#domain/listed-document';
import { isFullText, type OfficialDocument } from '#domain/official-document';
import type { PartialDate } from '#domain/partial-date';
import type { Site } from '#domain/site';
import { legislationJsonLd } from '#exports/legislation';
import { attachedFiles, type FileLine } from '#loaders/files/attached-files';
import { citationLinks } from '#loaders/pages/citation-links';
import { type CitingReport, citingReports } from '#loaders/pages/citing-reports';
import { type DocumentIssuer, documentIssuer } from '#loaders/pages/document-issuer';
import { documentLegislation } from '#loaders/pages/document-legislation';
import { documentMetadata, type MetadataRow } from '#loaders/pages/document-metadata';
import { documentNotices } from '#loaders/pages/document-notices';
import type { DocumentLink, DocumentPlaces, RelatedDocuments } from '#loaders/pages/document-places';
import { type RemarkNotes, remarkNotes } from '#loaders/pages/remark-notes';
import { sectionNotes } from '#loaders/pages/section-notes';
import type { TextFill } from '#loaders/pages/text-fill';
import { factsAttribute } from '#search/page-facts';

/**
 * Everything that a document's page shows, apart from its compiled HTML, which `text.digest` names. Texts are final;
 * the page is built from this alone, so a hash of it is the page's key.
 */
export interface DocumentPage {
	readonly site: Site;
	readonly path: string;
	/** "Nghị quyết số 154/NQ-CP". */
	readonly name: string;
	readonly subject: string | null;
	readonly issuedDate: PartialDate | null;
	/** What stands above the name: the issuer, else what the page is. */
	readonly kind: string;
	/** The portal has no record of it: the page is made of what sentences say. */
	readonly isStub: boolean;
	readonly notices: readonly string[];
	readonly withdrawn: OfficialDocument['withdrawn'];
	readonly replacedBy: DocumentLink | null;
	readonly metadata: readonly MetadataRow[];
	/** "3 lần, trong 2 báo cáo": how often reports name it; `null` = never. */
	readonly mentions: string | null;
	readonly files: readonly FileLine[];
	/** Its text, or ours about it; `null` where there is none to show. */
	readonly text: DocumentText | null;
	/** Said where the portal does not hold the whole document. */
	readonly missing: string | null;
	readonly related: readonly RelatedDocuments[];
	readonly sameCode: readonly DocumentLink[];
	/** What does not fit in its number, dates and issuer. */
	readonly remarks: RemarkNotes;
	readonly citing: readonly CitingReport[];
	/** JSON-LD of schema.org. */
	readonly structuredData: string;
	/** What the search can be limited by. */
	readonly searchFacts: string;
}

export interface DocumentText {
	readonly digest: string;
	/** The text of the document itself; else a summary in our words. */
	readonly isFull: boolean;
	readonly outline: readonly Heading[];
	readonly fill: TextFill;
}

export function documentPage(corpus: Corpus, places: DocumentPlaces, document: ListedDocument): DocumentPage {
	const { id, subject, issuedDate, record, access } = document;
	const offered = access === 'public' ? record : null;
	const files = offered === null ? [] : attachedFiles(corpus, offered);
	const issuer = documentIssuer(corpus, document);
	const replacing = corpus.listed.document(record?.value.replacedBy ?? '');
	const shown = {
		site: corpus.site,
		path: documentAddress(id),
		name: documentName(document),
		issuer,
		files,
		related: places.related(document),
	};
	return {
		site: corpus.site,
		path: shown.path,
		name: shown.name,
		files,
		related: shown.related,
		kind: kindOf(document, issuer),
		subject,
		issuedDate,
		isStub: record === null,
		notices: documentNotices(document),
		withdrawn: record?.value.withdrawn ?? null,
		replacedBy: replacing === undefined ? null : places.link(replacing),
		metadata: documentMetadata(document, issuer),
		mentions: mentionsOf(document),
		text: offered === null ? null : textOf(corpus, offered, files),
		missing: missingOf(document),
		sameCode: places.sameCode(document),
		remarks: remarkNotes(corpus, corpus.documentRemarks.ofDocument(id), shown.path),
		citing: citingReports(corpus, document),
		structuredData: legislationJsonLd(documentLegislation(document, shown)),
		searchFacts: searchFacts(document),
	};
}

function searchFacts({ organ, issuedDate, field }: ListedDocument): string {
	const year = issuedDate?.slice(0, 4) ?? '';
	return factsAttribute({ kind: 'van-ban', organ: organ ?? '', year, fields: field === null ? [] : [field] });
}

function kindOf({ record }: ListedDocument, issuer: DocumentIssuer | null): string {
	if (issuer !== null && !issuer.inferred) return issuer.name;
	return record === null ? 'Văn bản được báo cáo nhắc tới' : 'Văn bản chưa rõ cơ quan ban hành';
}

function textOf(
	corpus: Corpus,
	{ value, facts, digest }: TextEntry<OfficialDocument>,
	files: readonly FileLine[],
): DocumentText | null {
	if (!facts.hasBody) return null;
	const citations = citationLinks(corpus, value, facts);
	return {
		digest,
		isFull: isFullText(value, facts),
		outline: facts.outline,
		fill: {
			files,
			citations,
			figures: [],
			otherFigures: {},
			sections: sectionNotes(facts, [], citations, () => ({ indicator: null, others: [] })),
			indicators: [],
			boundaries: {},
			verdicts: [],
			corrected: {},
		},
	};
}

function mentionsOf({ citing }: ListedDocument): string | null {
	const reports = new Set(citing.map(({ report }) => report.id)).size;
	return citing.length === 0 ? null : `${citing.length} lần, trong ${reports} báo cáo`;
}

/** What is not public is named only, and the notices say why. */
function missingOf({ access, record, hasFullText }: ListedDocument): string | null {
	if (access !== 'public' && record !== null) return null;
	if (!hasFullText) return access === 'party' ? null : 'Cổng chưa đăng toàn văn văn bản này.';
	return record === null || isFullText(record.value, record.facts) ? null : 'Toàn văn ở tệp đã ký, bên trên.';
}
