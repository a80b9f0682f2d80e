import type { NumberToken } from '#domain/number-tokens';

/**
 * Finds for a number the shortest phrase around it that names its place: it stands once in the text and holds the number
 * once. `null` where the number itself stands once. Phrases of one length are counted together, so that the work grows
 * with the text alone.
 */
export function quoteFinder(
	texts: readonly string[],
	tokens: readonly (readonly NumberToken[])[],
): (block: number, token: NumberToken) => string | null {
	const phrases = phrasesOfRepeated(texts, tokens);
	const counts = WIDTHS.map((_width, level) => countsOf([...phrases.values()].map((list) => list[level] ?? '')));
	return (block, token) => {
		const unique = (phrases.get(token) ?? []).filter((phrase, level) => counts[level]?.get(phrase) === 1);
		const holding = unique.find((phrase) => holdsOnce(phrase, texts[block] ?? '', token, tokens[block] ?? []));
		return holding ?? unique[0] ?? null;
	};
}

/** For each number that stands more than once, but not all over the text, the phrase of each width around it. */
function phrasesOfRepeated(
	texts: readonly string[],
	tokens: readonly (readonly NumberToken[])[],
): ReadonlyMap<NumberToken, readonly string[]> {
	const candidates = tokens.flat().filter(({ barred }) => barred === null);
	const times = countsOf(candidates.map(({ key }) => key));
	return new Map(
		tokens.flatMap((list, block) =>
			list
				.filter(({ key }) => isRepeated(times.get(key) ?? 0))
				.map((token) => [token, WIDTHS.map((width) => phraseAround(texts[block] ?? '', token, width))] as const),
		),
	);
}

function isRepeated(times: number): boolean {
	return times > 1 && times <= MOST_REPEATED;
}

/** Which of more is meant, no phrase tells a reader. */
const MOST_REPEATED = 500;

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Whether no equal number but `token` stands in its phrase. */
function holdsOnce(phrase: string, text: string, token: NumberToken, tokens: readonly NumberToken[]): boolean {
	const start = text.indexOf(phrase, Math.max(0, token.start - phrase.length));
	const inside = tokens.filter(
		({ key, start: at, end, barred }) =>
			key === token.key && barred === null && at >= start && end <= start + phrase.length,
	);
	return inside.length === 1;
}

/** Words before and behind the number. */
const WIDTHS: readonly (readonly [number, number])[] = [
	[0, 2],
	[2, 1],
	[2, 4],
	[5, 2],
	[5, 5],
	[10, 4],
	[10, 12],
	[24, 24],
];

function phraseAround(text: string, { start, end }: NumberToken, [before, behind]: readonly [number, number]): string {
	const from = Math.max(0, start - 40 * (before + 1));
	const head = text.slice(from, start);
	const tail = text.slice(end, end + 40 * (behind + 1));
	const heads = [...head.matchAll(/\S+/gu)];
	const firstHead = before === 0 ? undefined : (heads.at(-before) ?? heads[0]);
	const glued = /\S$/u.test(head) ? heads.at(-1)?.index : undefined;
	const startAt = Math.min(firstHead?.index ?? head.length, glued ?? head.length);
	const tails = [...tail.matchAll(/\S+/gu)];
	const gluedTail = /^\S/u.test(tail) ? 1 : 0;
	const last = tails[Math.min(behind + gluedTail, tails.length) - 1];
	const phrase = text.slice(from + startAt, end + (last === undefined ? 0 : last.index + last[0].length));
	return phrase.replace(/[,;:.(]+$/u, '').replace(/^[,;:.)]+/u, '');
}
