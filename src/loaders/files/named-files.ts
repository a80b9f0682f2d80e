import type { Entry } from '#domain/corpus';
import type { AttachedFile, ReportSource } from '#domain/report';

/** A file that a report or document names: the key that names it, and where it must stand in the content folder. */
export interface NamedFile {
	readonly entry: Entry<unknown>;
	readonly key: string;
	readonly path: string;
}

export function namedFiles(
	entry: Entry<{ files: readonly AttachedFile[]; source?: ReportSource | undefined }>,
): readonly NamedFile[] {
	const { files, source } = entry.value;
	const listed = files.map(({ file }, index) => ({ entry, key: `files.${index}.file`, path: filePath(entry, file) }));
	const held = source?.file ?? null;
	return held === null ? listed : [...listed, { entry, key: 'source.file', path: filePath(entry, held) }];
}

/** Files stand in the folder that is named as the report or document, beside it. */
export function filePath({ path }: Entry<unknown>, file: string): string {
	return `${path.replace(/\.mdx$/u, '')}/${file}`;
}
