import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedNumber } from '#importers/xlsx/decimal-digits';
import { readNumberFormat } from '#importers/xlsx/number-format';
import { printGeneral, printNumber, printText } from '#importers/xlsx/print-number';

/** What Excel shows of a stored value in a format, with the marks of Vietnamese notation. */
const SHOWN: readonly (readonly [code: string, stored: string, shown: string])[] = [
	['General', '18498', '18498'],
	['General', '0.16700000000000001', '0,167'],
	['General', '0.1', '0,1'],
	['General', '0.30000000000000004', '0,3'],
	['General', '-5.18', '-5,18'],
	['General', '1.0E+3', '1000'],
	['General', '0.33333333333333331', '0,333333333'],
	['General', '123456789012', '123456789012'],
	['General', '1E-12', '0,000000000001'],
	['General', '0', '0'],
	['0', '2.5', '3'],
	['0', '-2.5', '-3'],
	['0', '-0.4', '0'],
	['0', '0.49999999999999994', '1'],
	['0', '0.4999999999', '0'],
	['00', '5', '05'],
	['000', '5', '005'],
	['0.00', '1.005', '1,01'],
	['0.00', '5.1749999999999998', '5,18'],
	['0.0', '99.95', '100,0'],
	['0.0', '9.9500000000000002E-2', '0,1'],
	['0.##', '5.5', '5,5'],
	['0.##', '5', '5'],
	['#,##0', '18498', '18.498'],
	['#,##0', '999', '999'],
	['#,##0', '1234567890', '1.234.567.890'],
	['#,##0', '0', '0'],
	['#,##', '0', ''],
	['#,##0.0', '1440.06', '1.440,1'],
	['#,##0.00', '1440.06', '1.440,06'],
	['#,##0.0##', '1440.06', '1.440,06'],
	['#\\.##0', '18498', '18.498'],
	['#\\.###\\.##0', '1234567', '1.234.567'],
	['0%', '1.0164', '102%'],
	['0.0%', '0.16700000000000001', '16,7%'],
	['0.00%', '1.016392', '101,64%'],
	['0.0"%"', '101.639', '101,6%'],
	['0\\%', '101.639', '102%'],
	['#,##0,', '18498000', '18.498'],
	['#,##0,,"  tỷ"', '18498000000', '18.498 tỷ'],
	['#,##0" người"', '1254', '1.254 người'],
	['"khoảng "0', '50', 'khoảng 50'],
	['#,##0\\ "₫"', '50000000', '50.000.000 đ'],
	['#,##0\\ [$₫-42A]', '50000000', '50.000.000 đ'],
	['[$-42A]#,##0', '1254', '1.254'],
	['_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-', '1254', '1.254'],
	['_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-', '-1254', '-1.254'],
	['_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-', '0', '-'],
	['#,##0;(#,##0)', '-1254', '-1.254'],
	['#,##0;[Red]#,##0', '-1254', '-1.254'],
	['#,##0;[Red]-#,##0', '-1254', '-1.254'],
	['#,##0.0;-#,##0.0;;', '0', ''],
	[';;;', '5', ''],
	['0;-0;"không"', '0', 'không'],
	['dd/mm/yyyy', '44362', '15/06/2021'],
	['mm/dd/yyyy', '44362', '15/06/2021'],
	['d-mmm-yy', '44362', '15/6/2021'],
	['mm/yyyy', '44362', '06/2021'],
	['yyyy', '44362', '2021'],
	['"ngày" dd "tháng" mm "năm" yyyy', '44362', 'ngày 15 tháng 06 năm 2021'],
	['[$-42A]dddd, dd mmmm yyyy', '44362', '15/6/2021'],
	['dd/mm/yyyy h:mm', '44362.729166666664', '15/06/2021 17:30'],
	['h:mm AM/PM', '0.72916666666666663', '17:30'],
	['mm:ss', '0.0008101851851851852', '01:10'],
	['.00', '18498.55', '18498,55'],
	['.00', '0.5', ',50'],
	['dd/mm/yyyy', '0', '00/01/1900'],
	['dd/mm/yyyy', '1', '01/01/1900'],
	['dd/mm/yyyy', '59', '28/02/1900'],
	['dd/mm/yyyy', '60', '29/02/1900'],
	['dd/mm/yyyy', '61', '01/03/1900'],
	['dd/mm/yyyy', '2958465', '31/12/9999'],
];

describe('a number is shown as in Excel', () => {
	it.each(SHOWN)('%s of %s: %s', (code, stored, shown) => {
		const format = readNumberFormat(code);
		const number = storedNumber(stored);
		if (format === null || number === null) throw new Error('The format or the number is not understood');
		expect(printNumber(number, format, 1900)).toBe(shown);
	});

	it('counts days from 1904 where the file says so', () => {
		const number = storedNumber('42900');
		const format = readNumberFormat('dd/mm/yyyy');
		expect(number && format && printNumber(number, format, 1904)).toBe('15/06/2021');
	});

	it.each(['-1', '2958466'])('shows no date for %s', (stored) => {
		const number = storedNumber(stored);
		const format = readNumberFormat('dd/mm/yyyy');
		expect(number && format && printNumber(number, format, 1900)).toBeNull();
	});

	it.each(['# ?/?', '0.00E+00', '[>=1000]#,##0;0', '[h]:mm', '[DBNum1]0', '0;0;0;@;0', `"${'x'.repeat(300)}"`])(
		'does not understand %s',
		(code) => {
			expect(readNumberFormat(code)).toBeNull();
		},
	);

	it.each(['', 'abc', '1,5', '0x10', '1e99999', 'Infinity', '--1', '1.2.3'])('takes %j for no number', (written) => {
		expect(storedNumber(written)).toBeNull();
	});

	it.each([
		['@', 'Hòa An', 'Hòa An'],
		['"Huyện "@', 'Hòa An', 'Huyện Hòa An'],
		['0;0;0;"xã "@', 'Hòa An', 'xã Hòa An'],
		['#,##0', '=1+1', '=1+1'],
	])('a text in %s: %j is %j', (code, text, shown) => {
		expect(printText(text, readNumberFormat(code) ?? [])).toBe(shown);
	});

	it('keeps every number that has at most ten digits', () => {
		fc.assert(
			fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (whole, part) => {
				const plain = `${whole === 0 ? '0' : whole}${part === 0 ? '' : `.${String(part).padStart(5, '0').replace(/0+$/u, '')}`}`;
				const stored = storedNumber(String(Number(plain)));
				expect(stored && printGeneral(stored)).toBe(plain.replace('.', ','));
			}),
		);
	});

	it('never throws, whatever the code', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0#?.,%@;/"\\_*[]$-ymdhsE+ GeneralAM') }), (code) => {
				const number = { negative: true, digits: '12345678', exponent: -3 };
				const shown = printNumber(number, readNumberFormat(code) ?? [], 1900);
				expect(shown === null || typeof shown === 'string').toBe(true);
			}),
		);
	});
});
