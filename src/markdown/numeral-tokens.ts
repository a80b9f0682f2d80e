import type { StatedValue } from '#domain/figure';
import { findNumerals, findRanges, readNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { findUnit } from '#domain/unit';
import { findDates } from '#domain/written-date';
import { leafOf, type TextBlock, type TextLeaf } from '#markdown/text-blocks';

/** One whole number, or one range, as the text writes it. */
export interface Token {
	/** Place among all tokens of the text. */
	readonly order: number;
	readonly block: TextBlock;
	readonly start: number;
	readonly end: number;
	readonly written: string;
	/** Equal for tokens that state the same number with the same decimals. */
	readonly key: string;
	/** Canonical decimal, `120-150` for a range. */
	readonly plain: string;
	/** `null` where formatting cuts the token: `**18**.498`. */
	readonly leaf: TextLeaf | null;
	/** Why no figure may claim it; `null` = it is a candidate. */
	readonly barred: 'date' | 'code' | 'heading' | 'remark' | 'range-end' | null;
}

/** All tokens of a text in its order, with those that may be claimed by key. */
export interface NumeralTokens {
	readonly all: readonly Token[];
	of(block: TextBlock): readonly Token[];
	candidates(key: string): readonly Token[];
}

/** `shares` (`1/6`) are what the figures call shares, though they could be dates. */
export function numeralTokensOf(blocks: readonly TextBlock[], shares: ReadonlySet<string>): NumeralTokens {
	const all = blocks.flatMap((block) => tokensOf(block, shares)).map((token, order) => ({ ...token, order }));
	const byBlock = Map.groupBy(all, ({ block }) => block);
	const byKey = Map.groupBy(
		all.filter(({ barred }) => barred === null),
		({ key }) => key,
	);
	return { all, of: (block) => byBlock.get(block) ?? [], candidates: (key) => byKey.get(key) ?? [] };
}

export function keyOf({ number, upTo }: StatedValue): string {
	return upTo === null ? numberKey(number) : `${numberKey(number)}-${numberKey(upTo)}`;
}

/** The unit that follows a token at once. */
export function unitAfter({ block, end }: Token, stated: string | null): ReturnType<typeof findUnit> {
	return findUnit(block.matching, end, stated);
}

type UnorderedToken = Omit<Token, 'order'>;

function tokensOf(block: TextBlock, shares: ReadonlySet<string>): readonly UnorderedToken[] {
	const text = block.matching;
	const barred: Token['barred'][] = new Array(text.length).fill(
		block.remark ? 'remark' : block.kind === 'heading' ? 'heading' : null,
	);
	for (const { start, end } of findDates(text)) {
		if (!shares.has(text.slice(start, end))) barred.fill('date', start, end);
	}
	for (const { start, end } of block.citations) barred.fill('code', start, end);
	const token = (start: number, end: number, key: string, plain: string): UnorderedToken => ({
		block,
		start,
		end,
		written: block.text.slice(start, end),
		key,
		plain,
		leaf: leafOf(block, start, end),
		barred: barred[end - 1] ?? null,
	});
	const ranges: UnorderedToken[] = [];
	for (const { start, end, from, to } of findRanges(text)) {
		const [low, high] = [readNumber(from.written), readNumber(to.written)];
		if (isProblem(low) || isProblem(high) || (barred[start] ?? barred[end - 1] ?? null) !== null) continue;
		ranges.push(token(start, end, keyOf({ number: low, upTo: high }), `${low.plain}-${high.plain}`));
		barred.fill('range-end', start, end);
	}
	const numbers = findNumerals(text).flatMap(({ start, end }) => {
		const from = barred[start] === null && hasSign(text, start) ? start - 1 : start;
		const number = readNumber(text.slice(from, end));
		return isProblem(number) ? [] : [token(from, end, numberKey(number), number.plain)];
	});
	return [...ranges, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
}

function numberKey({ plain, decimals }: WrittenNumber): string {
	return `${plain}/${decimals}`;
}

/** A minus of the number itself, not a dash between words. */
function hasSign(text: string, start: number): boolean {
	return text[start - 1] === '-' && /^[\s(]?$/u.test(text.charAt(start - 2));
}
