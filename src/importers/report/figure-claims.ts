import type { NumberToken } from '#domain/number-tokens';
import { findUnit, unitOf } from '#domain/unit';
import { unitBehind } from '#importers/report/figure-words';

/** What the text itself says of a figure and other numbers, with the keys of the frontmatter. */
export interface Claims {
	readonly plan: { readonly percent: string } | null;
	readonly change: {
		readonly from: null;
		readonly increase?: string;
		readonly decrease?: string;
		readonly percent?: string;
		readonly ratio?: string;
	} | null;
	readonly outOf: string | null;
	readonly percent: string | null;
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
	const figures: Draft[] = [];
	const candidates = tokens.filter(({ barred }) => barred === null);
	let sentence = 0;
	for (const [index, token] of candidates.entries()) {
		const above = figures.at(-1);
		const end = text.slice(above?.token.end ?? 0, token.start).search(/[.!?]\s+\p{Lu}/u);
		if (end >= 0) sentence = (above?.token.end ?? 0) + end;
		const before = text.slice(Math.max(0, token.start - 60), token.start);
		const behind = text.slice(token.end, token.end + 60);
		if (isNoFigure(before, behind)) continue;
		const subject = above !== undefined && above.token.start >= sentence ? above : null;
		if (subject !== null && isClaim(subject, text, token, before, behind)) continue;
		const whole = candidates[index - 1];
		if (subject !== null && whole?.end === token.start - 1 && text[token.start - 1] === '/') {
			takeWhole(subject, text, token);
			continue;
		}
		const unit = unitBehind(text, token.end)?.unit ?? unitOfCell ?? inherited(subject, text, token);
		if (unit !== null && TIME.test(unit) && !/^\s?ngày (?:lương|công)/u.test(behind)) continue;
		if (unit === null && unitOfCell === null && !isShare(behind)) continue;
		figures.push({ token, unit, plan: null, change: null, outOf: null, percent: null });
	}
	return figures.map(({ token, unit, ...claims }) => ({ token, unit, claims }));
}

type Draft = { -readonly [Key in keyof Claims]: Claims[Key] } & { readonly token: NumberToken; unit: string | null };

const TIME = /^(?:năm|tháng|quý|tuần|ngày|giờ|phút|tuổi|lần|đợt)$/iu;

/** Ordinals, ages, articles, names with a number, spans of time. */
function isNoFigure(before: string, behind: string): boolean {
	return /(?:lần thứ|thứ|khóa|khoá|số|điều|khoản|mục|phần|quý|kỳ|tiểu đề án|đề án|dự án|phòng|tổ|trung đoàn|tiểu đoàn|ban chỉ đạo|quốc lộ|lớp|nhiệm vụ|loại|nhóm|chương|tháng|năm|ngày|giai đoạn|thế kỷ|cách mạng công nghiệp lần|hạng)\s*$/iu.test(
		before.replace(/(?:tổng|con|sĩ|một) số\s*$/iu, ''),
	) && !/(?:tổng số|là|số lượng)\s*:?\s*$/iu.test(before)
		? !/^\s?%/u.test(behind)
		: /^\s?(?:tháng|năm|tuổi|lần|giờ|phút|ngày|quý)(?!\p{L})(?! lương)/u.test(behind) ||
				/^\s?(?:cách mạng|thế kỷ)/u.test(behind);
}

/** "1/6 (16,7%)": a number that counts out of another. */
function isShare(behind: string): boolean {
	return /^\/\d/u.test(behind);
}

/** A percentage of the plan, a change or a ratio belongs to the figure before it. */
function isClaim(subject: Draft, text: string, token: NumberToken, before: string, behind: string): boolean {
	const number = text.slice(token.start, token.end);
	const isPercent = /^\s?%/u.test(behind);
	const gap = text.slice(subject.token.end, token.start);
	if (/\p{L}[^.;]*[;.]\s/u.test(gap) && !/^[^;]*[.;]\s*Đạt/u.test(gap)) return false;
	if (isPercent && PLAN.test(behind) && /(?:đạt|bằng|hoàn thành|tương đương|\()[^\d]{0,12}$/iu.test(before)) {
		if (subject.plan !== null || unitOf(subject.unit).kind === 'rate') return false;
		subject.plan = { percent: number };
		return true;
	}
	if (isPercent && RATIO.test(behind) && /(?:bằng|đạt)\s*$/iu.test(before)) {
		if (subject.change !== null) return false;
		subject.change = { from: null, ratio: number };
		return true;
	}
	const way = /(tăng|giảm)\s*(?:thêm\s*)?$/iu.exec(before)?.[1]?.toLowerCase();
	if (way !== undefined && COMPARED.test(behind) && subject.change === null) {
		const rate = unitOf(subject.unit).kind === 'rate';
		if (isPercent && !rate) return false;
		if (!isPercent && findUnit(text, token.end) !== null) return false;
		subject.change = way === 'tăng' ? { from: null, increase: number } : { from: null, decrease: number };
		return true;
	}
	if (isPercent && /\(\s*$/u.test(before) && /^\s?%\s?\)/u.test(behind) && subject.outOf !== null) {
		subject.percent = number;
		return true;
	}
	return isPercent && /(?:chiếm(?: tỷ lệ| tỉ lệ)?|~)\s*$/iu.test(before) && unitOf(subject.unit).kind === 'count';
}

const PLAN = /^\s?%\s*(?:so với\s*)?(?:chỉ tiêu|kế hoạch|KH)/iu;
const RATIO = /^\s?%\s*so với\s*(?:kết quả\s*)?(?:cùng kỳ|năm trước|năm \d{4})/iu;
const COMPARED = /^\s?%?[^.;,]{0,12}\s*so với\s/iu;

function takeWhole(subject: Draft, text: string, token: NumberToken): void {
	subject.outOf = text.slice(token.start, token.end);
	const unit = unitBehind(text, token.end)?.unit ?? null;
	if (subject.unit === null && unit !== null && unitOf(unit).kind === 'count') subject.unit = unit;
}

/** In an enumeration a bare number counts what the number before it does: "cao đẳng 616." */
function inherited(subject: Draft | null, text: string, token: NumberToken): string | null {
	if (subject === null || unitOf(subject.unit).kind === 'rate') return null;
	const behind = text.slice(token.end, token.end + 2);
	return /^(?:[;.,]|$)/u.test(behind) ? subject.unit : null;
}
