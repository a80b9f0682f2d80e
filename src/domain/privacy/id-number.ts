import { type DigitRun, digitRuns, wordsBefore } from '#domain/privacy/digits';
import type { TextRange } from '#domain/vietnamese-text';

/**
 * Numbers of identity papers. The personal identification number has 12 digits: province of the birth's registration,
 * century and sex, year, six free digits (Nghị định 137/2015/NĐ-CP, Điều 13); amounts of money never begin with 0, as
 * the codes of provinces do. Old identity cards (9 digits) and passports look like other numbers: only where the words
 * before name them.
 */
export function idNumbersIn(text: string): readonly TextRange[] {
	const numbers = digitRuns(text).filter(
		(run) => isPersonalNumber(run) || (NAMED_LENGTHS.has(run.digits.length) && NAME.test(wordsBefore(text, run))),
	);
	const passports = [...text.matchAll(PASSPORT)].map(({ 0: written, index }) => ({
		start: index + written.length - 8,
		end: index + written.length,
	}));
	return [...numbers, ...passports];
}

function isPersonalNumber({ digits, groups }: DigitRun): boolean {
	const [, province = '', century = ''] = /^0(\d\d)(\d)\d{8}$/u.exec(digits) ?? [];
	return province !== '' && PROVINCES.has(Number(province)) && Number(century) <= MOST_CENTURY && groups.every(isLong);
}

/** "001 090 012 345" and "0010 9001 2345" are one number; "01 02 03 04 05 06" are six. */
function isLong(group: number): boolean {
	return group >= 3;
}

const NAMED_LENGTHS: ReadonlySet<number> = new Set([9, 12]);
const NAME =
	/(?:CCCD|CMND|CMTND|CMT|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh(?: cá nhân)?)(?:[\s:.,;(|]|số|là)*$/iu;
const PASSPORT = /hộ chiếu(?:[\s:.,;(|]|số|là)*[A-Z]\d{7}(?!\d)/giu;

/** 0 and 1 the 20th century, 2 and 3 the 21st; nobody of a later one lives. */
const MOST_CENTURY = 3;

/** Codes of the 63 provinces (Thông tư 07/2016/TT-BCA, Phụ lục 1), which the numbers given out before 01/07/2025 keep. */
const PROVINCES: ReadonlySet<number> = new Set([
	1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46,
	48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93,
	94, 95, 96,
]);
