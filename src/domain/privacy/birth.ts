import { endsWithPerson } from '#domain/privacy/person';
import type { TextRange } from '#domain/vietnamese-text';

/** The day or year of birth of somebody who is named, and any day of birth in full. Nobody born before 1920 lives. */
export function birthsIn(text: string): readonly TextRange[] {
	return [...text.matchAll(BIRTH)].flatMap(({ 0: written, 1: date = '', index }) => {
		const year = Number(date.slice(-4));
		const range = { start: index, end: index + written.length };
		const hasDay = !/^\d{4}$/u.test(date);
		const before = text.slice(Math.max(0, index - 80), index);
		const isField = /[:|]\s*\S*$/u.test(written.slice(0, -date.length));
		return year < FIRST_YEAR || !(hasDay || isField || endsWithPerson(before)) ? [] : [range];
	});
}

const FIRST_YEAR = 1920;

/** In "học sinh năm 2023", "tuyển sinh năm 2023" nobody is born. */
const BIRTH =
	/(?<![\p{L}]|(?:học|tuyển|vệ|phát|hy|hi|thí|nhật|dân|nảy|giáo|sơ|an|ký|trẻ em|trẻ|người) )(?:(?:ngày|năm) sinh\s*[:|]\s*|ngày, tháng, năm sinh\s*[:|]\s*|sinh (?:ngày|năm)\s*:?\s*|\(sinh\s+|SN\s?:?\s?)((?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|\d{1,2} tháng \d{1,2} năm )?(?:19|20)\d\d)(?!\d)/giu;
