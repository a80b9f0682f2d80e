import { describe, expect, it } from 'vitest';
import { findDates } from '#domain/written-date';

const datesIn = (text: string) => findDates(text).map(({ start, end, date }) => [text.slice(start, end), date]);

describe('findDates', () => {
	it.each<[string, readonly (readonly [string, string | null])[]]>([
		['ngày 27/7/1947', [['27/7/1947', '1947-07-27']]],
		['18/01/2024', [['18/01/2024', '2024-01-18']]],
		['ngày 05-7-2011', [['05-7-2011', '2011-07-05']]],
		['ngày 18 tháng 01 năm 2024', [['18 tháng 01 năm 2024', '2024-01-18']]],
		['Ngày 14  tháng 5, năm 2015', [['14  tháng 5, năm 2015', '2015-05-14']]],
		['ngày 2 tháng 9', [['2 tháng 9', null]]],
		['ngày\n\n11/5/2020', [['11/5/2020', '2020-05-11']]],
		['tháng 6/2021', [['6/2021', '2021-06']]],
		['từ 8/2021', [['8/2021', '2021-08']]],
		['từ tháng 8-10/2021', [['8-10/2021', '2021-10']]],
		['tháng 6 năm 2021', [['6 năm 2021', '2021-06']]],
		['Tháng hành động (Tháng 5), Sở', [['5', null]]],
		['quý II/2021', [['2021', '2021']]],
		['quý 3/2021', [['3/2021', null]]],
		['ngày 31/02/2021', [['31/02/2021', null]]],
		['(27/7)', [['27/7', null]]],
		['dịp 1/6', [['1/6', null]]],
		['ngày 1/6 (16,7%)', [['1/6', null]]],
		['Tết thiếu nhi (1/6), Sở', [['1/6', null]]],
		['(01-30/5)', [['01-30/5', null]]],
		[
			'(27/7/1947-27/7/2020)',
			[
				['27/7/1947', '1947-07-27'],
				['27/7/2020', '2020-07-27'],
			],
		],
		[
			'28/01/1941- 28/01/2021',
			[
				['28/01/1941', '1941-01-28'],
				['28/01/2021', '2021-01-28'],
			],
		],
		['người –30/7”; hướng dẫn', [['30/7', null]]],
		['năm 2023', [['2023', '2023']]],
		['NĂM 2023.', [['2023', '2023']]],
		['năm 2021 người lao động', [['2021', '2021']]],
		[
			'giai đoạn 2021-2025',
			[
				['2021', '2021'],
				['2025', '2025'],
			],
		],
		[
			'(2021 – 2025)',
			[
				['2021', '2021'],
				['2025', '2025'],
			],
		],
		[
			'năm học 2020 –2021',
			[
				['2020', '2020'],
				['2021', '2021'],
			],
		],
		[
			'các năm 2021, 2022 và 2023',
			[
				['2021', '2021'],
				['2022', '2022'],
				['2023', '2023'],
			],
		],
	])('finds the dates of %j', (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});

	it.each([
		'92/107 hộ',
		'29/71 xã',
		'300/100.000 trẻ em',
		'814/3.048 (26,7%)',
		'Quốc hội là 1/6 (16,7%)',
		'1/6 (chiếm 16,7%)',
		'16,7% (1/6)',
		'cho 10/10 huyện, thành phố',
		'dự kiến 04/04 nhiệm vụ xếp loại tốt',
		'05/05 phản ánh, kiến nghị',
		'kết quả đạt 10/10.',
		'đạt 5/2000 hộ',
		'mỗi tháng 10 hộ',
		'trong 6 tháng đầu',
		'18 người/18 vụ',
		'2.000 người và 2021 hộ',
		'trên 2.021 hộ',
		'2025-2021',
		'năm 20211',
		'15/2020/QĐ-TTg, 45/2019/QH14, 01/2021/NQ-HĐND',
		'45/13/2020',
		'13/2021',
		'0/5',
		'1/6.000',
		'2/9,5',
		'xã2/9',
		'Covid-2021-2022',
		'',
	])('finds no date in %j', (text) => {
		expect(datesIn(text)).toEqual([]);
	});

	it('finds the dates of a text in its order and never twice', () => {
		const text = 'ngày 16 tháng 12 năm 2020, 27/7, năm 2021, tháng 5/2021 và 18/01/2024, giai đoạn 2021-2025';
		const dates = findDates(text);
		const ends = dates.flatMap(({ start, end }) => [start, end]);
		expect(ends).toEqual([...ends].sort((a, b) => a - b));
		expect(dates.map(({ date }) => date)).toEqual([
			'2020-12-16',
			null,
			'2021',
			'2021-05',
			'2024-01-18',
			'2021',
			'2025',
		]);
	});

	it.each(['1', '1/', '1-', '2021-', '2021, ', 'ngày ', '1 tháng ', ' '])(
		'does not hang on long runs of %j',
		(piece) => {
			const text = piece.repeat(100_000);
			// A pattern that backtracks would run for hours here; the test's own time limit stops it.
			expect(() => findDates(text)).not.toThrow();
		},
	);
});
