import type { Stated } from '#domain/checks/stated';
import type { Decimal } from '#domain/decimal';
import { type Interval, isPoint } from '#domain/interval';
import { printNumber } from '#domain/number';
import { printStated, printWithUnit } from '#domain/placed-figure';

/** "18.498", "khoảng 7.000", "120–150"; with its unit where `withUnit` is set. */
export function printOperand({ number, upTo, qualifier, unit }: Stated, withUnit = false): string {
	const printed = printStated(number, upTo, qualifier);
	return withUnit && unit.written !== '' ? printWithUnit(printed, unit.written) : printed;
}

/** A computed value with at least `decimals` decimals: "212,275"; what goes on is cut, and says so: "16,666…". */
export function printValue(value: Decimal, decimals: number): string {
	const shown = cut(value, decimals);
	if (!shown.eq(value)) return `${printNumber(shown.toString(), shownDecimals(decimals))}…`;
	return printNumber(shown.toString(), Math.max(decimals, shown.decimalPlaces()));
}

/** The digits of `printValue` as a plain decimal: `212.275`, `16.666`. */
export function plainValue(value: Decimal, decimals: number): string {
	return cut(value, decimals).toString();
}

/** "15.120–15.150", "trên 16.000", "từ 5 trở lên". Ends are rounded. */
export function printInterval(interval: Interval, decimals: number): string {
	const { low, high } = interval;
	if (isPoint(interval)) return printEnd(low.at, decimals);
	if (!low.at.isFinite() && !high.at.isFinite()) return 'bất kỳ giá trị nào';
	if (!high.at.isFinite()) {
		return low.open ? `trên ${printEnd(low.at, decimals)}` : `từ ${printEnd(low.at, decimals)} trở lên`;
	}
	if (!low.at.isFinite()) return `${high.open ? 'dưới' : 'nhiều nhất'} ${printEnd(high.at, decimals)}`;
	return `${printEnd(low.at, decimals)}–${printEnd(high.at, decimals)}`;
}

/** The digits of `printInterval` as a plain decimal; `null` where the ends differ. */
export function plainInterval(interval: Interval, decimals: number): string | null {
	return isPoint(interval) ? rounded(interval.low.at, decimals).toString() : null;
}

function printEnd(value: Decimal, decimals: number): string {
	const shown = rounded(value, decimals);
	return printNumber(shown.toString(), Math.max(decimals, shown.decimalPlaces()));
}

function cut(value: Decimal, decimals: number): Decimal {
	return value.toDecimalPlaces(shownDecimals(decimals), ROUND_DOWN);
}

function rounded(value: Decimal, decimals: number): Decimal {
	return value.toDecimalPlaces(shownDecimals(decimals));
}

function shownDecimals(decimals: number): number {
	return Math.max(3, decimals + 1);
}

const ROUND_DOWN = 1;
