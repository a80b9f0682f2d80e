import { documentAddress, organisationAddress, reportAddress } from '#domain/address';
import type { Corpus, TextEntry } from '#domain/corpus';
import { documentCode } from '#domain/document-code';
import type { OfficialDocument } from '#domain/official-document';
import type { PartialDate } from '#domain/partial-date';
import { printPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import { ALL_REPORTS, type FacetChoice, type ReportIndex } from '#domain/report-facets';
import { reportIndex } from '#loaders/report-list-page';

/** A page of the portal, or a heading without one, with what lies below it. */
export interface SiteMapNode {
	readonly label: string;
	readonly href: string | null;
	/** What stands beside the link: "Báo cáo, năm 2023". */
	readonly detail: string | null;
	/** The day on which the newest content that the page shows was posted, where it is known. */
	readonly posted: PartialDate | null;
	readonly below: readonly SiteMapNode[];
}

/** Every page that readers and search engines should find; combined filters are left out. */
export function siteMap(corpus: Corpus): readonly SiteMapNode[] {
	const posted = latestOf([...corpus.reports, ...corpus.documents].map(({ value }) => value.posted));
	return [
		node('Trang chủ', '/', { posted }),
		reportsOf(corpus),
		...(corpus.documents.length === 0 ? [] : [node('Văn bản', null, { below: corpus.documents.map(documentNode) })]),
		node('Cơ quan', '/co-quan/', { below: organisationsOf(corpus) }),
		node('Tra cứu', '/tim-kiem/'),
		node('Về cổng này', null, {
			below: [
				node('Giới thiệu', '/gioi-thieu/'),
				node('Phương pháp đối chiếu số liệu', '/phuong-phap/'),
				node('Liên hệ', '/lien-he/'),
				node('Sơ đồ trang', '/so-do-trang/'),
			],
		}),
	];
}

/** All nodes that are pages, from the top down. */
export function pagesOf(nodes: readonly SiteMapNode[]): readonly (SiteMapNode & { readonly href: string })[] {
	return nodes.flatMap((item) => {
		const { href } = item;
		return [...(href === null ? [] : [{ ...item, href }]), ...pagesOf(item.below)];
	});
}

function reportsOf(corpus: Corpus): SiteMapNode {
	const index = reportIndex(corpus);
	const facets = index.facets(ALL_REPORTS).flatMap(({ key, label, choices }) => {
		const below = choices.flatMap((choice) => choiceNode(corpus, index, key, choice) ?? []);
		return below.length === 0 ? [] : [node(`Theo ${label.toLowerCase()}`, null, { below })];
	});
	const posted = latestOf(corpus.reports.map(({ value }) => value.posted));
	return node('Báo cáo', '/bao-cao/', { posted, below: facets });
}

/** The list of one choice; that of an organisation holds its reports. */
function choiceNode(
	corpus: Corpus,
	index: ReportIndex,
	key: keyof typeof ALL_REPORTS,
	{ value, label, href }: FacetChoice,
): SiteMapNode | null {
	if (href === null) return null;
	const reports = index.reports({ ...ALL_REPORTS, [key]: value });
	const posted = latestOf(reports.map((report) => report.posted));
	const below = key === 'organ' ? reports.flatMap(({ id }) => corpus.report(id) ?? []).map(reportNode) : [];
	return node(label, href, { posted, below });
}

function reportNode({ value: report }: TextEntry<Report>): SiteMapNode {
	const detail = `${report.typeName}, ${printPeriod(report.period)}`;
	return node(report.subject, reportAddress(report.id), { detail, posted: report.posted });
}

function documentNode({ value: document }: TextEntry<OfficialDocument>): SiteMapNode {
	const { typeName, codeNumber, codeNotation, id, subject, posted } = document;
	const code = [typeName, documentCode(codeNumber, codeNotation)].filter((part) => part !== null).join(' ');
	return node(code, documentAddress(id), { detail: subject, posted });
}

function organisationsOf(corpus: Corpus): readonly SiteMapNode[] {
	const posted = Map.groupBy(corpus.reports, ({ value }) => value.organ);
	return [...corpus.organisations.values()].map(({ id, name }) =>
		node(name, organisationAddress(id), {
			posted: latestOf((posted.get(id) ?? []).map(({ value }) => value.posted)),
		}),
	);
}

function latestOf(dates: readonly PartialDate[]): PartialDate | null {
	return dates.reduce<PartialDate | null>((last, date) => (last === null || date > last ? date : last), null);
}

function node(label: string, href: string | null, more: Partial<SiteMapNode> = {}): SiteMapNode {
	return { label, href, detail: null, posted: null, below: [], ...more };
}
