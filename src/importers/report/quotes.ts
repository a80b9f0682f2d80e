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
	const keys = new Map<string, number>();
	for (const { key, barred } of tokens.flat()) {
		if (barred === null) keys.set(key, (keys.get(key) ?? 0) + 1);
	}
	const counts = WIDTHS.map((): Map<string, number> => new Map());
	for (const [block, list] of tokens.entries()) {
		for (const token of list) {
			if ((keys.get(token.key) ?? 0) < 2) continue;
			for (const [level, width] of WIDTHS.entries()) {
				const phrase = phraseAround(texts[block] ?? '', token, width);
				const count = counts[level];
				count?.set(phrase, (count.get(phrase) ?? 0) + 1);
			}
		}
	}
	return (block, token) => {
		if ((keys.get(token.key) ?? 0) < 2) return null;
		const text = texts[block] ?? '';
		let best: string | null = null;
		for (const [level, width] of WIDTHS.entries()) {
			const phrase = phraseAround(text, token, width);
			if (counts[level]?.get(phrase) !== 1) continue;
			best ??= phrase;
			const from = Math.max(0, token.start - phrase.length);
			const start = text.indexOf(phrase, from);
			const inside = (tokens[block] ?? []).filter(
				({ key, start: at, end, barred }) =>
					key === token.key && barred === null && at >= start && end <= start + phrase.length,
			);
			if (inside.length === 1) return phrase;
		}
		return best;
	};
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
