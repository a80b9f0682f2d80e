import { plansAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { type LedgerEntry, ledgerOf } from '#domain/ledger/ledger';
import type { Site } from '#domain/site';
import { countOf, fitting, type PlanGroup, planGroups } from '#loaders/pages/plan-groups';
import { organisationName } from '#loaders/pages/report-row';

/** A page of plans and results: of all organisations, of one, or of one in one year. It is built from this alone. */
export interface PlanPage {
	readonly site: Site;
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** The page above, for one organisation and for one of its years: their names and addresses from the top down. */
	readonly above: readonly { readonly label: string; readonly href: string }[];
	/** What the last of the breadcrumbs says. */
	readonly label: string;
	/** On the page of all: the organisations that have plans. */
	readonly organs: readonly PlanLink[];
	readonly groups: readonly PlanGroup[];
	/** Years of the organisation that stand on pages of their own. */
	readonly otherYears: readonly PlanLink[];
	/** The list is cut: the rest stands on the pages of the organisations. */
	readonly cut: boolean;
	/** Some sentences are the portal's own words. */
	readonly rewritten: boolean;
}

export interface PlanLink {
	readonly label: string;
	readonly href: string;
	readonly count: string;
}

/** The newest plans of all organisations; years that have results come first. */
export function planIndexPage(corpus: Corpus): PlanPage {
	const { entries, byOrgan } = ledgerOf(corpus);
	const groups = planGroups(entries, (organ, year) => ({
		title: `${organisationName(corpus, organ)}, năm ${year}`,
		href: plansAddress(organ),
	}));
	const ordered = [...groups.filter(({ rows }) => rows.length > 0), ...groups.filter(({ rows }) => rows.length === 0)];
	const shown = fitting(ordered, MOST);
	return {
		...pageOf(corpus, entries),
		path: plansAddress(),
		title: NAME,
		description: `${NAME} của các Sở, đặt cạnh nhau: mỗi số dẫn về đúng câu trong báo cáo.`,
		above: [],
		label: NAME,
		organs: [...byOrgan].map(([organ, own]) => ({
			label: organisationName(corpus, organ),
			href: plansAddress(organ),
			count: countOf(own),
		})),
		groups: shown,
		cut: shown.length < groups.length,
	};
}

/** One page for each organisation that has plans; where they are many, its older years have pages of their own. */
export function planOrganPages(corpus: Corpus): readonly PlanPage[] {
	return [...ledgerOf(corpus).byOrgan].flatMap(([organ, entries]) => pagesOf(corpus, organ, entries));
}

const NAME = 'Kế hoạch và kết quả';

/** Entries of one page, about 1 KB each before compression. A year of one organisation is never cut. */
const MOST = 200;

function pagesOf(corpus: Corpus, organ: string, entries: readonly LedgerEntry[]): readonly PlanPage[] {
	const name = organisationName(corpus, organ);
	const title = `${NAME} của ${name}`;
	const groups = planGroups(entries, (_, year) => ({ title: `Năm ${year}`, href: null }));
	const shown = fitting(groups, MOST);
	const older = groups.slice(shown.length);
	const root = { label: NAME, href: plansAddress() };
	const own = { ...pageOf(corpus, entries), description: `${title}: mỗi số dẫn về đúng câu trong báo cáo.` };
	const links = older.map(({ title: label, year, count }) => ({ label, href: plansAddress(organ, year), count }));
	return [
		{ ...own, path: plansAddress(organ), title, above: [root], label: name, groups: shown, otherYears: links },
		...older.map((group) => ({
			...own,
			path: plansAddress(organ, group.year),
			title: `${title}, năm ${group.year}`,
			above: [root, { label: name, href: plansAddress(organ) }],
			label: group.title,
			groups: [group],
		})),
	];
}

function pageOf({ site }: Corpus, entries: readonly LedgerEntry[]) {
	const statements = entries.flatMap(({ plans, results }) => [...plans, ...results]);
	const rewritten = statements.some(({ report }) => report.edition === 'rewritten');
	return { site, organs: [], otherYears: [], cut: false, rewritten };
}
