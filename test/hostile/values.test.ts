import { afterAll, describe, expect, it } from 'vitest';
import type { RuleExample } from '#domain/rule-guide';
import { loadHostile, placesIn, removeHostile } from './hostile-content.ts';

afterAll(removeHostile);

const SO_LIEU = 'so-lieu/a.yaml';
const INDICATOR = 'name: Hộ cận nghèo\nfield: giam-ngheo\nunit: hộ\ndirection: lower-is-better\n';

/** Bytes of an indicator that are no UTF-8, or not what they seem. */
const ENCODINGS: readonly (readonly [name: string, bytes: Uint8Array, ...places: string[]])[] = [
	['UTF-16 little endian with its mark', utf16(`\uFEFF${INDICATOR}`), '1 encoding'],
	['UTF-16 little endian without its mark', utf16(INDICATOR), '1 encoding'],
	['UTF-16 big endian with its mark', Buffer.from(utf16(`\uFEFF${INDICATOR}`)).swap16(), '1 encoding'],
	['UTF-16 big endian without its mark', Buffer.from(utf16(INDICATOR)).swap16(), '1 encoding'],
	['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0]), '1 encoding'],
	['TCVN3', bytesOf('name: Hé cËn nghÌo\n'), '1 encoding'],
	['VNI', bytesOf('name: Hoä caän ngheøo\n'), '1 encoding'],
	['Windows-1258', bytesOf('name: H\xF4\xF2 c\xE2\xF2n ngh\xE8o\n'), '1 encoding'],
	['UTF-8 cut in a letter', bytesOf('name: H\xE1\xBB'), '1 encoding'],
	['an overlong slash', bytesOf('name: ..\xC0\xAF..\n'), '1 encoding'],
	['half a surrogate pair in bytes', bytesOf('name: \xED\xA0\x80\n'), '1 encoding'],
	['five-byte UTF-8', bytesOf('name: \xF8\x88\x80\x80\x80\n'), '1 encoding'],
	['NUL', bytesOf('name: a\0b\n'), '1 encoding'],
	['nothing but NUL', new Uint8Array(1000), '1 encoding'],
	['a byte order mark inside', utf8(INDICATOR.replace('cận', 'c\uFEFFận')), '1 control-character'],
	['two byte order marks', utf8(`\uFEFF\uFEFF${INDICATOR}`), '1 control-character'],
	['an escape sequence', utf8(INDICATOR.replace('cận', '\u001B[31mcận')), '1 control-character'],
	['a zero-width space', utf8(INDICATOR.replace('cận', 'c\u200Bận')), '1 control-character'],
	['a turned reading direction', utf8(INDICATOR.replace('cận', '\u202Ecận')), '1 control-character'],
	['isolates', utf8(INDICATOR.replace('cận', '\u2066cận\u2069')), '1 control-character', '1 control-character'],
	['tags of the last plane', utf8(INDICATOR.replace('cận', 'cận\u{E0041}')), '1 control-character'],
	['a line separator', utf8(INDICATOR.replace('cận', 'cận\u2028')), '1 control-character'],
	['next line', utf8(INDICATOR.replace('cận', 'cận\u0085')), '1 control-character'],
	['a Word file', bytesOf('PK\x03\x04'), '1 not-text'],
];

const dated = (written: string): RuleExample => ({ head: `issuedDate: ${written}` });

type Row = readonly [name: string, example: RuleExample, ...places: string[]];

const DATES: readonly Row[] = [
	['30 February', dated('"2024-02-30"'), '12 wrong-date'],
	['29 February of no leap year', dated('"2023-02-29"'), '12 wrong-date'],
	['31 February in Vietnamese order', dated('31/02/2024'), '12 wrong-date', '12 yaml-bare-date'],
	['31 April', dated('"2024-04-31"'), '12 wrong-date'],
	['without zeros', dated('"2021-6-5"'), '12 wrong-date'],
	['without zeros and quotes', dated('2021-6-5'), '12 wrong-date', '12 yaml-bare-date'],
	['in Vietnamese order', dated('"15/6/2021"'), '12 wrong-date'],
	['in Vietnamese order without quotes', dated('15/6/2021'), '12 wrong-date', '12 yaml-bare-date'],
	['with month before day', dated('"06/15/2021"'), '12 wrong-date'],
	['in words', dated('ngày 15 tháng 6 năm 2021'), '12 wrong-date'],
	['with a time', dated('"2021-06-15T00:00:00Z"'), '12 wrong-date'],
	['with a time zone that changes the day', dated('2021-06-15T23:00:00-07:00'), '12 wrong-date', '12 yaml-bare-date'],
	['month 13', dated('"2021-13-01"'), '12 wrong-date'],
	['month 0', dated('"2021-00-01"'), '12 wrong-date'],
	['day 0', dated('"2021-01-00"'), '12 wrong-date'],
	['year 0', dated('"0000-01-01"'), '12 wrong-date'],
	['year 1', dated('"0001-01-01"'), '12 wrong-date'],
	['year 10000', dated('"10000-01-01"'), '12 wrong-date'],
	['a year of two digits', dated('"21-06-15"'), '12 wrong-date'],
	['a negative year', dated('"-2021-06-15"'), '12 wrong-date'],
	['seconds since 1970', dated('1623715200'), '12 wrong-date', '12 yaml-bare-number'],
	['a serial number of Excel', dated('"44362"'), '12 wrong-date'],
	['in Arabic digits', dated('"٢٠٢١-٠٦-١٥"'), '12 wrong-date'],
	['in full-width digits', dated('"２０２１-０６-１５"'), '12 wrong-date'],
	['with en dashes', dated('"2021–06–15"'), '12 wrong-date'],
	['with a zero-width space', dated('"2021-06\\u200B-15"'), '12 wrong-date', '12 control-character'],
	['in the year of the Buddha', dated('"2564-06-15"'), '12 wrong-date'],
	['a code that overruns', dated('!!js/function "x"'), '12 wrong-date', '12 yaml-tag'],
	['after the report was posted', dated('"2199-12-31"'), '12 issued-after-posted'],
	['a period of 13 quarters', { head: 'period: "2024-Q13"' }, '12 wrong-period'],
	['a period from late to early', { head: 'period: "2024/2020"' }, '12 wrong-period'],
];

const stated = (value: string, text: string): RuleExample => ({
	head: ['figures:', `  a: { label: A, value: ${value} }`],
	text,
});

const NUMBERS: readonly Row[] = [
	['English separators', stated('"1,234.5"', 'Một 1,234.5 hai.'), '14 wrong-number'],
	['two decimal commas', stated('"1.234,5,6"', 'Một 1.234,5,6 hai.'), '14 wrong-number'],
	['separators in turns', stated('"1.234,5.6"', 'Một 1.234,5.6 hai.'), '14 wrong-number'],
	['groups of two', stated('"1.23.45"', 'Một 1.23.45 hai.'), '14 wrong-number'],
	['a decimal dot', stated('"1.5"', 'Một 1.5 hai.'), '14 wrong-number'],
	['a decimal dot without quotes', stated('1.5', 'Một 1.5 hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['a group that YAML makes a decimal', stated('1.254', 'Một 1.254 hai.'), '14 yaml-bare-number'],
	['blanks between groups', stated('"1 234"', 'Một 1 234 hai.'), '14 wrong-number'],
	['narrow blanks between groups', stated('"1\u202F234"', 'Một 1\u202F234 hai.'), '14 wrong-number'],
	['apostrophes', stated('"1\'234"', "Một 1'234 hai."), '14 wrong-number'],
	['Arabic digits', stated('"٣"', 'Một ٣ hai.'), '14 wrong-number'],
	['full-width digits', stated('"１２３"', 'Một １２３ hai.'), '14 wrong-number'],
	['superscript digits', stated('"10³"', 'Một 10³ hai.'), '14 wrong-number'],
	['Roman digits', stated('"XII"', 'Một XII hai.'), '14 wrong-number'],
	['a fraction sign', stated('"½"', 'Một ½ hai.'), '14 wrong-number'],
	['an exponent beyond all', stated('1e309', 'Một 1e309 hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['a quoted exponent', stated('"1e309"', 'Một 1e309 hai.'), '14 wrong-number'],
	['hexadecimal', stated('0x10', 'Một 0x10 hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['quoted hexadecimal', stated('"0x10"', 'Một 0x10 hai.'), '14 wrong-number'],
	['octal', stated('0o17', 'Một 0o17 hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['infinity', stated('.inf', 'Một hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['no number', stated('.nan', 'Một hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['quoted no number', stated('"NaN"', 'Một NaN hai.'), '14 wrong-number'],
	['a percent sign', stated('"5,18 %"', 'Một 5,18 % hai.'), '14 wrong-number'],
	['a unit', stated('"5 hộ"', 'Một 5 hộ hai.'), '14 wrong-number'],
	['a plus', stated('"+5"', 'Một +5 hai.'), '14 wrong-number'],
	['two minuses', stated('"--5"', 'Một --5 hai.'), '14 wrong-number'],
	['a formula', stated('"=1+1"', 'Một =1+1 hai.'), '14 wrong-number'],
	['31 digits', stated(`"${'9'.repeat(31)}"`, `Một ${'9'.repeat(31)} hai.`), '14 wrong-number'],
	['a zero-width space', stated('"1\\u200B5"', 'Một 15 hai.'), '14 wrong-number', '14 control-character'],
	['nothing', stated('""', 'Một hai.'), '14 empty-text'],
	['a list', stated('[1, 2]', 'Một hai.'), '14 wrong-type', '14 yaml-bare-number', '14 yaml-bare-number'],
	['underscores', stated('1_000', 'Một 1_000 hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['sexagesimal', stated('1:30:00', 'Một 1:30:00 hai.'), '14 wrong-number', '14 yaml-bare-number'],
	['a dash for none', stated('"-"', 'Một - hai.'), '14 wrong-number'],
	['a range from high to low', stated('"5-3"', 'Một 5-3 hai.'), '14 wrong-number'],
];

describe('the encoding of a file', () => {
	it.each(ENCODINGS)('is refused with its line: %s', (_name, bytes, ...places) => {
		expect(placesIn({ files: { [SO_LIEU]: bytes } })).toEqual(places.map((place) => `${SO_LIEU}:${place}`));
	});
});

describe.each([
	['date', DATES],
	['number', NUMBERS],
])('a wrong %s', (_class, rows) => {
	const wrong = rows.map(([name, example, ...places]) => ({ name, example, places }));

	it.each(wrong)('is refused with its line: $name', ({ example, places }) => {
		expect(placesIn(example)).toEqual(places);
	});
});

describe('an odd number that is right', () => {
	it.each([
		['zero with a minus', '-0', '0'],
		['zeros in front', '007', '7'],
		['zeros at the end', '5,100', '5.1'],
		['a minus sign', '−5', '-5'],
		['30 digits', '9'.repeat(30), '9'.repeat(30)],
	])('keeps its value: %s', (_name, written, plain) => {
		const { entries, findings } = loadHostile(stated(`"${written}"`, `Một ${written} hai.`));
		expect(findings).toEqual([]);
		expect(entries?.reports[0]?.value.figures[0]?.value.number.plain).toBe(plain);
	});
});

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
	return Buffer.from(text, 'utf16le');
}

/** One byte a character. */
function bytesOf(text: string): Uint8Array {
	return Buffer.from(text, 'latin1');
}
