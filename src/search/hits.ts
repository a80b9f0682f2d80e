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
 * Phrase hits, which have no order of their own: first those with more of the query in the title, then newest first, the
 * order they come in. After them, in the engine's order, the loose hits that are not among them.
 */
export function inOrder<Text>(
	phraseHits: readonly EngineHit<Text>[],
	group: PhrasePass,
	looseHits: readonly EngineHit<Text>[],
	wantsLoose: boolean,
): readonly Hit<Text>[] {
	const share = titleShares(looseHits);
	const isPhrase = new Set(phraseHits.map(({ id }) => id));
	const phrase = [...phraseHits].sort((a, b) => (share.get(b.id) ?? 0) - (share.get(a.id) ?? 0));
	const loose = wantsLoose ? looseHits.filter(({ id }) => !isPhrase.has(id)) : [];
	return [...phrase.map((hit) => found(hit, group)), ...loose.map((hit) => found(hit, 'loose'))];
}

/** By page, in hundredths of the best, which comes first: finer differences come from the text and must not undo the order by date. */
function titleShares(hits: readonly EngineHit<unknown>[]): ReadonlyMap<string, number> {
	const titled = hits.filter(({ matchedMetaFields = [] }) => matchedMetaFields.includes('title'));
	const best = titled[0]?.score ?? 1;
	return new Map(titled.map(({ id, score }) => [id, Math.round((100 * score) / best)]));
}

function found<Text>(hit: EngineHit<Text>, group: Hit<Text>['group']): Hit<Text> {
	return { group, places: hit.words, read: () => hit.data() };
}
