import { getCollection } from 'astro:content';
import type { Part } from '#domain/compiled';
import { buildCorpus, type Corpus, type CorpusEntries } from '#domain/corpus';
import { type Artefact, type Artefacts, openArtefacts } from '#loaders/artefacts';
import { projectPaths } from '#loaders/project-paths';

/** The corpus of all published content, built once for all pages (in development: once for each state of the content). */
export function corpus(): Promise<Corpus> {
	if (!import.meta.env.PROD) return currentCorpus();
	shared ??= currentCorpus();
	return shared;
}

/** The compiled text of a report or document: HTML with holes. */
export function textParts(digest: string): readonly Part[] {
	return artefacts().readParts(digest);
}

let shared: Promise<Corpus> | null = null;
let built: { readonly key: string; readonly corpus: Corpus } | null = null;
let opened: Artefacts | null = null;

async function currentCorpus(): Promise<Corpus> {
	const digests = await collectionDigests();
	const key = JSON.stringify(digests);
	if (built?.key !== key) built = { key, corpus: buildCorpus(readEntries(digests)) };
	return built.corpus;
}

function artefacts(): Artefacts {
	opened ??= openArtefacts(projectPaths(process.env, process.cwd()).cache);
	return opened;
}

async function collectionDigests() {
	return {
		site: await digestsOf('site'),
		reports: await digestsOf('reports'),
		documents: await digestsOf('documents'),
		organisations: await digestsOf('organisations'),
		indicators: await digestsOf('indicators'),
	};
}

async function digestsOf(collection: keyof CorpusEntries): Promise<readonly string[]> {
	const entries = await getCollection(collection);
	return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => String(data['digest']));
}

function readEntries(digests: Awaited<ReturnType<typeof collectionDigests>>): CorpusEntries {
	const [site] = digests.site.map((digest) => entryOf('site', digest));
	if (site === undefined) throw new Error('The site collection is empty: run the content loader first');
	return {
		site,
		reports: digests.reports.map((digest) => entryOf('report', digest)),
		documents: digests.documents.map((digest) => entryOf('document', digest)),
		organisations: digests.organisations.map((digest) => entryOf('organisation', digest)),
		indicators: digests.indicators.map((digest) => entryOf('indicator', digest)),
	};
}

function entryOf<Kind extends Artefact['kind']>(kind: Kind, digest: string) {
	const artefact = artefacts().read(digest);
	if (artefact?.kind !== kind || artefact.entry === null) throw new Error(`Artefact ${digest} holds no ${kind}`);
	return artefact.entry as NonNullable<Extract<Artefact, { kind: Kind }>['entry']>;
}
