import type { Part } from '#domain/compiled';
import type { TextEntry } from '#domain/corpus';
import type { OfficialDocument } from '#domain/official-document';
import { personalDataOfKeys } from '#domain/privacy/placed-personal-data';
import type { Report } from '#domain/report';
import type { Artefact } from '#loaders/artefacts';
import { compileText } from '#markdown/compile';
import { readIndicator } from '#schema/indicator';
import { kindOfPath } from '#schema/kind-of-path';
import { readOfficialDocument } from '#schema/official-document';
import { readOrganisation } from '#schema/organisation';
import type { Read } from '#schema/read';
import { readReport } from '#schema/report';
import { readSite } from '#schema/site';
import type { SourceFile } from '#schema/source-text';

/** What becomes of one file: the artefact, and the HTML of a text. */
export interface CompiledFile {
	readonly artefact: Artefact;
	readonly parts: readonly Part[] | null;
}

/** Reads one file of text and compiles it. The result depends on that file (and on the compiler) alone. */
export function compileFile(file: SourceFile, digest: string): CompiledFile {
	const kind = kindOfPath(file.path);
	switch (kind) {
		case 'report': {
			const { parts, ...rest } = compile(file, digest, kind, readReport(file));
			return { artefact: { kind, ...rest }, parts };
		}
		case 'document': {
			const { parts, ...rest } = compile(file, digest, kind, readOfficialDocument(file));
			return { artefact: { kind, ...rest }, parts };
		}
		case 'organisation':
			return { artefact: { kind, ...plain(file, digest, readOrganisation(file)) }, parts: null };
		case 'indicator':
			return { artefact: { kind, ...plain(file, digest, readIndicator(file)) }, parts: null };
		case 'site':
			return { artefact: { kind, ...plain(file, digest, readSite(file)) }, parts: null };
		case 'attachment':
		case 'unknown':
			throw new Error(`${file.path} is no file of text`);
	}
}

function compile<Value extends Report | OfficialDocument>(
	file: SourceFile,
	digest: string,
	kind: 'report' | 'document',
	{ value, body, positions, findings }: Read<Value>,
) {
	const compiled = compileText({
		path: file.path,
		body,
		kind,
		figures: value !== null && 'figures' in value ? value.figures : [],
		files: value?.files.map((attached) => attached.file) ?? [],
		positions,
	});
	const entry: TextEntry<Value> | null = value && { path: file.path, digest, positions, value, facts: compiled.facts };
	const personalData = [...(value === null ? [] : personalDataOfKeys(value)), ...compiled.personalData];
	return { entry, personalData, findings: [...findings, ...compiled.findings], parts: compiled.parts };
}

function plain<Value>(file: SourceFile, digest: string, { value, positions, findings }: Read<Value>) {
	return { entry: value && { path: file.path, digest, positions, value }, findings };
}
