import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import type { CorpusEntries } from '#domain/corpus';
import { openArtefacts } from '#loaders/artefacts';
import type { Content } from '#loaders/content';
import type { ProjectPaths } from '#loaders/files/project-paths';
import { publishedFiles } from '#loaders/pages/published-files';
import { writeSearchIndex } from '#search/pagefind';

export interface BuildOptions {
	readonly root: string;
	readonly paths: ProjectPaths;
	readonly content: Content;
	/** Whether to write the search index; only benchmarks leave it out. */
	readonly search: boolean;
	/** Progress, a line at a time. */
	readonly say: (line: string) => void;
}

/** Builds the whole site beside the output folder and puts it in place at once: a failed build leaves the old site. */
export async function buildSite({ root, paths, content, search, say }: BuildOptions): Promise<void> {
	const staging = `${paths.output}.building`;
	rmSync(staging, { recursive: true, force: true });
	try {
		say('Dựng các trang …');
		await build({ root, outDir: staging, logLevel: 'warn' });
		copyFiles(paths.content, publishedFiles(entriesOf(content)), staging);
		if (search) {
			say('Lập chỉ mục tra cứu …');
			await writeSearchIndex({ site: staging, output: join(staging, 'pagefind') });
		}
		putInPlace(staging, paths.output);
		openArtefacts(paths.cache).prune(content.digests);
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}

function entriesOf({ entries }: Content): CorpusEntries {
	if (entries === null) throw new Error('Content with errors is not built');
	return entries;
}

function copyFiles(from: string, paths: readonly string[], to: string): void {
	for (const path of paths) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		cpSync(join(from, path), join(to, path));
	}
}

function putInPlace(staging: string, output: string): void {
	const previous = `${output}.previous`;
	rmSync(previous, { recursive: true, force: true });
	if (existsSync(output)) renameSync(output, previous);
	renameSync(staging, output);
	rmSync(previous, { recursive: true, force: true });
}
