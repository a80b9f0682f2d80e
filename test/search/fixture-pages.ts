import type { FixturePage } from './search-site.ts';

/** Each page is there for a trap; its comment names it. */
export const PAGES: readonly FixturePage[] = [
	{
		// The phrase in the title, and the oldest date.
		path: 'bao-cao/2021/nhan-de',
		title: 'Kết quả đào tạo nghề năm 2021',
		date: '2021-06',
		html: `<h2 id="ket-qua-chung">Kết quả chung</h2><p>Công tác đào tạo nghề được quan tâm.</p>
			<h2 id="ton-tai">Tồn tại, hạn chế</h2><p>Việc đào tạo nghề ở vùng sâu còn chậm.</p>`,
	},
	{
		// The phrase in an older title, and so often in the text that the engine alone would put it first.
		path: 'bao-cao/2020/day-dac',
		title: 'Nâng chất lượng đào tạo nghề',
		date: '2020-06',
		html: '<p>Đào tạo nghề, đào tạo nghề, đào tạo nghề, đào tạo nghề, đào tạo nghề.</p>',
	},
	{
		// The phrase in the text alone; a figure with an id behind a bracket; a verdict inside a sentence; a range.
		path: 'bao-cao/2022/than-bai',
		title: 'Báo cáo tổng kết năm 2022',
		date: '2022-12-15',
		html: `<h2 id="giam-ngheo">Giảm nghèo</h2><p>Giai đoạn 2021 – 2025, tỷ lệ hộ nghèo (<data id="so-a" value="7.97">7,97</data>%) giảm
			<data id="so-b" value="2.79">2,79</data> <a class="verdict" data-pagefind-ignore>khớp</a> điểm phần trăm.</p>
			<h2 id="day-nghe">Dạy nghề</h2><p>Mở lớp ĐÀO TẠO NGHỀ cho 120 người theo Quyết định số 15/2020/QĐ-TTg.</p>
			<dl><dt>Địa bàn</dt><dd>Đắk Nông</dd></dl><table><tr><th>Tiêu chí</th><th>Kết quả</th></tr></table>`,
	},
	{
		// The newest page, written with decomposed letters.
		path: 'bao-cao/2024/to-hop',
		title: 'Báo cáo tổng kết năm 2024',
		date: '2024-12-15',
		html: '<p>Kế hoạch đào tạo nghề và hoà giải cơ sở tại Đắk Nông; thuỷ lợi.</p>'.normalize('NFD'),
	},
	{
		// The words of the phrase, but apart.
		path: 'bao-cao/2023/roi-nhau',
		title: 'Báo cáo tổng kết năm 2023',
		date: '2023-12-15',
		html: '<p>Tạo việc làm; đào giếng; nghề rừng; hòa giải ở cơ sở, thủy lợi. Hồ nghèo dinh dưỡng.</p>',
	},
	{
		// A document and one that cites it with blanks in its code.
		path: 'van-ban/930-kh-sldtbxh',
		title: 'Kế hoạch 930/KH-SLĐTBXH về giảm nghèo',
		date: '2020-05-01',
		html: '<p>Thực hiện Quyết định số 15 / 2020 / QĐ - TTg và Kế hoạch 93/KH-UBND.</p>',
	},
	{
		// No date, and text that looks like HTML.
		path: 'gioi-thieu',
		title: 'Giới thiệu',
		date: null,
		html: '<p>Mẫu &lt;img src=x onerror="document.title=1"&gt; &amp; &lt;mark&gt; trong tài liệu đào tạo nghề.</p>',
	},
	...Array.from({ length: 14 }, (_, index) => ({
		path: `bao-cao/dai/${index}`,
		title: `Danh mục ${index}`,
		date: `2019-01-${String(index + 1).padStart(2, '0')}`,
		html: '<p>Phụ lục kèm theo.</p>',
	})),
];
