import type { StatedValue } from '#domain/figure';
import { decimalOf, readNumber } from '#domain/number';
import { isProblem, type Problem } from '#domain/problem';
import { shortened } from '#domain/shown';
import { reading } from '#schema/values';

/** `"18.498"`, or a range `"120-150"`. */
export const statedValue = reading('wrong-number', readStatedValue);

function readStatedValue(written: string): StatedValue | Problem {
	const number = readNumber(written);
	const dash = written.slice(1).search(/[-–—]/u) + 1;
	if (!isProblem(number)) return { number, upTo: null };
	if (dash === 0) return number;
	const from = readNumber(written.slice(0, dash).trim());
	const upTo = readNumber(written.slice(dash + 1).trim());
	if (isProblem(from)) return from;
	if (isProblem(upTo)) return upTo;
	if (decimalOf(from).lessThan(decimalOf(upTo))) return { number: from, upTo };
	return { problem: `Khoảng "${shortened(written)}" phải đi từ số nhỏ đến số lớn. Hãy xem lại hai số.` };
}
