import { figureAddress, reportAddress } from '#domain/address';
import type { Heading } from '#domain/compiled';
import { type Corpus, figureName, type TextEntry } from '#domain/corpus';
import { anchorId, type Figure, referencesOf } from '#domain/figure';
import type { Organisation } from '#domain/organisation';
import type { PartialDate } from '#domain/partial-date';
import type { PlacedFigure } from '#domain/placed-figure';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';
import { citedDocumentsOf, type TextFill } from '#loaders/text-fill';

/**
 * Everything that a report's page shows, apart from its compiled HTML, which `digest` names. Plain data: the page is
 * built from this alone, so a hash of it is the page's key.
 */
export interface ReportPage {
	readonly site: Site;
	readonly digest: string;
	readonly report: Report;
	readonly organisation: Organisation;
	readonly successors: readonly SuccessorLine[];
	readonly outline: readonly Heading[];
	readonly fill: TextFill;
}

export interface SuccessorLine {
	readonly name: string;
	readonly from: PartialDate | null;
	readonly verified: boolean;
}

export function reportPage(corpus: Corpus, { value: report, facts, digest }: TextEntry<Report>): ReportPage {
	const organisation = organisationOf(corpus, report.organ);
	return {
		site: corpus.site,
		digest,
		report,
		organisation,
		successors: organisation.successors.map(({ organ, from, verified }) => ({
			name: organisationOf(corpus, organ).name,
			from,
			verified,
		})),
		outline: facts.outline,
		fill: {
			address: reportAddress(report.id),
			files: report.files,
			citations: citedDocumentsOf(corpus, facts, report.issuedDate),
			figures: report.figures.map((figure) => placed(corpus, figure, report.id, `#${anchorId(figure.id)}`)),
			otherFigures: otherFigures(corpus, report),
			indicators: indicatorsOf(corpus, report),
			verdicts: corpus.verdicts(report.id),
			corrected: report.corrections.flatMap(({ figure }) => figure ?? []),
		},
	};
}

function placed(corpus: Corpus, figure: Figure, report: string, href: string): PlacedFigure {
	const organ = { id: figure.organ, name: organisationOf(corpus, figure.organ).name };
	return { figure, name: figureName(figure, corpus.indicators), report, organ, href };
}

function otherFigures(corpus: Corpus, report: Report): TextFill['otherFigures'] {
	const references = report.figures.flatMap(({ relations }) => relations.flatMap(referencesOf));
	return Object.fromEntries(
		references.flatMap((reference) => {
			const found = corpus.figure(reference, report.id);
			if (found === null || found.report === report.id) return [];
			const { figure, report: other } = found;
			return [[reference, placed(corpus, figure, other, figureAddress(other, figure.id))]];
		}),
	);
}

function indicatorsOf(corpus: Corpus, report: Report): TextFill['indicators'] {
	const ids = new Set(report.figures.flatMap(({ indicator }) => indicator ?? []));
	return [...ids].flatMap((id) => corpus.indicators.get(id) ?? []);
}

function organisationOf(corpus: Corpus, id: string): Organisation {
	const organisation = corpus.organisations.get(id);
	if (organisation === undefined)
		throw new Error(`Organisation ${id} is not in the corpus: references were not checked`);
	return organisation;
}
