import { withoutDiacritics } from '#domain/diacritics';
import { slipBetween, withoutKeystrokes } from '#search/slips';
import type { PrintedWords } from '#search/words';

/**
 * Words of the portal that were probably meant by `typed`, as they are written there: those closest to what was typed, and
 * of these the commonest that stand side by side. `null` where some word is like none, or nothing but marks would change.
 */
export function probablyMeant(typed: readonly string[], printed: PrintedWords): string | null {
	if (typed.length === 0 || typed.length > LONGEST || typed.some((word) => /[^\p{L}\p{M}\d]/u.test(word))) return null;
	const lexicon = lexiconOf(printed);
	let paths: readonly Path[] = [{ words: [], cost: 0 }];
	for (const word of typed) {
		const choices = choicesFor(word, lexicon);
		paths = choices.map((choice) => bestPath(paths, choice, lexicon)).filter((path) => path !== null);
	}
	const [best] = paths.toSorted((a, b) => a.cost - b.cost);
	if (best === undefined || best.words.length === 0) return null;
	const meant = best.words.join(' ');
	return withoutDiacritics(meant) === withoutDiacritics(typed.join(' ')) ? null : meant;
}

const LONGEST = 8;
/** So many choices for each word are followed. */
const MOST_CHOICES = 25;
/** What a pair that stands nowhere costs, in wrong letters; one that stands somewhere costs less the commoner it is. */
const STRANGERS = 1.2;
const APART = 0.8;

interface Path {
	readonly words: readonly string[];
	/** In wrong letters. */
	readonly cost: number;
}

interface Lexicon {
	/** Words with the order of magnitude of their pages. */
	readonly words: ReadonlyMap<string, number>;
	readonly pairs: ReadonlyMap<string, number>;
	/** The pairs without marks and blank, for words that were typed as one. */
	readonly glued: ReadonlyMap<string, string>;
}

function lexiconOf({ words, pairs }: PrintedWords): Lexicon {
	const read = (groups: readonly string[], joint: string) =>
		new Map(
			groups.flatMap((group, magnitude) =>
				group === '' ? [] : group.split(joint).map((text): [string, number] => [text, magnitude]),
			),
		);
	const known = read(pairs, '|');
	const glued = new Map([...known.keys()].map((pair) => [withoutDiacritics(pair).replace(' ', ''), pair]));
	return { words: read(words, ' '), pairs: known, glued };
}

function choicesFor(typed: string, { words, glued }: Lexicon): readonly Path[] {
	const choices: Path[] = [];
	for (const [word, magnitude] of words) {
		const slip = slipBetween(typed, word);
		if (slip !== null) choices.push({ words: [word], cost: slip - rarity(magnitude) });
	}
	const pair = glued.get(withoutDiacritics(typed)) ?? glued.get(withoutKeystrokes(typed));
	if (pair !== undefined) choices.push({ words: pair.split(' '), cost: APART });
	return choices.sort((a, b) => a.cost - b.cost).slice(0, MOST_CHOICES);
}

/** A common word is meant a little more often than a rare one. */
function rarity(magnitude: number): number {
	return Math.min(magnitude, 10) * 0.03;
}

function bestPath(paths: readonly Path[], choice: Path, { pairs }: Lexicon): Path | null {
	let best: Path | null = null;
	for (const { words, cost } of paths) {
		const before = words.at(-1);
		const magnitude = before === undefined ? 0 : pairs.get(`${before} ${choice.words[0]}`);
		const step = before === undefined ? 0 : magnitude === undefined ? STRANGERS : -rarity(magnitude);
		const whole = cost + step + choice.cost;
		if (best === null || whole < best.cost) best = { words: [...words, ...choice.words], cost: whole };
	}
	return best;
}
