import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCorpus, type Corpus } from '#domain/corpus';
import { allFindings } from '#loaders/check/all-findings';
import { loadContent } from '#loaders/content';

/** The corpus of a content folder that has no errors. */
export function corpusOf(folder: string): Corpus {
	const cache = mkdtempSync(join(tmpdir(), 'minh-bach-cache-'));
	try {
		const content = loadContent({ content: resolve(folder), output: '', cache }, process.cwd());
		const errors = allFindings(content).filter(({ severity }) => severity === 'error');
		if (content.entries === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
		return buildCorpus(content.entries);
	} finally {
		rmSync(cache, { recursive: true });
	}
}
