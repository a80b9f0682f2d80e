import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { compileFile } from '#loaders/compile-file';
import { type ImportedFile, importFile } from '#loaders/draft/import-file';
import { readableText } from '#markdown/readable-text';
import { docxFile, p, r, table } from '../../importers/docx-file.ts';
import { ORGANISATIONS } from '../organisations.ts';

const HEAD =
	'ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\n\nSố: 12/BC-SLĐTBXH\n\nCao Bằng, ngày 5 tháng 7 năm 2022\n\nBÁO CÁO\nKết quả thử nghiệm quý II năm 2022\n\n';
const FOOT = '\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nNguyễn Văn A\n';

describe('importing a plain text', () => {
	it('reads head and foot', async () => {
		const { frontmatter, path } = await read(`${HEAD}Nội dung.${FOOT}`);
		expect(path).toBe('bao-cao/2022/so-ldtbxh-cao-bang/ket-qua-thu-nghiem-quy-ii-nam-2022.mdx');
		expect(frontmatter).toMatchObject({
			organ: 'so-ldtbxh-cao-bang',
			typeName: 'Báo cáo',
			codeNumber: '12',
			codeNotation: 'BC-SLĐTBXH',
			place: 'Cao Bằng',
			issuedDate: '2022-07-05',
			subject: 'Kết quả thử nghiệm quý II năm 2022',
			period: '2022-Q2',
			signer: { position: 'TUQ. Giám đốc, Trưởng phòng', fullName: 'Nguyễn Văn A' },
			to: ['UBND tỉnh', 'Lưu: VT'],
		});
	});

	it.each([
		['Số:      /BC-SNV', 'ngày   tháng 6 năm 2021', null, 'BC-SNV', '2021-06'],
		['Số: …/BC-SNV', 'ngày … tháng … năm 2021', null, 'BC-SNV', '2021'],
		['Số: 05/BC-SNV', 'ngày 31 tháng 02 năm 2021', '05', 'BC-SNV', null],
		['', '', null, null, null],
	])('a head with %j and %j', async (number, date, codeNumber, codeNotation, issuedDate) => {
		const place = date === '' ? '' : `Cao Bằng, ${date}`;
		const { frontmatter } = await read(`${number}\n\n${place}\n\nBÁO CÁO\nThử nghiệm\n\nNội dung.`);
		expect(frontmatter).toMatchObject({ codeNumber, codeNotation, issuedDate });
	});

	it('takes an organ in the place of a signer for no person', async () => {
		const { frontmatter } = await read(`${HEAD}Nội dung của bài.\n\nSỞ LĐTBXH TỈNH CAO BẰNG`);
		expect(frontmatter).toMatchObject({ signer: null, organ: 'so-ldtbxh-cao-bang' });
	});

	it.each([
		['raised digits', 'xây dựng¹ và', '¹ Kế hoạch thử.', 'tiếp tục thực hiện.'],
		['digits glued to a word', 'xây dựng1 và', '1 Kế hoạch thử.', 'tiếp tục thực hiện.'],
	])('puts a sentence cut by a page break and a note back together: %s', async (_name, start, note, end) => {
		const long = `Đơn vị thử nghiệm đã triển khai nhiều hoạt động trong kỳ báo cáo, gồm ${start}`;
		const { body } = await read(`${HEAD}${long}\n\n${note}\n\n2\n\n${end}${FOOT}`);
		expect(body).toBe(`${long.replace(/[1¹]/u, '[^1]')} ${end}\n\n[^1]: Kế hoạch thử.\n`);
	});

	it('keeps wrong numbering and says so', async () => {
		const { body, findings } = await read(
			`${HEAD}I. MỘT\n\n1. Việc a\n\nLàm.\n\n3. Việc b\n\nLàm.\n\nIII. BA\n\nLàm.${FOOT}`,
		);
		expect(body.match(/^#.*$/gmu)).toEqual(['## I. MỘT', '### 1. Việc a', '### 3. Việc b', '## III. BA']);
		expect(findings.filter(({ rule }) => rule === 'import-numbering').map(({ line }) => line)).toEqual([19, 23]);
	});

	it.each([
		['Có 4.394.824.000đồng được chi.', { value: '4.394.824.000', unit: 'đồng' }],
		['Có khoảng 1.250 lao động.', { value: '1.250', unit: 'lao động', qualifier: 'about' }],
		['Số người học là 85 người, đạt 102,5% kế hoạch.', { value: '85', plan: { percent: '102,5' } }],
		['Nữ đại biểu là 1/6 (16,7%).', { value: '1', outOf: '6', percent: '16,7' }],
		['Tỷ lệ đạt 5,18% cuối năm 2021.', { value: '5,18', unit: '%', period: '2021', cutoff: 'end' }],
		['Từ 120-150 người đi làm.', { value: '120-150', unit: 'người' }],
	])('proposes the figure of %j', async (sentence, figure) => {
		const { frontmatter } = await read(`${HEAD}${sentence}${FOOT}`);
		expect(Object.values(frontmatter.figures)).toEqual([expect.objectContaining(figure)]);
	});

	it.each([
		'ngày 27/7/2021',
		'Kế hoạch số 930/KH-SNV',
		'lần thứ 12',
		'giai đoạn 2021-2025',
		'trẻ em dưới 6 tuổi',
		'Điều 5',
	])('proposes none for %j', async (words) => {
		expect((await read(`${HEAD}Nói về ${words}.${FOOT}`)).frontmatter.figures).toEqual({});
	});

	it('lists the documents that headings, text, notes and cells cite, with their lines', async () => {
		const text =
			'BÁO CÁO\nKết quả năm 2022\n\nI. THỰC HIỆN NGHỊ QUYẾT SỐ 42/NQ-CP\n\nTheo Kế hoạch số 930/KH-SNV¹.\n\n¹ Chỉ thị số 34-CT/TW.\n\n|Nội dung|Văn bản|\n|---|---|\n|Việc a|Công văn số 12/SNV-VP|';
		const { citations } = await read(text);
		expect(citations.map(({ citation, place }) => [citation.code.code, place])).toEqual([
			['42/NQ-CP', 4],
			['930/KH-SNV', 6],
			['34-CT/TW', 6],
			['12/SNV-VP', 10],
		]);
	});

	it.each(['MẬT', 'TỐI MẬT', 'Lưu hành nội bộ'])('stops at “%s”', async (mark) => {
		const result = await importFile(file('a.txt', `${mark}\n\n${HEAD}Nội dung.`), ORGANISATIONS, '2026-11-26');
		expect(result).toEqual({ problem: expect.stringContaining(mark) });
	});

	it.each(['a.doc', 'a.pdf', 'a.rtf', 'a'])('refuses %s with a remedy', async (name) => {
		expect(await importFile(file(name, 'x'), ORGANISATIONS, '2026-11-26')).toEqual({ problem: expect.any(String) });
	});

	it.each([
		['one number over and over', '12 hộ '.repeat(49_000)],
		['a sentence over and over', 'Có 12 hộ nghèo.\n\n'.repeat(7000)],
		['lines of one letter', 'a\n'.repeat(195_000)],
		['marks alone', '¹ '.repeat(100_000)],
	])('takes no more than five seconds for %s', async (_what, text) => {
		const start = performance.now();
		await importFile(file('a.txt', text), ORGANISATIONS, '2026-11-26');
		expect(performance.now() - start).toBeLessThan(5000);
	});

	it('never throws', async () => {
		const word = fc.constantFrom(
			'tỷ lệ',
			'<5%',
			'{x}',
			'1.250',
			'người',
			'*',
			'_a_',
			'import',
			'¹',
			'12',
			'I.',
			'-',
			'Nơi',
			'[^1]',
			'|',
			'1)',
		);
		const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
		const text = fc.array(fc.oneof(words, line(), fc.string({ unit: 'binary' })), { minLength: 1 });
		await fc.assert(
			fc.asyncProperty(text, async (lines) => {
				const result = await importFile(file('a.txt', lines.join('\n')), ORGANISATIONS, '2026-11-26');
				if (isProblem(result)) return;
				expect(errorsOf(result).filter(({ rule }) => !METADATA.has(rule))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps every word of a text, in the draft or in a remark', async () => {
		const text = fc.array(line(), { minLength: 1, maxLength: 25 });
		await fc.assert(
			fc.asyncProperty(text, async (lines) => {
				let count = 0;
				const own = () => `zq${wordOf(count++)}`;
				const written = lines.join('\n').replace(/@@|@/gu, (slot) => (slot === '@@' ? own().toUpperCase() : own()));
				const { mdx, findings } = await read(written.trim() === '' ? 'Bài.' : written);
				const kept = wordsOf([mdx, ...findings.map(({ message }) => message)].join('\n'));
				expect(wordsOf(written).filter((word) => word.startsWith('zq') && !kept.includes(word))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('reads the words of a body back', async () => {
		const word = fc.constantFrom(
			'tỷ lệ',
			'<5%',
			'{x}',
			'1.250',
			'người',
			'*',
			'a_b',
			'import',
			'export',
			'12',
			'[a]',
			'1)',
			'#',
			'>',
			'c',
		);
		const paragraph = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => `Bài ${words.join(' ')}.`);
		await fc.assert(
			fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
				const { body } = await read(`${HEAD}${paragraphs.join('\n\n')}${FOOT}`);
				const words = readableText(body);
				expect('text' in words && words.text.trim().split(/\n\n/u)).toEqual(paragraphs);
			}),
			{ numRuns: 60 },
		);
	});
});

/** Lines of all kinds; `@` is a word that stands nowhere else, `@@` one in capitals. */
const LINES = [
	'',
	'@ tỷ lệ <5% {x} 1.250 người * _a_ @',
	'import @ [^1] | 1) @',
	'Số: @/BC-SNV',
	'Số: 12/BC-SNV @',
	'Số: @',
	'Cao Bằng, ngày 5 tháng 7 năm 2022 @',
	'@, ngày 5 tháng 7 năm 2022',
	'Xã @, ngày 31 tháng 2 năm 2022',
	'@',
	'@@',
	'UBND @@',
	'SỞ @@\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM @@',
	'Độc lập - Tự do - Hạnh phúc @',
	'DỰ THẢO @@',
	'V/v @',
	'BÁO CÁO',
	'BÁO CÁO @@',
	'Về việc @',
	'Kính gửi: @; @',
	'- @;',
	'+ @.',
	'Nơi nhận: @; @.',
	'KT. GIÁM ĐỐC @@',
	'TRƯỞNG PHÒNG @@',
	'Nguyễn @@',
	'(Đã ký) @',
	'PHỤ LỤC @',
	'¹ @ @',
	'@ bàn¹ @',
	'1 Kế hoạch @',
	'@ bàn1 @',
	'I. @@',
	'1. @ @',
	'a) @ @',
	'Phần thứ nhất',
	'PHẦN II. @@',
	'3. Nhiệm vụ 1: @',
	'Nhiệm vụ 2: @ [^1]',
	'(Tự đánh giá: @)',
	'(Tự đánh giá: @ tốt¹)',
	'Tự đánh giá: @ [^1]',
	`Công tác @: Xây dựng ${'@ '.repeat(70)}`,
	`@ ${'và tiếp tục '.repeat(20)}@`,
	'|@|@|',
	'|@||',
	'||@|',
	'|---|---|',
	'**@**',
	'**@',
	'## @',
	'[@](https://example.invalid/@)',
	'Một là, @',
	'12',
	'Trang 5',
	'@ 1.250 người, trong đó @ 50 người (@ 1.200 người)',
] as const;

function line(): fc.Arbitrary<string> {
	return fc.constantFrom(...LINES);
}

/** 0, 1, 2 … in letters. */
function wordOf(count: number): string {
	return String(count).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

const FOOTNOTE = '<w:footnoteReference w:id="1"/>';
const BOLD = '<w:b/>';

describe('importing a Word file', () => {
	const head = table(
		[
			p('UBND TỈNH CAO BẰNG') + p(r('SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', BOLD)),
			p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
		],
		['Số:      /BC-SLĐTBXH', 'Cao Bằng, ngày    tháng 7 năm 2022'],
	);
	const title = p(r('BÁO CÁO', BOLD)) + p(r('Kết quả thử nghiệm năm 2022', BOLD)) + p('--------');
	const foot = table([
		p(r('Nơi nhận:', BOLD)) + p('- UBND tỉnh;') + p('- Lưu: VT.'),
		p('KT. GIÁM ĐỐC') + p('PHÓ GIÁM ĐỐC') + p('') + p('Nguyễn Văn A'),
	]);
	const numbering =
		'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
	const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

	it('reads columns, bold headings, automatic numbers, notes, boxes, merged cells and annexes on their side', async () => {
		const merged =
			'<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Năm 2022</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>Kế hoạch (người)</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tỷ lệ %</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Học nghề</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>350 người</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>98,5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
		const box = r(
			'<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Chữ trong khung.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>',
		);
		const body =
			head +
			title +
			p('KẾT QUẢ', numbered(0)) +
			p('Công tác thử', numbered(1)) +
			p(
				r('Tỷ lệ <5% và {năm 2021}: có 1.250'.replace('<', '&lt;')) +
					r(' lao động') +
					r(FOOTNOTE) +
					r(' được tạo việc làm.'),
			) +
			p(r('Việc khác', BOLD)) +
			p(r('Đoạn có khung.') + box) +
			foot +
			p('', '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>') +
			p('PHỤ LỤC') +
			merged;
		const bytes = docxFile({
			body: `${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`,
			numbering,
			footnotes: `<w:footnote w:id="1">${p('Lời chú thích.')}</w:footnote>`,
		});
		const result = await imported('a.docx', bytes);
		expect(result.frontmatter).toMatchObject({
			organ: 'so-ldtbxh-cao-bang',
			codeNumber: null,
			codeNotation: 'BC-SLĐTBXH',
			issuedDate: '2022-07',
			subject: 'Kết quả thử nghiệm năm 2022',
			period: '2022',
			to: ['UBND tỉnh', 'Lưu: VT'],
			signer: { position: 'KT. Giám đốc, Phó giám đốc', fullName: 'Nguyễn Văn A' },
		});
		expect(result.body).toBe(
			[
				'## I. KẾT QUẢ',
				'### 1. Công tác thử',
				'Tỷ lệ \\<5% và \\{năm 2021\\}: có 1.250 lao động[^1] được tạo việc làm.',
				'#### Việc khác',
				'Đoạn có khung.',
				'Chữ trong khung.',
				'#### PHỤ LỤC',
				'| Nội dung | Năm 2022 – Kế hoạch (người) | Năm 2022 – Tỷ lệ % |\n|---|---|---:|\n| Học nghề | 350 người | 98,5 |',
				'[^1]: Lời chú thích.\n',
			].join('\n\n'),
		);
		expect(result.findings.map(({ rule }) => rule)).toEqual(
			expect.arrayContaining([
				'import-merged-cells',
				'import-header-rows',
				'import-landscape',
				'import-text-box',
				'import-metadata',
			]),
		);
		expect(errorsOf(result)).toEqual([]);
	});

	it('says what stands beside the text and is not read', async () => {
		const body =
			table([p('UBND TỈNH CAO BẰNG') + p('Mẫu 05'), p('DỰ THẢO LẦN 2')]) +
			p('BÁO CÁO') +
			p(`${r('Kết quả năm 2022')}${r(FOOTNOTE)}`) +
			p('Nội dung.') +
			table([p('Nơi nhận:') + p('- UBND tỉnh;'), p('GIÁM ĐỐC')]);
		const footnotes = `<w:footnote w:id="1">${p('Theo chỉ đạo.')}</w:footnote>`;
		const { findings } = await imported('a.docx', docxFile({ body, footnotes }));
		const { message } = findings.find(({ rule }) => rule === 'import-left-out') ?? {};
		expect(message).toContain('“Mẫu 05”, “DỰ THẢO LẦN 2”, “Giám đốc”, “Theo chỉ đạo.”');
	});

	it('keeps a letter with a report behind it', async () => {
		const letter = 'Kính gửi: Sở A\n\nSở gửi kèm báo cáo.\n\nBÁO CÁO\nKết quả năm 2022\n\nNội dung.';
		const { frontmatter, body } = await read(letter);
		expect(frontmatter).toMatchObject({ typeName: 'Công văn', to: ['Sở A'] });
		expect(body).toContain('Sở gửi kèm báo cáo.');
	});

	it.each([
		['tracked changes', p(`<w:ins w:id="1">${r('thêm')}</w:ins>`), 'Track Changes'],
		['comments', p(r('chữ') + r('<w:commentReference w:id="1"/>')), 'comment'],
	])('refuses %s until they are settled', async (_name, paragraph, word) => {
		const result = await importFile(
			{ name: 'a.docx', bytes: docxFile({ body: p('Đoạn một') + paragraph }) },
			ORGANISATIONS,
			'2026-11-26',
		);
		expect(result).toEqual({ problem: expect.stringMatching(new RegExp(`${word}.*đoạn 2`, 'u')) });
	});

	it('warns of a font of before Unicode by its name', async () => {
		const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
		const { findings } = await imported('a.docx', docxFile({ body: p(r('Chữ đọc được', font)) }));
		expect(findings.find(({ rule }) => rule === 'import-font')?.message).toContain('.VnTime');
	});
});

/** What the frontmatter of a text without head must lack. */
const METADATA = new Set([
	'wrong-type',
	'missing-key',
	'wrong-folder',
	'wrong-id',
	'null-value',
	'required',
	'empty-value',
	'wrong-choice',
]);

function file(name: string, text: string) {
	return { name, bytes: new TextEncoder().encode(text) };
}

async function imported(name: string, bytes: Uint8Array): Promise<ImportedFile> {
	const result = await importFile({ name, bytes }, ORGANISATIONS, '2026-11-26');
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}

function read(text: string): Promise<ImportedFile> {
	return imported('a.txt', new TextEncoder().encode(text));
}

function errorsOf({ path, mdx }: ImportedFile) {
	const bytes = new TextEncoder().encode(mdx.replace('draft: true', 'draft: false'));
	return compileFile({ path, bytes }, '').artefact.findings.filter(({ severity }) => severity === 'error');
}
