import type { NumberToken } from '#domain/number-tokens';
import { findUnit, unitOf } from '#domain/unit';
import type { Claims } from '#importers/report/figures/figure-claims';
import { isPercentOf } from '#importers/report/figures/percent-of';

/** A figure, and what has been read of it so far. */
export interface FigureInText {
	readonly token: NumberToken;
	unit: string | null;
	plan: Claims['plan'];
	change: Claims['change'];
	outOf: { readonly written: string; readonly plain: string } | null;
	percent: string | null;
	/** Of a whole that is not named beside it. */
	percentOfWhole: string | null;
}

/** A number with the words around it. */
export interface NumberInText {
	readonly token: NumberToken;
	readonly text: string;
	/** Up to 60 characters. */
	readonly before: string;
	readonly behind: string;
}

/**
 * Whether a number is no figure but says something of the figure before it, such as the percentage of its plan; if so,
 * the figure takes it.
 */
export function takesClaim(subject: FigureInText, number: NumberInText): boolean {
	if (isApart(number.text.slice(subject.token.end, number.token.start))) return false;
	for (const takes of READERS) {
		const taken = takes(subject, number);
		if (taken !== null) return taken;
	}
	return false;
}

/** What stands between a figure and a number that says nothing of it. */
function isApart(between: string): boolean {
	return /\p{L}[^.;]*[;.]\s/u.test(between) && !/^[^;]*[.;]\s*Đạt/u.test(between);
}

/** `null` where the number says something else; `false` where the figure cannot be meant. */
type Reader = (subject: FigureInText, number: NumberInText) => boolean | null;

const READERS: readonly Reader[] = [planPercent, ratio, change, percentOfWhole, partOfCount];

/** "đạt 212,27% kế hoạch" */
function planPercent(subject: FigureInText, number: NumberInText): boolean | null {
	if (!PLAN.test(number.behind) || !REACHED.test(number.before)) return null;
	if (subject.plan !== null || isRate(subject)) return false;
	const percent = written(number);
	// In "92/107 hộ, đạt 85,98% kế hoạch" the 107 are the plan.
	const isOfWhole = subject.outOf !== null && isPercentOf(percent, subject.token.plain, subject.outOf.plain);
	subject.plan = isOfWhole && subject.outOf !== null ? { value: subject.outOf.written, percent } : { percent };
	if (isOfWhole) subject.outOf = null;
	return true;
}

const PLAN = /^\s?%\s*(?:so với\s*)?(?:chỉ tiêu|kế hoạch|KH)/iu;
const REACHED = /(?:đạt|bằng|hoàn thành|tương đương|\()[^\d]{0,12}$/iu;

/** "bằng 147,25% so với cùng kỳ" */
function ratio(subject: FigureInText, number: NumberInText): boolean | null {
	if (!RATIO.test(number.behind) || !/(?:bằng|đạt)\s*$/iu.test(number.before)) return null;
	if (subject.change !== null) return false;
	subject.change = { from: null, ratio: written(number) };
	return true;
}

const RATIO = /^\s?%\s*so với\s*(?:kết quả\s*)?(?:cùng kỳ|năm trước|năm \d{4})/iu;

/** "giảm 2,79% so với năm 2022": points of a rate, or an amount. */
function change(subject: FigureInText, number: NumberInText): boolean | null {
	const way = /(tăng|giảm)\s*(?:thêm\s*)?$/iu.exec(number.before)?.[1]?.toLowerCase();
	if (way === undefined || !COMPARED.test(number.behind) || subject.change !== null) return null;
	const isOfKind = isPercent(number) ? isRate(subject) : findUnit(number.text, number.token.end) === null;
	if (!isOfKind) return false;
	subject.change =
		way === 'tăng' ? { from: null, increase: written(number) } : { from: null, decrease: written(number) };
	return true;
}

const COMPARED = /^\s?%?[^.;,]{0,12}\s*so với\s+(?!mục tiêu|chỉ tiêu|kế hoạch|tổng)/iu;

/** "1/6 (16,7%)" */
function percentOfWhole(subject: FigureInText, number: NumberInText): boolean | null {
	if (subject.outOf === null || !/\(\s*$/u.test(number.before) || !/^\s?%\s?\)/u.test(number.behind)) return null;
	subject.percent = written(number);
	return true;
}

/** "chiếm 76,1%" */
function partOfCount(subject: FigureInText, number: NumberInText): boolean | null {
	if (!isPercent(number) || !PART.test(number.before)) return null;
	if (unitOf(subject.unit).kind !== 'count') return false;
	if (!number.before.trimEnd().endsWith('~')) subject.percentOfWhole ??= written(number);
	return true;
}

const PART = /(?:chiếm(?: tỷ lệ| tỉ lệ)?|~)\s*$/iu;

function isPercent({ behind }: NumberInText): boolean {
	return /^\s?%/u.test(behind);
}

function isRate({ unit }: FigureInText): boolean {
	return unitOf(unit).kind === 'rate';
}

function written({ text, token }: NumberInText): string {
	return text.slice(token.start, token.end);
}
