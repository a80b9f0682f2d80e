import { documentAddress, organisationAddress, plansAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { documentCode } from '#domain/document-code';
import { headlineFigures } from '#domain/headline-figures';
import { ledgerOf } from '#domain/ledger/ledger';
import type { Contacts, Organisation } from '#domain/organisation';
import { KIND_NAMES, lifeSpanWords, verifiedMark } from '#domain/organisation-words';
import { printPartialDate, printShortDate } from '#domain/partial-date';
import { ALL_REPORTS, reportsAddress } from '#domain/report-facets';
import type { Site } from '#domain/site';
import { type Headline, headlineOf } from '#loaders/pages/headline';
import { type MissingList, organisationMissing } from '#loaders/pages/organisation-missing';
import type { OrganisationPlaces } from '#loaders/pages/organisation-places';
import { type ReportRow, reportRow } from '#loaders/pages/report-row';
import { factsAttribute } from '#search/page-facts';

/** Everything that an organisation's page shows. Texts are final; `null` is what no source says. */
export interface OrganisationPage {
	readonly site: Site;
	readonly path: string;
	/** What the search can be limited by. */
	readonly searchFacts: string;
	readonly name: string;
	readonly shortName: string | null;
	readonly kind: string;
	readonly province: string | null;
	readonly parent: OrganisationLink | null;
	/** Organisations under this one. */
	readonly children: readonly OrganisationLink[];
	readonly lifeSpan: string | null;
	readonly successors: readonly Handover[];
	/** Those whose tasks came here. */
	readonly predecessors: readonly Handover[];
	readonly contacts: readonly Contact[];
	/** "địa chỉ, điện thoại": contacts that no source gives; empty when all are known. */
	readonly missingContacts: string;
	readonly headlines: readonly Headline[];
	/** Its plans with their results, where reports state some. */
	readonly plans: string | null;
	readonly reports: readonly ReportRow[];
	/** The list of its reports, where they can be picked. */
	readonly allReports: string | null;
	readonly documents: readonly DocumentLine[];
	/** What the portal lacks of it; `null` where it has no reports. */
	readonly missing: readonly MissingList[] | null;
}

export interface OrganisationLink {
	readonly name: string;
	readonly href: string;
}

/** Tasks that went from one organisation to another. */
export interface Handover {
	readonly organ: OrganisationLink;
	readonly functions: readonly string[];
	readonly from: string | null;
	readonly source: string | null;
	/** " (chưa kiểm chứng)" or nothing. */
	readonly mark: string;
}

export interface Contact {
	readonly label: string;
	readonly text: string;
	readonly href: string | null;
}

export interface DocumentLine {
	readonly href: string;
	readonly code: string;
	readonly date: string | null;
	readonly subject: string;
}

export function organisationPage(
	corpus: Corpus,
	places: OrganisationPlaces,
	organisation: Organisation,
): OrganisationPage {
	const { id, name, shortName, kind, province, parent, successors, contacts } = organisation;
	const reports = places.reports(id);
	return {
		site: corpus.site,
		path: organisationAddress(id),
		searchFacts: factsAttribute({ kind: 'co-quan', organ: id, year: '', fields: [] }),
		name,
		shortName,
		kind: KIND_NAMES[kind],
		province,
		parent: parent === null ? null : linkTo(corpus, parent),
		children: places.children(id).map((child) => linkTo(corpus, child.id)),
		lifeSpan: lifeSpanWords(organisation),
		successors: successors.map((successor) => handover(corpus, successor.organ, successor)),
		predecessors: places.predecessors(id).map(({ organ, successor }) => handover(corpus, organ.id, successor)),
		contacts: contactsOf(contacts).flatMap(({ text, ...rest }) => (text === null ? [] : [{ ...rest, text }])),
		missingContacts: contactsOf(contacts)
			.flatMap(({ label, text }) => (text === null ? [label.toLowerCase()] : []))
			.join(', '),
		headlines: headlineFigures(id, reports, corpus.indicators).map((headline) => headlineOf(corpus, headline)),
		plans: ledgerOf(corpus).byOrgan.has(id) ? plansAddress(id) : null,
		reports: reports.map(({ value }) => reportRow(corpus, value)),
		allReports: reports.length === 0 ? null : reportsAddress({ ...ALL_REPORTS, organ: id }),
		documents: places
			.documents(id)
			.map(({ id: document, typeName, codeNumber, codeNotation, issuedDate, subject }) => ({
				href: documentAddress(document),
				code: [typeName, documentCode(codeNumber, codeNotation)].filter((part) => part !== null).join(' '),
				date: issuedDate && printShortDate(issuedDate),
				subject,
			})),
		missing: organisationMissing(corpus, places, id),
	};
}

function linkTo(corpus: Corpus, id: string): OrganisationLink {
	return { name: corpus.organisations.get(id)?.name ?? id, href: organisationAddress(id) };
}

function handover(
	corpus: Corpus,
	organ: string,
	{ functions, from, source, verified }: Organisation['successors'][number],
): Handover {
	return {
		organ: linkTo(corpus, organ),
		functions,
		from: from && printPartialDate(from),
		source,
		mark: verifiedMark(verified),
	};
}

function contactsOf({ address, phone, hotline, email, website }: Contacts) {
	return [
		{ label: 'Địa chỉ', text: address, href: null },
		{ label: 'Điện thoại', text: phone, href: null },
		{ label: 'Đường dây nóng', text: hotline, href: null },
		{ label: 'Thư điện tử', text: email, href: email && `mailto:${email}` },
		{ label: 'Trang thông tin điện tử', text: website, href: website },
	];
}
