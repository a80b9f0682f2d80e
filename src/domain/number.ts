import { Decimal } from '#domain/decimal';
import { isProblem, type Problem } from '#domain/problem';
import { shortened } from '#domain/shown';

/** A number as a Vietnamese text writes it: a dot groups thousands, a comma starts the decimals. */
export interface WrittenNumber {
	readonly written: string;
	/** Canonical decimal: `18498`, `5.18`, `2` for `02`, `4` for `4,0`. Equal values have equal strings. */
	readonly plain: string;
	/** Digits after the comma, as written: 1 for `4,0`. */
	readonly decimals: number;
}

/** A whole number token of a text, in UTF-16 offsets. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly written: string;
}

/** Two numerals that a dash joins: "120-150", "120 – 150". */
export interface NumeralRange {
	readonly start: number;
	readonly end: number;
	readonly from: Numeral;
	readonly to: Numeral;
}

/** Reads `18.498`, `5,18`, `1.440,06`, `02`, `1234`, each with an optional leading minus. */
export function readNumber(written: string): WrittenNumber | Problem {
	if (!NUMBER.test(written)) return { problem: `Số "${shortened(written)}" ${reasonAndRemedy(written)}` };
	const [whole = '', fraction = ''] = written.replace('−', '-').replaceAll('.', '').split(',');
	if (whole.length + fraction.length > MOST_DIGITS) {
		return { problem: `Số "${shortened(written)}" dài quá ${MOST_DIGITS} chữ số. Hãy xem lại số này trong văn bản.` };
	}
	const value = new Decimal(fraction === '' ? whole : `${whole}.${fraction}`);
	return { written, plain: value.isZero() ? '0' : value.toString(), decimals: fraction.length };
}

/**
 * Prints a plain decimal for readers: `18498.5` -> `18.498,5`. With `decimals` it shows exactly so many, rounded half
 * up.
 */
export function printNumber(plain: string, decimals?: number): string {
	const value = new Decimal(plain);
	const digits = decimals === undefined ? value.abs().toString() : value.abs().toFixed(decimals);
	const [whole = '', fraction] = digits.split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
	const sign = value.isNegative() && /[1-9]/u.test(digits) ? '-' : '';
	return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

export function decimalOf(number: WrittenNumber): Decimal {
	return new Decimal(number.plain);
}

/**
 * Every whole number token of a text. `18.498` is never found inside `18.498.000`; a dot or comma that ends a sentence
 * is not part of it; `/` and dashes separate tokens; what cannot be read as one number (`3.1`, `1,2,3`) is none. A
 * letter before it makes a name (Q1, xã2, Covid-19) and no number; a letter after it (`500đồng`) does not matter.
 */
export function findNumerals(text: string): readonly Numeral[] {
	const numerals: Numeral[] = [];
	for (const match of text.matchAll(/\d+(?:[.,]\d+)*/gu)) {
		const [written] = match;
		const before = text.slice(Math.max(0, match.index - 8), match.index);
		if (ENDS_IN_NAME.test(before) || isProblem(readNumber(written))) continue;
		numerals.push({ start: match.index, end: match.index + written.length, written });
	}
	return numerals;
}

/** Numerals that a dash joins to a range, with one blank at most on each side. */
export function findRanges(text: string): readonly NumeralRange[] {
	const numerals = findNumerals(text);
	return numerals.flatMap((from, index) => {
		const to = numerals[index + 1];
		if (to === undefined || !/^\s?[-–—]\s?$/u.test(text.slice(from.end, to.start))) return [];
		return [{ start: from.start, end: to.end, from, to }];
	});
}

const NUMBER = /^[-−]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
const ENDS_IN_NAME = /(?:[\p{L}\p{M}_]-?|covid\s?[-–—]\s?)$/iu;

/** More digits than any stated number needs; sums and products of such numbers stay exact. */
const MOST_DIGITS = 30;

function reasonAndRemedy(written: string): string {
	const digits = written.replace(/\D/gu, '');
	if (written === '') return 'còn trống. Hãy ghi số như trong văn bản, ví dụ "18.498" hoặc "5,18".';
	if (/\s/u.test(written)) return 'có khoảng trắng. Hãy bỏ khoảng trắng, viết số liền một mạch.';
	if (/[\p{Nd}--[0-9]]/v.test(written)) return 'có chữ số không phải 0–9 thường. Hãy gõ lại bằng chữ số 0–9.';
	if (/[\p{L}\p{M}%]/u.test(written)) return 'có chữ hoặc ký hiệu đơn vị. Hãy chỉ ghi phần số; đơn vị ghi ở khóa unit.';
	if (/\d[-–—]\d/u.test(written)) return 'là một khoảng, trong khi ở đây chỉ ghi được một số. Hãy ghi một số.';
	if (/[^\d.,−-]/u.test(written) || /.[−-]/u.test(written) || digits === '') {
		return 'có ký tự lạ. Hãy chỉ dùng chữ số, dấu chấm ngăn hàng nghìn, dấu phẩy thập phân và dấu trừ ở đầu.';
	}
	if (/^[−-]?[.,]|[.,]$|[.,]{2}/u.test(written)) {
		return 'có dấu chấm hoặc dấu phẩy thừa ở đầu, ở cuối hoặc đứng liền nhau. Hãy bỏ dấu thừa.';
	}
	if (/,.*[.,]/u.test(written)) {
		return /^[−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(written)
			? `viết dấu theo cách tiếng Anh. Hãy đổi chỗ dấu chấm và dấu phẩy: "${shortened(swapSeparators(written))}".`
			: 'có dấu chấm hoặc dấu phẩy sau dấu phẩy thập phân. Hãy chỉ dùng một dấu phẩy, trước phần thập phân.';
	}
	if (/^[^.,]*\.[^.,]*$/u.test(written)) {
		return `có dấu chấm không ngăn hàng nghìn. Nếu là phần thập phân, hãy dùng dấu phẩy: "${shortened(written.replace('.', ','))}".`;
	}
	return 'có dấu chấm đặt sai chỗ. Hãy ngăn từng nhóm ba chữ số tính từ hàng đơn vị, ví dụ "1.440" hoặc "37.774.519".';
}

function swapSeparators(written: string): string {
	return written.replace(/[.,]/gu, (separator) => (separator === ',' ? '.' : ','));
}
