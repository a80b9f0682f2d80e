import { figureAddress, plansAddress, reportAddress } from '#domain/address';
import { type Corpus, figureName, type TextEntry } from '#domain/corpus';
import { type Figure, referencesOf } from '#domain/figure';
import { ledgerOf } from '#domain/ledger/ledger';
import { type PartialDate, printPartialDate, printShortDate } from '#domain/partial-date';
import type { Correction, Report } from '#domain/report';
import type { Site } from '#domain/site';
import { correctionIds } from '#loaders/pages/correction-ids';
import { figureUses } from '#loaders/pages/figure-uses';
import { organisationName } from '#loaders/pages/report-row';

/** Every correction that the portal made, and every report that it withdrew. The page is built from this alone. */
export interface CorrectionsPage {
	readonly site: Site;
	/** Newest first. */
	readonly years: readonly { readonly year: string; readonly corrections: readonly CorrectionLine[] }[];
	readonly withdrawn: readonly WithdrawnLine[];
	/** "ngày 21 tháng 11 năm 2026", on which the first report was posted; `null` where none is. */
	readonly since: string | null;
}

export interface CorrectionLine {
	/** Its address inside the page. */
	readonly id: string;
	readonly date: string;
	/** The figure with its address; `null` where the correction is of no figure that still stands. */
	readonly figure: Link | null;
	readonly report: Link;
	readonly organ: string;
	readonly from: string;
	readonly to: string;
	readonly reason: string;
	/** The sentence around the figure as it reads now. */
	readonly sentence: string | null;
	/** Where else the number was used. */
	readonly touched: readonly Link[];
}

export interface WithdrawnLine {
	readonly date: string;
	readonly report: Link;
	readonly reason: string;
}

interface Link {
	readonly label: string;
	readonly href: string;
}

export function correctionsPage(corpus: Corpus): CorrectionsPage {
	const lines = corpus.reports
		.flatMap((entry) => {
			const ids = correctionIds(entry.value);
			return entry.value.corrections.map((correction, index) => ({ entry, correction, id: ids[index] ?? '' }));
		})
		.sort((a, b) => descending(a.correction.date, b.correction.date));
	const years = Map.groupBy(lines, ({ correction }) => correction.date.slice(0, 4));
	const [first] = corpus.reports.map(({ value }) => value.posted).sort();
	return {
		site: corpus.site,
		years: [...years].map(([year, ofYear]) => ({
			year,
			corrections: ofYear.map(({ entry, correction, id }) => lineOf(corpus, entry, correction, id)),
		})),
		withdrawn: withdrawnLines(corpus),
		since: first === undefined ? null : printPartialDate(first),
	};
}

function lineOf(corpus: Corpus, entry: TextEntry<Report>, correction: Correction, id: string): CorrectionLine {
	const { value: report, facts } = entry;
	const figure = report.figures.find((candidate) => candidate.id === correction.figure);
	const { date, from, to, reason } = correction;
	return {
		id,
		date: printShortDate(date),
		figure: figure === undefined ? null : figureLink(corpus, report, figure),
		report: { label: report.subject, href: reportAddress(report.id) },
		organ: organisationName(corpus, report.organ),
		from,
		to,
		reason,
		sentence: (figure && facts.anchors[figure.id]?.sentence) ?? null,
		touched: figure === undefined ? [] : touchedBy(corpus, report, figure),
	};
}

function figureLink(corpus: Corpus, { id }: Report, figure: Figure): Link {
	return { label: figureName(figure, corpus.indicators), href: figureAddress(id, figure.id) };
}

/** The page of its indicator, what is recomputed with it, here and in other reports, and the ledger of plans. */
function touchedBy(corpus: Corpus, report: Report, figure: Figure): readonly Link[] {
	const { indicator, others } = figureUses(report.figures, corpus.verdicts(report.id))(figure);
	const own = others.map(({ href }) => ({
		label: 'phép đối chiếu của báo cáo',
		href: reportAddress(report.id) + href,
	}));
	return [
		...(indicator === null ? [] : [{ label: `trang số liệu “${indicatorName(corpus, figure)}”`, href: indicator }]),
		...own,
		...otherReports(corpus, `${report.id}#${figure.id}`),
		...(isInLedger(corpus, report, figure) ? [{ label: 'kế hoạch và kết quả', href: plansAddress(figure.organ) }] : []),
	];
}

function indicatorName(corpus: Corpus, { indicator }: Figure): string {
	return (indicator !== null && corpus.indicators.get(indicator)?.name) || '';
}

/** What other reports recompute with the figure that `reference` names. */
function otherReports(corpus: Corpus, reference: string): readonly Link[] {
	return corpus.reports.flatMap(({ value: { id, subject, figures } }) => {
		const judged = new Set(corpus.verdicts(id).map(({ figure }) => figure));
		const user = figures.find(
			(figure) => judged.has(figure.id) && figure.relations.flatMap(referencesOf).includes(reference),
		);
		if (user === undefined) return [];
		return [{ label: `phép đối chiếu của “${subject}”`, href: `${reportAddress(id)}#doi-chieu-${user.id}` }];
	});
}

function isInLedger(corpus: Corpus, report: Report, figure: Figure): boolean {
	const own = ledgerOf(corpus).byOrgan.get(figure.organ) ?? [];
	return own.some(({ plans, results }) =>
		[...plans, ...results].some((stated) => stated.report.id === report.id && stated.figure.id === figure.id),
	);
}

function withdrawnLines(corpus: Corpus): readonly WithdrawnLine[] {
	return [...corpus.reports.map(({ value }) => ({ report: value, label: value.subject })), ...removedNames(corpus)]
		.flatMap(({ report: { id, withdrawn }, label }) =>
			withdrawn === null ? [] : [{ ...withdrawn, report: { label, href: reportAddress(id) } }],
		)
		.sort((a, b) => descending(a.date, b.date))
		.map(({ date, reason, report }) => ({ date: printShortDate(date), reason, report }));
}

/** Of a report of which nothing is shown any more, not even what it was about. */
function removedNames(corpus: Corpus) {
	return corpus.removed.map((report) => ({
		report,
		label: `${report.typeName} của ${organisationName(corpus, report.organ)}`,
	}));
}

function descending(a: PartialDate, b: PartialDate): number {
	return a < b ? 1 : -Number(a > b);
}
