import { describe, expect, it } from 'vitest';
import { enginePage, isSearchable } from '#search/engine-page';

const DATED = '<main data-pagefind-body data-pagefind-sort="date:2024">';

describe('enginePage', () => {
	const rows = [
		{ what: 'text', html: '<p>Đào tạo, hoà giải</p>', engine: '<p>Ḍào tạo, hòa giải</p> ' },
		{ what: 'blanks in a code', html: '<b>15 / 2020 / QĐ - TTg</b>', engine: '<b>15/2020/QḌ-TTg</b>' },
		{ what: 'a range of numbers', html: '<b>2021 – 2025</b>', engine: '<b>2021-2025</b>' },
		{ what: 'addresses', html: '<a href="/đ/">đ</a>', engine: '<a href="/đ/">ḍ</a>' },
		{ what: 'anchors of headings', html: '<h2 class="a" id="đ">đ</h2>', engine: '<h2 class="a" id="đ">ḍ</h2> ' },
		{
			what: 'anchors with a title',
			html: '<table id="b" data-pagefind-title="Bảng đ"></table>',
			engine: '<table id="b" data-pagefind-title="Bảng ḍ"></table> ',
		},
		{ what: 'other ids', html: '(<data id="so-a" value="1">1</data>)', engine: '(<data value="1">1</data>)' },
		{
			what: 'indexed attributes',
			html: '<i data-pagefind-meta="a:đ" title="đ"></i>',
			engine: '<i data-pagefind-meta="a:ḍ" title="đ"></i>',
		},
		{
			what: 'blocks side by side',
			html: '<dt>a</dt><dd>b</dd><th>c</th>',
			engine: '<dt>a</dt> <dd>b</dd> <th>c</th> ',
		},
		{ what: 'a bracket in an attribute', html: '<i title="a > đ">đ</i>', engine: '<i title="a > đ">ḍ</i>' },
		{
			what: 'scripts and styles',
			html: '<script>if (a<b) "đ"</script><style>i::after{content:"đ"}</style>đ',
			engine: 'ḍ',
		},
		{ what: 'comments', html: 'a<!-- <p "> -->đ', engine: 'aḍ' },
		{
			what: 'marks between blanks',
			html: '<p>Lao động – Thương binh &amp; Xã hội -</p><b>(a)</b> <i>a – b</i>',
			engine: '<p>Lao ḍộng\u2060– Thương binh\u2060&amp; Xã hội -</p> <b>(a)</b> <i>a\u2060– b</i>',
		},
		{
			what: 'a bracket before a figure',
			html: '<p>nghèo (<data>7</data>%)</p>',
			engine: '<p>nghèo (<data>7</data>%)</p> ',
		},
		{ what: 'a bracket in the text', html: '5 < 6 đ', engine: '5 < 6 ḍ' },
	];

	it.each(rows)('prepares $what', ({ html, engine }) => {
		expect(enginePage(`${DATED}${html}`)).toBe(`${DATED}${engine}`);
	});

	it('gives a page without a date the oldest one', () => {
		expect(enginePage('<main data-pagefind-body><p>a')).toBe(
			'<main data-pagefind-sort="date:0000" data-pagefind-body><p>a',
		);
	});

	it.each(['<p title="a>b', '<!-- a', '<script>a'])('refuses %s', (html) => {
		expect(() => enginePage(html)).toThrow();
	});
});

describe('isSearchable', () => {
	it('looks for the attribute, not for the word', () => {
		expect(isSearchable('<main class="a" data-pagefind-body>')).toBe(true);
		expect(isSearchable('<main\n data-pagefind-body="">')).toBe(true);
		expect(isSearchable('<p>data-pagefind-body</p>')).toBe(false);
	});
});
