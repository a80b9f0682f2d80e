import { indicatorAddress, indicatorOrganAddress, organisationAddress } from '#domain/address';
import { boundariesOf } from '#domain/boundaries';
import type { Corpus } from '#domain/corpus';
import { FIELDS } from '#domain/field';
import { type FollowedFigure, findFollowed, followedFigures } from '#domain/followed-figures';
import { DIRECTION_WORDS, type Indicator } from '#domain/indicator';
import { lifeSpanWords, verifiedMark } from '#domain/organisation-words';
import { printPeriod } from '#domain/period';
import type { Series, SeriesContext } from '#domain/series';
import type { Site } from '#domain/site';
import { comparisonCharts, type IndicatorCharts, indicatorCharts } from '#loaders/pages/indicator-charts';
import {
	type NewestFigure,
	newestSource,
	type SourceGroup,
	sourceId,
	sourcesOf,
} from '#loaders/pages/indicator-sources';
import { organisationName } from '#loaders/pages/report-row';
import { factsAttribute } from '#search/page-facts';

/**
 * Everything that the page of an indicator shows, or of one organisation's figures of it. Texts are final; `null` is
 * what no report says.
 */
export interface IndicatorPage {
	readonly site: Site;
	readonly path: string;
	readonly name: string;
	/** What the search knows of the page (`factsAttribute`). */
	readonly searchFacts: string;
	/** The organisation that the page is about; `null` on the indicator's own page. */
	readonly organ: OrganLink | null;
	/** Address of the indicator's own page. */
	readonly whole: string;
	readonly field: { readonly name: string; readonly href: string };
	readonly unit: string;
	readonly direction: string;
	readonly definition: string | null;
	readonly newest: NewestFigure | null;
	/** "3 cơ quan, 5 kỳ, 12 số liệu". */
	readonly counts: string;
	readonly breaks: readonly { readonly period: string; readonly reason: string; readonly mark: string }[];
	readonly organs: readonly OrganRow[];
	/** `null` where the figures are so many that each organisation has a page of its own. */
	readonly charts: IndicatorCharts | null;
	readonly comparisons: readonly Series[];
	readonly sources: readonly SourceGroup[];
	/** Said where the sources are cut. */
	readonly rest: string | null;
}

interface OrganLink {
	readonly name: string;
	readonly href: string;
}

interface OrganRow {
	readonly name: string;
	/** Where its figures are: a part of the page, or a page of its own. */
	readonly href: string;
	readonly lifeSpan: string | null;
	readonly newest: NewestFigure | null;
	readonly count: string;
}

/** The page of an indicator. With more figures than one page bears, charts and sources are on its organisations' pages. */
export function indicatorPage(corpus: Corpus, indicator: Indicator): IndicatorPage {
	const { figures } = followedFigures(corpus, indicator.id);
	const context = contextOf(corpus);
	const split = isSplit(corpus, indicator);
	return {
		...aboutIndicator(corpus, indicator),
		path: indicatorAddress(indicator.id),
		searchFacts: searchFacts(indicator, ''),
		organ: null,
		newest: newestSource(figures),
		counts: countsOf(figures),
		organs: organRows(corpus, indicator, split),
		charts: split ? null : indicatorCharts(figures, context),
		comparisons: comparisonCharts(corpus, figures, context),
		...(split ? { sources: [], rest: null } : sourcesWithin(figures)),
	};
}

/** The organisations that have a page of their own under the indicator. Figures posted once count for good: no address dies. */
export function indicatorOrgans(corpus: Corpus, indicator: Indicator): readonly string[] {
	return isSplit(corpus, indicator) ? [...followedFigures(corpus, indicator.id).posted.keys()] : [];
}

export function indicatorOrganPage(corpus: Corpus, indicator: Indicator, organ: string): IndicatorPage {
	const figures = followedFigures(corpus, indicator.id).byOrgan.get(organ) ?? [];
	return {
		...aboutIndicator(corpus, indicator),
		path: indicatorOrganAddress(indicator.id, organ),
		searchFacts: searchFacts(indicator, organ),
		organ: { name: organisationName(corpus, organ), href: organisationAddress(organ) },
		newest: newestSource(figures),
		counts: countsOf(figures),
		organs: [],
		charts: indicatorCharts(figures, contextOf(corpus)),
		comparisons: [],
		...sourcesWithin(figures),
	};
}

/** More are too much for a phone: 60 figures make a page of some 100 KB. */
const MOST_TOGETHER = 60;
const MOST_SOURCES = 200;
const COLLATOR = new Intl.Collator('vi');

function isSplit(corpus: Corpus, { id }: Indicator): boolean {
	const { posted } = followedFigures(corpus, id);
	return posted.size > 1 && [...posted.values()].reduce((sum, count) => sum + count, 0) > MOST_TOGETHER;
}

function aboutIndicator(corpus: Corpus, indicator: Indicator) {
	const { id, name, unit, direction, definition, breaks } = indicator;
	const field = FIELDS.find((each) => each.id === indicator.field);
	return {
		site: corpus.site,
		name,
		whole: indicatorAddress(id),
		field: { name: field?.name ?? indicator.field, href: `/so-lieu/#${indicator.field}` },
		unit,
		direction: DIRECTION_WORDS[direction],
		definition,
		breaks: breaks.map(({ at, reason, verified }) => ({
			period: printPeriod(at),
			reason: reason.replace(/\.$/u, ''),
			mark: verifiedMark(verified),
		})),
	};
}

function searchFacts({ field }: Indicator, organ: string): string {
	return factsAttribute({ kind: 'so-lieu', organ, year: '', fields: [field] });
}

function contextOf(corpus: Corpus): SeriesContext {
	return {
		indicators: corpus.indicators,
		boundaries: (organ) => boundariesOf(organ, corpus.organisations),
		find: findFollowed(corpus),
		organInTitle: true,
	};
}

function organRows(corpus: Corpus, indicator: Indicator, split: boolean): readonly OrganRow[] {
	const { byOrgan, posted } = followedFigures(corpus, indicator.id);
	const organs = split ? [...posted.keys()] : [...byOrgan.keys()];
	const rows = organs.map((organ) => {
		const own = byOrgan.get(organ) ?? [];
		const record = corpus.organisations.get(organ);
		return {
			name: organisationName(corpus, organ),
			href: split ? indicatorOrganAddress(indicator.id, organ) : `#${sourceId(organ)}`,
			lifeSpan: record === undefined ? null : lifeSpanWords(record),
			newest: newestSource(own),
			count: `${own.length} số liệu`,
		};
	});
	return rows.toSorted((a, b) => COLLATOR.compare(a.name, b.name));
}

function sourcesWithin(figures: readonly FollowedFigure[]): Pick<IndicatorPage, 'sources' | 'rest'> {
	const shown = figures.slice(0, MOST_SOURCES);
	const left = figures.length - shown.length;
	const rest =
		left === 0
			? null
			: `Trang này dẫn ${MOST_SOURCES} số liệu mới nhất; ${left} số liệu cũ hơn có trong các báo cáo của cơ quan.`;
	return { sources: sourcesOf(shown), rest };
}

function countsOf(figures: readonly FollowedFigure[]): string {
	const organs = new Set(figures.map(({ organ }) => organ.id)).size;
	const periods = new Set(figures.map(({ figure }) => figure.period)).size;
	return figures.length === 0 ? 'chưa có số liệu' : `${organs} cơ quan, ${periods} kỳ, ${figures.length} số liệu`;
}
