import type { RelationKind } from '#domain/figure';

/** khớp · chưa khớp · còn lại chưa nêu · chưa đủ số liệu đối chiếu (design, section 2). */
export type VerdictName = 'khop' | 'chua-khop' | 'con-lai' | 'chua-du';

/** A relation that the author states, or `amount`: a sum of money that cannot be, whatever the author states. */
export type VerdictKind = RelationKind | 'amount';

/** One relation of a report, recomputed. All texts are Vietnamese and final. */
export interface Verdict {
	readonly report: string;
	readonly figure: string;
	readonly kind: VerdictKind;
	/** Which number of the relation was judged, when the relation states several. */
	readonly part: VerdictPart | null;
	readonly verdict: VerdictName;
	/** The number as the text states it; `null` where it states none (`within`). */
	readonly stated: string | null;
	/** The recomputed number or interval, printed; `null` when there was nothing to compute. */
	readonly recomputed: string | null;
	/** The same as a plain decimal, with the same digits; `null` for an interval, and where nothing was computed. */
	readonly recomputedPlain: string | null;
	/** The arithmetic written out: "17.896 + 602 = 18.498". */
	readonly how: string;
	/** What the author should know though it changes no verdict: mixed units in one sum, and the like. */
	readonly remark: string | null;
}

/** The numbers of a `change`: an amount (or points), a percentage of the base, a ratio in percent. */
export type VerdictPart = 'amount' | 'percent' | 'ratio';

export const VERDICT_WORDS: Readonly<Record<VerdictName, string>> = {
	khop: 'khớp',
	'chua-khop': 'chưa khớp',
	'con-lai': 'còn lại chưa nêu',
	'chua-du': 'chưa đủ số liệu đối chiếu',
};
