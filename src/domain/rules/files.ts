import type { RuleGuides } from '#domain/rule-guide';

const FOLDER = 'bao-cao/2024/so-noi-vu-tinh-a';
const UTF_16_A = new Uint8Array([0xff, 0xfe, 0x61, 0]);
const ZIP = new Uint8Array([0x50, 0x4b, 3, 4]);
const INDICATOR = ['name: Tỷ lệ hộ cận nghèo', 'field: giam-ngheo', 'unit: "%"', 'direction: lower-is-better'];
const ANNEX = { head: 'files: [{ file: phu-luc.pdf, title: Phụ lục, kind: annex }]' };

/** Names, places and bytes of files. */
export const FILE_RULES = {
	'misplaced-file': {
		title: 'Tệp không nằm đúng chỗ',
		meaning:
			'Thư mục nội dung chỉ có site.yaml và các tệp trong bao-cao, van-ban, so-lieu, co-quan theo mẫu đường dẫn định sẵn. Tệp ở chỗ khác sẽ không hiện ra ở đâu cả.',
		remedy: 'Chuyển tệp vào đúng chỗ theo mẫu được nêu, đổi đuôi tệp, hoặc xóa nếu không cần.',
		wrong: { files: { 'so-lieu/ho-can-ngheo.yml': INDICATOR } },
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR } },
	},
	'wrong-file-name': {
		title: 'Tên tệp không làm địa chỉ được',
		meaning:
			'Tên tệp trở thành địa chỉ trang, nên chỉ có chữ thường không dấu, chữ số và gạch nối. Địa chỉ có dấu hay có dấu cách dễ hỏng khi gửi qua thư, tin nhắn.',
		remedy: 'Đổi tên tệp theo gợi ý.',
		wrong: { files: { 'so-lieu/Hộ cận nghèo.yaml': INDICATOR } },
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR } },
	},
	'path-not-nfc': {
		title: 'Tên tệp ghi dấu tách rời',
		meaning:
			'Máy Mac có thể lưu tên tệp với dấu tiếng Việt tách khỏi chữ. Trông thì giống nhau nhưng máy khác coi là hai tên.',
		remedy: 'Đổi tên tệp, gõ không dấu.',
		wrong: {
			said: 'Tệp so-lieu/hộ-cận-nghèo.yaml chép từ máy Mac.',
			files: { ['so-lieu/hộ-cận-nghèo.yaml'.normalize('NFD')]: INDICATOR },
		},
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR } },
		neverWithout: ['wrong-file-name'],
	},
	'name-twice': {
		title: 'Hai tên tệp quá giống nhau',
		meaning:
			'Windows và macOS coi hai tên chỉ khác chữ hoa, chữ thường là một, nên một trong hai tệp sẽ mất khi chép sang máy khác.',
		remedy: 'Đổi tên một tệp; tên tệp chỉ dùng chữ thường.',
		wrong: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR, 'so-lieu/Ho-can-ngheo.yaml': INDICATOR } },
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR } },
		neverWithout: ['wrong-file-name'],
	},
	'code-twice': {
		title: 'Trùng số và ký hiệu',
		meaning:
			'Trong một năm, một cơ quan không cấp một số, ký hiệu cho hai văn bản cùng loại. Có lẽ một bài được đăng hai lần, hoặc số bị chép nhầm.',
		remedy: 'Sửa số, ký hiệu theo bản gốc, hoặc bỏ một tệp.',
		wrong: { earlier: { head: ['codeNumber: "12"', 'issuedDate: "2025-01-06"', 'posted: "2025-01-10"'] } },
		right: { earlier: { head: ['codeNumber: "11"', 'issuedDate: "2025-01-06"', 'posted: "2025-01-10"'] } },
	},
	'address-twice': {
		title: 'Một địa chỉ thuộc hai trang',
		meaning:
			'Địa chỉ cũ (formerAddresses) dẫn người đọc tới trang hiện nay. Nó không thể là địa chỉ của một trang đang có, cũng không thể thuộc hai bài.',
		remedy: 'Xóa địa chỉ ấy ở một trong hai nơi.',
		wrong: { head: 'formerAddresses: [/bao-cao/2024/so-noi-vu-tinh-a/ket-qua/]' },
		right: { head: 'formerAddresses: [/bao-cao/2024/so-noi-vu-tinh-a/ket-qua-cu/]' },
	},
	'file-missing': {
		title: 'Không có tệp đính kèm',
		meaning: 'Bài nêu một tệp đính kèm mà thư mục bên cạnh không có, nên liên kết tải về sẽ gãy.',
		remedy: 'Đặt tệp vào thư mục cùng tên bên cạnh bài, hoặc xóa dòng ấy.',
		wrong: ANNEX,
		right: { ...ANNEX, files: { [`${FOLDER}/ket-qua/phu-luc.pdf`]: '%PDF-1.4' } },
	},
	'file-not-named': {
		title: 'Tệp đính kèm chưa được khai báo',
		meaning: 'Trong thư mục của bài có một tệp mà bài không nêu. Tệp ấy sẽ không được đăng.',
		remedy: 'Khai tệp ở phần files, hoặc xóa tệp.',
		wrong: { files: { [`${FOLDER}/ket-qua/phu-luc.pdf`]: '%PDF-1.4' } },
		right: { ...ANNEX, files: { [`${FOLDER}/ket-qua/phu-luc.pdf`]: '%PDF-1.4' } },
		warns: true,
	},
	'not-a-file': {
		title: 'Không phải tệp thường',
		meaning:
			'Đây là một liên kết (symlink), một tệp đặc biệt, hoặc một tệp mà máy không có quyền đọc. Liên kết có thể dẫn ra ngoài thư mục nội dung và làm lộ tệp của máy, nên không được dùng.',
		remedy: 'Chép chính tệp vào đây; sửa quyền truy cập nếu không đọc được.',
		wrong: {
			said: 'Trong thư mục so-lieu có một liên kết tới tệp ở nơi khác.',
			files: { 'so-lieu/khac.yaml': { linkTo: '../../khac.yaml' } },
		},
		right: { files: { 'so-lieu/khac.yaml': INDICATOR } },
	},
	'not-text': {
		title: 'Không phải tệp chữ',
		meaning: 'Tệp này là Word, Excel hay PDF được đổi đuôi. Đổi đuôi không biến nó thành tệp chữ.',
		remedy: 'Chuyển tệp Word thành bài bằng lệnh npm run import, hoặc để nó làm tệp đính kèm.',
		wrong: {
			said: 'Tệp Word bao-cao.docx được đổi tên thành 07-2024-qd-ubnd.mdx.',
			files: { 'van-ban/07-2024-qd-ubnd.mdx': ZIP },
		},
		right: {
			...ANNEX,
			said: 'Tệp Word, PDF được để làm tệp đính kèm, trong thư mục cùng tên bên cạnh bài.',
			files: { [`${FOLDER}/ket-qua/phu-luc.pdf`]: ZIP },
		},
	},
	encoding: {
		title: 'Bảng mã không phải UTF-8',
		meaning:
			'Cổng chỉ đọc UTF-8. Bảng mã khác (UTF-16 của Windows, TCVN3, Windows-1258) làm chữ tiếng Việt thành chữ lạ; cổng không đoán để khỏi đoán sai.',
		remedy: 'Lưu lại tệp bằng bảng mã UTF-8: trong Notepad chọn Save as → Encoding: UTF-8.',
		wrong: { said: 'Tệp lưu bằng bảng mã “Unicode” (UTF-16) của Notepad.', files: { 'so-lieu/khac.yaml': UTF_16_A } },
		right: { said: 'Cùng tệp ấy, lưu bằng bảng mã UTF-8.', files: { 'so-lieu/khac.yaml': INDICATOR } },
	},
	'control-character': {
		title: 'Ký tự ẩn',
		meaning:
			'Ký tự không ai nhìn thấy, thường theo vào khi chép từ Word hay trang web: khoảng trắng rộng bằng không, gạch nối mềm… Chúng làm hỏng việc tìm kiếm và việc nhận ra con số.',
		remedy: 'Xóa ký tự ở đúng dòng và cột được nêu, hoặc gõ lại từ ấy.',
		wrong: {
			said: 'Giữa “Nội” và “vụ” có một khoảng trắng rộng bằng không (U+200B).',
			text: 'Sở Nội\u200B vụ báo cáo.',
		},
		right: { text: 'Sở Nội vụ báo cáo.' },
	},
	'file-too-large': {
		title: 'Tệp quá lớn',
		meaning:
			'Một bài viết bằng chữ không thể tới 2 MB, tức hàng nghìn trang giấy. Tệp lớn như vậy thường chứa ảnh hay dữ liệu bị dán nhầm. Tệp đính kèm thì được tới 200 MB.',
		remedy: 'Tách bài, và để ảnh hay bảng lớn làm tệp đính kèm; nén hoặc tách tệp đính kèm.',
		wrong: {
			said: 'Một tệp .yaml nặng hơn 2 MB.',
			files: { 'so-lieu/khac.yaml': new Uint8Array(2_000_001).fill(0x23) },
		},
		right: { said: 'Tệp chỉ còn phần cần thiết.', files: { 'so-lieu/khac.yaml': INDICATOR } },
	},
	'text-too-long': {
		title: 'Bài quá dài',
		meaning: 'Bài dài hơn 400.000 ký tự, hoặc một dòng dài hơn 20.000 ký tự, không ai đọc được trên một trang.',
		remedy: 'Tách phần dài thành phụ lục và đính kèm tệp; tách dòng dài thành nhiều đoạn.',
		wrong: { said: 'Phần chữ dài hơn 400.000 ký tự.', text: 'chữ '.repeat(100_001) },
		right: { said: 'Phần dài được chuyển thành phụ lục đính kèm.', text: 'Số liệu chi tiết ở phụ lục.' },
	},
} satisfies RuleGuides;
