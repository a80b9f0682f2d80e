import { describe, expect, it } from 'vitest';
import { type Citation, findCitations, findCitationsInBlocks } from '#domain/citation';

const only = (text: string): Citation => {
	const [first, ...more] = findCitations(text);
	if (first === undefined || more.length > 0)
		throw new Error(`${more.length + Number(first !== undefined)} citations in: ${text}`);
	return first;
};

describe('a mention', () => {
	it.each<[string, string, string | null]>([
		['after it', 'Kế hoạch số 12/KH-SNV ngày 5/1/2021', '2021-01-05'],
		['after a comma', 'Kế hoạch số 12/KH-SNV, ngày 05/1/2021', '2021-01-05'],
		['in words', 'Kế hoạch số 12/KH-SNV ngày 16 tháng 12 năm 2020', '2020-12-16'],
		['in brackets', 'Kế hoạch số 12/KH-SNV (ngày 16/12/2020)', '2020-12-16'],
		['without "ngày"', 'Công văn số 745/SLĐTBXH-VP 18/5/2021 về việc', '2021-05-18'],
		['after the issuer', 'Kế hoạch số 12/KH-UBND của UBND tỉnh ngày 5/1/2021', '2021-01-05'],
		['after a slip', 'Nghị quyết số 42/NQ-CP CP ngày 09/4/2020', '2020-04-09'],
		['before it', 'Ngày 16/3/2021 Sở Nội vụ đã ban hành Công văn số 12/SNV-VP gửi', '2021-03-16'],
		['as a month', 'Tháng 9/2020, UBND tỉnh ban hành Đề án số 3/ĐA-UBND', '2020-09'],
		['with dots', 'Chỉ thị số 8/CT-UBND ngày 25.8.2020', '2020-08-25'],
		['of another event', 'Kế hoạch số 12/KH-SNV chào mừng ngày 30/4/2021', null],
		['of another year in its notation', 'Quyết định số 15/2020/QĐ-TTg', null],
		['in the next sentence', 'Theo Kế hoạch số 12/KH-SNV. Ngày 5/1/2021, Sở họp.', null],
	])('has the date %s', (_name, text, date) => {
		expect(only(text).issuedDate).toBe(date);
	});

	it.each<[string, string, string | null]>([
		['after "của"', 'theo Quyết định số 9/QĐ-UBND ngày 5/1/2021 của UBND tỉnh A về', 'UBND tỉnh A'],
		['without "của"', 'Công văn số 9/SLĐTBXH-VP ngày 5/1/2021 Sở Lao động – TB&XH về góp ý', 'Sở Lao động – TB&XH'],
		['before its verb', 'Sở Nội vụ đã xây dựng Kế hoạch số 9/KH-SNV', 'Sở Nội vụ'],
		['as whom others drafted for', 'Tham mưu cho UBND tỉnh ban hành Kế hoạch số 9/KH-UBND', 'UBND tỉnh'],
		['as who approved', 'được UBND tỉnh chấp thuận tại Thông báo số 9/TB-UBND', 'UBND tỉnh'],
		['but not who only received', 'Sở gửi UBND tỉnh. Theo Kế hoạch số 9/XX-YY', null],
		['but not who carries it out', 'Sở Nội vụ thực hiện Nghị quyết số 9/XX-YY', null],
	])('has the issuer %s', (_name, text, words) => {
		const { issuer } = only(text);
		expect(issuer?.inferred === false ? issuer.words : null).toBe(words);
	});

	it('tells an issuer by its code where no words do', () => {
		expect(only('theo Nghị quyết số 42/NQ-CP').issuer).toEqual({ words: 'Chính phủ', inferred: true });
		expect(only('theo Quyết định số 15/2020/QĐ-TTg').issuer).toEqual({ words: 'Thủ tướng Chính phủ', inferred: true });
		expect(only('Luật số 80/2015/QH13').issuer).toEqual({ words: 'Quốc hội', inferred: true });
	});

	it.each([
		['Căn cứ Nghị quyết số 1/NQ-CP', 'basis'],
		['tiếp tục triển khai thi hành Bộ luật Lao động số 45/2019/QH14', 'implements'],
		['Sở ban hành Kế hoạch số 1/KH-SNV', 'issues'],
		['theo Quyết định số 1/QĐ-UBND', 'follows'],
		['mức hỗ trợ quy định tại Quyết định số 1/QĐ-UBND', 'follows'],
		['về sửa đổi, bổ sung Nghị quyết số 1/NQ-CP', 'amended'],
		['thay thế Quyết định số 1/QĐ-UBND', 'replaced'],
		['Quyết định số 1/QĐ-UBND ngày 1/1/2020 được thay thế bằng một quyết định khác', 'replaced'],
		['chấp thuận tại Thông báo số 1/TB-UBND', 'mentions'],
		['phù hợp với Nghị định số 1/2020/NĐ-CP', 'mentions'],
		['Quyết định số 1/QĐ-UBND về việc ban hành quy chế', 'mentions'],
	])('%s: %s', (text, role) => {
		expect(only(text).role).toBe(role);
	});
});

describe('items of a list', () => {
	it('share role and issuer', () => {
		const found = findCitations(
			'Thực hiện Nghị quyết số 01/NQ-CP và Nghị quyết số 02/NQ-CP của Chính phủ, Sở báo cáo.',
		);
		expect(found.map(({ role, issuer }) => [role, issuer?.words, issuer?.inferred])).toEqual([
			['implements', 'Chính phủ', false],
			['implements', 'Chính phủ', false],
		]);
	});

	it('do not share an issuer who cannot have signed both', () => {
		const [first] = findCitations('Nghị quyết số 68/NQ-CP và Quyết định 23/2021/QĐ-TTg của Thủ tướng Chính phủ');
		expect(first?.issuer).toEqual({ words: 'Chính phủ', inferred: true });
	});

	it('do not take the date of the next', () => {
		const found = findCitations('Kế hoạch số 1/KH-SNV và Kế hoạch số 2/KH-UBND ngày 5/1/2021');
		expect(found.map(({ issuedDate }) => issuedDate)).toEqual([null, '2021-01-05']);
	});
});

describe('a short form', () => {
	const named = 'Thực hiện Nghị quyết số 42/NQ-CP và Quyết định số 15/2020/QĐ-TTg. ';
	it.each<[string, readonly string[]]>([
		['Nghị quyết số 42 nêu', ['42/NQ-CP']],
		['Nghị quyết 42 nêu', ['42/NQ-CP']],
		['Quyết định 15/2020 nêu', ['15/2020/QĐ-TTg']],
		['Nghị quyết 43 nêu', []],
		['quyết định 42 trường hợp', []],
		['Kế hoạch 42', []],
		['Nghị quyết 42 nội dung', []],
		['Nghị quyết 42,5 điểm', []],
	])('%s', (words, codes) => {
		expect(
			findCitations(named + words)
				.slice(2)
				.map(({ code }) => code.code),
		).toEqual(codes);
	});

	it('means nothing before the full one', () => {
		expect(findCitations(`Nghị quyết 42 nêu. ${named}`)).toHaveLength(2);
	});

	it('in a later paragraph means the document of an earlier one', () => {
		const blocks = ['Theo Nghị quyết số 42/NQ-CP.', 'Không có gì.', 'Nghị quyết 42 nêu'];
		const found = findCitationsInBlocks(blocks);
		expect(found.map((block) => block.map(({ code }) => code.code))).toEqual([['42/NQ-CP'], [], ['42/NQ-CP']]);
		expect(found[2]?.[0]).toMatchObject({ start: 11, end: 13, text: '42' });
	});
});

it('offsets are those of the text as given, across page breaks', () => {
	const text = 'Theo Quyết định số\n\n12\n\n1593/QĐ-UBND\nngày 17/8/2020, và Công văn số 1125/\f13\n\nSNV-VP.';
	for (const { start, end, text: words } of findCitations(text)) expect(text.slice(start, end)).toBe(words);
	expect(findCitations(text).map(({ code }) => code.code)).toEqual(['1593/QĐ-UBND', '1125/SNV-VP']);
});

it("leaves out the text's own number at its head", () => {
	expect(findCitations('SỞ NỘI VỤ\nSố: 12/BC-SNV\n\nTỉnh A, ngày 1 tháng 2 năm 2021')).toEqual([]);
	expect(findCitations('Thông báo số: 12/TB-SNV')).toHaveLength(1);
});

/** A pattern that backtracks, or work that grows with the square, would run for hours: the test's time limit stops it. */
describe('a megabyte of adversarial text is read at once', () => {
	const SIZE = 1_000_000;
	it.each(
		[
			...[
				'1',
				'1/',
				'1/A',
				'1/AB-',
				'1-AB/',
				' ',
				'\n',
				' \n',
				'\f',
				'\t',
				'-',
				'.',
				'.)',
				'(',
				';',
				'ă',
				'Aa ',
				'1.',
				'¹',
			],
			...['ngày ', 'ngày 1', 'tháng 1 ', 'năm 2020 ', 'quý I/2020 ', '2020, ', '2020 ', 'số ', 'Số: ', 'Quyết định '],
			...['Quyết định số 1', 'Quyết định số 12/QĐ-UBND, ', 'Quyết định số 12/QĐ-UBND và ', 'số 1/qđ-', '\n\n12\n\n'],
			...['\n\n¹ a', 'của Sở ', 'UBND tỉnh ', 'Khối A a a - ', '(sau đây gọi tắt là ', 'được sửa đổi ', 'căn cứ '],
		].map((piece) => [piece]),
	)('%j over and over', (piece) => {
		const text = `${piece.repeat(Math.ceil(SIZE / piece.length))}x Kế hoạch số 7/KH-SNV.`;
		expect(findCitations(text).at(-1)?.code.code).toBe('7/KH-SNV');
	});

	it.each([
		['dots before a letter', `${'.'.repeat(SIZE)}x`],
		['blanks inside a type word', `Quyết${' '.repeat(SIZE)}định số 1/QĐ-UBND`],
		['blanks before a number', `Quyết định số${' '.repeat(SIZE)}1/QĐ-UBND`],
		['blanks before a date', `ngày${' '.repeat(SIZE)}1/1/2020`],
		['empty lines', `a${'\n'.repeat(SIZE)}b`],
	])('%s', (_name, text) => {
		expect(() => findCitations(text)).not.toThrow();
	});
});
