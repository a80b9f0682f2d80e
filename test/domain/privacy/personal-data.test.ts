import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrivacyRule, personalDataIn } from '#domain/privacy/personal-data';

/** All people and numbers are made up. Each text holds exactly this one. */
const PERSONAL: readonly (readonly [PrivacyRule, text: string, found: string])[] = [
	['privacy-id-number', 'CCCD số 001090012345 cấp năm 2021', '001090012345'],
	['privacy-id-number', 'ông Nguyễn Văn A, 020190001234', '020190001234'],
	['privacy-id-number', 'số định danh: 066 301 012 345.', '066 301 012 345'],
	['privacy-id-number', 'căn cước 0670.9900.1234', '0670.9900.1234'],
	['privacy-id-number', '(004185000123)', '004185000123'],
	['privacy-id-number', 'mã 096205123456 trong danh sách', '096205123456'],
	['privacy-id-number', 'CMND số 245123456', '245123456'],
	['privacy-id-number', 'số CMND: 245.123.456', '245.123.456'],
	['privacy-id-number', 'Chứng minh nhân dân số 080 123 456 do Công an tỉnh cấp', '080 123 456'],
	['privacy-id-number', 'CMND/CCCD: 245123456', '245123456'],
	['privacy-id-number', 'thẻ căn cước công dân số: 123456789012', '123456789012'],
	['privacy-id-number', 'Hộ chiếu số B1234567', 'B1234567'],
	['privacy-id-number', 'hộ chiếu: C7654321, cấp năm 2020', 'C7654321'],
	['privacy-phone', 'điện thoại 0912345678', '0912345678'],
	['privacy-phone', 'ĐT: 0912 345 678.', '0912 345 678'],
	['privacy-phone', 'liên hệ 0912.345.678', '0912.345.678'],
	['privacy-phone', 'SĐT 091-234-5678', '091-234-5678'],
	['privacy-phone', 'gọi 09 12 34 56 78', '09 12 34 56 78'],
	['privacy-phone', 'gọi 0387 654 321 gặp chị B', '0387 654 321'],
	['privacy-phone', 'số 0561234567', '0561234567'],
	['privacy-phone', 'số 0791234567', '0791234567'],
	['privacy-phone', 'Zalo: 0851234567', '0851234567'],
	['privacy-phone', '+84 912 345 678', '+84 912 345 678'],
	['privacy-phone', '+84912345678', '+84912345678'],
	['privacy-phone', '+84 (0)912 345 678', '+84 (0)912 345 678'],
	['privacy-phone', 'ĐT 0261 3544 123', '0261 3544 123'],
	['privacy-phone', 'ĐT 0261.3.544.123', '0261.3.544.123'],
	['privacy-phone', 'điện thoại (0261) 3544123', '0261) 3544123'],
	['privacy-phone', 'Điện thoại: 024 3826 1234', '024 3826 1234'],
	['privacy-phone', '02613544123', '02613544123'],
	['privacy-phone', 'đường dây nóng: 0912 345 678', '0912 345 678'],
	['privacy-phone', 'Tổng đài 111 hoặc 0912345678', '0912345678'],
	['privacy-email', 'thư về nguyenvana@example.com', 'nguyenvana@example.com'],
	['privacy-email', 'Email: van.a+to1@example.com.vn.', 'van.a+to1@example.com.vn'],
	['privacy-email', '(NGUYENVANA@EXAMPLE.ORG)', 'NGUYENVANA@EXAMPLE.ORG'],
	['privacy-email', 'mailto:nguyenvana@example.com', 'nguyenvana@example.com'],
	['privacy-email', 'a@gov.vn.example.com', 'a@gov.vn.example.com'],
	['privacy-account', 'số tài khoản 1234567890123 tại Ngân hàng X', '1234567890123'],
	['privacy-account', 'STK: 1234 5678 9012', '1234 5678 9012'],
	['privacy-account', 'số TK 0123456789', '0123456789'],
	['privacy-account', 'chuyển vào tài khoản ngân hàng số 12345678', '12345678'],
	['privacy-account', 'Tài khoản: 0912345678', '0912345678'],
	['privacy-birth', 'ông Nguyễn Văn A, sinh năm 1990', 'sinh năm 1990'],
	['privacy-birth', 'Nguyễn Văn A (sinh năm 1990)', 'sinh năm 1990'],
	['privacy-birth', 'Trần Thị B sinh ngày 01/02/1990', 'sinh ngày 01/02/1990'],
	['privacy-birth', 'chị Trần Thị B, sinh ngày 05 tháng 8 năm 1990', 'sinh ngày 05 tháng 8 năm 1990'],
	['privacy-birth', 'cháu C sinh ngày 1-2-2015', 'sinh ngày 1-2-2015'],
	['privacy-birth', 'Ngày sinh: 01/02/1990', 'Ngày sinh: 01/02/1990'],
	['privacy-birth', 'Năm sinh: 1990', 'Năm sinh: 1990'],
	['privacy-birth', 'ông Nguyễn Văn A, dân tộc Kinh, sinh năm 1990', 'sinh năm 1990'],
	['privacy-birth', 'Lê Văn C, SN 1985, đã', 'SN 1985'],
	['privacy-address', 'ông Nguyễn Văn A, thường trú tại thôn 5, xã X', 'thường trú tại thôn 5'],
	['privacy-address', 'bà Trần Thị B trú tại tổ dân phố 3', 'trú tại tổ dân phố 3'],
	['privacy-address', 'chị C ngụ tại ấp Đông', 'ngụ tại ấp Đông'],
	['privacy-address', 'Nguyễn Văn A, HKTT: thôn Tân Lập', 'HKTT: thôn Tân'],
	['privacy-address', 'địa chỉ: số nhà 12, tổ dân phố 3, phường Y', 'địa chỉ: số nhà 12'],
	['privacy-address', 'người này trú tại số nhà 15', 'trú tại số nhà 15'],
	['privacy-address', 'ông Nguyễn Văn A (nạn nhân), trú ở bản Mường', 'trú ở bản Mường'],
	['privacy-small-cell', 'xảy ra 01 vụ xâm hại, 01 trẻ em tại xã Thử', '01 trẻ em'],
	['privacy-small-cell', 'Tại xã Thử có 02 cháu bị đuối nước', '02 cháu'],
	['privacy-small-cell', 'một em học sinh ở thôn 3 bị bạo lực', 'một em học sinh'],
	['privacy-small-cell', '2 trẻ tử vong tại phường Thử', '2 trẻ'],
	['privacy-small-cell', '01 trường hợp trẻ em bị xâm hại tình dục tại xã Thử', '01 trường hợp trẻ em'],
	['privacy-small-cell', '1 Trẻ em bị xâm hại | Xã Thử', '1 Trẻ em'],
];

const HARMLESS: readonly string[] = [
	'kinh phí 123.456.789.000 đồng',
	'kinh phí 123456789000 đồng',
	'thu 245.123.456 đồng',
	'thu 245123456 đồng',
	'tổng 4.394.824.000 đồng',
	'chi 84 912 345 678 đồng',
	'chi 84.912.345.678 đồng',
	'912.345.678 đồng',
	'gồm 0,912345678 điểm',
	'tỷ lệ 0.912',
	'số 0912/2020/QĐ-UBND',
	'Quyết định số 15/2020/QĐ-TTg ngày 24/4/2020',
	'Công văn số 1643/SLĐTBXH-LĐVLBHXH',
	'mã số thuế 0301234567',
	'MST: 0312345678',
	'mã số thuế 0301234567-001',
	'mã số hồ sơ 000.00.01.H15-210512-0001',
	'mã hồ sơ 0512345678',
	'mã nguồn 12, chương 424, loại 370, khoản 398',
	'chương trình mục tiêu mã số 0512345678',
	'ngày 05.08.2021 09 giờ',
	'các ngày 05 07 08 09 12 năm 2021',
	'giai đoạn 2016-2020 2021-2025',
	'năm 2019 2020 2021 2022',
	'lúc 07 giờ 30 ngày 05/08/2021',
	'tổng đài 1900 1567',
	'tổng đài 1800 1567 miễn phí',
	'đường dây nóng 111',
	'gọi 113, 114, 115',
	'01 02 03 04 05 06',
	'097 lao động và 345 678 lượt',
	'mã vạch 8934567890123',
	'số hiệu 097990012345',
	'số 000190012345',
	'số 001890012345',
	'1234567890123',
	'Căn cước công dân được cấp cho 245.123 người',
	'cấp CCCD cho 12.345 người năm 2021',
	'cấp hộ chiếu cho 1234567 người',
	'thư về sldtbxh@example.gov.vn',
	'a@so.daknong.gov.vn',
	'giá 5@1.000 đồng',
	'tài khoản 1121',
	'tài khoản cấp 2: 12345',
	'chuyển vào tài khoản 12.345.678.000 đồng',
	'tài khoản 3741.0.1234567 tại Kho bạc Nhà nước tỉnh',
	'tài khoản định danh mức 2: 12.345.678 tài khoản',
	'số tài khoản được mở là 12.345.678 tài khoản',
	'học sinh năm 2023',
	'tuyển sinh năm 2021 đạt 4.000 người',
	'Kế hoạch Tuyển sinh năm 2021',
	'phát sinh năm 2023',
	'vệ sinh năm 2022',
	'Liệt sĩ hy sinh năm 1968',
	'trẻ em sinh năm 2020 được cấp thẻ',
	'tỉnh Đắk Nông có 5 người sinh năm 1960',
	'người sinh năm 1960 trở về trước',
	'Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890',
	'kỷ niệm 130 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2020)',
	'Học sinh sinh viên năm 2023',
	'các hộ thường trú tại thôn 5, xã X',
	'người dân thường trú tại các xã đặc biệt khó khăn',
	'đối tượng đăng ký thường trú tại tỉnh Đắk Nông',
	'người cư trú ở địa phương',
	'trụ sở đặt tại thôn 5',
	'ông Nguyễn Văn A nói: địa chỉ thôn nghèo',
	'Nguyễn Văn A thường trú tại thôn đặc biệt khó khăn',
	'địa chỉ: số 12, đường Quang Trung',
	'địa chỉ https://example.org/thon-5',
	'toàn tỉnh có 02 trẻ em bị xâm hại',
	'12 trẻ em bị đuối nước tại xã Thử',
	'1.002 trẻ em bị tai nạn thương tích tại các xã',
	'01 lớp tập huấn phòng, chống xâm hại trẻ em tại xã Thử',
	'xã Thử có 02 em được nhận học bổng',
	'02 mô hình phòng chống bạo lực cho trẻ em ở xã Thử',
	'tại xã Thử. Toàn tỉnh 02 trẻ em bị đuối nước',
];

describe('personalDataIn', () => {
	it.each(PERSONAL)('%s: %s', (rule, text, found) => {
		expect(personalDataIn(text).map(({ start, end, ...rest }) => [rest.rule, text.slice(start, end)])).toEqual([
			[rule, found],
		]);
	});

	it.each(HARMLESS)('finds nothing in: %s', (text) => {
		expect(personalDataIn(text)).toEqual([]);
	});

	it('finds each number of a list', () => {
		const text = 'ĐT 0912345678/0987654321 - 0912 345 679, a@example.com; b@example.com';
		expect(personalDataIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'0912345678',
			'0987654321',
			'0912 345 679',
			'a@example.com',
			'b@example.com',
		]);
	});

	it('finds a number whatever stands around it, and stays inside the text', () => {
		const around = fc.stringMatching(/^[ a-zđếô,.;:()]*$/u);
		fc.assert(
			fc.property(around, around, (before, after) => {
				const found = personalDataIn(`${before} 0912345678 ${after}`);
				expect(found).toContainEqual({ rule: 'privacy-phone', start: before.length + 1, end: before.length + 11 });
			}),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				for (const { start, end } of personalDataIn(text)) {
					expect(start >= 0 && start < end && end <= text.length).toBe(true);
				}
			}),
		);
	});

	it.each(['0', '0 ', '1.', 'A ', 'a@a.', 'sinh ', 'trú tại ', 'số tài khoản ', 'CCCD:', '1 trẻ ', '(02'])(
		'reads a long run of %j in linear time',
		(piece) => {
			const time = (count: number) => {
				const text = piece.repeat(count);
				const start = performance.now();
				personalDataIn(text);
				return performance.now() - start;
			};
			expect(time(40_000)).toBeLessThan(2000);
		},
	);
});
