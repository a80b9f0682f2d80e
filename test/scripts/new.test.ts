import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_SENTENCE } from '#loaders/draft/report-template';
import { writeExample } from '../domain/rules/example-content.ts';
import { checkHere } from './check-here.ts';

const content = mkdtempSync(join(tmpdir(), 'minh-bach-new-'));
const file = join(content, 'bao-cao', '2025', 'so-noi-vu-tinh-a', 'bao-cao-quy-i-nam-2025.mdx');
const REPORT = ['--organ', 'so-noi-vu-tinh-a', '--period', '2025-Q1'];

beforeAll(() => writeExample(content, {}));
afterAll(() => rmSync(content, { recursive: true, force: true }));

function runNew(options: readonly string[]): Promise<{ code: unknown; said: string }> {
	return new Promise((resolve) => {
		const env = { ...process.env, CONTENT_DIR: content };
		execFile(process.execPath, ['scripts/new.ts', ...options], { env }, (error, stdout, stderr) => {
			resolve({ code: error?.code ?? 0, said: stdout + stderr });
		});
	});
}

function check() {
	return checkHere(content);
}

/** What the author does with the template, and nothing else. */
function filled(template: string): string {
	return template
		.replace('draft: true\n', '')
		.replace(/^subject:$/mu, 'subject: Kết quả công tác quý I năm 2025')
		.replace(/^codeNumber: null$/mu, 'codeNumber: "31"')
		.replace(/^codeNotation: null$/mu, 'codeNotation: BC-SNV')
		.replace(/^issuedDate: null$/mu, 'issuedDate: "2025-04-02"')
		.replace(/^ {2}name:$/mu, '  name: Tệp Word của Văn phòng Sở');
}

describe('npm run new', () => {
	it('writes a template in which the check asks for what only the author knows', async () => {
		expect(await runNew(REPORT)).toMatchObject({ code: 0 });
		const { code, said } = await check();
		expect(code).toBe(1);
		expect(said.match(/\((?!report-without)[a-z-]+\)$/gmu)).toEqual(['(wrong-type)', '(wrong-type)']);
	});

	it('writes a template that passes the check once filled in', async () => {
		writeFileSync(file, filled(readFileSync(file, 'utf8')));
		expect(await check()).toEqual({ code: 0, said: 'Nội dung không có lỗi (0 lưu ý).\n' });
	});

	it('shows an example of figures that passes the check once its marks are taken off', async () => {
		const text = readFileSync(file, 'utf8');
		const from = text.indexOf('# # Số liệu');
		const to = text.indexOf('\n---\n', from);
		const figures = text.slice(from, to).replaceAll(/^# /gmu, '');
		expect(figures).toContain('figures:\n  viec-lam:');
		const body = text.slice(to).replace('nhiệm vụ\n', `nhiệm vụ\n\n${EXAMPLE_SENTENCE}\n`);
		writeFileSync(file, text.slice(0, from) + figures + body);
		expect(await check()).toEqual({ code: 0, said: 'Nội dung không có lỗi (0 lưu ý).\n' });
	});

	it('never writes over a report', async () => {
		const before = readFileSync(file, 'utf8');
		const { code, said } = await runNew(REPORT);
		expect(code).toBe(1);
		expect(said).toContain('Đã có tệp');
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	it('writes the record of a document that passes the check once filled in', async () => {
		expect(await runNew(['--code', '05/2025/QĐ-UBND', '--organ', 'so-noi-vu-tinh-a'])).toMatchObject({ code: 0 });
		const record = join(content, 'van-ban', '05-2025-qd-ubnd.mdx');
		const template = readFileSync(record, 'utf8');
		writeFileSync(
			record,
			template.replace('draft: true\n', '').replace(/^subject:$/mu, 'subject: Mức hỗ trợ học nghề'),
		);
		const { code, said } = await check();
		expect({ code, errors: said.match(/Lỗi:.*/gu) }).toEqual({ code: 0, errors: null });
	});

	it.each([
		['a period for a document', ['--code', '05/2025/QĐ-UBND', '--period', '2025'], '--code hoặc --period'],
		['an option that it does not have', ['--organ', 'so-noi-vu-tinh-a', '--ky', '2025'], 'Không hiểu “ky”'],
	])('refuses %s', async (_, options, words) => {
		const { code, said } = await runNew(options);
		expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(words) });
	});
});
