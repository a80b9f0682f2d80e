/** A number in decimal digits: `digits` × 10^`exponent`, as text, without leading or trailing zeros; zero is ''. */
export interface DecimalDigits {
	readonly negative: boolean;
	readonly digits: string;
	readonly exponent: number;
}

/**
 * The number that Excel takes a stored value for: the nearest double, and of that 15 digits (ECMA-376 stores up to 17, so
 * that 0.167 is written 0.16700000000000001). `null` where it is none.
 */
export function storedNumber(written: string): DecimalDigits | null {
	if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d{1,4})?\s*$/u.test(written)) return null;
	const value = Number(written);
	if (!Number.isFinite(value)) return null;
	const [mantissa = '', power = '0'] = Math.abs(value)
		.toExponential(EXCEL_DIGITS - 1)
		.split('e');
	return tidy(value < 0, mantissa.replace('.', ''), Number(power) - EXCEL_DIGITS + 1);
}

const EXCEL_DIGITS = 15;

export function timesPowerOfTen(number: DecimalDigits, power: number): DecimalDigits {
	return { ...number, exponent: number.exponent + power };
}

/** Rounded half away from zero to so many decimals, as Excel shows it. */
export function roundedTo({ negative, digits, exponent }: DecimalDigits, decimals: number): DecimalDigits {
	const extra = -exponent - decimals;
	if (extra <= 0 || digits === '') return { negative, digits, exponent };
	if (extra > digits.length) return { negative: false, digits: '', exponent: 0 };
	const kept = digits.slice(0, digits.length - extra);
	const up = (digits.at(-extra) ?? '0') >= '5';
	const whole = BigInt(kept === '' ? '0' : kept) + (up ? 1n : 0n);
	return tidy(negative, whole.toString(), -decimals);
}

/** The digits before and behind the decimal comma; the whole part of 0,5 is ''. */
export function partsOf({ digits, exponent }: DecimalDigits): { readonly whole: string; readonly fraction: string } {
	if (exponent >= 0) return { whole: digits === '' ? '' : digits + '0'.repeat(exponent), fraction: '' };
	const padded = digits.padStart(-exponent, '0');
	return { whole: padded.slice(0, padded.length + exponent), fraction: padded.slice(padded.length + exponent) };
}

function tidy(negative: boolean, written: string, power: number): DecimalDigits {
	const digits = written.replace(/^0+/u, '');
	const kept = digits.replace(/0+$/u, '');
	if (kept === '') return { negative: false, digits: '', exponent: 0 };
	return { negative, digits: kept, exponent: power + digits.length - kept.length };
}
