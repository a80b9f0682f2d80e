import type { RuleGuides } from '#domain/rule-guide';

const FIGURES = [
	'figures:',
	'  viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, plan: { value: "1.200" } }',
];
const SENTENCE = 'Đã tạo việc làm cho 1.250 lao động, kế hoạch là 1.200 lao động.';

/** `<BieuDo>`, `<NhiemVu>` and their kind. */
export const COMPONENT_RULES = {
	'unknown-component': {
		title: 'Không có thành phần này',
		meaning:
			'Bài viết chỉ dùng được BieuDo, BangSoLieu, NhiemVu, GhiChu, TepDinhKem, và Dieu trong văn bản; phải viết đúng chữ hoa, chữ thường.',
		remedy: 'Sửa tên thành phần. Nếu là dấu nhỏ hơn trong câu, viết \\<.',
		wrong: { text: ['<Ghichu>', 'Số liệu ước.', '</Ghichu>'] },
		right: { text: ['<GhiChu>', 'Số liệu ước.', '</GhiChu>'] },
	},
	'component-tag': {
		title: 'Thẻ thiếu hoặc viết hỏng',
		meaning: 'Thành phần có nội dung cần một thẻ mở và một thẻ đóng; thành phần không có nội dung kết thúc bằng />.',
		remedy: 'Thêm thẻ còn thiếu; đặt mỗi thẻ trên một dòng riêng.',
		wrong: { text: ['<GhiChu>', '', 'Số liệu ước.'] },
		right: { text: ['<GhiChu>', '', 'Số liệu ước.', '', '</GhiChu>'] },
	},
	'component-place': {
		title: 'Thành phần đặt sai chỗ',
		meaning: 'Thành phần là một khối riêng, không nằm giữa câu, trong ô bảng hay trong danh sách.',
		remedy: 'Đặt thành phần trên dòng riêng, cách đoạn trên và đoạn dưới một dòng trống.',
		wrong: { text: 'Kết quả <GhiChu>số ước</GhiChu> của năm.' },
		right: { text: ['Kết quả của năm.', '', '<GhiChu>số ước</GhiChu>'] },
	},
	'component-content': {
		title: 'Nội dung của thành phần không đúng',
		meaning: 'GhiChu phải có nội dung; BieuDo, BangSoLieu, TepDinhKem thì không có.',
		remedy: 'Viết nội dung giữa hai thẻ, hoặc đưa phần chữ ra ngoài.',
		wrong: { text: '<GhiChu></GhiChu>' },
		right: { text: '<GhiChu>Số liệu ước.</GhiChu>' },
	},
	'component-figure': {
		title: 'Biểu đồ nêu số liệu không có',
		meaning: 'Biểu đồ và bảng số liệu lấy số từ phần figures của chính tệp này, theo mã.',
		remedy: 'Sửa mã, hoặc khai báo số liệu. Nhiều mã cách nhau bằng dấu cách.',
		wrong: { head: FIGURES, text: [SENTENCE, '', '<BangSoLieu soLieu="hoc-nghe"/>'] },
		right: { head: FIGURES, text: [SENTENCE, '', '<BangSoLieu soLieu="viec-lam"/>'] },
	},
	'component-file': {
		title: 'Tệp đính kèm chưa khai báo',
		meaning: 'TepDinhKem nêu một tệp mà phần files chưa có.',
		remedy: 'Thêm tệp vào files, hoặc sửa tên.',
		wrong: { text: '<TepDinhKem tep="phu-luc.pdf"/>' },
		right: {
			head: 'files: [{ file: phu-luc.pdf, title: Phụ lục, kind: annex }]',
			text: '<TepDinhKem tep="phu-luc.pdf"/>',
			files: { 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua/phu-luc.pdf': '%PDF-1.4' },
		},
	},
	'attribute-missing': {
		title: 'Thiếu thuộc tính',
		meaning: 'Thành phần này cần thuộc tính ấy mới hiện ra được: biểu đồ cần biết số liệu nào và kiểu nào.',
		remedy: 'Thêm thuộc tính được nêu.',
		wrong: { head: FIGURES, text: [SENTENCE, '', '<BieuDo soLieu="viec-lam"/>'] },
		right: { head: FIGURES, text: [SENTENCE, '', '<BieuDo soLieu="viec-lam" kieu="ke-hoach"/>'] },
	},
	'attribute-unknown': {
		title: 'Thuộc tính không có',
		meaning: 'Thành phần này không có thuộc tính ấy; có lẽ gõ nhầm tên.',
		remedy: 'Dùng các thuộc tính được nêu.',
		wrong: { head: FIGURES, text: [SENTENCE, '', '<BangSoLieu soLieu="viec-lam" mau="xanh"/>'] },
		right: { head: FIGURES, text: [SENTENCE, '', '<BangSoLieu soLieu="viec-lam"/>'] },
	},
	'attribute-repeated': {
		title: 'Thuộc tính viết hai lần',
		meaning: 'Một thuộc tính viết hai lần thì không biết dùng giá trị nào.',
		remedy: 'Giữ một.',
		wrong: { text: '<NhiemVu so="1" so="2" ten="Tạo việc làm"/>' },
		right: { text: '<NhiemVu so="1" ten="Tạo việc làm"/>' },
	},
	'attribute-value': {
		title: 'Giá trị của thuộc tính không dùng được',
		meaning: 'Thuộc tính để trống, hoặc không thuộc các giá trị định sẵn.',
		remedy: 'Dùng một trong các giá trị được nêu.',
		wrong: { head: FIGURES, text: [SENTENCE, '', '<BieuDo soLieu="viec-lam" kieu="tron"/>'] },
		right: { head: FIGURES, text: [SENTENCE, '', '<BieuDo soLieu="viec-lam" kieu="ke-hoach"/>'] },
	},
	'attribute-expression': {
		title: 'Thuộc tính viết bằng dấu { }',
		meaning: 'Dấu { } mở đầu một đoạn mã; bài viết không chạy mã.',
		remedy: 'Viết giá trị trong ngoặc kép thẳng.',
		wrong: { text: '<NhiemVu so={1} ten="Tạo việc làm"/>' },
		right: { text: '<NhiemVu so="1" ten="Tạo việc làm"/>' },
	},
} satisfies RuleGuides;
