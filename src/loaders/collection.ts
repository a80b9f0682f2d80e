import type { Loader, LoaderContext } from 'astro/loaders';
import type { CorpusEntries, Entry } from '#domain/corpus';
import { allFindings, isError } from '#loaders/check/all-findings';
import { findingsText } from '#loaders/check/findings-text';
import { type Content, loadContent } from '#loaders/content';
import { filePath } from '#loaders/files/named-files';
import { projectPaths } from '#loaders/files/project-paths';

/** What is an Astro collection of its own; attached files go with their report or document. */
export type CollectionName = Exclude<keyof CorpusEntries, 'attachments'>;

/** What a collection holds of one file: names of artefacts. */
export interface ContentData {
	readonly digest: string;
	readonly attachments: readonly string[];
}

/**
 * One content folder as an Astro collection: id -> digests of its compiled artefact and of its attached files.
 * Throws once, with every error of the whole content, when anything in it is wrong.
 */
export function contentLoader(folder: CollectionName): Loader {
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

const FIRST: CollectionName = 'site';

/** The collections of one build share one reading of the folder. */
let loaded: Content | null = null;

function content(): Content {
	if (loaded !== null) return loaded;
	const read = loadContent(projectPaths(process.env, process.cwd()), process.cwd());
	const errors = allFindings(read).filter(isError);
	if (errors.length > 0) throw new Error(`Nội dung có ${errors.length} lỗi:\n${findingsText(errors)}`);
	loaded = read;
	return loaded;
}

function fill({ store }: LoaderContext, folder: CollectionName, { entries }: Content): void {
	if (entries === null) throw new Error('Content without site.yaml was not refused');
	const found = folder === 'site' ? [entries.site] : entries[folder];
	const seen = new Set(found.map(({ path }) => path));
	for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
	const beside = Map.groupBy(entries.attachments, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
	for (const entry of found as readonly Entry<unknown>[]) {
		const attachments = (beside.get(filePath(entry, '')) ?? []).map(({ digest }) => digest);
		const data: ContentData = { digest: entry.digest, attachments };
		store.set({ id: entry.path, data: { ...data }, digest: [entry.digest, ...attachments].join(' ') });
	}
}
