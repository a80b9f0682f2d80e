import { Decimal } from '#domain/decimal';
import type { NumberToken } from '#domain/number-tokens';
import { unitOf } from '#domain/unit';
import { qualifierOf } from '#importers/report/figures/figure-words';
import { isPercentOf, isRange } from '#importers/report/figures/percent-of';
import type { FigureInText } from '#importers/report/figures/stated-claims';
import { type Enumeration, enumerationsIn } from '#importers/report/outline/enumerations';

/** How a figure belongs to other figures of its paragraph, by their tokens. */
export interface PartClaims {
	/** The whole of which it is a part. */
	readonly within: NumberToken | null;
	/** Its complete partition. */
	readonly sumOf: readonly (readonly NumberToken[])[] | null;
	readonly share: { readonly of: NumberToken; readonly percent: string } | null;
}

/**
 * What the enumerations of a paragraph say of its figures. Only what can be read in one way is claimed, since a wrong
 * relation costs the editor more than a missing one: parts that add up to the one whole before them are its partition;
 * "trong đó" makes parts of a whole where nothing else of its kind stands before them; "chiếm 3,49%" is a share of that
 * whole.
 */
export function partClaims(text: string, figures: readonly FigureInText[]): ReadonlyMap<NumberToken, PartClaims> {
	const claims = new Map<NumberToken, PartClaims>();
	const add = ({ token }: FigureInText, more: Partial<PartClaims>) =>
		claims.set(token, { ...(claims.get(token) ?? NOTHING), ...more });
	for (const enumeration of enumerationsIn(text, figures)) {
		for (const { whole, parts, isAll } of divisionsOf(enumeration, text)) {
			if (isAll) add(whole, { sumOf: [parts.map(({ token }) => token)] });
			for (const part of parts) add(part, { ...(isAll ? {} : { within: whole.token }), share: shareOf(part, whole) });
		}
	}
	return claims;
}

const NOTHING: PartClaims = { within: null, sumOf: null, share: null };

interface Division {
	readonly whole: FigureInText;
	readonly parts: readonly FigureInText[];
	/** They are the whole of it. */
	readonly isAll: boolean;
}

/** One for each kind of thing that is counted before the opening words and behind them. */
function divisionsOf(enumeration: Enumeration, text: string): readonly Division[] {
	const families = new Set(enumeration.announced.map(familyOf).filter((family) => family !== null));
	return [...families].flatMap((family): readonly Division[] => {
		const isOfFamily = (figure: FigureInText) => familyOf(figure) === family;
		const wholes = enumeration.above.filter(isOfFamily);
		const whole = wholes.at(-1);
		if (whole === undefined) return [];
		const all = partition(whole, enumeration, isOfFamily);
		if (all !== null)
			return [whole, ...all].every((figure) => isExact(figure, text)) ? [{ whole, parts: all, isAll: true }] : [];
		const some = enumeration.items.flatMap((item) => item.find(isOfFamily) ?? []);
		const isPart = enumeration.isOpen && wholes.length === 1 && !sumOf(some).gt(amountOf(whole));
		return isPart ? [{ whole, parts: some, isAll: false }] : [];
	});
}

/** Rates, bare numbers and ranges are parts of nothing. */
function familyOf({ unit, token }: FigureInText): string | null {
	const { family, kind } = unitOf(unit);
	return unit === null || kind === 'rate' || isRange(token.plain) ? null : family;
}

/** Whether a number is said to be just that. */
function isExact({ token: { start, end } }: FigureInText, text: string): boolean {
	return qualifierOf(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)) === null;
}

/**
 * The figures that make up the whole: all that are announced, or, where the enumeration goes on in sentences of its
 * own, those up to the one that completes it.
 */
function partition(
	whole: FigureInText,
	{ announced, further }: Enumeration,
	isOfFamily: (figure: FigureInText) => boolean,
): readonly FigureInText[] | null {
	const total = amountOf(whole);
	const parts = announced.filter(isOfFamily);
	const more = total.lt(LEAST_OVER_SENTENCES) ? [] : further.filter(isOfFamily);
	for (let count = 0; count <= more.length; count++) {
		const all = [...parts, ...more.slice(0, count)];
		if (all.length > 1 && sumOf(all).eq(total)) return all;
	}
	return null;
}

/** Small numbers of several sentences may add up by chance. */
const LEAST_OVER_SENTENCES = 1000;

function sumOf(figures: readonly FigureInText[]): Decimal {
	return figures.reduce((sum, figure) => sum.plus(amountOf(figure)), new Decimal(0));
}

function amountOf({ token, unit }: FigureInText): Decimal {
	return new Decimal(token.plain).times(unitOf(unit).scale);
}

/** "chiếm 3,49%", where it is that of the whole; it may be said of another one that is not named. */
function shareOf(part: FigureInText, whole: FigureInText): PartClaims['share'] {
	const { percentOfWhole: percent } = part;
	if (percent === null || !isPercentOf(percent, amountOf(part).toString(), amountOf(whole).toString())) return null;
	return { of: whole.token, percent };
}
