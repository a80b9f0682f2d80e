import type { StatedValue } from '#domain/figure';
import { findNumerals, findRanges, readNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import type { TextRange } from '#domain/vietnamese-text';
import { findDates } from '#domain/written-date';

/** One whole number, or one range, as a text writes it. */
export interface NumberToken extends TextRange {
	/** Equal for tokens that state the same number with the same decimals. */
	readonly key: string;
	/** Canonical decimal, `120-150` for a range. */
	readonly plain: string;
	/** Why no figure may claim it; `null` = it is a candidate. */
	readonly barred: 'date' | 'code' | 'range-end' | null;
}

/**
 * The number tokens of a text in their order (design, section 3, "Anchoring"): those of dates and document codes are no
 * candidates, nor are the two ends of a range. `shares` (`1/6`) are what is known to be shares, though they could be
 * dates. `text` has one kind of dash.
 */
export function numberTokensOf(
	text: string,
	codes: readonly TextRange[],
	shares: ReadonlySet<string>,
): readonly NumberToken[] {
	const barred: NumberToken['barred'][] = new Array(text.length).fill(null);
	for (const { start, end } of findDates(text)) {
		if (!shares.has(text.slice(start, end))) barred.fill('date', start, end);
	}
	for (const { start, end } of codes) barred.fill('code', start, end);
	const token = (start: number, end: number, key: string, plain: string): NumberToken => ({
		start,
		end,
		key,
		plain,
		barred: barred[end - 1] ?? null,
	});
	const ranges: NumberToken[] = [];
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

export function keyOf({ number, upTo }: StatedValue): string {
	return upTo === null ? numberKey(number) : `${numberKey(number)}-${numberKey(upTo)}`;
}

function numberKey({ plain, decimals }: WrittenNumber): string {
	return `${plain}/${decimals}`;
}

/** A minus of the number itself, not a dash between words. */
function hasSign(text: string, start: number): boolean {
	return text[start - 1] === '-' && /^[\s(]?$/u.test(text.charAt(start - 2));
}
