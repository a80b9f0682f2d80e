import type { Loader, LoaderContext } from 'astro/loaders';
import type { CorpusEntries, Entry } from '#domain/corpus';
import { allFindings, isError } from '#loaders/all-findings';
import { type Content, loadContent } from '#loaders/content';
import { findingsText } from '#loaders/findings-text';
import { projectPaths } from '#loaders/project-paths';

/**
 * One content folder as an Astro collection: id -> digest of its compiled artefact.
 * Throws once, with every error of the whole content, when anything in it is wrong.
 */
export function contentLoader(folder: keyof CorpusEntries): Loader {
	return {
		name: `minh-bach-${folder}`,
		async load(context) {
			fill(context, folder, content());
			const root = projectPaths(process.env, process.cwd()).content;
			context.watcher?.add(root);
			context.watcher?.on('all', (_event, path) => {
				if (!path.startsWith(root)) return;
				// Watchers run in the order of the collections: the first reads anew, the others share what it read.
				if (folder === FIRST) loaded = null;
				try {
					fill(context, folder, content());
				} catch (error) {
					context.logger.error(String(error));
				}
			});
		},
	};
}

const FIRST: keyof CorpusEntries = 'site';

/** The five collections of one build share one reading of the folder. */
let loaded: Content | null = null;

function content(): Content {
	if (loaded !== null) return loaded;
	const read = loadContent(projectPaths(process.env, process.cwd()), process.cwd());
	const errors = allFindings(read).filter(isError);
	if (errors.length > 0) throw new Error(`Nội dung có ${errors.length} lỗi:\n${findingsText(errors)}`);
	loaded = read;
	return loaded;
}

function fill({ store }: LoaderContext, folder: keyof CorpusEntries, { entries }: Content): void {
	if (entries === null) throw new Error('Content without site.yaml was not refused');
	const found = folder === 'site' ? [entries.site] : entries[folder];
	const seen = new Set(found.map(({ path }) => path));
	for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
	for (const { path, digest } of found as readonly Entry<unknown>[]) store.set({ id: path, data: { digest }, digest });
}
