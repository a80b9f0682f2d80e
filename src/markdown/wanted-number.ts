import type { Figure, RelationPart } from '#domain/figure';
import type { Position } from '#domain/finding';
import type { WrittenNumber } from '#domain/number';
import { keyOf } from '#domain/number-tokens';
import { sameUnit, unitOf } from '#domain/unit';
import { type Token, unitAfter } from '#markdown/numeral-tokens';

/**
 * How a token stands to the stated unit: the unit follows at once, no unit follows, or another one does ("lao động"
 * where "lượt người" is stated).
 */
type Standing = 'stated' | 'bare' | 'other';

/** A number of the frontmatter that is looked for in the text. */
export interface WantedNumber {
	readonly figure: string;
	readonly written: string;
	readonly unit: string | null;
	readonly key: string;
	/** The place of its key in the frontmatter. */
	readonly at: Position;
	standing(token: Token): Standing;
}

export function wantedFigure({ id, value, unit }: Figure, at: Position): WantedNumber {
	const written = value.upTo === null ? value.number.written : `${value.number.written}-${value.upTo.written}`;
	return { figure: id, written, unit, key: keyOf(value), at, standing: (token) => standingOfFigure(token, unit) };
}

export function wantedRelation(figure: Figure, part: RelationPart, number: WrittenNumber, at: Position): WantedNumber {
	const rate = RATES.has(part);
	const standing = (token: Token): Standing => {
		const found = unitAfter(token, figure.unit);
		if (found === null) return 'bare';
		const { family, kind } = unitOf(found.unit);
		if (rate) return kind === 'rate' ? 'stated' : 'other';
		if (figure.unit === null) return kind === 'rate' ? 'other' : 'stated';
		return family === unitOf(figure.unit).family ? 'stated' : 'other';
	};
	const unit = rate ? '%' : figure.unit;
	return { figure: figure.id, written: number.written, unit, key: keyOf({ number, upTo: null }), at, standing };
}

const RATES: ReadonlySet<RelationPart> = new Set(['percent', 'change-percent', 'ratio', 'out-of-percent', 'share']);

function standingOfFigure(token: Token, unit: string | null): Standing {
	const found = unitAfter(token, unit);
	if (found === null) return unit === null ? 'stated' : 'bare';
	if (unit === null) return 'other';
	return sameUnit(found.unit, unit) || beginsWith(found.unit, unit) ? 'stated' : 'other';
}

/** In "suất quà" the stated "suất" follows at once too. */
function beginsWith(found: string, stated: string): boolean {
	const { length } = stated;
	return found[length] === ' ' && sameUnit(found.slice(0, length), stated);
}
