import type { RuleGuides } from '#domain/rule-guide';

const NO_CODE = 'Bài viết chỉ gồm chữ và số, không bao giờ chạy mã, để trang luôn an toàn và ai cũng đọc được tệp.';

/** What may not stand in a text. */
export const MARKDOWN_RULES = {
	'mdx-import': {
		title: 'Dòng bắt đầu bằng import',
		meaning: NO_CODE,
		remedy: 'Xóa dòng này. Nếu là chữ trong câu, đừng để nó đứng đầu đoạn.',
		wrong: { text: 'import BieuDo from "./bieu-do"' },
		right: { text: 'Sở đã tạo việc làm cho 1.250 lao động.' },
	},
	'mdx-export': {
		title: 'Dòng bắt đầu bằng export',
		meaning: NO_CODE,
		remedy: 'Xóa dòng này. Nếu là chữ trong câu, đừng để nó đứng đầu đoạn.',
		wrong: { text: 'export const nam = 2024' },
		right: { text: 'Kết quả năm 2024.' },
	},
	'mdx-expression': {
		title: 'Dấu ngoặc nhọn { }',
		meaning: `Dấu { mở đầu một đoạn mã. ${NO_CODE}`,
		remedy: 'Nếu là dấu ngoặc trong câu, viết \\{ hoặc dùng ngoặc tròn.',
		wrong: { text: 'Kết quả {năm 2024} tốt hơn năm trước.' },
		right: { text: 'Kết quả (năm 2024) tốt hơn năm trước.' },
	},
	'mdx-less-than': {
		title: 'Dấu nhỏ hơn <',
		meaning: 'Dấu < bị hiểu là mở đầu một thẻ, nên phần chữ sau nó có thể biến mất.',
		remedy: 'Viết bằng chữ, hoặc viết \\<.',
		wrong: { text: 'Tỷ lệ hộ nghèo <5%.' },
		right: { text: 'Tỷ lệ hộ nghèo dưới 5%.' },
	},
	'mdx-autolink': {
		title: 'Địa chỉ đặt trong dấu < >',
		meaning: 'Dấu < mở đầu một thẻ, nên không dùng để viết địa chỉ. Người đọc cũng cần chữ nói liên kết dẫn tới đâu.',
		remedy: 'Viết [chữ hiện ra](địa chỉ).',
		wrong: { text: 'Xem <https://example.org>.' },
		right: { text: 'Xem [trang của Sở](https://example.org).' },
	},
	'raw-html': {
		title: 'Thẻ HTML',
		meaning: 'HTML có thể mang theo mã, và làm trang hiện ra khác các trang còn lại. Bài viết dùng Markdown.',
		remedy: 'Bỏ thẻ và viết bằng Markdown: **đậm**, *nghiêng*, dấu | cho bảng, dấu - cho danh sách.',
		wrong: { text: 'Kết quả <b>tốt</b>.' },
		right: { text: 'Kết quả **tốt**.' },
	},
	'jsx-fragment': {
		title: 'Cặp thẻ trống <>…</>',
		meaning: 'Cặp thẻ này không có nghĩa trong bài viết.',
		remedy: 'Bỏ hai thẻ, giữ lại phần chữ.',
		wrong: { text: '<>Kết quả tốt.</>' },
		right: { text: 'Kết quả tốt.' },
	},
	'unsafe-address': {
		title: 'Liên kết dẫn tới địa chỉ không an toàn',
		meaning:
			'Liên kết chỉ được dẫn tới https://, http://, mailto:, tel:, một mục trong bài (#…) hoặc một trang của cổng (/…). Các dạng khác có thể chạy mã hay dẫn người đọc tới nơi giả mạo.',
		remedy: 'Viết lại địa chỉ cho đủ, hoặc bỏ liên kết.',
		wrong: { text: 'Xem [trang của Sở](www.example.org).' },
		right: { text: 'Xem [trang của Sở](https://www.example.org).' },
	},
	'empty-link': {
		title: 'Liên kết không có chữ',
		meaning: 'Liên kết không có chữ thì không ai bấm được, và người dùng trình đọc màn hình không biết nó dẫn tới đâu.',
		remedy: 'Viết [chữ hiện ra](địa chỉ).',
		wrong: { text: 'Xem [](https://example.org).' },
		right: { text: 'Xem [trang của Sở](https://example.org).' },
	},
	'link-title': {
		title: 'Tên trong dấu nháy sau địa chỉ',
		meaning: 'Chữ này chỉ hiện khi đưa chuột tới, nên người dùng điện thoại không thấy.',
		remedy: 'Bỏ phần trong dấu nháy, viết đủ ý trong chữ của liên kết.',
		wrong: { text: 'Xem [tại đây](https://example.org "Trang của Sở").' },
		right: { text: 'Xem [trang của Sở](https://example.org).' },
	},
	'reference-link': {
		title: 'Liên kết kiểu tham chiếu',
		meaning:
			'Dòng “[nhãn]: địa chỉ” là nơi khai báo và sẽ biến mất khỏi bài; nhiều khi đó lại là chữ thật của văn bản.',
		remedy: 'Viết liên kết ngay trong câu: [chữ](địa chỉ). Nếu là chữ của bài, viết \\[nhãn]:.',
		wrong: { text: '[Ghi chú]: số-liệu-ước' },
		right: { text: '\\[Ghi chú]: số-liệu-ước' },
	},
	image: {
		title: 'Hình trong bài',
		meaning:
			'Bài không nhúng hình: người đọc chậm mạng, trình đọc màn hình và máy tìm kiếm không đọc được chữ và số trong hình.',
		remedy: 'Khai báo tệp trong files rồi dùng <TepDinhKem tep="…"/>; biểu đồ thì dùng <BieuDo>.',
		wrong: { text: '![Biểu đồ](bieu-do.png)' },
		right: {
			head: 'files: [{ file: bieu-do.png, title: Biểu đồ, kind: annex }]',
			text: '<TepDinhKem tep="bieu-do.png"/>',
			files: { 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua/bieu-do.png': 'hình' },
		},
	},
	'heading-h1': {
		title: 'Tiêu đề cấp 1',
		meaning:
			'Tiêu đề cấp 1 là tên của trang, cổng lấy từ trích yếu. Trang có hai tên thì mục lục và trình đọc màn hình rối.',
		remedy: 'Bắt đầu các mục của bài bằng ##.',
		wrong: { text: '# Kết quả' },
		right: { text: '## Kết quả' },
	},
	'heading-level': {
		title: 'Tiêu đề bỏ cách cấp',
		meaning: 'Sau ## là ###, rồi ####. Bỏ cách một cấp thì mục lục không biết mục này thuộc mục nào.',
		remedy: 'Viết lại số dấu # theo gợi ý.',
		wrong: { text: ['## Kết quả', '', '#### Việc làm'] },
		right: { text: ['## Kết quả', '', '### Việc làm'] },
	},
	'heading-empty': {
		title: 'Tiêu đề không có chữ',
		meaning: 'Có dấu # mà không có tên mục, nên mục lục có một dòng trống.',
		remedy: 'Viết tên mục sau dấu #, hoặc xóa dòng.',
		wrong: { text: ['##', '', 'Đã tạo việc làm.'] },
		right: { text: ['## Kết quả', '', 'Đã tạo việc làm.'] },
	},
	'heading-place': {
		title: 'Tiêu đề đặt sai chỗ',
		meaning: 'Tiêu đề chia bài thành mục, nên không thể nằm trong danh sách, trích dẫn, chú thích.',
		remedy: 'Đưa tiêu đề ra ngoài, hoặc dùng chữ đậm.',
		wrong: { text: '- ## Việc làm' },
		right: { text: '- **Việc làm**' },
	},
	'footnote-undefined': {
		title: 'Chú thích không có nội dung',
		meaning: 'Trong câu có dấu chú thích mà cuối bài không có nội dung của nó.',
		remedy: 'Thêm dòng “[^1]: nội dung” ở cuối bài, hoặc xóa dấu.',
		wrong: { text: 'Đã tạo việc làm.[^1]' },
		right: { text: ['Đã tạo việc làm.[^1]', '', '[^1]: Kể cả việc làm tạm thời.'] },
	},
	'footnote-unreferenced': {
		title: 'Chú thích không ai dẫn tới',
		meaning: 'Chú thích mà không câu nào dẫn tới sẽ biến mất khỏi trang, cùng với số liệu trong nó.',
		remedy: 'Đặt dấu [^…] vào câu cần chú thích, hoặc xóa chú thích.',
		wrong: { text: ['Đã tạo việc làm.', '', '[^1]: Kể cả việc làm tạm thời.'] },
		right: { text: ['Đã tạo việc làm.[^1]', '', '[^1]: Kể cả việc làm tạm thời.'] },
	},
	'footnote-repeated': {
		title: 'Hai chú thích cùng nhãn',
		meaning: 'Hai chú thích mang cùng một nhãn thì chú thích sau sẽ biến mất khỏi bài.',
		remedy: 'Đổi nhãn, hoặc gộp hai chú thích.',
		wrong: { text: ['Đã tạo việc làm.[^1]', '', '[^1]: Chú thích một.', '', '[^1]: Chú thích hai.'] },
		right: { text: ['Đã tạo[^1] việc làm.[^2]', '', '[^1]: Chú thích một.', '', '[^2]: Chú thích hai.'] },
	},
	'footnote-in-link': {
		title: 'Chú thích trong liên kết',
		meaning: 'Dấu chú thích cũng là một liên kết; hai liên kết lồng nhau thì không bấm được.',
		remedy: 'Chuyển dấu chú thích ra ngay sau liên kết.',
		wrong: { text: ['[Trang của Sở[^1]](https://example.org) và chú thích.[^1]', '', '[^1]: Chú thích.'] },
		right: { text: ['[Trang của Sở](https://example.org)[^1] và chú thích.[^1]', '', '[^1]: Chú thích.'] },
	},
	'table-cells': {
		title: 'Dòng của bảng thừa ô',
		meaning: 'Dòng này có nhiều ô hơn dòng đầu bảng. Ô thừa sẽ biến mất khỏi trang.',
		remedy: 'Thêm cột ở dòng đầu bảng, hoặc viết \\| cho dấu | trong ô.',
		wrong: { text: ['| Huyện | Số hộ |', '| --- | --- |', '| Huyện B | 12 | 15 |'] },
		right: { text: ['| Huyện | Số hộ | Năm trước |', '| --- | --- | --- |', '| Huyện B | 12 | 15 |'] },
	},
	'nesting-depth': {
		title: 'Lồng nhau quá sâu',
		meaning: 'Trích dẫn, danh sách lồng nhau hàng chục tầng thì không ai đọc được, và làm máy chạy rất lâu.',
		remedy: 'Bớt các dấu >, -, 1. ở đầu dòng.',
		wrong: { text: `${'> '.repeat(30)}Kết quả tốt.` },
		right: { text: '> Kết quả tốt.' },
	},
	'too-many-marks': {
		title: 'Quá nhiều dấu định dạng',
		meaning:
			'Bài có hàng nghìn dấu như *, [, | trong một đoạn, nhiều hơn mọi văn bản thường gặp; máy sẽ mất rất lâu để đọc. Thường là do chữ chép hỏng.',
		remedy: 'Tách thành nhiều đoạn cách nhau một dòng trống, hoặc đưa bảng lớn vào tệp đính kèm.',
		wrong: { said: 'Một đoạn có hơn một nghìn dấu *.', text: '**Kết quả** '.repeat(600) },
		right: { said: 'Đoạn viết bằng chữ thường.', text: 'Kết quả '.repeat(600) },
	},
	'too-many-syntax-errors': {
		title: 'Quá nhiều lỗi cú pháp',
		meaning: 'Bài có hơn 50 lỗi cùng loại nên máy dừng đọc. Các lỗi đầu tiên đã được nêu.',
		remedy: 'Sửa các lỗi đã nêu rồi kiểm tra lại.',
		wrong: { said: 'Bài có 60 chỗ viết dấu nhỏ hơn như “<5%”.', text: 'Tỷ lệ <5%. '.repeat(60) },
		right: { said: 'Các chỗ ấy viết bằng chữ: “dưới 5%”.', text: 'Tỷ lệ dưới 5%. '.repeat(60) },
		neverWithout: ['mdx-less-than'],
	},
	'clause-squeezed': {
		title: 'Khoản, điểm dính vào đoạn trên',
		meaning:
			'Thiếu dòng trống thì “b) …” bị đọc liền vào đoạn trên, không thành một điểm riêng và không có địa chỉ để dẫn.',
		remedy: 'Để một dòng trống trước mỗi khoản, mỗi điểm.',
		wrong: { document: { text: ['<Dieu so="1" ten="Đối tượng">', 'a) Hộ nghèo;', 'b) Hộ cận nghèo.', '</Dieu>'] } },
		right: { document: { text: ['<Dieu so="1" ten="Đối tượng">', 'a) Hộ nghèo;', '', 'b) Hộ cận nghèo.', '</Dieu>'] } },
		warns: true,
	},
	'citation-split': {
		title: 'Số, ký hiệu văn bản bị định dạng cắt rời',
		meaning:
			'Một phần số, ký hiệu in đậm hay in nghiêng, phần kia không, nên cổng không gắn được liên kết tới văn bản.',
		remedy: 'Đặt cả số, ký hiệu trong cùng một định dạng.',
		wrong: { text: 'Thực hiện Quyết định số **05**/2024/QĐ-UBND.' },
		right: { text: 'Thực hiện Quyết định số **05/2024/QĐ-UBND**.' },
		warns: true,
	},
} satisfies RuleGuides;
