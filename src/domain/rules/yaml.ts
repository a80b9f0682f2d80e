import type { RuleGuides } from '#domain/rule-guide';

const PLAIN_VALUE = 'Nếu đó là chữ của văn bản, đặt cả giá trị trong ngoặc kép "…". Nếu không cần đến, xóa dấu ấy đi.';
const INDICATOR = ['name: Tỷ lệ hộ cận nghèo', 'field: giam-ngheo', 'unit: "%"', 'direction: lower-is-better'];

/** The YAML of a file: the part between two lines `---`, or a whole file `.yaml`. */
export const YAML_RULES = {
	'frontmatter-missing': {
		title: 'Tệp không có phần khai báo',
		meaning:
			'Tệp báo cáo, văn bản phải mở đầu bằng phần khai báo: một dòng ba gạch nối, các dòng “khóa: giá trị”, rồi một dòng ba gạch nối nữa. Không có phần này thì cổng không biết cơ quan, ngày và kỳ của bài. Word hay tự đổi ba gạch nối thành một gạch dài.',
		remedy:
			'Gõ lại dòng đầu tiên thành đúng ba gạch nối --- sát lề trái, không có dòng trống phía trên. Bài chưa có phần khai báo thì lấy mẫu bằng lệnh npm run new.',
		wrong: {
			files: { 'van-ban/03-2024-qd-ubnd.mdx': ['—', 'typeName: Quyết định', '—', 'Nội dung của văn bản.'] },
		},
		right: {
			files: {
				'van-ban/03-2024-qd-ubnd.mdx': [
					'---',
					'typeName: Quyết định',
					'codeNumber: "03"',
					'codeNotation: 2024/QĐ-UBND',
					'issuedDate: "2024-01-15"',
					'organ: ubnd-tinh-a',
					'subject: Quy định chế độ báo cáo trên địa bàn tỉnh A',
					'posted: "2024-01-20"',
					'access: public',
					'---',
					'Nội dung của văn bản.',
				],
			},
		},
	},
	'frontmatter-unclosed': {
		title: 'Phần khai báo không đóng',
		meaning:
			'Phần khai báo mở bằng một dòng ba gạch nối và phải đóng bằng một dòng như thế. Thiếu dòng đóng thì không biết phần chữ của bài bắt đầu từ đâu.',
		remedy: 'Thêm một dòng --- sát lề trái ngay sau khóa cuối cùng, trước phần chữ.',
		wrong: {
			files: {
				'van-ban/03-2024-qd-ubnd.mdx': [
					'---',
					'typeName: Quyết định',
					'posted: "2024-01-20"',
					'',
					'Nội dung của văn bản.',
				],
			},
		},
		right: {
			files: {
				'van-ban/03-2024-qd-ubnd.mdx': [
					'---',
					'typeName: Quyết định',
					'codeNumber: null',
					'codeNotation: null',
					'issuedDate: null',
					'organ: null',
					'subject: Quy định chế độ báo cáo trên địa bàn tỉnh A',
					'posted: "2024-01-20"',
					'access: public',
					'---',
					'',
					'Nội dung của văn bản.',
				],
			},
		},
	},
	'yaml-syntax': {
		title: 'Phần khai báo viết sai quy cách',
		meaning:
			'Phần khai báo gồm các dòng “khóa: giá trị”. Thiếu dấu hai chấm, thiếu dấu đóng ngoặc, thụt đầu dòng không đều hoặc thừa dấu phẩy đều làm máy không đọc được chỗ ấy, và có thể cả những dòng sau.',
		remedy:
			'Xem đúng dòng và cột được nêu. Kiểm tra dấu hai chấm sau khóa, các cặp ngoặc và khoảng thụt đầu dòng. Giá trị có dấu hai chấm thì đặt cả giá trị trong ngoặc kép.',
		wrong: { head: 'subject: Kết quả năm 2024: những việc chính' },
		right: { head: 'subject: "Kết quả năm 2024: những việc chính"' },
	},
	'yaml-tab': {
		title: 'Dấu Tab ở đầu dòng',
		meaning:
			'Khoảng thụt đầu dòng cho biết khóa nào thuộc khóa nào, và chỉ được viết bằng dấu cách. Dấu Tab trông giống dấu cách nhưng không được nhận.',
		remedy: 'Thay mỗi dấu Tab ở đầu dòng bằng hai dấu cách.',
		wrong: { head: ['signer:', '\tfullName: Nguyễn Văn A'] },
		right: { head: ['signer:', '  fullName: Nguyễn Văn A'] },
	},
	'yaml-bare-number': {
		title: 'Số không có ngoặc kép',
		meaning:
			'Số viết trần bị YAML lặng lẽ đổi nghĩa: 1.254 (một nghìn hai trăm năm mươi tư) thành 1,254 còn 05 thành 5. Vì thế mọi số, kể cả số văn bản và kỳ báo cáo, phải đặt trong ngoặc kép.',
		remedy: 'Đặt số trong ngoặc kép thẳng, viết đúng như trong văn bản.',
		wrong: { head: 'codeNumber: 05' },
		right: { head: 'codeNumber: "05"' },
	},
	'yaml-bare-date': {
		title: 'Ngày không có ngoặc kép',
		meaning:
			'Ngày viết trần được nhiều chương trình đọc thành kiểu riêng, có khi lệch một ngày. Trong ngoặc kép thì ngày là chữ và không bị đổi.',
		remedy: 'Đặt ngày trong ngoặc kép thẳng.',
		wrong: { head: 'posted: 2025-01-10' },
		right: { head: 'posted: "2025-01-10"' },
	},
	'yaml-bare-boolean': {
		title: 'Chữ true hoặc false không có ngoặc kép',
		meaning:
			'true và false viết trần là giá trị đúng, sai. Chỉ vài khóa nhận chúng (draft, verified, cumulative, proportion); ở các khóa khác cần chữ.',
		remedy: 'Đặt trong ngoặc kép nếu đó là chữ, hoặc viết giá trị đúng của khóa.',
		wrong: { head: 'place: true' },
		right: { head: 'place: Tỉnh A' },
	},
	'yaml-curly-quotes': {
		title: 'Ngoặc cong của Word',
		meaning:
			'Word tự đổi ngoặc kép thẳng thành ngoặc cong “ ”. Ngoặc cong không phải ngoặc của YAML, nên số ở trong vẫn là số viết trần.',
		remedy:
			'Gõ lại bằng ngoặc kép thẳng. Trong Word có thể tắt: Tệp → Tùy chọn → Soát lỗi → Tùy chọn tự sửa → Tự định dạng khi gõ.',
		wrong: { head: 'period: “2024”' },
		right: { head: 'period: "2024"' },
		neverWithout: ['wrong-period'],
	},
	'yaml-key': {
		title: 'Khóa không phải một tên',
		meaning:
			'Trước dấu hai chấm phải là tên của khóa, viết liền trên một dòng. Một danh sách hay một nhóm không thể làm khóa.',
		remedy: 'Viết “khóa: giá trị”, bỏ ngoặc quanh tên khóa.',
		wrong: { head: '[place]: Tỉnh A' },
		right: { head: 'place: Tỉnh A' },
	},
	'yaml-no-keys': {
		title: 'Không có khóa nào',
		meaning: 'Tệp khai báo phải gồm các dòng “khóa: giá trị”. Ở đây chỉ có chữ, hoặc thiếu dấu cách sau dấu hai chấm.',
		remedy: 'Viết lại thành các dòng “khóa: giá trị”, có dấu cách sau dấu hai chấm.',
		wrong: { files: { 'so-lieu/ho-can-ngheo.yaml': 'Tỷ lệ hộ cận nghèo' } },
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR } },
	},
	'yaml-duplicate-key': {
		title: 'Một khóa viết hai lần',
		meaning:
			'Mỗi khóa chỉ được viết một lần ở cùng một chỗ. Nếu nhận cả hai thì một trong hai giá trị sẽ biến mất mà không ai hay.',
		remedy: 'Gộp hai chỗ làm một, hoặc xóa một chỗ.',
		wrong: { head: ['place: Tỉnh A', 'place: Tỉnh B'] },
		right: { head: 'place: Tỉnh A' },
	},
	'yaml-merge-key': {
		title: 'Khóa << không dùng',
		meaning:
			'Khóa << chép một đoạn khai báo khác vào đây. Người đọc tệp không thấy hết những gì tệp nói, nên cổng không dùng cách viết này.',
		remedy: 'Viết đủ từng khóa.',
		wrong: { head: 'signer: { <<: { position: Giám đốc }, fullName: Nguyễn Văn A }' },
		right: { head: 'signer: { position: Giám đốc, fullName: Nguyễn Văn A }' },
	},
	'yaml-tag': {
		title: 'Dấu ! đứng đầu giá trị',
		meaning:
			'Trong YAML, dấu ! mở đầu một nhãn kiểu, có thể biến chữ thành số mà không ai thấy. Cổng không dùng nhãn kiểu.',
		remedy: PLAIN_VALUE,
		wrong: { head: 'place: !!str Tỉnh A' },
		right: { head: 'place: Tỉnh A' },
	},
	'yaml-anchor': {
		title: 'Dấu & đứng đầu giá trị',
		meaning:
			'Trong YAML, dấu & đặt tên cho một đoạn để chỗ khác lặp lại. Cổng không dùng, vì một tệp nhỏ có thể nở ra rất lớn.',
		remedy: PLAIN_VALUE,
		wrong: { head: 'place: &tinh Tỉnh A' },
		right: { head: 'place: Tỉnh A' },
	},
	'yaml-alias': {
		title: 'Dấu * đứng đầu giá trị',
		meaning:
			'Trong YAML, dấu * lặp lại một đoạn đã đặt tên ở chỗ khác. Cổng không dùng. Dấu * của chữ nghiêng, chữ đậm cũng không có nghĩa trong phần khai báo.',
		remedy: PLAIN_VALUE,
		wrong: { head: 'place: *tinh' },
		right: { head: 'place: Tỉnh A' },
	},
	'yaml-directive': {
		title: 'Dòng bắt đầu bằng dấu %',
		meaning: 'Dòng bắt đầu bằng % ở đầu tệp YAML là chỉ thị cho máy đọc. Cổng không dùng chỉ thị nào.',
		remedy: 'Xóa dòng này.',
		wrong: { files: { 'so-lieu/ho-can-ngheo.yaml': ['%YAML 1.2', '---', ...INDICATOR] } },
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': INDICATOR } },
	},
	'yaml-second-document': {
		title: 'Hai phần YAML trong một tệp',
		meaning:
			'Một dòng --- hoặc ... ở giữa tệp YAML mở ra phần thứ hai. Mỗi tệp chỉ khai báo một thứ, nên phần thứ hai sẽ bị bỏ.',
		remedy: 'Bỏ dòng --- hoặc ... ở giữa tệp; nếu là hai thứ khác nhau thì tách thành hai tệp.',
		wrong: {
			files: { 'so-lieu/ho-can-ngheo.yaml': [...INDICATOR, '---', 'definition: Theo chuẩn nghèo hiện hành.'] },
		},
		right: { files: { 'so-lieu/ho-can-ngheo.yaml': [...INDICATOR, 'definition: Theo chuẩn nghèo hiện hành.'] } },
	},
	'yaml-too-deep': {
		title: 'Khóa lồng nhau quá sâu',
		meaning:
			'Không khai báo nào cần hơn vài tầng. Quá 20 tầng thì chắc chắn là gõ nhầm ngoặc, hoặc tệp được làm ra để phá máy đọc.',
		remedy: 'Xem lại các dấu [ và {, và khoảng thụt đầu dòng.',
		wrong: { head: `fields: ${'['.repeat(22)}viec-lam${']'.repeat(22)}` },
		right: { head: 'fields: [viec-lam]' },
	},
	'yaml-too-large': {
		title: 'Phần khai báo quá lớn',
		meaning:
			'Phần khai báo dài quá 200.000 ký tự, có quá nhiều khóa, giá trị và dấu, hoặc một giá trị dài quá 10.000 ký tự: gấp nhiều lần báo cáo lớn nhất. Thường là do dán nhầm cả bảng dữ liệu hay cả bài vào đây.',
		remedy: 'Đưa phần chữ vào thân bài, để bảng lớn làm tệp đính kèm.',
		wrong: {
			said: 'Trích yếu (subject) dài hơn 10.000 ký tự.',
			head: `subject: ${'Kết quả công tác '.repeat(600)}`,
		},
		right: { head: 'subject: Kết quả công tác năm 2024' },
	},
} satisfies RuleGuides;
