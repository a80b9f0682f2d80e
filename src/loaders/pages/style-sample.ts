import type { Part } from '#domain/compiled';
import { buildCorpus, type Corpus, type CorpusEntries } from '#domain/corpus';
import type { Artefact } from '#loaders/artefacts';
import { findingsText } from '#loaders/check/findings-text';
import { compileFile } from '#loaders/compile-file';
import { type DocumentPage, documentPage } from '#loaders/pages/document-page';
import { documentPlaces } from '#loaders/pages/document-places';
import { type IndicatorPage, indicatorPage } from '#loaders/pages/indicator-page';
import { type ReportPage, reportPage } from '#loaders/pages/report-page';

/** A made-up content folder, read, compiled and recomputed as real content is. */
export interface StyleSample {
	readonly corpus: Corpus;
	readonly page: ReportPage;
	readonly parts: readonly Part[];
	readonly document: DocumentPage;
	readonly documentParts: readonly Part[];
	readonly indicator: IndicatorPage;
}

/** The content of `style-sample/`. Throws on any finding: the sample is ours. */
export function styleSample(): StyleSample {
	const folder = './style-sample/';
	const compiled = Object.entries(SOURCES).map(([name, source]) => {
		const path = name.slice(folder.length);
		return compileFile({ path, bytes: new TextEncoder().encode(source) }, path);
	});
	const findings = compiled.flatMap(({ artefact }) => artefact.findings);
	if (findings.length > 0) throw new Error(findingsText(findings));
	const corpus = buildCorpus(entriesOf(compiled.map(({ artefact }) => artefact)));
	const [report] = corpus.reports;
	const document = corpus.listed.all.find(({ record }) => record !== null);
	const parts = (kind: Artefact['kind']) => compiled.find(({ artefact }) => artefact.kind === kind)?.parts ?? [];
	const indicator = corpus.indicators.get('ty-le-mau');
	if (report === undefined || document === undefined || indicator === undefined) {
		throw new Error('The sample lacks a report, a document or an indicator');
	}
	return {
		corpus,
		page: reportPage(corpus, report),
		parts: parts('report'),
		document: documentPage(corpus, documentPlaces(corpus), document),
		documentParts: parts('document'),
		indicator: indicatorPage(corpus, indicator),
	};
}

const SOURCES = import.meta.glob<string>('./style-sample/**/*.{mdx,yaml}', {
	query: '?raw',
	import: 'default',
	eager: true,
});

function entriesOf(artefacts: readonly Artefact[]): CorpusEntries {
	const site = artefacts.flatMap((each) => (each.kind === 'site' ? (each.entry ?? []) : []))[0];
	if (site === undefined) throw new Error('The sample has no site.yaml');
	return {
		site,
		reports: artefacts.flatMap((each) => (each.kind === 'report' ? (each.entry ?? []) : [])),
		documents: artefacts.flatMap((each) => (each.kind === 'document' ? (each.entry ?? []) : [])),
		organisations: artefacts.flatMap((each) => (each.kind === 'organisation' ? (each.entry ?? []) : [])),
		indicators: artefacts.flatMap((each) => (each.kind === 'indicator' ? (each.entry ?? []) : [])),
		attachments: [],
	};
}
