import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '#domain/compiled';
import { buildCorpus, type CorpusEntries, type TextEntry } from '#domain/corpus';
import { compareFindings, type Finding } from '#domain/finding';
import { printMoment, printStated, printWithUnit } from '#domain/placed-figure';
import { danglingReferences } from '#domain/references';
import type { Report } from '#domain/report';
import { openArtefacts } from '#loaders/artefacts';
import { allFindings, isError } from '#loaders/check/all-findings';
import { attachmentFindings } from '#loaders/check/attachment-findings';
import { type Content, loadContent } from '#loaders/content';
import type { ProjectPaths } from '#loaders/files/project-paths';
import { placedFigure } from '#loaders/pages/placed-figures';
import { type ReportPage, reportPage } from '#loaders/pages/report-page';

/** A report as it will be once it is posted, with what its approver must know. */
export interface PreviewContent {
	readonly page: ReportPage;
	readonly parts: readonly Part[];
	/** SHA-256 of the file, in hexadecimal: tells one version of the report from the next. */
	readonly sha256: string;
	/** What the check says of this file. */
	readonly findings: readonly Finding[];
	readonly figures: readonly PreviewFigure[];
}

export interface PreviewFigure {
	readonly name: string;
	/** "khoảng 300 đại biểu". */
	readonly value: string;
	readonly moment: string;
	readonly href: string;
	/** The sentence in which it stands. */
	readonly sentence: string | null;
}

/** The errors for which no page can be made, all of this file. */
export interface NoPreview {
	readonly errors: readonly Finding[];
}

/** The report in the file at `path` of the content folder, as if it were public and no draft. */
export function previewContent(paths: ProjectPaths, root: string, path: string): PreviewContent | NoPreview {
	const content = loadContent(paths, root);
	const ofFile = (findings: readonly Finding[]) => findings.filter((finding) => finding.path === path);
	const entries = content.entries === null ? null : asPosted(content.entries, path);
	const errors = ofFile(content.findings).filter(isError);
	const entry = entries?.reports.find((candidate) => candidate.path === path);
	if (content.entries === null || entries === null || entry === undefined || errors.length > 0) {
		return { errors: errors.length > 0 ? errors : content.findings.filter(isError) };
	}
	const dangling = ofFile([...danglingReferences(entries), ...attachmentFindings(entries)]).filter(isError);
	if (dangling.length > 0) return { errors: dangling.toSorted(compareFindings) };
	return previewOf(paths, { ...content, entries }, entry, entries);
}

function previewOf(
	paths: ProjectPaths,
	content: Content,
	entry: TextEntry<Report>,
	entries: CorpusEntries,
): PreviewContent {
	const corpus = buildCorpus(entries);
	return {
		page: reportPage(corpus, entry),
		parts: openArtefacts(paths.cache).readParts(entry.digest),
		sha256: createHash('sha256')
			.update(readFileSync(join(paths.content, entry.path)))
			.digest('hex'),
		findings: allFindings(content).filter(({ path }) => path === entry.path),
		figures: entry.value.figures.map((figure) => {
			const { name, href } = placedFigure(corpus, figure, entry.value.id, `#so-${figure.id}`);
			const { value, qualifier, unit } = figure;
			return {
				name,
				value: printWithUnit(printStated(value.number, value.upTo, qualifier), unit),
				moment: printMoment(figure),
				href,
				sentence: entry.facts.anchors[figure.id]?.sentence ?? null,
			};
		}),
	};
}

function asPosted(entries: CorpusEntries, path: string): CorpusEntries {
	return {
		...entries,
		reports: entries.reports.map((entry) =>
			entry.path === path ? { ...entry, value: { ...entry.value, draft: false, access: 'public' } } : entry,
		),
	};
}
