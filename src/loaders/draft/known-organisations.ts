import type { Organisation } from '#domain/organisation';
import { sourceFiles } from '#loaders/files/source-files';
import { readOrganisation } from '#schema/organisation';

/** The organisations of a content folder, as far as they can be read. */
export function organisationsIn(content: string): readonly Organisation[] {
	const files = sourceFiles(content);
	return files.paths
		.filter((path) => path.startsWith('co-quan/'))
		.flatMap((path) => readOrganisation({ path, bytes: files.read(path) }).value ?? []);
}
