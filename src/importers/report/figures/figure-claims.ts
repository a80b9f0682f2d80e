import type { NumberToken } from '#domain/number-tokens';
import { unitOf } from '#domain/unit';
import { type Change, changesBetween } from '#importers/report/figures/change-claims';
import { unitBehind } from '#importers/report/figures/figure-words';
import { type PartClaims, partClaims } from '#importers/report/figures/part-claims';
import { type FigureInText, type NumberInText, takesClaim } from '#importers/report/figures/stated-claims';

/** What the text itself says of a figure and other numbers, with the keys of the frontmatter. */
export interface Claims extends PartClaims {
	/** `value` is what was planned, where it stands beside the figure. */
	readonly plan: { readonly percent: string; readonly value?: string } | null;
	readonly change: Change | null;
	readonly outOf: string | null;
	readonly percent: string | null;
	/** Its own number, by which the figures that belong to it name it. */
	readonly token: NumberToken;
}

export interface ClaimedNumber {
	readonly token: NumberToken;
	readonly unit: string | null;
	readonly claims: Claims;
}

/**
 * Which numbers of a paragraph are figures, and what is said of each: "8.491 người, đạt 212,27% kế hoạch" is one figure
 * with a percentage of its plan, "1/6 (16,7%)" one out of a whole. Ages, ordinals, spans of time and names are none.
 */
export function figureClaims(
	text: string,
	tokens: readonly NumberToken[],
	unitOfCell: string | null,
): readonly ClaimedNumber[] {
	const figures: FigureInText[] = [];
	const numbers = tokens.filter(({ barred }) => barred === null).map((token) => numberIn(text, token));
	for (const [index, number] of numbers.entries()) {
		if (isNoFigure(number)) continue;
		const subject = subjectOf(number, figures.at(-1));
		if (subject !== null && takesClaim(subject, number)) continue;
		if (subject !== null && isWhole(number, numbers[index - 1])) {
			takeWhole(subject, number);
			continue;
		}
		const unit = unitBehind(text, number.token.end)?.unit ?? unitOfCell ?? inherited(subject, number);
		if (!isCounted(unit, number)) continue;
		figures.push({ ...UNCLAIMED, token: number.token, unit });
	}
	const parts = partClaims(text, figures);
	const changes = changesBetween(text, figures);
	return figures.map(({ token, unit, plan, change, outOf, percent }) => {
		const { within = null, sumOf = null, share = null } = parts.get(token) ?? {};
		return {
			token,
			unit,
			claims: {
				plan,
				change: changes.get(token) ?? change,
				outOf: outOf?.written ?? null,
				percent,
				within,
				sumOf,
				share,
				token,
			},
		};
	});
}

const UNCLAIMED = { plan: null, change: null, outOf: null, percent: null, percentOfWhole: null };

function numberIn(text: string, token: NumberToken): NumberInText {
	return {
		token,
		text,
		before: text.slice(Math.max(0, token.start - 60), token.start),
		behind: text.slice(token.end, token.end + 60),
	};
}

/** The figure that a number may say something of: the last one of the same sentence. */
function subjectOf({ text, token }: NumberInText, above: FigureInText | undefined): FigureInText | null {
	if (above === undefined || /[.!?]\s+\p{Lu}/u.test(text.slice(above.token.end, token.start))) return null;
	return above;
}

/** Ordinals, ages, articles, names with a number, spans of time. */
function isNoFigure({ before, behind }: NumberInText): boolean {
	return /(?:lần thứ|thứ|khóa|khoá|số|điều|khoản|mục|phần|quý|kỳ|tiểu đề án|đề án|dự án|phòng|tổ|trung đoàn|tiểu đoàn|ban chỉ đạo|quốc lộ|lớp|nhiệm vụ|loại|nhóm|chương|tháng|năm|ngày|giai đoạn|thế kỷ|cách mạng công nghiệp lần|hạng)\s*$/iu.test(
		before.replace(/(?:tổng|con|sĩ|một) số\s*$|\d tháng\s*$/iu, ''),
	) && !/(?:tổng số|là|số lượng)\s*:?\s*$/iu.test(before)
		? !/^\s?%/u.test(behind)
		: /^\s?(?:tháng|năm|tuổi|lần|giờ|phút|ngày|quý)(?!\p{L})(?! lương)/u.test(behind) ||
				/^\s?(?:cách mạng|thế kỷ)/u.test(behind);
}

/** Time and bare numbers are not counted; a bare number may count out of another: "1/6 (16,7%)". */
function isCounted(unit: string | null, { behind }: NumberInText): boolean {
	if (unit === null) return /^\/\d/u.test(behind);
	return !TIME.test(unit) || /^\s?ngày (?:lương|công)/u.test(behind);
}

const TIME = /^(?:năm|tháng|quý|tuần|ngày|giờ|phút|tuổi|lần|đợt)$/iu;

/** The 6 of "1/6". */
function isWhole({ text, token: { start } }: NumberInText, part: NumberInText | undefined): boolean {
	return part?.token.end === start - 1 && text[start - 1] === '/';
}

function takeWhole(subject: FigureInText, { text, token: { start, end, plain } }: NumberInText): void {
	subject.outOf = { written: text.slice(start, end), plain };
	const unit = unitBehind(text, end)?.unit ?? null;
	if (subject.unit === null && unit !== null && unitOf(unit).kind === 'count') subject.unit = unit;
}

/** In an enumeration a bare number counts what the number before it does: "cao đẳng 616." */
function inherited(subject: FigureInText | null, { behind }: NumberInText): string | null {
	if (subject === null || unitOf(subject.unit).kind === 'rate') return null;
	return /^(?:[;.,]|$)/u.test(behind) ? subject.unit : null;
}
