import { ENGINE_VERSION, engineText } from '#search/engine-text';
import { type EngineHit, type Hit, inOrder, TITLE_WEIGHT, titledHits } from '#search/hits';
import { FACTS_FILE, type FactsOfPages, readFacts } from '#search/page-facts';
import type { PageText } from '#search/page-text';
import { phrasePlaces, someWordBegins } from '#search/passages';
import type { PhrasePass, Query, Reading } from '#search/query';
import { type PrintedWords, WORDS_FILE } from '#search/words';

/** The site has no search index: it was built without one. */
export class MissingIndex extends Error {}

export interface Engine {
	/** Rejects when a piece of the index cannot be fetched. */
	search(query: Query): Promise<Found>;
}

export interface Found {
	readonly hits: readonly Hit<PageText>[];
	/** Of every page of the index. */
	readonly facts: FactsOfPages;
	/** Words of the query that no word on the site begins with; the loose hits are without them. */
	readonly unknown: readonly string[];
	/** What was probably meant, where some word is unknown or nothing was found; it finds something. */
	readonly meant: string | null;
}

/**
 * Opens the index in `folder` (an address ending in `/`). A browser remembers a module that failed to load, so each
 * `attempt` has its own address.
 */
export async function openEngine(folder: string, attempt: number): Promise<Engine> {
	const loading: Promise<PagefindModule> = import(
		/* @vite-ignore */ `${folder}pagefind.js?v=${ENGINE_VERSION}-${attempt}`
	);
	// Without an index there is no pagefind.js either, and the first says why.
	const [tag, module] = await Promise.allSettled([currentIndex(folder), loading]);
	if (tag.status === 'rejected') throw tag.reason;
	if (module.status === 'rejected') throw module.reason;
	const pagefind = module.value.createInstance({
		metaCacheTag: tag.value,
		// The worker costs as many bytes again, and starts over when a slow line keeps it waiting for five seconds.
		noWorker: true,
		ranking: { metaWeights: { title: TITLE_WEIGHT }, diacriticSimilarity: 0 },
	});
	const facts = await factsOf(folder, tag.value);
	let words: Promise<PrintedWords> | null = null;
	const meantBy = async (query: Query, { hits, unknown }: Pick<Found, 'hits' | 'unknown'>) => {
		if (query.code !== null || (hits.length > 0 && unknown.length === 0)) return null;
		words ??= fetchJson<PrintedWords>(`${folder}${WORDS_FILE}?v=${tag.value}`);
		const { probablyMeant } = await import('#search/did-you-mean');
		const meant = probablyMeant(query.words, await words);
		return meant !== null && (await pagefind.search(`"${engineText(meant)}"`)).results.length > 0 ? meant : null;
	};
	let turn: Promise<unknown> = Promise.resolve();
	return {
		search(query) {
			// One after the other: whether marks count is a setting of the engine, not of one search.
			const answer = turn.then(async () => {
				const found = await runPasses(pagefind, facts, query);
				return { ...found, facts, meant: await meantBy(query, found) };
			});
			turn = answer.catch(() => undefined);
			return answer;
		},
	};
}

/** What of Pagefind 1.6.0 is used; its package describes only the indexing side. */
interface PagefindModule {
	createInstance(options: Record<string, unknown>): Pagefind;
}

interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(term: string): Promise<{ readonly results: readonly EngineHit<PageText>[] }>;
}

/**
 * Names the index that the site has now, asking the server even when an older answer is at hand. As the tag of Pagefind's
 * own request it lets that answer be kept, and never longer than it is true.
 */
async function currentIndex(folder: string): Promise<string> {
	const answer = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
	if (!answer.ok && answer.status !== 404) throw new Error(`${answer.status} ${answer.url}`);
	const [, hash] = answer.ok ? (/"hash":"([^"]+)"/u.exec(await answer.text()) ?? []) : [];
	if (hash === undefined) throw new MissingIndex(answer.url);
	return hash;
}

async function factsOf(folder: string, tag: string): Promise<FactsOfPages> {
	return readFacts(await fetchJson(`${folder}${FACTS_FILE}?v=${tag}`));
}

async function fetchJson<Content>(address: string): Promise<Content> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
	return answer.json();
}

async function runPasses(
	pagefind: Pagefind,
	facts: FactsOfPages,
	query: Query,
): Promise<Pick<Found, 'hits' | 'unknown'>> {
	const { phrase, pass } = await firstThatFinds(pagefind, query);
	await pagefind.options({ exactDiacritics: false });
	if (phrase.length > 0) {
		const readings = readingsOf(query);
		const ranked = await Promise.all(readings.map(({ words }) => pagefind.search(engineText(words.join(' ')))));
		const holds = ({ meta }: PageText) =>
			readings.some(({ words }) => phrasePlaces(meta['title'] ?? '', words, pass === 'exact').length > 0);
		const titled = await Promise.all(ranked.map(({ results }) => titledHits(phrase, results, holds)));
		const loose = query.loose === 'always' ? (ranked[0]?.results ?? []) : [];
		const all = new Set(titled.flatMap((ids) => [...ids]));
		return { hits: inOrder({ phrase, group: pass, titled: all, loose, facts }), unknown: [] };
	}
	if (query.loose === 'never') return { hits: [], unknown: [] };
	const unknown = await unknownWords(pagefind, query.words);
	const known = query.words.filter((word) => !unknown.includes(word));
	// A number that nothing has is no reason to offer other numbers.
	if (known.length === 0 || unknown.some((word) => /\d/u.test(word))) return { hits: [], unknown };
	const { results: loose } = await pagefind.search(engineText(known.join(' ')));
	return { hits: inOrder({ phrase: [], group: pass, titled: new Set(), loose, facts }), unknown };
}

function readingsOf(query: Query): readonly Pick<Reading, 'words' | 'phrase'>[] {
	return query.also === null ? [query] : [query, query.also];
}

async function firstThatFinds(
	pagefind: Pagefind,
	query: Query,
): Promise<{ phrase: readonly EngineHit<PageText>[]; pass: PhrasePass }> {
	for (const pass of query.phrasePasses) {
		await pagefind.options({ exactDiacritics: pass === 'exact' });
		const answers = await Promise.all(readingsOf(query).map(({ phrase }) => pagefind.search(phrase)));
		const phrase = new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit])));
		if (phrase.size > 0) return { phrase: [...phrase.values()], pass };
	}
	return { phrase: [], pass: 'folded' };
}

/** For a word that it does not have, Pagefind quietly takes the longest one that it begins with: "khongcogi" finds "không". */
async function unknownWords(pagefind: Pagefind, words: readonly string[]): Promise<readonly string[]> {
	const unknown: string[] = [];
	for (const word of words) {
		const whole = await pagefind.search(`"${engineText(word)}"`);
		if (whole.results.length > 0) continue;
		const [first] = (await pagefind.search(engineText(word))).results;
		if (first === undefined || !someWordBegins((await first.data()).content, first.words, word)) unknown.push(word);
	}
	return unknown;
}
