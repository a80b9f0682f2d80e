import { createHash } from 'node:crypto';
import type { Corpus } from '#domain/corpus';
import type { DataSet } from '#domain/data-set';
import { DATA_SETS } from '#domain/data-sets/registry';
import type { Format } from '#exports/format';
import type { PublishedSet } from '#exports/published-set';
import { FORMATS } from '#exports/registry';

/** All data sets with size and hash of their files, which are made once a corpus, one set after the other. */
export function publishedSets(corpus: Corpus): readonly PublishedSet[] {
	const known = published.get(corpus) ?? DATA_SETS.map((set) => publish(corpus, set));
	published.set(corpus, known);
	return known;
}

/** The files of one format, as the paths of an endpoint. The hash of a file's bytes is its key. */
export function dataPaths(corpus: Corpus, format: Format) {
	return publishedSets(corpus).flatMap(({ set, files }) =>
		files
			.filter((file) => file.format === format)
			.map(({ sha256 }) => ({ params: { set: set.name }, cacheKey: sha256 })),
	);
}

/** One file. Its bytes are made anew, not kept: together the files can be larger than all pages. */
export function dataResponse(corpus: Corpus, name: string, format: Format): Response {
	const set = DATA_SETS.find((candidate) => candidate.name === name);
	if (set === undefined) throw new Error(`There is no data set ${name}`);
	const headers = { 'Content-Type': `${format.mediaType}; charset=utf-8` };
	return new Response(format.write(set, set.rows(corpus)), { headers });
}

const published = new WeakMap<Corpus, readonly PublishedSet[]>();

function publish(corpus: Corpus, set: DataSet): PublishedSet {
	const rows = set.rows(corpus);
	const files = FORMATS.map((format) => {
		const content = format.write(set, rows);
		const sha256 = createHash('sha256').update(content).digest('hex');
		return { name: `${set.name}.${format.extension}`, format, bytes: content.byteLength, sha256 };
	});
	return { set, rows: rows.length, files };
}
