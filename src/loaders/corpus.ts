import { getCollection } from 'astro:content';
import type { Part } from '#domain/compiled';
import { buildCorpus, type Corpus, type CorpusEntries } from '#domain/corpus';
import { type Artefact, type Artefacts, openArtefacts } from '#loaders/artefacts';
import type { CollectionName, ContentData } from '#loaders/collection';
import { projectPaths } from '#loaders/files/project-paths';

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
	const reports = await digestsOf('reports');
	const documents = await digestsOf('documents');
	return {
		site: (await digestsOf('site')).texts,
		reports: reports.texts,
		documents: documents.texts,
		organisations: (await digestsOf('organisations')).texts,
		indicators: (await digestsOf('indicators')).texts,
		attachments: [...reports.attachments, ...documents.attachments],
	};
}

async function digestsOf(collection: CollectionName) {
	const entries = (await getCollection(collection)).sort((a, b) => (a.id < b.id ? -1 : 1));
	const data = entries.map((entry) => entry.data as ContentData);
	return { texts: data.map(({ digest }) => digest), attachments: data.flatMap(({ attachments }) => attachments) };
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
		attachments: digests.attachments.map((digest) => entryOf('attachment', digest)),
	};
}

function entryOf<Kind extends Artefact['kind']>(kind: Kind, digest: string) {
	const artefact = artefacts().read(digest);
	if (artefact?.kind !== kind || artefact.entry === null) throw new Error(`Artefact ${digest} holds no ${kind}`);
	return artefact.entry as NonNullable<Extract<Artefact, { kind: Kind }>['entry']>;
}
