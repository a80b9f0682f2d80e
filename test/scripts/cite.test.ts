import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxFile, p, r } from '../importers/docx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-cite-'));
const WORDS =
	'Thực hiện Nghị quyết số 42/NQ-CP ngày 09/4/2020 của Chính phủ, Kế hoạch số 930/KH-SLĐTBXH,\nCông văn số 1416/SNV-TCBC&CCHC và Chỉ thị số 34-CT/TW.\n';
const DECOMPOSED = `\uFEFF---\nsubject: Theo Nghị quyết số 99/NQ-CP\n---\n\n${WORDS}`
	.normalize('NFD')
	.replaceAll('\n', '\r\n');

beforeAll(() => {
	write('a.txt', WORDS);
	write('decomposed.mdx', DECOMPOSED);
	write(
		'a.docx',
		docxFile({
			body: p(r('Kế hoạch số 930/KH-') + r('SLĐTBXH', '<w:b/>') + r('<w:footnoteReference w:id="1"/>')),
			footnotes: `<w:footnote w:id="1">${p('Chỉ thị số 34-CT/TW')}</w:footnote>`,
		}),
	);
	write('none.txt', 'Ngày 27/7, có 92/107 hộ.');
	write('old.doc', 'x');
	mkdirSync(join(folder, 'thư mục'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run cite -- FILE --json', () => {
	it('finds the documents at their offsets in the file', () => {
		const { status, stdout } = cite('decomposed.mdx', '--json');
		const found = JSON.parse(stdout) as readonly Record<string, unknown>[];
		expect(status).toBe(0);
		expect(found.map(({ code }) => code)).toEqual(['42/NQ-CP', '930/KH-SLĐTBXH', '1416/SNV-TCBC&CCHC', '34-CT/TW']);
		for (const { start, end, text } of found) expect(DECOMPOSED.slice(Number(start), Number(end))).toBe(text);
	});

	it('gives each citation these fields, and no others', () => {
		const [stated, inferred] = JSON.parse(cite('a.txt', '--json').stdout) as readonly unknown[];
		expect([stated, inferred]).toEqual([
			{
				type: 'Nghị quyết',
				code: '42/NQ-CP',
				codeNumber: '42',
				codeNotation: 'NQ-CP',
				issuedDate: '2020-04-09',
				issuer: 'Chính phủ',
				start: 24,
				end: 32,
				text: '42/NQ-CP',
			},
			{
				type: 'Kế hoạch',
				code: '930/KH-SLĐTBXH',
				codeNumber: '930',
				codeNotation: 'KH-SLĐTBXH',
				issuedDate: null,
				issuer: 'Sở Lao động – Thương binh và Xã hội',
				start: WORDS.indexOf('930'),
				end: WORDS.indexOf(',\n'),
				text: '930/KH-SLĐTBXH',
			},
		]);
	});

	it('reads a .docx, across its runs and with its footnotes', () => {
		const found = JSON.parse(cite('a.docx', '--json').stdout) as readonly Record<string, unknown>[];
		expect(found.map(({ code, start }) => [code, start])).toEqual([
			['930/KH-SLĐTBXH', 12],
			['34-CT/TW', 'Kế hoạch số 930/KH-SLĐTBXH¹\n\n¹ Chỉ thị số '.length],
		]);
	});

	it('gives an empty list where nothing is cited', () => {
		expect(cite('none.txt', '--json')).toMatchObject({ status: 0, stdout: '[]\n' });
	});
});

describe('npm run cite -- FILE', () => {
	it('shows a table, with the place of each citation and their number', () => {
		const { status, stdout } = cite('a.txt');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Số, ký hiệu +Loại +Ngày +Cơ quan ban hành +Dòng:cột +Nguyên văn$/mu);
		expect(stdout).toMatch(/^42\/NQ-CP +Nghị quyết +09\/4\/2020 +Chính phủ +1:25 +42\/NQ-CP$/mu);
		expect(stdout).toMatch(/^930\/KH-SLĐTBXH +Kế hoạch +– +Sở .+ \(suy từ ký hiệu\) +1:76 +930\/KH-SLĐTBXH$/mu);
		expect(stdout).toMatch(/^1416\/SNV-TCBC&CCHC .* 2:13 +1416\/SNV-TCBC&CCHC$/mu);
		expect(stdout).toMatch(/4 chỗ viện dẫn, 4 số, ký hiệu khác nhau\.\n$/u);
	});

	it('says that nothing is cited', () => {
		expect(cite('none.txt')).toMatchObject({ status: 0, stdout: expect.stringContaining('Không tìm thấy') });
	});

	it.each([
		['nowhere.txt', /Không tìm thấy tệp/u],
		['old.doc', /\.doc.*Hãy mở bằng Word.*\.docx/u],
	])('refuses %s with the reason', (file, reason) => {
		const { status, stdout, stderr } = cite(file);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(new RegExp(`^${file}: `, 'u'));
		expect(stderr).toMatch(reason);
	});

	it.each([[[]], [['a.txt', 'a.mdx']], [['a.txt', '--jsn']]])('explains itself after %j', (parameters) => {
		expect(cite(...parameters)).toMatchObject({
			status: 1,
			stdout: '',
			stderr: expect.stringContaining('npm run cite -- '),
		});
	});

	it.each(['INIT_CWD', 'no INIT_CWD'])('reads a path from where it was called, with %s', (name) => {
		const { INIT_CWD: _outer, ...environment } = process.env;
		const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'scripts/setup.mjs'), 'cite', '../a.txt'], {
			cwd: join(folder, 'thư mục'),
			env: name === 'INIT_CWD' ? { ...environment, INIT_CWD: join(folder, 'thư mục') } : environment,
			encoding: 'utf8',
		});
		expect(stdout).toContain('930/KH-SLĐTBXH');
	});
});

function write(file: string, bytes: string | Uint8Array): void {
	writeFileSync(join(folder, file), bytes);
}

function cite(...parameters: readonly string[]) {
	return spawnSync(process.execPath, ['scripts/cite.ts', ...parameters], {
		env: { ...process.env, INIT_CWD: folder },
		encoding: 'utf8',
	});
}
