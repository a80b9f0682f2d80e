import { type ReconciliationScope, reconciliationAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import type { Site } from '#domain/site';
import {
	countsOf,
	type RecomputedReport,
	type ReportLines,
	recomputedReports,
	withLines,
} from '#loaders/pages/recomputed-reports';

/** A page of relations that were recomputed. Texts are final; the page is built from this alone. */
export interface ReconciliationPage {
	readonly site: Site;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** A year of an organisation repeats a part of the organisation's page, which is enough for search engines. */
	readonly hidden: boolean;
	/** Wider pages, the widest first. */
	readonly above: readonly { readonly label: string; readonly href: string }[];
	readonly counts: string;
	/** Narrower pages, by name or newest first: never by what was found. */
	readonly choices: readonly { readonly label: string; readonly href: string; readonly counts: string }[];
	/** What does not fit, and all the rest, by organisation and report; `null`: too long for one page. */
	readonly disagreeing: readonly ReportLines[] | null;
	readonly others: readonly ReportLines[] | null;
}

/** The page of every scope: of all, of each organisation, and of each of its years. */
export interface Reconciliation {
	/** All scopes but the widest. */
	readonly scopes: readonly ReconciliationScope[];
	page(scope: ReconciliationScope): ReconciliationPage;
}

export function reconciliation(corpus: Corpus): Reconciliation {
	const reports = recomputedReports(corpus);
	const scopes = [...Map.groupBy(reports, ({ organ }) => organ)].flatMap(([organ, own]) => [
		{ scope: { organ }, reports: own },
		...[...Map.groupBy(own, ({ year }) => year)].map(([year, some]) => ({ scope: { organ, year }, reports: some })),
	]);
	const known = new Map(scopes.map(({ scope, reports: some }) => [reconciliationAddress(scope), some]));
	return {
		scopes: scopes.map(({ scope }) => scope),
		page: (scope) => pageOf(corpus.site, scope, known.get(reconciliationAddress(scope)) ?? reports),
	};
}

/** Lines of one page. That of one organisation and year is never cut, so that every line stands on some page. */
const MOST_LINES = 300;

function pageOf(site: Site, scope: ReconciliationScope, reports: readonly RecomputedReport[]): ReconciliationPage {
	const { organ, year } = scope;
	const organName = organ === undefined ? null : (reports[0]?.organName ?? organ);
	const title = ['Đối chiếu số liệu', organName, year === undefined ? null : `năm ${year}`]
		.filter((part) => part !== null)
		.join(', ');
	const disagreeing = withLines(reports, ({ verdict }) => verdict === 'chua-khop');
	const others = withLines(reports, ({ verdict }) => verdict !== 'chua-khop');
	const fits = (...groups: (readonly ReportLines[])[]) =>
		year !== undefined || groups.flat().flatMap(({ lines }) => lines).length <= MOST_LINES;
	return {
		site,
		hidden: year !== undefined,
		path: reconciliationAddress(scope),
		title,
		description: `${title}: các phép tính trong báo cáo được tính lại, chỗ chưa khớp nêu trước, mỗi con số dẫn về đúng câu.`,
		above: [
			...(organ === undefined ? [] : [{ label: 'Đối chiếu số liệu', href: reconciliationAddress({}) }]),
			...(organ === undefined || year === undefined
				? []
				: [{ label: organName ?? organ, href: reconciliationAddress({ organ }) }]),
		],
		counts: countsOf(reports),
		choices: choicesOf(scope, reports),
		disagreeing: fits(disagreeing) ? disagreeing : null,
		others: fits(disagreeing, others) ? others : null,
	};
}

function choicesOf({ organ, year }: ReconciliationScope, reports: readonly RecomputedReport[]) {
	if (year !== undefined) return [];
	if (organ !== undefined) {
		return [...Map.groupBy(reports, (report) => report.year)].map(([of, some]) => ({
			label: `Năm ${of}`,
			href: reconciliationAddress({ organ, year: of }),
			counts: countsOf(some),
		}));
	}
	return [...Map.groupBy(reports, (report) => report.organ)].map(([id, some]) => ({
		label: some[0]?.organName ?? id,
		href: reconciliationAddress({ organ: id }),
		counts: countsOf(some),
	}));
}
