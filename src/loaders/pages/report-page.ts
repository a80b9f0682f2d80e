import { figureAddress, reportAddress, summaryAddress } from '#domain/address';
import { boundariesOf } from '#domain/boundaries';
import type { Heading } from '#domain/compiled';
import { type Corpus, figuresInText, type TextEntry } from '#domain/corpus';
import { anchorId, referencesOf } from '#domain/figure';
import type { Organisation } from '#domain/organisation';
import type { PartialDate } from '#domain/partial-date';
import { periodYear } from '#domain/period';
import { neighbours } from '#domain/related-reports';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';
import { attachedFiles } from '#loaders/files/attached-files';
import { citationLinks } from '#loaders/pages/citation-links';
import { correctedFigures } from '#loaders/pages/correction-ids';
import { figureUses } from '#loaders/pages/figure-uses';
import { placedFigure } from '#loaders/pages/placed-figures';
import { type RemarkNotes, remarkNotes } from '#loaders/pages/remark-notes';
import { sectionNotes } from '#loaders/pages/section-notes';
import type { TextFill } from '#loaders/pages/text-fill';
import { type VerdictLine, verdictLines } from '#loaders/pages/verdict-lines';
import { factsAttribute } from '#search/page-facts';

/**
 * Everything that a report's page shows, apart from its compiled HTML, which `digest` names. Plain data: the page is
 * built from this alone, so a hash of it is the page's key.
 */
export interface ReportPage {
	readonly site: Site;
	readonly digest: string;
	readonly report: Report;
	readonly organisation: Organisation;
	/** Name of the body above the organisation. */
	readonly parent: string | null;
	readonly successors: readonly SuccessorLine[];
	readonly outline: readonly Heading[];
	readonly neighbours: {
		readonly previous: readonly ReportLink[];
		readonly next: readonly ReportLink[];
		readonly related: readonly ReportLink[];
	};
	readonly fill: TextFill;
	/** All relations of the report, recomputed. */
	readonly verdictLines: readonly VerdictLine[];
	/** What does not fit in what it says of the documents that it cites. */
	readonly remarks: RemarkNotes;
	/** Its "Biểu tổng hợp số liệu"; `null` where no figure stands in its text. */
	readonly summaryTable: { readonly href: string; readonly count: number } | null;
	/** What the search can be limited by. */
	readonly searchFacts: string;
}

export interface SuccessorLine {
	readonly name: string;
	readonly from: PartialDate | null;
	readonly verified: boolean;
}

/** Another report, as a place to read on. */
export interface ReportLink {
	readonly id: string;
	readonly subject: string;
	readonly organ: string;
	readonly issuedDate: PartialDate | null;
}

export function reportPage(corpus: Corpus, entry: TextEntry<Report>): ReportPage {
	const { value: report, facts, digest } = entry;
	const organisation = organisationOf(corpus, report.organ);
	const { previous, next, related } = neighbours(corpus, report);
	const links = (other: Report | null) => (other === null ? [] : [reportLink(corpus, other)]);
	const citations = citationLinks(corpus, report, facts);
	const figures = report.figures.map((figure) => placedFigure(corpus, figure, report.id, `#${anchorId(figure.id)}`));
	return {
		site: corpus.site,
		digest,
		report,
		organisation,
		parent: organisation.parent === null ? null : organisationOf(corpus, organisation.parent).name,
		successors: organisation.successors.map(({ organ, from, verified }) => ({
			name: organisationOf(corpus, organ).name,
			from,
			verified,
		})),
		outline: facts.outline,
		neighbours: { previous: links(previous), next: links(next), related: related.flatMap(links) },
		fill: {
			files: attachedFiles(corpus, entry),
			citations,
			figures,
			sections: sectionNotes(facts, figures, citations, figureUses(report.figures, corpus.verdicts(report.id))),
			otherFigures: otherFigures(corpus, report),
			indicators: indicatorsOf(corpus, report),
			boundaries: boundariesIn(corpus, report),
			verdicts: corpus.verdicts(report.id),
			corrected: correctedFigures(report),
		},
		verdictLines: verdictLines(corpus, report, ({ report: stands, figure, part }) =>
			stands === report.id
				? `#${anchorId(figure, part ?? undefined)}`
				: figureAddress(stands, figure, part ?? undefined),
		),
		remarks: remarkNotes(corpus, corpus.documentRemarks.ofReport(report.id), reportAddress(report.id)),
		summaryTable: summaryLink(entry),
		searchFacts: factsAttribute({
			kind: 'bao-cao',
			organ: report.organ,
			year: String(periodYear(report.period)),
			fields: report.fields,
		}),
	};
}

function summaryLink(entry: TextEntry<Report>): ReportPage['summaryTable'] {
	const count = figuresInText(entry).length;
	return count === 0 ? null : { href: summaryAddress(entry.value.id), count };
}

function reportLink(corpus: Corpus, { id, subject, organ, issuedDate }: Report): ReportLink {
	const { name, shortName } = organisationOf(corpus, organ);
	return { id, subject, organ: shortName ?? name, issuedDate };
}

function otherFigures(corpus: Corpus, report: Report): TextFill['otherFigures'] {
	const references = report.figures.flatMap(({ relations }) => relations.flatMap(referencesOf));
	return Object.fromEntries(
		references.flatMap((reference) => {
			const found = corpus.figure(reference, report.id);
			if (found === null || found.report === report.id) return [];
			const { figure, report: other } = found;
			return [[reference, placedFigure(corpus, figure, other)]];
		}),
	);
}

function indicatorsOf(corpus: Corpus, report: Report): TextFill['indicators'] {
	const ids = new Set(report.figures.flatMap(({ indicator }) => indicator ?? []));
	return [...ids].flatMap((id) => corpus.indicators.get(id) ?? []);
}

/** Organisations whose reach never changed are left out. */
function boundariesIn(corpus: Corpus, report: Report): TextFill['boundaries'] {
	const organs = new Set(report.figures.map(({ organ }) => organ));
	const found = [...organs].map((organ) => [organ, boundariesOf(organ, corpus.organisations)] as const);
	return Object.fromEntries(found.filter(([, breaks]) => breaks.length > 0));
}

function organisationOf(corpus: Corpus, id: string): Organisation {
	const organisation = corpus.organisations.get(id);
	if (organisation === undefined)
		throw new Error(`Organisation ${id} is not in the corpus: references were not checked`);
	return organisation;
}
