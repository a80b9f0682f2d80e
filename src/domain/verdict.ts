import type { Arithmetic } from '#domain/arithmetic';
import type { RelationKind } from '#domain/figure';

/** khớp · chưa khớp · còn lại chưa nêu · chưa đủ số liệu đối chiếu (design, section 2). */
export type VerdictName = 'khop' | 'chua-khop' | 'con-lai' | 'chua-du';

/** A relation that the author states, or one that is checked whatever the author states. */
export type VerdictKind = RelationKind | CheckKind;

/**
 * Checks of a figure's own number: `amount`, a sum of money that cannot be; `proportion`, more than 100% of a whole;
 * `restated`, one thing that is stated twice.
 */
export type CheckKind = 'amount' | 'proportion' | 'restated';

/** One relation of a report, recomputed, or one check of a number. All texts are Vietnamese and final. */
export interface Verdict {
	readonly report: string;
	readonly figure: string;
	readonly kind: VerdictKind;
	/** Place of the relation among those of the figure; `null` for a check of the figure's own number. */
	readonly relation: number | null;
	/** Which number of the relation was judged, when the relation states several. */
	readonly part: VerdictPart | null;
	readonly verdict: VerdictName;
	/** The number, or the word of direction, as the text states it; `null` where it states none (`within`). */
	readonly stated: string | null;
	/** The recomputed number or interval, printed; `null` when there was nothing to compute. */
	readonly recomputed: string | null;
	/** The same as a plain decimal, with the same digits; `null` for an interval, and where nothing was computed. */
	readonly recomputedPlain: string | null;
	/** The arithmetic written out: "17.896 + 602 = 18.498". */
	readonly how: string;
	/** `how` in pieces: each number that a text states knows its place. */
	readonly arithmetic: Arithmetic;
	/** What the author should know though it changes no verdict: mixed units in one sum, and the like. */
	readonly remark: string | null;
	/** What the portal tells readers about this relation. */
	readonly note: string | null;
}

/** The numbers of a `change`: an amount (or points), a percentage of the base, a ratio in percent; or its direction. */
export type VerdictPart = 'amount' | 'percent' | 'ratio' | 'direction';

export const VERDICT_WORDS: Readonly<Record<VerdictName, string>> = {
	khop: 'khớp',
	'chua-khop': 'chưa khớp',
	'con-lai': 'còn lại chưa nêu',
	'chua-du': 'chưa đủ số liệu đối chiếu',
};

export const KIND_WORDS: Readonly<Record<VerdictKind, string>> = {
	'sum-of': 'tổng và các phần',
	within: 'một phần của tổng',
	plan: 'so với kế hoạch',
	change: 'tăng, giảm so với số trước',
	'out-of': 'số này trên số kia',
	pooled: 'tỷ lệ chung của nhiều nhóm',
	share: 'tỷ trọng',
	amount: 'số tiền mỗi suất quà',
	proportion: 'phần trăm của một toàn bộ',
	restated: 'một số nêu hai lần',
};
