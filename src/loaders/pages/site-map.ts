import {
	CORRECTIONS,
	documentAddress,
	indicatorAddress,
	indicatorOrganAddress,
	NEW_DOCUMENTS,
	organisationAddress,
	plansAddress,
	reconciliationAddress,
	reportAddress,
	ruleAddress,
	summaryAddress,
} from '#domain/address';
import { type Corpus, figuresInText } from '#domain/corpus';
import { documentName } from '#domain/document-words';
import { noLimits } from '#domain/facet-lists';
import type { FacetIndex } from '#domain/facets';
import { FIELDS } from '#domain/field';
import { type FollowedFigure, followedFigures } from '#domain/followed-figures';
import type { Indicator } from '#domain/indicator';
import type { ListedDocument } from '#domain/listed-document';
import type { PartialDate } from '#domain/partial-date';
import { printPeriod } from '#domain/period';
import { isInForce, type Report } from '#domain/report';
import { RULE_FAMILIES, RULE_GUIDES } from '#domain/rules/registry';
import { documentIndex } from '#loaders/pages/document-list-page';
import { GUIDES } from '#loaders/pages/guides';
import { indicatorOrgans } from '#loaders/pages/indicator-page';
import { planOrganPages } from '#loaders/pages/plan-pages';
import { reportIndex } from '#loaders/pages/report-list-page';
import { organisationName } from '#loaders/pages/report-row';

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
		documentsOf(corpus),
		node('Số liệu', '/so-lieu/', {
			posted: latestOf(corpus.reports.map(({ value }) => value.posted)),
			below: indicatorsOf(corpus),
		}),
		plansOf(corpus),
		node('Cơ quan', '/co-quan/', { below: organisationsOf(corpus) }),
		reconciledOf(corpus),
		node('Tra cứu', '/tim-kiem/'),
		node('Về cổng này', null, {
			below: [
				node('Giới thiệu', '/gioi-thieu/'),
				node('Phương pháp đối chiếu số liệu', '/phuong-phap/'),
				node('Đính chính', CORRECTIONS),
				node('Dữ liệu', '/du-lieu/', { posted }),
				node('Hướng dẫn', '/huong-dan/', { below: guides() }),
				node('Liên hệ', '/lien-he/'),
				node('Sơ đồ trang', '/so-do-trang/'),
			],
		}),
	];
}

function guides(): readonly SiteMapNode[] {
	return GUIDES.map(({ title, href }) => node(title, href, { below: href === ruleAddress() ? rules() : [] }));
}

/** All nodes that are pages, from the top down. */
export function pagesOf(nodes: readonly SiteMapNode[]): readonly (SiteMapNode & { readonly href: string })[] {
	return nodes.flatMap((item) => {
		const { href } = item;
		return [...(href === null ? [] : [{ ...item, href }]), ...pagesOf(item.below)];
	});
}

function reportsOf(corpus: Corpus): SiteMapNode {
	const posted = latestOf(corpus.reports.map(({ value }) => value.posted));
	const below = facetNodes(reportIndex(corpus), { pagesUnder: 'organ', page: (report) => reportNode(corpus, report) });
	return node('Báo cáo', '/bao-cao/', { posted, below });
}

function documentsOf(corpus: Corpus): SiteMapNode {
	const index = documentIndex(corpus);
	const newest = node('Văn bản mới đăng', NEW_DOCUMENTS, {
		posted: latestOf(corpus.documents.map(({ value }) => value.posted)),
	});
	return node('Văn bản', '/van-ban/', {
		posted: latestOf(corpus.listed.all.flatMap((document) => documentNode(document).posted ?? [])),
		below: [newest, ...facetNodes(index, { pagesUnder: 'organ', page: documentNode })],
	});
}

/** What was recomputed, of each organisation that has reports. */
function reconciledOf(corpus: Corpus): SiteMapNode {
	const organs = new Set(corpus.reports.flatMap(({ value }) => (isInForce(value) ? [value.organ] : [])));
	const below = [...organs].map((organ) => node(organisationName(corpus, organ), reconciliationAddress({ organ })));
	return node('Đối chiếu số liệu', reconciliationAddress({}), { below });
}

/** The lists of one choice, facet by facet; those of one facet hold the pages of what they list. */
function facetNodes<Item, Key extends string>(
	index: FacetIndex<Item, Key>,
	{ pagesUnder, page }: { readonly pagesUnder: Key; readonly page: (item: Item) => SiteMapNode },
): readonly SiteMapNode[] {
	const everything = noLimits(index.lists);
	return index.facets(everything).flatMap(({ key, label, choices }) => {
		const lists = choices.flatMap((choice) => {
			if (choice.href === null) return [];
			const pages = index.items({ ...everything, [key]: choice.value }).map(page);
			const posted = latestOf(pages.flatMap((item) => item.posted ?? []));
			return [node(choice.label, choice.href, { posted, below: key === pagesUnder ? pages : [] })];
		});
		return lists.length === 0 ? [] : [node(`Theo ${label.toLowerCase()}`, null, { below: lists })];
	});
}

function reportNode(corpus: Corpus, { id, typeName, subject, period, posted }: Report): SiteMapNode {
	const entry = corpus.report(id);
	const below =
		entry !== undefined && figuresInText(entry).length > 0
			? [node('Biểu tổng hợp số liệu', summaryAddress(id), { posted })]
			: [];
	return node(subject, reportAddress(id), { detail: `${typeName}, ${printPeriod(period)}`, posted, below });
}

/** A document's page shows the reports that cite it, too. */
function documentNode(document: ListedDocument): SiteMapNode {
	const { id, subject, posted, citing } = document;
	return node(documentName(document), documentAddress(id), {
		detail: subject,
		posted: latestOf([...(posted === null ? [] : [posted]), ...citing.map(({ report }) => report.posted)]),
	});
}

/** By field; an indicator with many figures has its organisations below it. */
function indicatorsOf(corpus: Corpus): readonly SiteMapNode[] {
	return FIELDS.flatMap(({ id, name }) => {
		const indicators = [...corpus.indicators.values()].filter(({ field }) => field === id);
		const below = indicators.map((indicator) => indicatorNode(corpus, indicator));
		return below.length === 0 ? [] : [node(name, null, { below })];
	});
}

function indicatorNode(corpus: Corpus, indicator: Indicator): SiteMapNode {
	const { figures, byOrgan } = followedFigures(corpus, indicator.id);
	const postedOf = (some: readonly FollowedFigure[]) => latestOf(some.map(({ source }) => source.posted));
	const below = indicatorOrgans(corpus, indicator).map((organ) =>
		node(organisationName(corpus, organ), indicatorOrganAddress(indicator.id, organ), {
			posted: postedOf(byOrgan.get(organ) ?? []),
		}),
	);
	return node(indicator.name, indicatorAddress(indicator.id), { posted: postedOf(figures), below });
}

function organisationsOf(corpus: Corpus): readonly SiteMapNode[] {
	const posted = Map.groupBy(corpus.reports, ({ value }) => value.organ);
	return [...corpus.organisations.values()].map(({ id, name }) =>
		node(name, organisationAddress(id), {
			posted: latestOf((posted.get(id) ?? []).map(({ value }) => value.posted)),
		}),
	);
}

function plansOf(corpus: Corpus): SiteMapNode {
	const posted = latestOf(corpus.reports.map(({ value }) => value.posted));
	const below = planOrganPages(corpus).map(({ title, path }) => node(title, path));
	return node('Kế hoạch và kết quả', plansAddress(), { posted, below });
}

/** What the check may say, explained to those who write content. */
function rules(): readonly SiteMapNode[] {
	return RULE_FAMILIES.map(({ title, rules }) =>
		node(title, null, {
			below: rules.map((rule) => node(RULE_GUIDES[rule].title, ruleAddress(rule), { detail: rule })),
		}),
	);
}

function latestOf(dates: readonly PartialDate[]): PartialDate | null {
	return dates.reduce<PartialDate | null>((last, date) => (last === null || date > last ? date : last), null);
}

function node(label: string, href: string | null, more: Partial<SiteMapNode> = {}): SiteMapNode {
	return { label, href, detail: null, posted: null, below: [], ...more };
}
