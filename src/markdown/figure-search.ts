import type { Position, Positions } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';
import type { NumeralTokens, Token } from '#markdown/numeral-tokens';
import type { PhrasePlace } from '#markdown/phrases';
import { placeOf } from '#markdown/text-blocks';

/** What the figures of one file are looked for in. */
export interface FigureSearch {
	readonly tokens: NumeralTokens;
	readonly placesOf: (phrase: string) => readonly PhrasePlace[];
	readonly lines: readonly string[];
	/** Of the frontmatter. */
	readonly positions: Positions;
}

/** Why a number could not be tied to the text. */
export interface Miss {
	readonly rule: Rule;
	readonly at: Position;
	readonly message: string;
}

export function isMiss(found: Token | Miss): found is Miss {
	return 'rule' in found;
}

export function positionOfToken({ block, start, end }: Token, { lines }: FigureSearch): Position {
	return placeOf(block, start, end, lines);
}

/** "12:5, 30:14" for people. */
export function listPlaces(tokens: readonly Token[], search: FigureSearch): string {
	const shown = tokens.slice(0, MOST_PLACES).map((token) => {
		const { line, column } = positionOfToken(token, search);
		return `${line}:${column}`;
	});
	const more = tokens.length - shown.length;
	return more > 0 ? `${shown.join(', ')} và ${more} chỗ nữa` : shown.join(', ');
}

const MOST_PLACES = 8;
