import { type NumberToken, numberTokensOf } from '#domain/number-tokens';
import { findUnit } from '#domain/unit';
import { leafOf, type TextBlock, type TextLeaf } from '#markdown/text-blocks';

/** A number token of a text, at its place in a block. */
export interface Token extends Omit<NumberToken, 'barred'> {
	/** Place among all tokens of the text. */
	readonly order: number;
	readonly block: TextBlock;
	readonly written: string;
	/** `null` where formatting cuts the token: `**18**.498`. */
	readonly leaf: TextLeaf | null;
	/** Why no figure may claim it; `null` = it is a candidate. */
	readonly barred: NumberToken['barred'] | 'heading' | 'remark';
}

/** All tokens of a text in its order, with those that may be claimed by key. */
export interface NumeralTokens {
	of(block: TextBlock): readonly Token[];
	candidates(key: string): readonly Token[];
	/** Those that state the same number, or have the same digits, whether they may be claimed or not. */
	alike(number: { readonly key: string; readonly written: string }): readonly Token[];
}

/** Of a number that stands in more places no one can say by its unit which is meant. */
export const MOST_SAME = 500;

/** `shares` (`1/6`) are what the figures call shares, though they could be dates. */
export function numeralTokensOf(blocks: readonly TextBlock[], shares: ReadonlySet<string>): NumeralTokens {
	const all = blocks.flatMap((block) => tokensOf(block, shares)).map((token, order) => ({ ...token, order }));
	const byBlock = Map.groupBy(all, ({ block }) => block);
	const byKey = Map.groupBy(
		all.filter(({ barred }) => barred === null),
		({ key }) => key,
	);
	const byAnyKey = Map.groupBy(all, ({ key }) => key);
	const byDigits = Map.groupBy(all, ({ written }) => digitsOf(written));
	return {
		of: (block) => byBlock.get(block) ?? [],
		candidates: (key) => byKey.get(key) ?? [],
		alike({ key, written }) {
			const found = [
				...(byAnyKey.get(key) ?? []).slice(0, MOST_SAME),
				...(byDigits.get(digitsOf(written)) ?? []).slice(0, MOST_SAME),
			];
			return [...new Set(found)].sort((a, b) => a.order - b.order);
		},
	};
}

/** The digits alone, without what groups them and without zeros that change no value. */
export function digitsOf(written: string): string {
	const trimmed = written.includes(',') ? written.replace(/0+$/u, '') : written;
	return trimmed.replace(/[^\d-]/gu, '').replace(/^0+/u, '');
}

/** The unit that follows a token at once. */
export function unitAfter({ block, end }: Token, stated: string | null): ReturnType<typeof findUnit> {
	return findUnit(block.matching, end, stated);
}

type UnorderedToken = Omit<Token, 'order'>;

function tokensOf(block: TextBlock, shares: ReadonlySet<string>): readonly UnorderedToken[] {
	const outside = block.remark ? 'remark' : block.kind === 'heading' ? 'heading' : null;
	return numberTokensOf(block.matching, block.citations, shares).map((token) => ({
		...token,
		block,
		written: block.text.slice(token.start, token.end),
		leaf: leafOf(block, token.start, token.end),
		barred: token.barred ?? outside,
	}));
}
