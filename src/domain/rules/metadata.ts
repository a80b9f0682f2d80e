import type { RuleGuides } from '#domain/rule-guide';

const SECOND_PDF = 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua/phu-luc.pdf';
const SIGNED_PDF = 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua/bao-cao.pdf';

/** Keys of one file that contradict each other, or name what is not there. */
export const METADATA_RULES = {
	'wrong-folder': {
		title: 'Báo cáo nằm sai thư mục',
		meaning:
			'Đường dẫn của tệp là địa chỉ của trang: bao-cao/<năm>/<cơ quan>/<tên báo cáo>.mdx. Năm là năm mà kỳ báo cáo kết thúc, cơ quan là giá trị của organ. Hai nơi nói khác nhau thì không biết nơi nào đúng.',
		remedy: 'Chuyển tệp vào đúng thư mục, hoặc sửa period hay organ nếu chúng mới là chỗ sai.',
		wrong: { head: 'period: "2023"' },
		right: { head: 'period: "2024"' },
	},
	'signed-file-missing': {
		title: 'Chưa nêu tệp PDF đã ký',
		meaning: 'Khai nguồn là bản PDF đã ký thì người đọc phải tới được bản ấy, vì bản đã ký mới là bản có giá trị.',
		remedy: 'Thêm tệp vào files với kind: signed, hoặc ghi file trong source; không có bản ký thì sửa kind của source.',
		wrong: { head: 'source: { kind: signed-pdf, name: Bản ký số }' },
		right: {
			head: [
				'source: { kind: signed-pdf, name: Bản ký số }',
				'files: [{ file: bao-cao.pdf, title: Báo cáo đã ký, kind: signed }]',
			],
			files: { [SIGNED_PDF]: '%PDF-1.4' },
		},
	},
	'attachment-twice': {
		title: 'Một tệp kê hai lần',
		meaning: 'Cùng một tệp được kê hai lần trong files, nên người đọc thấy hai dòng dẫn tới một tệp.',
		remedy: 'Xóa một dòng, hoặc sửa tên tệp nếu là hai tệp khác nhau.',
		wrong: {
			head: [
				'files:',
				'  - { file: phu-luc.pdf, title: Phụ lục 1, kind: annex }',
				'  - { file: phu-luc.pdf, title: Phụ lục 2, kind: annex }',
			],
			files: { [SECOND_PDF]: '%PDF-1.4' },
		},
		right: {
			head: ['files:', '  - { file: phu-luc.pdf, title: Phụ lục 1 và 2, kind: annex }'],
			files: { [SECOND_PDF]: '%PDF-1.4' },
		},
	},
	'two-signed-files': {
		title: 'Hai bản đã ký',
		meaning: 'Một báo cáo hay văn bản chỉ có một bản đã ký; các tệp khác là phụ lục.',
		remedy: 'Giữ kind: signed ở đúng bản đã ký, đổi tệp kia thành kind: annex.',
		wrong: {
			head: [
				'files:',
				'  - { file: bao-cao.pdf, title: Báo cáo, kind: signed }',
				'  - { file: phu-luc.pdf, title: Phụ lục, kind: signed }',
			],
			files: { [SIGNED_PDF]: '%PDF-1.4', [SECOND_PDF]: '%PDF-1.4' },
		},
		right: {
			head: [
				'files:',
				'  - { file: bao-cao.pdf, title: Báo cáo, kind: signed }',
				'  - { file: phu-luc.pdf, title: Phụ lục, kind: annex }',
			],
			files: { [SIGNED_PDF]: '%PDF-1.4', [SECOND_PDF]: '%PDF-1.4' },
		},
	},
	'withdrawn-and-replaced': {
		title: 'Vừa rút vừa thay thế',
		meaning:
			'Bài đã có bản thay thế thì trang dẫn người đọc sang bản ấy; bài đã rút thì trang nêu lý do. Không thể làm cả hai.',
		remedy: 'Giữ replacedBy nếu đã có bản thay thế, giữ withdrawn nếu không.',
		wrong: {
			head: ['withdrawn: { date: "2025-02-01", reason: Ban hành nhầm. }', 'replacedBy: 2023/so-noi-vu-tinh-a/ket-qua'],
			earlier: {},
		},
		right: { head: 'replacedBy: 2023/so-noi-vu-tinh-a/ket-qua', earlier: {} },
	},
	'replaced-by-itself': {
		title: 'Bài thay thế chính nó',
		meaning: 'replacedBy phải dẫn tới bản khác; dẫn tới chính tệp này thì người đọc đi vòng.',
		remedy: 'Ghi mã của bản thay thế, hoặc xóa khóa.',
		wrong: { head: 'replacedBy: 2024/so-noi-vu-tinh-a/ket-qua' },
		right: { head: 'replacedBy: null' },
	},
	'related-to-itself': {
		title: 'Dẫn tới chính mình',
		meaning:
			'Một văn bản không thể sửa đổi hay thay thế chính nó; một cơ quan không thể là cấp trên hay cơ quan kế tục của chính nó.',
		remedy: 'Ghi mã của văn bản hay cơ quan kia.',
		wrong: { document: { head: 'relations: [{ type: amends, target: 05-2024-qd-ubnd }]' } },
		right: { document: { head: 'relations: []' } },
	},
	'reserved-name': {
		title: 'Tên tệp đã dành cho trang khác',
		meaning: 'Địa chỉ /van-ban/moi/ là trang văn bản mới đăng của cổng, nên không văn bản nào được mang tên ấy.',
		remedy: 'Đặt tên tệp theo số và ký hiệu của văn bản.',
		wrong: { files: { 'van-ban/moi.mdx': newDocument() } },
		right: { files: { 'van-ban/07-2024-qd-ubnd.mdx': newDocument() } },
	},
	'issued-after-posted': {
		title: 'Đăng trước khi ban hành',
		meaning:
			'Ngày ban hành (issuedDate) sau ngày đăng lên cổng (posted). Văn bản chưa ban hành thì chưa đăng được, nên một trong hai ngày bị ghi nhầm, thường là nhầm năm.',
		remedy: 'Xem lại hai ngày theo bản gốc.',
		wrong: { head: 'issuedDate: "2052-01-06"' },
		right: { head: 'issuedDate: "2025-01-06"' },
	},
	'ends-before-start': {
		title: 'Kết thúc trước khi bắt đầu',
		meaning: 'Ngày cơ quan kết thúc hoạt động đứng trước ngày bắt đầu.',
		remedy: 'Xem lại hai ngày; không rõ ngày nào thì ghi null.',
		wrong: { files: { 'co-quan/so-y-te-tinh-a.yaml': organisation('active: { from: "2020", to: "2015" }') } },
		right: { files: { 'co-quan/so-y-te-tinh-a.yaml': organisation('active: { from: "2015", to: "2020" }') } },
	},
	'unknown-organisation': {
		title: 'Không có cơ quan này',
		meaning: 'Mã cơ quan phải là tên một tệp trong co-quan/. Có tệp ấy thì trang mới biết tên, tỉnh và cơ quan kế tục.',
		remedy: 'Sửa mã cho đúng, hoặc thêm tệp cho cơ quan vào co-quan/.',
		wrong: { document: { head: 'organ: ubnd-tinh-b' } },
		right: { document: { head: 'organ: ubnd-tinh-a' } },
	},
	'unknown-document': {
		title: 'Không có văn bản này',
		meaning: 'Quan hệ sửa đổi, thay thế, hướng dẫn… dẫn tới một văn bản mà cổng chưa có tệp.',
		remedy: 'Sửa mã cho đúng tên tệp trong van-ban/, hoặc thêm tệp cho văn bản kia.',
		wrong: { document: { head: 'replacedBy: 09-2025-qd-ubnd' } },
		right: { document: { head: 'replacedBy: null' } },
	},
	'unknown-report': {
		title: 'Không có báo cáo này',
		meaning: 'replacedBy nêu một báo cáo mà cổng không có, nên liên kết sẽ gãy.',
		remedy: 'Sửa thành <năm>/<cơ quan>/<tên báo cáo> của một báo cáo đã có.',
		wrong: { head: 'replacedBy: 2023/so-noi-vu-tinh-a/ket-qua' },
		right: { head: 'replacedBy: 2023/so-noi-vu-tinh-a/ket-qua', earlier: {} },
	},
	'unknown-field': {
		title: 'Không có lĩnh vực này',
		meaning: 'Lĩnh vực là danh sách cố định của cổng, để người đọc lọc được báo cáo của mọi Sở theo cùng một cách.',
		remedy: 'Dùng một trong các mã được nêu.',
		wrong: { head: 'fields: [lao-dong]' },
		right: { head: 'fields: [viec-lam]' },
	},
} satisfies RuleGuides;

function newDocument(): readonly string[] {
	return [
		'---',
		'typeName: Quyết định',
		'codeNumber: "07"',
		'codeNotation: 2024/QĐ-UBND',
		'issuedDate: "2024-03-01"',
		'organ: ubnd-tinh-a',
		'subject: Quy định chế độ báo cáo trên địa bàn tỉnh A',
		'posted: "2024-03-05"',
		'access: public',
		'---',
		'Nội dung chính của văn bản.',
	];
}

function organisation(active: string): readonly string[] {
	return ['name: Sở Y tế tỉnh A', 'kind: so', 'province: A', active];
}
