import { describe, expect, it } from 'vitest';
import { wordOfChange, wordOfLevel } from '#domain/checks/direction-words';
import { number } from './report-of.ts';

/** Sentences as reports write them, the number that is asked about, and which way the word before it goes. */
type Row = readonly [sentence: string, written: string, direction: 'increase' | 'decrease' | null];

const CHANGES: readonly Row[] = [
	['Tỷ lệ hộ nghèo chung của toàn tỉnh giảm 2,79%, từ 7,97% còn 5,18%.', '2,79', 'decrease'],
	['Mới giảm được 2,79%, trong khi mục tiêu là giảm từ 3% trở lên.', '2,79', 'decrease'],
	['So với năm 2020, số vụ giảm 10 vụ, tức khoảng 35,7%.', '10', 'decrease'],
	['Tỷ lệ lao động qua đào tạo được nâng lên mức 57,2%, tăng 1,2% so với năm 2020.', '1,2', 'increase'],
	['Số người hưởng tăng thêm khoảng 1.200 người.', '1.200', 'increase'],
	['Số đơn thư giảm tới gần 40%.', '40', 'decrease'],
	['Kinh phí gia tăng: 12,5%.', '12,5', 'increase'],
	['Tăng 5% so với cùng kỳ.', '5', 'increase'],
	['TĂNG 5% so với cùng kỳ.', '5', 'increase'],
	['Số hộ giảm 12 hộ ở huyện A và giảm 12 hộ ở huyện B.', '12', 'decrease'],
	['Mức giảm 2,79% là thấp hơn mục tiêu.', '2,79', 'decrease'],
];

const SILENT: readonly Row[] = [
	['So với năm 2020, số vụ giảm 10 vụ, tức khoảng 35,7%.', '35,7', null],
	['Giảm số vụ, số người chết do tai nạn lao động so với năm 2020: 28 vụ.', '28', null],
	['Kinh tế tăng trưởng 5%.', '5', null],
	['Tỷ lệ hộ nghèo chưa giảm được 3%.', '3', null],
	['Số vụ không tăng 10 vụ như dự báo.', '10', null],
	['Số hộ tăng/giảm 12 hộ.', '12', null],
	['Số hộ tăng, giảm 12 hộ mỗi năm.', '12', null],
	['Số hộ tăng (giảm) 12 hộ.', '12', null],
	['Hạn chế tăng 5% mỗi năm.', '5', null],
	['Giảm tốc độ tăng 5% mỗi năm.', '5', null],
	['Số hộ tăng 12 hộ ở huyện A và giảm 12 hộ ở huyện B.', '12', null],
	['Số hộ tăng 12 hộ ở huyện A; huyện B có 12 hộ.', '12', null],
	['Băng tang 5 m.', '5', null],
	['Đạt 101,64% kế hoạch năm.', '101,64', null],
	['Không có số nào.', '5', null],
];

const LEVELS: readonly Row[] = [
	['Tỷ lệ lao động qua đào tạo được nâng lên mức 57,2%, tăng 1,2% so với năm 2020.', '57,2', 'increase'],
	['Ở khu vực thành thị, tỷ lệ thất nghiệp hạ xuống còn 3,45%.', '3,45', 'decrease'],
	['Tỷ lệ hộ nghèo giảm còn 5,18%.', '5,18', 'decrease'],
	['Từ 7,97% cuối năm 2022 xuống còn 5,18% cuối năm 2023.', '5,18', 'decrease'],
	['Từ 28 vụ lên tới 35 vụ.', '35', 'increase'],
	['Từ 7,97% lúc cuối năm 2022 còn 5,18% lúc cuối năm 2023.', '5,18', null],
	['Mục tiêu là từ 3% trở lên 5 năm liền.', '5', null],
	['Còn 18 vụ, giảm 10 vụ.', '18', null],
	['Số vụ giảm 10 vụ.', '10', null],
];

describe('the word right before a number', () => {
	it.each([...CHANGES, ...SILENT])('of a change: %s (%s)', (sentence, written, direction) => {
		expect(wordOfChange(number(written), sentence)?.direction ?? null).toBe(direction);
	});

	it.each(LEVELS)('of a level: %s (%s)', (sentence, written, direction) => {
		expect(wordOfLevel(number(written), sentence)?.direction ?? null).toBe(direction);
	});
});
