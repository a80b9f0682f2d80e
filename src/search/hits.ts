import type { FactsOfPages, PageFacts } from '#search/page-facts';
import type { PhrasePass } from '#search/query';

/** One page in the engine's answer; its text is fetched only when it is read. */
export interface EngineHit<Text> {
	readonly id: string;
	readonly score: number;
	/** Places of words that were found. */
	readonly words: readonly number[];
	readonly matchedMetaFields?: readonly string[];
	data(): Promise<Text>;
}

/** One page that was found, once. */
export interface Hit<Text> {
	readonly id: string;
	readonly group: PhrasePass | 'loose';
	readonly places: readonly number[];
	read(): Promise<Text>;
}

/**
 * Weight of a word of the title for the engine, far above all that the text can weigh: the score of a page then says
 * how much of the query stands in its title.
 */
export const TITLE_WEIGHT = 100_000;

/**
 * Phrase hits, which have no order of their own: first those whose title holds the phrase, each part newest first; then
 * the kinds of pages take turns, so that many pages of one kind do not hide the best of another. After them, in the
 * engine's order, the loose hits that are not among them.
 */
export function inOrder<Text>(found: {
	readonly phrase: readonly EngineHit<Text>[];
	readonly group: PhrasePass;
	/** Ids of the phrase hits whose title holds the phrase. */
	readonly titled: ReadonlySet<string>;
	readonly loose: readonly EngineHit<Text>[];
	readonly facts: FactsOfPages;
}): readonly Hit<Text>[] {
	const { titled, facts } = found;
	const dateOf = (id: string) => facts.get(id)?.date ?? '';
	const isPhrase = new Set(found.phrase.map(({ id }) => id));
	const phrase = found.phrase.toSorted(
		(a, b) =>
			Number(titled.has(b.id)) - Number(titled.has(a.id)) || compare(dateOf(b.id), dateOf(a.id)) || compare(a.id, b.id),
	);
	const loose = found.loose.filter(({ id }) => !isPhrase.has(id));
	return [...byTurns(phrase, facts).map((hit) => asHit(hit, found.group)), ...loose.map((hit) => asHit(hit, 'loose'))];
}

/** The best of all, then the best of each other kind, then the second best of each, and so on. */
function byTurns<Page extends { readonly id: string }>(pages: readonly Page[], facts: FactsOfPages): readonly Page[] {
	const kinds = [...Map.groupBy(pages, ({ id }) => facts.get(id)?.kind ?? '').entries()];
	const [best] = kinds;
	const turns = kinds.toSorted(
		([a], [b]) => Number(b === best?.[0]) - Number(a === best?.[0]) || turnOf(a) - turnOf(b),
	);
	const rounds = Math.max(0, ...turns.map(([, some]) => some.length));
	return Array.from({ length: rounds }, (_, round) => turns.flatMap(([, some]) => some.slice(round, round + 1))).flat();
}

const TURNS: readonly PageFacts['kind'][] = ['bao-cao', 'so-lieu', 'van-ban', 'co-quan', ''];

function turnOf(kind: PageFacts['kind']): number {
	return TURNS.indexOf(kind);
}

/** The same hits, each group newest first. */
export function newestFirst<Text>(hits: readonly Hit<Text>[], dateOf: (id: string) => string): readonly Hit<Text>[] {
	const rank = ({ group }: Hit<Text>) => (group === 'loose' ? 1 : 0);
	return hits.toSorted((a, b) => rank(a) - rank(b) || compare(dateOf(b.id), dateOf(a.id)) || compare(a.id, b.id));
}

/**
 * Ids of the phrase hits whose title holds the phrase. `ranked` are the engine's hits for the words of the phrase, whose
 * score tells how much of them the title holds. Titles cost a fetch each, so only the most likely ones are read; of the
 * others, one that holds as much as every one of those that were right counts as right.
 */
export async function titledHits<Text>(
	phrase: readonly EngineHit<Text>[],
	ranked: readonly EngineHit<Text>[],
	holdsPhrase: (page: Text) => boolean,
): Promise<ReadonlySet<string>> {
	const isPhrase = new Set(phrase.map(({ id }) => id));
	const likely = ranked.filter(
		({ id, matchedMetaFields = [] }) => isPhrase.has(id) && matchedMetaFields.includes('title'),
	);
	const read = likely.slice(0, MOST_READ);
	const right = await Promise.all(read.map(async (hit) => holdsPhrase(await hit.data())));
	const titled = read.filter((_, index) => right[index]);
	const least = titled.length === read.length ? (titled.at(-1)?.score ?? 0) : Number.POSITIVE_INFINITY;
	const others = likely.slice(MOST_READ).filter(({ score }) => score >= SAME * least);
	return new Set([...titled, ...others].map(({ id }) => id));
}

/** Those that are shown first are read for that, too. */
const MOST_READ = 4;
/** Scores of titles that hold as much differ by what the text weighs. */
const SAME = 0.99;

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function asHit<Text>(hit: EngineHit<Text>, group: Hit<Text>['group']): Hit<Text> {
	return { id: hit.id, group, places: hit.words, read: () => hit.data() };
}
