import type { Attachment } from '#domain/attachment';
import { type AnchoredFigure, publishedFigures } from '#domain/checks/published-figures';
import { recompute } from '#domain/checks/recompute';
import type { TextFacts } from '#domain/compiled';
import { type DocumentRemarks, documentRemarks } from '#domain/document-checks/document-remarks';
import type { Figure, FigureReference } from '#domain/figure';
import type { Positions } from '#domain/finding';
import type { Indicator } from '#domain/indicator';
import { type ListedDocuments, listedDocuments } from '#domain/listed-documents';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import { isPublished, isRemoved, type Report } from '#domain/report';
import type { Site } from '#domain/site';
import type { Verdict } from '#domain/verdict';

/** One content file as a domain value. `digest` names its compiled artefact and changes with its bytes. */
export interface Entry<Value> {
	readonly path: string;
	readonly digest: string;
	readonly positions: Positions;
	readonly value: Value;
}

export interface TextEntry<Value> extends Entry<Value> {
	readonly facts: TextFacts;
}

export interface CorpusEntries {
	readonly site: Entry<Site>;
	readonly reports: readonly TextEntry<Report>[];
	readonly documents: readonly TextEntry<OfficialDocument>[];
	readonly organisations: readonly Entry<Organisation>[];
	readonly indicators: readonly Entry<Indicator>[];
	/** The files that stand beside reports and documents. */
	readonly attachments: readonly Entry<Attachment>[];
}

/** Everything that is published, indexed once: the one door of pages and commands to the data. */
export interface Corpus {
	readonly site: Site;
	/** Newest first: by date of issue, else by the end of the period. */
	readonly reports: readonly TextEntry<Report>[];
	/** Withdrawn so that nothing of them is shown any more but why. */
	readonly removed: readonly Report[];
	/** By the day on which they were put on the portal, latest first. */
	readonly newlyPosted: readonly TextEntry<Report>[];
	/** The records of `van-ban/`. */
	readonly documents: readonly TextEntry<OfficialDocument>[];
	/** All documents that have a page, those without a record included, and what each citation leads to. */
	readonly listed: ListedDocuments;
	/** What does not fit in numbers, dates and issuers of documents; found when first asked for. */
	readonly documentRemarks: DocumentRemarks;
	readonly organisations: ReadonlyMap<string, Organisation>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	report(id: string): TextEntry<Report> | undefined;
	/** The file that stands at `path` of the content folder. */
	attachment(path: string): Attachment | undefined;
	/** The figure that `reference`, written in report `from`, names. */
	figure(reference: FigureReference, from: string): AnchoredFigure | null;
	verdicts(report: string): readonly Verdict[];
}

export function buildCorpus(entries: CorpusEntries): Corpus {
	const reports = entries.reports.filter((entry) => isPublished(entry.value)).sort(newestFirst);
	const documents = entries.documents.filter((entry) => !entry.value.draft);
	const byId = new Map(reports.map((entry) => [entry.value.id, entry]));
	const indicators = new Map(entries.indicators.map(({ value }) => [value.id, value]));
	const figures = publishedFigures(reports, [...indicators.values()]);
	const verdicts = new Map<string, readonly Verdict[]>();
	for (const { value, facts } of reports) verdicts.set(value.id, recompute(value, facts.anchors, figures));
	const attachments = new Map(entries.attachments.map(({ path, value }) => [path, value]));
	const organisations = new Map(entries.organisations.map(({ value }) => [value.id, value]));
	const listed = listedDocuments(documents, reports, organisations);
	let remarks: DocumentRemarks | null = null;
	return {
		site: entries.site.value,
		reports,
		removed: entries.reports.flatMap(({ value }) => (isRemoved(value) ? [value] : [])),
		newlyPosted: reports.toSorted((a, b) => compareDescending(a.value.posted, b.value.posted)),
		documents,
		listed,
		get documentRemarks() {
			remarks ??= documentRemarks({ listed, reports, organisations });
			return remarks;
		},
		organisations,
		indicators,
		report: (id) => byId.get(id),
		attachment: (path) => attachments.get(path),
		figure: figures.find,
		verdicts: (report) => verdicts.get(report) ?? [],
	};
}

/** What readers call a figure: its indicator's name with the group, or its label. */
export function figureName(figure: Figure, indicators: ReadonlyMap<string, Indicator>): string {
	if (figure.indicator === null) return figure.label ?? figure.id;
	const name = indicators.get(figure.indicator)?.name ?? figure.indicator;
	return figure.group === null ? name : `${name} – ${figure.group}`;
}

/** The figures of a report whose numbers stand in its text. */
export function figuresInText({ value, facts }: TextEntry<Report>): readonly Figure[] {
	return value.figures.filter(({ id }) => Object.hasOwn(facts.anchors, id));
}

function newestFirst(a: TextEntry<Report>, b: TextEntry<Report>): number {
	return compareDescending(sortDate(a.value), sortDate(b.value)) || compareDescending(b.value.id, a.value.id);
}

function sortDate(report: Report): string {
	return report.issuedDate ?? report.period;
}

function compareDescending(a: string, b: string): number {
	return a < b ? 1 : a > b ? -1 : 0;
}
