import { createHash } from 'node:crypto';
import type { CorpusEntries } from '#domain/corpus';
import { compareFindings, type Finding } from '#domain/finding';
import type { PlacedPersonalData } from '#domain/privacy/placed-personal-data';
import { type Artefact, type Artefacts, openArtefacts } from '#loaders/artefacts';
import { compileFile } from '#loaders/compile-file';
import type { ProjectPaths } from '#loaders/project-paths';
import { compilerDigest } from '#loaders/source-digest';
import { sourceFiles } from '#loaders/source-files';

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

/** Reads every content file, compiling only those whose bytes (or whose compiler) changed since the last time. */
export function loadContent(paths: ProjectPaths, root: string): Content {
	const artefacts = openArtefacts(paths.cache);
	const compiler = compilerDigest(root);
	const files = sourceFiles(paths.content);
	const results: Artefact[] = [];
	const digests = new Set<string>();
	for (const path of files.paths) {
		const bytes = files.read(path);
		const digest = createHash('sha256').update(compiler).update(path).update('\0').update(bytes).digest('hex');
		digests.add(digest);
		results.push(artefacts.read(digest) ?? compileAndKeep(artefacts, digest, { path, bytes }));
	}
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

function compileAndKeep(artefacts: Artefacts, digest: string, file: { path: string; bytes: Uint8Array }): Artefact {
	const { artefact, parts } = compileFile(file, digest);
	artefacts.write(digest, artefact, parts);
	return artefact;
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
