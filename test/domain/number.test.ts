import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#domain/decimal';
import { decimalOf, findNumerals, findRanges, printNumber, readNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';

describe('readNumber', () => {
	it.each([
		['18.498', '18498', 0],
		['5,18', '5.18', 2],
		['1.440,06', '1440.06', 2],
		['37.774.519.980', '37774519980', 0],
		['02', '2', 0],
		['0,5', '0.5', 1],
		['4,0', '4', 1],
		['1234', '1234', 0],
		['1234567,5', '1234567.5', 1],
		['0', '0', 0],
		['00', '0', 0],
		['-0,0', '0', 1],
		['-5,18', '-5.18', 2],
		['−1.000', '-1000', 0],
		['9'.repeat(30), '9'.repeat(30), 0],
	])('reads %s', (written, plain, decimals) => {
		expect(readNumber(written)).toEqual({ written, plain, decimals });
	});

	it.each([
		['', 'trống'],
		['1 000', 'khoảng trắng'],
		['1\u00a0000', 'khoảng trắng'],
		[' 5', 'khoảng trắng'],
		['5\n', 'khoảng trắng'],
		['１２', 'chữ số 0–9'],
		['١٢', 'chữ số 0–9'],
		['mười', 'đơn vị'],
		['12a', 'đơn vị'],
		['5%', 'đơn vị'],
		['1e5', 'đơn vị'],
		['NaN', 'đơn vị'],
		['120-150', 'một khoảng'],
		['120–150', 'một khoảng'],
		['+5', 'ký tự lạ'],
		['1/6', 'ký tự lạ'],
		['--5', 'ký tự lạ'],
		['5-', 'ký tự lạ'],
		['-', 'ký tự lạ'],
		['1.254.', 'thừa'],
		['.5', 'thừa'],
		[',5', 'thừa'],
		['5,', 'thừa'],
		['1..254', 'thừa'],
		['1.,5', 'thừa'],
		['1,2,3', 'một dấu phẩy'],
		['1,2.5', 'một dấu phẩy'],
		['1,234.5', 'tiếng Anh. Hãy đổi chỗ dấu chấm và dấu phẩy: "1.234,5"'],
		['1,234,567', '"1.234.567"'],
		['0.123', 'không ngăn hàng nghìn. Nếu là phần thập phân, hãy dùng dấu phẩy: "0,123"'],
		['1234.567', '"1234,567"'],
		['12.34', '"12,34"'],
		['1.2345', '"1,2345"'],
		['1.23.4', 'ba chữ số'],
		['1234.567.890', 'ba chữ số'],
		['12.34,5', 'ba chữ số'],
		['0.123.456', 'ba chữ số'],
		['1'.repeat(31), '30 chữ số'],
	])('refuses %j and says why', (written, reason) => {
		const read = readNumber(written);
		expect(isProblem(read) ? read.problem : read).toContain(reason);
	});

	it('gives every kind of mistake its own message', () => {
		const mistakes = ['', '1 0', '１', 'a', '1-2', '+5', '1.', '1,2,3', '1,234.5', '1.5', '1.23.4', '1'.repeat(31)];
		const remedies = mistakes.map((written) => {
			const read = readNumber(written);
			return isProblem(read) ? read.problem.replace(`Số "${written}"`, '') : null;
		});
		expect(remedies).not.toContain(null);
		expect(new Set(remedies).size).toBe(mistakes.length);
	});

	it('never repeats a very long text in its message', () => {
		const read = readNumber('x'.repeat(100_000));
		expect(isProblem(read) && read.problem.length).toBeLessThan(200);
	});

	it('accepts nothing outside the strict grammar', () => {
		const strict = /^[-−]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
		const almost = fc.string({
			unit: fc.constantFrom('0', '1', '9', '.', ',', '-', '−', ' ', '０', 'a'),
			maxLength: 12,
		});
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (written) => {
				const read = readNumber(written);
				expect(isProblem(read)).toBe(!strict.test(written));
			}),
			{ numRuns: 500 },
		);
	});

	it('gives back what was written, up to leading zeros, grouping and the sign of nothing', () => {
		const accepted = fc.stringMatching(/^-?(?:[1-9]\d{0,2}(?:\.\d{3}){0,3}|\d{1,9})(?:,\d{1,4})?$/u);
		fc.assert(
			fc.property(accepted, (written) => {
				const number = known(written);
				const bare = (text: string) => text.replaceAll('.', '').replace(/^(-?)0+(?=\d)/u, '$1');
				const expected = /[1-9]/u.test(written) ? bare(written) : bare(written).replace('-', '');
				expect(bare(printNumber(number.plain, number.decimals))).toBe(expected);
			}),
		);
	});
});

describe('printNumber', () => {
	it.each([
		['18498', undefined, '18.498'],
		['999', undefined, '999'],
		['1000', undefined, '1.000'],
		['37774519980', undefined, '37.774.519.980'],
		['5.18', undefined, '5,18'],
		['0.0625', undefined, '0,0625'],
		['1234.5678', undefined, '1.234,5678'],
		['-1234.5', undefined, '-1.234,5'],
		['4', 1, '4,0'],
		['212.275', 2, '212,28'],
		['999.95', 1, '1.000,0'],
		['30.909090909090909', 1, '30,9'],
		['-0.04', 1, '0,0'],
		['-0', undefined, '0'],
	])('prints %s with %s decimals', (plain, decimals, printed) => {
		expect(printNumber(plain, decimals)).toBe(printed);
	});

	const plain = fc
		.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
		.map(([digits, places]) => new Decimal(digits.toString()).times(new Decimal(10).pow(-places)).toString());

	it('is undone by reading', () => {
		fc.assert(
			fc.property(plain, (value) => {
				expect(known(printNumber(value)).plain).toBe(value);
			}),
		);
	});

	it('keeps the order of numbers', () => {
		fc.assert(
			fc.property(plain, plain, (a, b) => {
				const [first, second] = [known(printNumber(a)), known(printNumber(b))];
				expect(decimalOf(first).comparedTo(decimalOf(second))).toBe(new Decimal(a).comparedTo(b));
			}),
		);
	});
});

describe('findNumerals', () => {
	it.each<[string, readonly string[]]>([
		['tạo việc làm cho 18.498 lượt người', ['18.498']],
		['118.498 và 18.498.000', ['118.498', '18.498.000']],
		['tổng cộng 1.254. Năm sau', ['1.254']],
		['còn 5,18, giảm 2,79%.', ['5,18', '2,79']],
		['29/71 xã', ['29', '71']],
		['1/6 (16,7%)', ['1', '6', '16,7']],
		['dưới 300/100.000 trẻ em', ['300', '100.000']],
		['từ 8/2021', ['8', '2021']],
		['120-150 người', ['120', '150']],
		['120 – 150 người', ['120', '150']],
		['05 vụ làm 05 trẻ em', ['05', '05']],
		['1.595.000.000đồng;', ['1.595.000.000']],
		['05em bị nạn', ['05']],
		['26trường hợp', ['26']],
		['3.168người', ['3.168']],
		['(7.496.000đ)', ['7.496.000']],
		['18 người/18 vụ', ['18', '18']],
		['giảm 10 vụ ~ 35,7%', ['10', '35,7']],
		['Q1 và B12, xã2, NQ_3', []],
		['Covid-19, Covid – 19, COVID -19', []],
		['từ 7 đến 19 ca', ['7', '19']],
		['mục 3.1 và 1.23.4, 1,2,3', []],
		['0.123 và 1234.567', []],
		['10:30 và 15h30', ['10', '30', '15']],
		['gồm:...5 hộ', ['5']],
		['１２ hộ, ²5', ['5']],
		['1'.repeat(31), []],
		['', []],
	])('finds the numerals of %j', (text, expected) => {
		expect(findNumerals(text).map(({ written }) => written)).toEqual(expected);
	});

	it('takes a letter of a decomposed text for a letter', () => {
		expect(findNumerals('xã2 có 5 hộ'.normalize('NFD')).map(({ written }) => written)).toEqual(['5']);
	});

	it('gives offsets of readable tokens that touch no other digit', () => {
		const texts = fc.string({
			unit: fc.constantFrom('0', '1', '8', '.', ',', '/', '-', ' ', 'a', 'đ', '%'),
			maxLength: 30,
		});
		fc.assert(
			fc.property(texts, (text) => {
				for (const { start, end, written } of findNumerals(text)) {
					expect(text.slice(start, end)).toBe(written);
					expect(isProblem(readNumber(written))).toBe(false);
					expect(text.slice(0, start)).not.toMatch(/(?:\d[.,]?|[\p{L}_])$/u);
					expect(text.slice(end)).not.toMatch(/^[.,]?\d/u);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('finds every printed number between blanks', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 1e9 }), { minLength: 1 }), (values) => {
				const printed = values.map((value) => printNumber(String(value)));
				expect(findNumerals(`có ${printed.join(' và ')}.`).map(({ written }) => written)).toEqual(printed);
			}),
		);
	});
});

describe('findRanges', () => {
	it.each<[string, readonly string[]]>([
		['từ 120-150 người', ['120-150']],
		['từ 120 – 150 người', ['120 – 150']],
		['từ 1.200—1.500 người', ['1.200—1.500']],
		['120 người - 150 người', []],
		['giai đoạn 120  -  150', []],
		['5/7-9', ['7-9']],
		['602', []],
	])('finds the ranges of %j', (text, expected) => {
		expect(findRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	it('gives both ends', () => {
		const [range] = findRanges('từ 120-150 người');
		expect([range?.from.written, range?.to.written]).toEqual(['120', '150']);
	});
});

function known(written: string): WrittenNumber {
	const read = readNumber(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}
