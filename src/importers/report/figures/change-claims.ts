import { Decimal } from '#domain/decimal';
import type { NumberToken } from '#domain/number-tokens';
import { countsSameThing } from '#domain/unit';
import { isRange } from '#importers/report/figures/percent-of';
import type { FigureInText } from '#importers/report/figures/stated-claims';

/** How a figure differs from an earlier one: by an amount (points, for a rate), or as so many percent of it. */
export interface Change {
	/** The number of the earlier one; `null` where it is not stated. */
	readonly from: NumberToken | null;
	readonly increase?: string;
	readonly decrease?: string;
	readonly ratio?: string;
}

/**
 * Changes of which a text names both ends, by the number of the later: "giảm 2,79% (từ 7,97% cuối năm 2022 xuống còn
 * 5,18% cuối năm 2023)". They are read only where they can be recomputed.
 */
export function changesBetween(text: string, figures: readonly FigureInText[]): ReadonlyMap<NumberToken, Change> {
	const changes = new Map<NumberToken, Change>();
	for (const [index, { token: amount }] of figures.entries()) {
		const [from, to] = figures.slice(index + 1, index + 3);
		if (from === undefined || to === undefined || !countsSameThing(from.unit, to.unit)) continue;
		const way = /(tăng|giảm)(?: thêm)?\s$/iu.exec(text.slice(Math.max(0, amount.start - 12), amount.start))?.[1];
		if (way === undefined || !isFromTo(text, amount, from.token, to.token)) continue;
		const isIncrease = way.toLowerCase() === 'tăng';
		const [low, high] = isIncrease ? [from.token, to.token] : [to.token, from.token];
		if (!isDifference(amount, high, low)) continue;
		const written = text.slice(amount.start, amount.end);
		changes.set(to.token, { from: from.token, ...(isIncrease ? { increase: written } : { decrease: written }) });
	}
	return changes;
}

function isFromTo(text: string, amount: NumberToken, from: NumberToken, to: NumberToken): boolean {
	const [opening, between] = [text.slice(amount.end, from.start), text.slice(from.end, to.start)];
	return (
		/^(?:\s?%|\s[\p{L}\s]{1,30})?,?\s?\(?từ\s\(?$/iu.test(opening) &&
		/^[^.;]{1,60}\s(?:xuống|lên|còn|tới|đến)\s$/iu.test(between)
	);
}

function isDifference(amount: NumberToken, high: NumberToken, low: NumberToken): boolean {
	if ([amount, high, low].some(({ plain }) => isRange(plain))) return false;
	return new Decimal(high.plain).minus(low.plain).eq(amount.plain);
}
