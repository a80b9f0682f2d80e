import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryOf } from '#loaders/files/repository-path';
import { sourceFiles } from '#loaders/files/source-files';
import { jsonSchemaOf } from '#schema/json-schema';
import { type ContentKind, kindOfPath } from '#schema/kind-of-path';

/** Writes `editorFiles` of the content folder into the repository that holds it; yields the repository's folder. */
export function writeEditorFiles(content: string): string {
	const folder = repositoryOf(content) ?? content;
	for (const [path, text] of editorFiles(content, sourceFiles(content).paths)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/**
 * Files by which the Astro extension of VS Code completes and explains the metadata at the head of `.mdx` files; the YAML
 * extension does not look into those. They name each file by its address on this machine, so they belong to no repository.
 * Keys are paths inside the folder that is open in the editor; `content` is absolute, `paths` are those of its files.
 */
export function editorFiles(content: string, paths: readonly string[]): ReadonlyMap<string, string> {
	const entries = paths.flatMap((path) => {
		const format = FORMATS[kindOfPath(path)];
		return format === undefined ? [] : [[addressOf(join(content, path)), format] as const];
	});
	const formats = Object.values(FORMATS);
	const collections = formats.map((name) => ({ name, hasSchema: true }));
	return new Map([
		['.astro/collections/.gitignore', '*\n'],
		['.astro/collections/collections.json', print({ collections, entries: Object.fromEntries(entries) })],
		...formats.map((format) => [`.astro/collections/${format}.schema.json`, print(jsonSchemaOf(format))] as const),
	]);
}

const FORMATS: Partial<Readonly<Record<ContentKind, 'bao-cao' | 'van-ban'>>> = {
	report: 'bao-cao',
	document: 'van-ban',
};

/** As the extension compares addresses. */
function addressOf(path: string): string {
	return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function print(data: object): string {
	return `${JSON.stringify(data, null, '\t')}\n`;
}
