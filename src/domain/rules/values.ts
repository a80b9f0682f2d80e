import type { RuleGuides } from '#domain/rule-guide';

/** Single keys and their values. */
export const VALUE_RULES = {
	'missing-key': {
		title: 'Thiếu một khóa bắt buộc',
		meaning:
			'Có những khóa phải luôn có mặt, để không ai quên. Với những khóa như codeNumber, codeNotation, issuedDate, viết null nghĩa là nguồn không ghi; bỏ hẳn khóa thì không biết là không ghi hay quên.',
		remedy: 'Thêm khóa ấy. Nếu nguồn không ghi và khóa nhận null thì viết null; đừng tự điền.',
		wrong: { head: 'signer: { position: Giám đốc }' },
		right: { head: 'signer: { position: Giám đốc, fullName: Nguyễn Văn A }' },
	},
	'unknown-key': {
		title: 'Khóa không có ở đây',
		meaning:
			'Tên khóa bị gõ sai, hoặc khóa đặt không đúng chỗ. Nếu bỏ qua, điều đã khai sẽ mất mà không ai hay, nên cổng báo ra.',
		remedy: 'Sửa tên khóa theo gợi ý, chuyển về đúng chỗ, hoặc xóa.',
		wrong: { head: 'summery: [Tạo việc làm cho 1.250 lao động.]' },
		right: { head: 'summary: [Tạo việc làm cho 1.250 lao động.]' },
	},
	'wrong-type': {
		title: 'Giá trị không đúng loại',
		meaning: 'Khóa này cần một loại giá trị khác: chữ, danh sách, một nhóm khóa, hay true/false.',
		remedy: 'Viết lại theo loại được nêu: danh sách là [a, b], nhóm khóa là { khóa: giá trị }.',
		wrong: { head: 'to: Ủy ban nhân dân tỉnh A' },
		right: { head: 'to: [Ủy ban nhân dân tỉnh A]' },
	},
	'wrong-choice': {
		title: 'Không có lựa chọn này',
		meaning: 'Khóa này chỉ nhận vài giá trị định sẵn.',
		remedy: 'Chọn một trong các giá trị được nêu, viết đúng từng chữ.',
		wrong: { head: 'edition: toàn văn' },
		right: { head: 'edition: full' },
	},
	'empty-text': {
		title: 'Giá trị để trống',
		meaning: 'Giữa hai dấu ngoặc kép không có chữ nào. Ô trống không nói được là nguồn không ghi hay người đăng quên.',
		remedy: 'Điền vào, hoặc viết null (không có ngoặc kép) nếu nguồn không ghi.',
		wrong: { head: 'place: ""' },
		right: { head: 'place: null' },
	},
	'wrong-length': {
		title: 'Danh sách hay tên quá dài, hoặc danh sách trống',
		meaning:
			'Tóm tắt chỉ có tới năm dòng, để người đọc trên điện thoại thấy ngay điều chính. Danh sách các phần của một tổng thì không thể trống. Tên loại văn bản và tên tỉnh thành một phần của địa chỉ, nên chỉ được tới 80 ký tự.',
		remedy: 'Bớt hoặc gộp các mục; nếu danh sách không cần thì xóa cả khóa.',
		wrong: { head: 'summary: [Một., Hai., Ba., Bốn., Năm., Sáu.]' },
		right: { head: 'summary: [Một., Hai., Ba., Bốn., Năm và sáu.]' },
	},
	'wrong-number': {
		title: 'Số viết không đúng cách',
		meaning:
			'Số viết theo cách Việt Nam: dấu chấm ngăn từng ba chữ số, dấu phẩy trước phần thập phân. Viết ngược lại thì không biết 1,234.5 là bao nhiêu.',
		remedy: 'Viết số đúng như trong văn bản. Văn bản viết theo cách khác thì vẫn khai theo cách Việt Nam.',
		wrong: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1,250.0", unit: lao động } }',
			text: 'Đã tạo việc làm cho 1.250 lao động.',
		},
		right: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động } }',
			text: 'Đã tạo việc làm cho 1.250 lao động.',
		},
	},
	'wrong-period': {
		title: 'Kỳ báo cáo không đúng dạng',
		meaning:
			'Kỳ có sáu dạng: "2023" (năm), "2020-H1" (6 tháng đầu năm), "2021-Q1" (quý), "2021-M05" (tháng), "2021-9M" (9 tháng đầu năm), "2016/2020" (giai đoạn).',
		remedy: 'Viết lại theo một trong sáu dạng.',
		wrong: { head: 'period: "năm 2024"' },
		right: { head: 'period: "2024"' },
	},
	'wrong-date': {
		title: 'Ngày không đúng dạng hoặc không có thật',
		meaning:
			'Ngày viết năm-tháng-ngày, ví dụ "2025-01-06"; nguồn chỉ ghi tháng thì viết "2025-01". Ngày 31 tháng 2 hay thứ tự ngày/tháng/năm đều bị từ chối, vì máy dễ hiểu lầm thành ngày khác.',
		remedy: 'Xem lại ngày trong văn bản và viết theo dạng năm-tháng-ngày.',
		wrong: { head: 'issuedDate: "06/01/2025"' },
		right: { head: 'issuedDate: "2025-01-06"' },
	},
	'wrong-id': {
		title: 'Mã không đúng quy cách',
		meaning:
			'Mã của cơ quan, số liệu, lĩnh vực là tên tệp bỏ phần đuôi: chữ thường không dấu, chữ số và gạch nối. Mã có dấu hoặc có chữ hoa thì không tìm được tệp.',
		remedy: 'Viết mã theo gợi ý, đúng như tên tệp.',
		wrong: { head: 'fields: [Việc làm]' },
		right: { head: 'fields: [viec-lam]' },
	},
	'wrong-code-number': {
		title: 'Số văn bản không đúng',
		meaning:
			'Khóa codeNumber chỉ ghi phần số đứng trước dấu gạch chéo; phần sau là ký hiệu và ghi ở codeNotation. Tách ra thì mới tìm và xếp văn bản theo số được.',
		remedy: 'Tách số và ký hiệu ra hai khóa.',
		wrong: { head: 'codeNumber: 12/BC-SNV' },
		right: { head: ['codeNumber: "12"', 'codeNotation: BC-SNV'] },
	},
	'wrong-code-notation': {
		title: 'Ký hiệu văn bản không đúng',
		meaning:
			'Ký hiệu viết liền, không có dấu cách, không mở đầu bằng dấu gạch chéo hay gạch nối, ví dụ BC-SNV hoặc 2024/QĐ-UBND.',
		remedy: 'Bỏ dấu cách và dấu đứng đầu.',
		wrong: { head: 'codeNotation: /BC - SNV' },
		right: { head: 'codeNotation: BC-SNV' },
	},
	'wrong-sha256': {
		title: 'Mã SHA-256 không đúng',
		meaning:
			'Mã SHA-256 là dấu vân của tệp nguồn: 64 chữ số và chữ từ a đến f, viết thường. Chép thiếu một ký tự thì không đối chiếu được nữa.',
		remedy: 'Chép lại cả mã, hoặc xóa khóa sha256 nếu không giữ tệp.',
		wrong: { head: 'source: { kind: word-copy, name: Tệp Word, sha256: 4E9A }' },
		right: { head: `source: { kind: word-copy, name: Tệp Word, sha256: ${'4e9a'.repeat(16)} }` },
	},
	'wrong-address': {
		title: 'Địa chỉ không dùng được',
		meaning:
			'Địa chỉ web phải ghi đủ cả https://, thư điện tử phải có tên và tên miền, địa chỉ cũ của bài phải là địa chỉ của chính cổng này, mở và đóng bằng dấu gạch chéo.',
		remedy: 'Viết lại địa chỉ cho đủ; chưa có thì viết null hoặc xóa khóa.',
		wrong: { head: 'formerAddresses: [bao-cao/2024/ket-qua]' },
		right: { head: 'formerAddresses: [/bao-cao/2024/so-noi-vu-tinh-a/ket-qua-cu/]' },
	},
	'wrong-attachment-name': {
		title: 'Tên tệp đính kèm không dùng được',
		meaning:
			'Chỉ ghi tên tệp kèm phần đuôi, không có thư mục, không có ký tự đặc biệt. Trang web và chương trình không được đính kèm, vì trình duyệt sẽ chạy chúng như của chính cổng.',
		remedy: 'Đặt tệp trong thư mục cùng tên bên cạnh bài và ghi đúng tên tệp; đổi loại tệp nếu cần.',
		wrong: { head: 'files: [{ file: phu-luc/bang-1.html, title: Bảng 1, kind: annex }]' },
		right: {
			head: 'files: [{ file: bang-1.pdf, title: Bảng 1, kind: annex }]',
			files: { 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua/bang-1.pdf': '%PDF-1.4' },
		},
	},
} satisfies RuleGuides;
