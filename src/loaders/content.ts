import { createHash } from 'node:crypto';
import type { Attachment } from '#domain/attachment';
import type { CorpusEntries } from '#domain/corpus';
import { compareFindings, type Finding } from '#domain/finding';
import type { PlacedPersonalData } from '#domain/privacy/placed-personal-data';
import { type Artefact, openArtefacts } from '#loaders/artefacts';
import { type CompiledFile, compileFile } from '#loaders/compile-file';
import type { ProjectPaths } from '#loaders/files/project-paths';
import { compilerDigest } from '#loaders/files/source-digest';
import { sourceFiles } from '#loaders/files/source-files';
import { kindOfPath, misplaced } from '#schema/kind-of-path';

/** A content folder, read and compiled as far as it can be understood. */
export interface Content {
	/** `null` when `site.yaml` could not be understood: nothing can be shown without it. */
	readonly entries: CorpusEntries | null;
	/** Findings of single files, in order. */
	readonly findings: readonly Finding[];
	/** What looks like personal data, by the path of its report or document. */
	readonly personalData: ReadonlyMap<string, readonly PlacedPersonalData[]>;
	/** Digests of all artefacts in use. */
	readonly digests: ReadonlySet<string>;
}

/**
 * Reads every content file, compiling only those whose bytes (or whose compiler) changed since the last time. Of attached
 * files only size and digest are wanted, and what stands in no right place is not opened.
 */
export function loadContent(paths: ProjectPaths, root: string): Content {
	const artefacts = openArtefacts(paths.cache);
	const compiler = compilerDigest(root);
	const files = sourceFiles(paths.content);
	const digests = new Set<string>();
	const results = files.paths.map((path): Artefact => {
		const kind = kindOfPath(path);
		if (kind === 'unknown') return { kind, entry: null, findings: [misplaced(path)] };
		const measured = kind === 'attachment' ? files.measure(path) : null;
		const bytes = measured === null ? files.read(path) : Buffer.from(measured.sha256);
		const digest = createHash('sha256').update(compiler).update(path).update('\0').update(bytes).digest('hex');
		digests.add(digest);
		const known = artefacts.read(digest);
		if (known !== null) return known;
		const { artefact, parts } =
			measured === null ? compileFile({ path, bytes }, digest) : attached(path, digest, measured);
		artefacts.write(digest, artefact, parts);
		return artefact;
	});
	return {
		entries: collect(results),
		findings: [...files.findings, ...results.flatMap(({ findings }) => findings)].sort(compareFindings),
		personalData: new Map(
			results.flatMap((result) =>
				'personalData' in result && result.entry !== null ? [[result.entry.path, result.personalData]] : [],
			),
		),
		digests,
	};
}

function attached(path: string, digest: string, value: Attachment): CompiledFile {
	return { artefact: { kind: 'attachment', entry: { path, digest, positions: {}, value }, findings: [] }, parts: null };
}

function collect(results: readonly Artefact[]): CorpusEntries | null {
	const of = <Kind extends Artefact['kind']>(kind: Kind) =>
		results.flatMap((result) =>
			result.kind === kind && result.entry !== null ? [result.entry as EntryOfKind<Kind>] : [],
		);
	const [site] = of('site');
	if (site === undefined) return null;
	return {
		site,
		reports: of('report'),
		documents: of('document'),
		organisations: of('organisation'),
		indicators: of('indicator'),
		attachments: of('attachment'),
	};
}

type EntryOfKind<Kind> = NonNullable<Extract<Artefact, { kind: Kind }>['entry']>;
