import type { CorpusEntries } from '#domain/corpus';
import { isPublished } from '#domain/report';
import { namedFiles } from '#loaders/files/named-files';

/**
 * Files that the site offers: those that published reports and documents name. What stands beside a draft, or beside a
 * document of the Party or an internal one, must not be reachable by guessing its address.
 */
export function publishedFiles({ reports, documents, attachments }: CorpusEntries): readonly string[] {
	const present = new Set(attachments.map(({ path }) => path));
	return [...reports, ...documents]
		.filter(({ value }) => isPublished(value))
		.flatMap(namedFiles)
		.map(({ path }) => path)
		.filter((path) => present.has(path));
}
