import { reportAddress, summaryAddress } from '#domain/address';
import { type Corpus, figuresInText, type TextEntry } from '#domain/corpus';
import { printPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';
import { type SummaryTable, summaryTable } from '#domain/summary-table';
import { figuresJsonLd } from '#exports/figures-json-ld';
import { findAnchored, placedFigure } from '#loaders/pages/placed-figures';
import { organisationName } from '#loaders/pages/report-row';
import { sourceName } from '#loaders/pages/source-name';

/** Everything that the page of a report's "Biểu tổng hợp số liệu" shows. */
export interface SummaryPage {
	readonly site: Site;
	readonly path: string;
	/** What the reader must know of the edition stands beside it. */
	readonly report: Report;
	readonly organ: string;
	readonly period: string;
	/** "Báo cáo, ngày 18 tháng 01 năm 2024". */
	readonly source: { readonly name: string; readonly href: string };
	readonly table: SummaryTable;
	/** JSON-LD of schema.org: the figures themselves. */
	readonly structuredData: string;
}

/** `null` for a report without figures in its text. */
export function summaryPage(corpus: Corpus, entry: TextEntry<Report>): SummaryPage | null {
	const { value: report, facts } = entry;
	const figures = figuresInText(entry);
	if (figures.length === 0) return null;
	const placed = figures.map((figure) => placedFigure(corpus, figure, report.id));
	const [site, path] = [corpus.site, summaryAddress(report.id)];
	const [organ, period] = [organisationName(corpus, report.organ), printPeriod(report.period)];
	return {
		site,
		path,
		report,
		organ,
		period,
		source: { name: sourceName(report), href: reportAddress(report.id) },
		table: summaryTable({
			report,
			facts,
			figures: placed,
			verdicts: corpus.verdicts(report.id),
			find: findAnchored(corpus),
		}),
		structuredData: figuresJsonLd({ site, report, path, name: `Số liệu ${period}, ${organ}`, figures: placed }),
	};
}
