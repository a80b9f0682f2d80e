import { arithmetic } from '#domain/arithmetic';
import { isAboveHundred } from '#domain/checks/above-whole';
import { type Judgement, judgement } from '#domain/checks/judgement';
import { type Context, inText, own } from '#domain/checks/operand';
import { printOperand } from '#domain/checks/printing';
import type { Stated } from '#domain/checks/stated';
import { wordsBefore } from '#domain/checks/words-before';
import { isProblem } from '#domain/problem';

/**
 * A percentage above 100 where that is impossible. Two things tell so without a guess: the indicator is a proportion,
 * or the sentence says "chiếm" right before the number. A percentage of a plan or of growth may be any.
 */
export function proportion(context: Context): readonly Judgement[] {
	const number = own(context);
	if (isProblem(number) || number.unit.written !== '%' || !isAboveHundred(number)) return [];
	if (!isProportion(number, context)) return [];
	const how = arithmetic`${inText(number, true)} lớn hơn 100%, mà đây là phần trăm của một toàn bộ`;
	return [judgement({ verdict: 'chua-khop', stated: printOperand(number, true), arithmetic: how })];
}

function isProportion({ number }: Stated, { figure, anchors, published }: Context): boolean {
	if (figure.indicator !== null && published.proportions.has(figure.indicator)) return true;
	const places = wordsBefore(number, anchors[figure.id]?.sentence ?? '');
	return places.length > 0 && places.every((before) => MAKES_UP.test(before));
}

/** "chiếm 60%", "chiếm tỷ lệ trên 60%". */
const MAKES_UP =
	/(?<!\p{L})chiếm(?: (?:tỷ lệ|tỷ trọng|tới|đến|khoảng|gần|trên|dưới|hơn|ít nhất|xấp xỉ|là|chỉ))*\s*:?\s*$/u;
