import type { Period } from '#domain/period';

export type Direction = 'higher-is-better' | 'lower-is-better' | 'none';

/** A quantity that is followed over time or compared between organisations. */
export interface Indicator {
	readonly id: string;
	readonly name: string;
	readonly field: string;
	readonly unit: string;
	readonly direction: Direction;
	/** A percentage of a whole (hộ nghèo among all hộ): it is never above 100. */
	readonly proportion: boolean;
	/** Only where a source gives one. */
	readonly definition: string | null;
	/** Periods at which the series must not be joined to what came before. */
	readonly breaks: readonly { readonly at: Period; readonly reason: string; readonly verified: boolean }[];
}

/** What a change means, for people. The portal judges a number only where its record says so. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
	'higher-is-better': 'tăng là tốt',
	'lower-is-better': 'giảm là tốt',
	none: 'không xét tăng hay giảm',
};
