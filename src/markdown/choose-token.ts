import type { Token } from '#markdown/numeral-tokens';
import type { WantedNumber } from '#markdown/wanted-number';

export type Choice =
	| { readonly kind: 'one'; readonly token: Token }
	| { readonly kind: 'several' | 'other-unit'; readonly tokens: readonly Token[] }
	| { readonly kind: 'none' };

/** Tokens that the stated unit follows at once come before those that no unit follows; another unit never will do. */
export function chooseToken(tokens: readonly Token[], wanted: WantedNumber): Choice {
	const same = tokens.filter(({ key }) => key === wanted.key);
	const { stated = [], bare = [] } = Object.groupBy(same, (token) => wanted.standing(token));
	const fitting = stated.length > 0 ? stated : bare;
	const [token] = fitting;
	if (token === undefined) return same.length > 0 ? { kind: 'other-unit', tokens: same } : { kind: 'none' };
	return fitting.length === 1 ? { kind: 'one', token } : { kind: 'several', tokens: fitting };
}
