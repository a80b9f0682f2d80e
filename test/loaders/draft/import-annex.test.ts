import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding';
import { isProblem } from '#domain/problem';
import { readXlsx } from '#importers/xlsx/read';
import { allFindings } from '#loaders/check/all-findings';
import { compileFile } from '#loaders/compile-file';
import { loadContent } from '#loaders/content';
import { type ImportedFile, importFile } from '#loaders/draft/import-file';
import { projectPaths } from '#loaders/files/project-paths';
import { docxFile, p, table } from '../../importers/docx-file.ts';
import { merges, rowsOf, type XlsxParts, xlsxFile } from '../../importers/xlsx-file.ts';
import { ORGANISATIONS } from '../organisations.ts';
import { ANNEX, ANNEX_PARTS, SHOWN, type ShownNumber } from './annex-workbook.ts';

describe('importing an annex in Excel', () => {
	it('reads the report that it belongs to, its title, its time and its signer', async () => {
		const { frontmatter, path, findings } = await imported(ANNEX);
		expect(frontmatter).toMatchObject({
			organ: 'so-ldtbxh-cao-bang',
			typeName: 'Báo cáo',
			codeNumber: '123',
			codeNotation: 'BC-SLĐTBXH',
			place: 'Cao Bằng',
			issuedDate: '2021-06-15',
			period: '2021-H1',
			signer: { position: 'KT. Giám đốc, Phó giám đốc', fullName: 'Trần Văn B' },
			to: [],
		});
		expect(path).toMatch(/^bao-cao\/2021\/so-ldtbxh-cao-bang\/bieu-tong-hop-so-lieu/u);
		expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
			['import-left-out', 1],
			['import-left-out', 1],
			['import-subject', 4],
			['import-annex', 6],
		]);
		expect(findings.map(({ message }) => message).join('\n')).toMatch(/“Nguyễn Thị A”.*“NGƯỜI LẬP BIỂU”/su);
	});

	it('proposes every number of the table, and nothing else', async () => {
		const { frontmatter } = await imported(ANNEX);
		const proposed = Object.values(frontmatter.figures).flatMap(statedBy);
		const left = [...proposed];
		const found = SHOWN.filter((number) => {
			const at = left.findIndex(
				(own) => own.value === number.value && own.unit === number.unit && own.column === number.column,
			);
			if (at >= 0) left.splice(at, 1);
			return at >= 0;
		});
		console.log(
			`annex: ${SHOWN.length} numbers, recall ${(found.length / SHOWN.length).toFixed(3)}, ${proposed.length} proposed, precision ${(found.length / proposed.length).toFixed(3)}`,
		);
		expect(SHOWN.filter((number) => !found.includes(number))).toEqual([]);
		expect(left).toEqual([]);
	});

	it('has each figure found by the compiler, with its relations', async () => {
		const result = await imported(ANNEX);
		const { anchors, errors } = compiled(result);
		expect(errors).toEqual([]);
		const ids = Object.keys(result.frontmatter.figures);
		expect(ids.filter((id) => !(id in anchors))).toEqual([]);
		expect(anchors['lop-hoc-nghe']).toMatchObject({
			sentence: 'Lớp học nghề · Kết quả – Thực hiện 6 tháng năm 2021: 12',
		});
		expect(anchors['tuyen-sinh-moi-cao-dang-cung-ky']).toMatchObject({
			sentence: expect.stringMatching(/^Cao đẳng · .*: 102$/u),
		});
	});

	it('reads the plan, the percentage of it, and the same time of the year before', async () => {
		const { figures } = (await imported(ANNEX)).frontmatter;
		expect(figures['tuyen-sinh-moi']).toEqual({
			label: 'Tuyển sinh mới – Kết quả – Thực hiện 6 tháng năm 2021',
			value: '1.700',
			unit: 'người',
			plan: { value: '5.500', percent: '30,9' },
			change: { from: 'tuyen-sinh-moi-cung-ky', ratio: '101,2' },
		});
		expect(figures['tuyen-sinh-moi-ke-hoach']).toMatchObject({ value: '5.500', basis: 'plan', period: '2021' });
		expect(figures['tuyen-sinh-moi-cung-ky']).toMatchObject({ value: '1.680', period: '2020-H1' });
	});

	it.each([
		['as it is', '30,9', []],
		['with another percentage of the plan', '31,9', ['tuyen-sinh-moi']],
		['with another percentage of the earlier number', '268,4', []],
		['with a wrong percentage of the earlier number', '267,4', ['lao-dong-duoc-tao-ngoai-nuoc']],
	])('is recomputed by the check: %s', async (_name, written, wrong) => {
		const { mdx, path } = await imported(ANNEX);
		const found =
			new Map([
				['31,9', '30,9'],
				['267,4', '268,4'],
			]).get(written) ?? written;
		const text = mdx.replaceAll(found, written).replace('draft: true', 'draft: false');
		const findings = findingsOf({ [path]: text });
		expect(findings.map(({ message }) => /Số liệu “([a-z-]+)” chưa khớp/u.exec(message)?.[1])).toEqual(wrong);
	});

	it('prints several sheets with their names, and says of which sheet it speaks', async () => {
		const [first] = ANNEX_PARTS.sheets;
		const data = rowsOf([
			['STT', 'Huyện', 'Số hộ nghèo'],
			[1, 'Hòa An', 12],
			[2, 'Bảo Lạc', '<c><f>1/0</f></c>'],
		]);
		const sheets = [...(first ? [first] : []), { name: 'Biểu 02', data }, { name: 'Nháp', state: 'hidden', data }];
		const { body, findings, frontmatter } = await imported(xlsxFile({ ...ANNEX_PARTS, sheets }));
		expect(body.match(/^#+ Biểu.*$/gmu)).toEqual(['## Biểu 01', '## Biểu 02']);
		expect(body).toContain('| 2 | Bảo Lạc |   |');
		expect(frontmatter.figures).toMatchObject({ 'hoa-an-so-ho-ngheo': { value: '12', unit: 'hộ' } });
		expect(findings.find(({ rule }) => rule === 'import-hidden')?.message).toContain('“Nháp”');
		expect(findings.find(({ rule }) => rule === 'import-formula')).toMatchObject({
			line: 3,
			message: expect.stringMatching(/^Trang “Biểu 02”, hàng 3: .*ô C3/u),
		});
	});
});

const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)', 'Ghi chú'];

/** Sheets with one trap each: the rows, and for each figure its label, value and what else is to be said. */
const TRAPS: readonly (readonly [
	name: string,
	rows: readonly (readonly (string | number | null)[])[],
	figures: readonly object[],
])[] = [
	[
		'a rate without its name is one of the plan only where it can be recomputed',
		[HEADER, [1, 'Học nghề', 'người', 200, 50, 25, null], [2, 'Nữ', 'người', 40, 20, 37, null]],
		[
			{ label: 'Học nghề – Kế hoạch', value: '200', basis: 'plan' },
			{ label: 'Học nghề – Thực hiện', value: '50', plan: { value: '200', percent: '25' } },
			{ label: 'Nữ – Kế hoạch', value: '40' },
			{ label: 'Nữ – Thực hiện', value: '20', unit: 'người' },
			{ label: 'Nữ – Tỷ lệ (%)', value: '37', unit: '%' },
		],
	],
	[
		'a total row, a note with a number and a signature below',
		[
			['TT', 'Tên đơn vị', 'Số hộ nghèo', 'Kinh phí (triệu đồng)', 'Ghi chú'],
			[1, 'Huyện Hòa An', 12, 5.5, 'giảm 3 hộ'],
			[2, 'Huyện Bảo Lạc', 30, 7, null],
			[null, 'Tổng cộng', 42, 12.5, null],
			['Ghi chú: 5 hộ chuyển đi nơi khác', null, null, null, null],
			[null, 'NGƯỜI LẬP', null, 'GIÁM ĐỐC', null],
		],
		[
			{ label: 'Huyện Hòa An – Số hộ nghèo', value: '12', unit: 'hộ' },
			{ label: 'Huyện Hòa An – Kinh phí (triệu đồng)', value: '5,5', unit: 'triệu đồng' },
			{ value: '30', unit: 'hộ' },
			{ value: '7', unit: 'triệu đồng' },
			{ label: 'Tổng cộng – Số hộ nghèo', value: '42', unit: 'hộ' },
			{ label: 'Tổng cộng – Kinh phí (triệu đồng)', value: '12,5', unit: 'triệu đồng' },
			{ value: '5', unit: 'hộ' },
		],
	],
	[
		'a total in the merged cells of order number and name, and units in the names of rows',
		[
			['TT', 'Nội dung', 'Kết quả'],
			[1, 'Kinh phí cho vay (triệu đồng)', 5],
			['Tổng cộng', null, 5],
		],
		[
			{
				label: 'Kinh phí cho vay (triệu đồng) – Kết quả',
				unit: 'triệu đồng',
				quote: 'Kinh phí cho vay (triệu đồng) | 5',
			},
			{ label: 'Tổng cộng – Kết quả', value: '5', quote: 'Tổng cộng | | 5' },
		],
	],
	[
		'rows of one name below different ones; those that nothing tells apart are left out',
		[
			['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'],
			[1, 'Người có công', null, null],
			[null, 'Nam', 'người', 12],
			[null, 'Nữ', 'người', 3],
			[2, 'Bảo trợ xã hội', null, null],
			[null, 'Nam', 'người', 12],
			[null, 'Nữ', 'người', 4],
		],
		[
			{ label: 'Người có công – Nữ – Kết quả', value: '3', unit: 'người' },
			{ label: 'Bảo trợ xã hội – Nữ – Kết quả', value: '4', unit: 'người' },
		],
	],
	[
		'the unit of the whole sheet, and years over the columns',
		[
			['Đơn vị tính: người', null, null, null],
			['STT', 'Nội dung', 'Năm 2019', 'Năm 2020'],
			[1, 'Cai nghiện', 31, 28],
			[2, 'Vay vốn', 31, 28],
		],
		[
			{ label: 'Cai nghiện – Năm 2019', value: '31', unit: 'người', period: '2019', quote: 'Cai nghiện | 31' },
			{ label: 'Cai nghiện – Năm 2020', value: '28', unit: 'người', period: '2020', quote: 'Cai nghiện | 31 | 28' },
			{ label: 'Vay vốn – Năm 2019', period: '2019', quote: 'Vay vốn | 31' },
			{ label: 'Vay vốn – Năm 2020', period: '2020', quote: 'Vay vốn | 31 | 28' },
		],
	],
	[
		'formulas below the header that say what is divided by what',
		[
			['STT', 'Chỉ tiêu', 'KH năm 2021', 'TH 6 tháng', 'Ước cả năm', 'Tỷ lệ', 'Tỷ lệ'],
			['A', 'B', 1, 2, 3, '4=2/1', '5=3/1'],
			[1, 'Số lao động', 200, 90, 210, 45, 105],
		],
		[
			{ label: 'Số lao động – KH năm 2021', basis: 'plan', period: '2021' },
			{ label: 'Số lao động – TH 6 tháng', value: '90', plan: { value: '200', percent: '45' } },
			{ label: 'Số lao động – Ước cả năm', value: '210', basis: 'estimate', plan: { value: '200', percent: '105' } },
		],
	],
	[
		'what is more and what is less than at the same time of the year before',
		[
			['STT', 'Chỉ tiêu', 'ĐVT', 'Cùng kỳ', 'Thực hiện', 'Tăng (+), giảm (-)'],
			[1, 'Học nghề', 'người', 50, 62, 12],
			[2, 'Đi làm việc', 'người', 30, 21, 9],
			[3, 'Cai nghiện', 'người', 40, 33, -7],
		],
		[
			{ label: 'Học nghề – Cùng kỳ', value: '50' },
			{ value: '62', change: { from: 'hoc-nghe-cung-ky', increase: '12' } },
			{ label: 'Đi làm việc – Cùng kỳ', value: '30' },
			{ value: '21', change: { from: 'di-lam-viec-cung-ky', decrease: '9' } },
			{ label: 'Cai nghiện – Cùng kỳ', value: '40' },
			{ label: 'Cai nghiện – Thực hiện', value: '33' },
			{ label: 'Cai nghiện – Tăng (+), giảm (-)', value: '-7', unit: 'người' },
		],
	],
	[
		'a table without a header',
		[
			['Trẻ em được tiêm chủng', 120, 95],
			['Trẻ em được đi học', 130, 99],
		],
		[
			{ label: 'Trẻ em được tiêm chủng', value: '120' },
			{ label: 'Trẻ em được tiêm chủng (số thứ 2)', value: '95' },
			{ label: 'Trẻ em được đi học', value: '130' },
			{ label: 'Trẻ em được đi học (số thứ 2)', value: '99' },
		],
	],
	[
		'columns without numbers, and numbers within words',
		[
			['STT', 'Nội dung', 'Kết quả', 'Cơ quan thực hiện'],
			[1, 'Tập huấn', 'Đã mở 3 lớp cho 90 người', 'Phòng 2'],
		],
		[
			{ value: '3', unit: 'lớp' },
			{ value: '90', unit: 'người' },
		],
	],
	[
		'names in capitals of an organ, which sign nothing',
		[HEADER, [1, 'SỞ NỘI VỤ', 'người', 5, 4, 80, null]],
		[{ value: '5' }, { value: '4', plan: { value: '5', percent: '80' } }],
	],
	[
		'text that would run elsewhere',
		[HEADER, [1, '=CMD|"/c calc"', 'người', 5, '@SUM(1)', '+1+1', '{x}<b>']],
		[{ value: '5', unit: 'người' }],
	],
];

describe('figures of a sheet', () => {
	it.each(TRAPS)('%s', async (_name, rows, figures) => {
		const result = await imported(xlsxFile({ sheets: [{ data: rowsOf(rows) }] }));
		expect(Object.values(result.frontmatter.figures)).toEqual(figures.map((figure) => expect.objectContaining(figure)));
		expect(compiled(withMetadata(result)).errors).toEqual([]);
	});

	it('reads a table in Word by the same rules', async () => {
		const bytes = docxFile({
			body:
				p('Đơn vị tính: người') +
				table(
					['STT', 'Nội dung', 'Kế hoạch năm', 'Thực hiện', 'Tỷ lệ TH/KH (%)'],
					['1', 'Tập huấn cho cán bộ', '120', '120', '100'],
					['2', 'Tuyên truyền', '120', '90', '75'],
				),
		});
		const { frontmatter } = await imported(bytes, 'a.docx');
		expect(Object.values(frontmatter.figures)).toMatchObject([
			{ label: 'Tập huấn cho cán bộ – Kế hoạch năm', basis: 'plan', quote: 'Tập huấn cho cán bộ | 120' },
			{ value: '120', unit: 'người', quote: 'Tập huấn cho cán bộ | 120 | 120', plan: { value: '120', percent: '100' } },
			{ label: 'Tuyên truyền – Kế hoạch năm', quote: 'Tuyên truyền | 120' },
			{ value: '90', unit: 'người', plan: { value: '120', percent: '75' } },
		]);
	});

	it('parts the tables of one sheet, and keeps what stands between them', async () => {
		const rows = [
			['Bảng 1', null, null],
			['STT', 'Huyện', 'Số hộ'],
			[1, 'Hòa An', 12],
			[],
			['Bảng 2', null, null],
			['STT', 'Huyện', 'Số người'],
			[1, 'Hòa An', 34],
		];
		const { body } = await imported(xlsxFile({ sheets: [{ data: rowsOf(rows) }] }));
		expect(body).toMatch(/^Bảng 1\n\n\| STT [^\n]+\n[^\n]+\n\| 1 \| Hòa An \| 12 \|\n\nBảng 2\n\n\| STT /u);
	});

	it('never throws, and keeps every number and word of a sheet', async () => {
		const cell = fc.oneof(
			fc.constantFrom(
				null,
				...HEADER,
				'A',
				'B',
				'5=4/3',
				'-',
				'I',
				'1.1',
				'Trong đó: nữ',
				'Tổng cộng',
				'Đơn vị tính: hộ',
			),
			fc.constantFrom(
				'SỞ NỘI VỤ',
				'Số: 12/BC-SNV',
				'GIÁM ĐỐC',
				'Nguyễn Văn A',
				'<5%',
				'{x}|',
				'=A1',
				'16.000',
				'50,8%',
			),
			fc.integer({ min: -50, max: 5000 }),
			fc.double({ min: 0, max: 200, noNaN: true }),
		);
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 14 });
		const ranges = fc.subarray(['A1:C1', 'A2:A3', 'B4:D5', 'E1:E9', 'A7:G7', 'F3:G4']);
		await fc.assert(
			fc.asyncProperty(rows, ranges, async (grid, merged) => {
				const bytes = xlsxFile({ sheets: [{ data: rowsOf(grid), after: merges(...merged) }] });
				const book = await readXlsx(bytes);
				const result = await importFile({ name: 'a.xlsx', bytes }, ORGANISATIONS, '2026-11-26');
				if (isProblem(result) || isProblem(book)) return;
				expect(compiled(withMetadata(result)).errors).toEqual([]);
				const shown = book.sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
				const kept = `${result.mdx} ${result.findings.map(({ message }) => message).join(' ')}`.toLowerCase();
				const words = shown.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+(?:[.,]\d+)*/gu) ?? []);
				// "Số:" before a document's number is said by its key.
				expect(words.filter((word) => !kept.includes(word) && word !== 'số')).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it('names a row that is merged over several', async () => {
		const rows = [
			['TT', 'Huyện', 'Năm', 'Số hộ'],
			[1, 'Hòa An', 2020, 12],
			[null, null, 2021, 13],
		];
		const { body } = await imported(xlsxFile({ sheets: [{ data: rowsOf(rows), after: merges('A2:A3', 'B2:B3') }] }));
		expect(body).toContain('|   | Hòa An | 2021 | 13 |');
	});

	it.each([
		['.xls', /Excel Workbook \(\*\.xlsx\)/u],
		['.xlsm', /macro.*Excel Workbook/u],
		['.xlsb', /Excel Workbook/u],
		['.ods', /Excel Workbook/u],
		['.csv', /Excel Workbook/u],
	])('refuses %s with a remedy', async (ending, remedy) => {
		const result = await importFile({ name: `a${ending}`, bytes: new Uint8Array([1]) }, ORGANISATIONS, '2026-11-26');
		expect(result).toEqual({ problem: expect.stringMatching(remedy) });
	});

	it.each([
		[
			'a mark of secrecy',
			{ sheets: [{ data: rowsOf([['MẬT'], ['STT', 'Huyện', 'Số hộ'], [1, 'Hòa An', 5]]) }] },
			/MẬT/u,
		],
		[
			'a workbook that shows nothing',
			{ sheets: [{ state: 'hidden', data: rowsOf([[1]]) }] },
			/không có trang tính nào/u,
		],
	])('stops at %s', async (_name, parts: XlsxParts, problem) => {
		const result = await importFile({ name: 'a.xlsx', bytes: xlsxFile(parts) }, ORGANISATIONS, '2026-11-26');
		expect(result).toEqual({ problem: expect.stringMatching(problem) });
	});
});

/** A sheet without a head lacks what the compiler needs before it looks for a number. */
function withMetadata({ mdx, ...result }: ImportedFile): ImportedFile {
	const known = { organ: 'so-y', typeName: 'Báo cáo', subject: 'Biểu', period: '2021' };
	const lines = mdx.split('\n').map((line) => {
		const key = /^(organ|typeName|subject|period): /u.exec(line)?.[1] as keyof typeof known | undefined;
		return key === undefined ? line : `${key}: "${known[key]}"`;
	});
	return { ...result, mdx: lines.join('\n'), path: 'bao-cao/2021/so-y/bieu.mdx' };
}

interface StatedFigure {
	readonly value: string;
	readonly unit?: string;
	readonly basis?: string;
	readonly period?: string;
	readonly plan?: { readonly percent: string };
	readonly change?: { readonly ratio?: string };
}

/** The numbers of a table that a proposed figure states: its own, and the rates that say something of it. */
function statedBy(figure: Readonly<Record<string, unknown>>): readonly ShownNumber[] {
	const { value, unit = '', basis, period, plan, change } = figure as unknown as StatedFigure;
	const column = basis === 'plan' ? 'plan' : period === '2020-H1' ? 'earlier' : 'result';
	const rates = [
		plan === undefined ? [] : [{ value: plan.percent, unit: '%', column: 'plan-rate' as const }],
		change?.ratio === undefined ? [] : [{ value: change.ratio, unit: '%', column: 'earlier-rate' as const }],
	];
	return [{ value, unit, column }, ...rates.flat()];
}

/** What the check finds in a content folder that holds these files and the organisations of the demonstration. */
function findingsOf(files: Readonly<Record<string, string>>): readonly Finding[] {
	const folder = mkdtempSync(join(tmpdir(), 'minh-bach-annex-'));
	try {
		cpSync('content/co-quan', join(folder, 'co-quan'), { recursive: true });
		cpSync('content/site.yaml', join(folder, 'site.yaml'));
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		return allFindings(loadContent(projectPaths({ CONTENT_DIR: folder }, process.cwd()), process.cwd()));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function imported(bytes: Uint8Array, name = 'Biểu.xlsx'): Promise<ImportedFile> {
	const result = await importFile({ name, bytes }, ORGANISATIONS, '2026-11-26');
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}

function compiled({ path, mdx }: ImportedFile) {
	const bytes = new TextEncoder().encode(mdx.replace('draft: true', 'draft: false'));
	const { entry, findings } = compileFile({ path, bytes }, '').artefact;
	const anchors = entry !== null && 'facts' in entry ? entry.facts.anchors : {};
	return { anchors, errors: findings.filter(({ severity }: Finding) => severity === 'error') };
}
