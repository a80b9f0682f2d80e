import { Decimal } from '#domain/decimal';
import { readNumber } from '#domain/number';
import { isProblem } from '#domain/problem';

/** Whether a percentage, as it is written, is that of a part of a whole, rounded or cut; these are plain decimals or ranges. */
export function isPercentOf(written: string, part: string, whole: string): boolean {
	const stated = readNumber(written);
	if (isProblem(stated) || isRange(part) || isRange(whole) || new Decimal(whole).isZero()) return false;
	const percent = new Decimal(part).times(100).div(whole);
	return percent
		.minus(stated.plain)
		.times(10 ** stated.decimals)
		.abs()
		.lt(1);
}

/** "120-150" */
export function isRange(plain: string): boolean {
	return plain.lastIndexOf('-') > 0;
}
