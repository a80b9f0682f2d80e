import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExample } from '../domain/rules/example-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-import-'));
const content = join(folder, 'content');
const REPORT =
	'UBND TỈNH A\nSỞ NỘI VỤ\n\nSố: 31/BC-SNV\n\nBÁO CÁO\nKết quả công tác quý I năm 2025\n\nThực hiện Nghị quyết số 42/NQ-CP ngày 09/4/2020 của Chính phủ, đã có 1.250 lao động được tạo việc làm.\n\nNơi nhận:\n- UBND tỉnh;\n\nGIÁM ĐỐC\nNguyễn Văn A\n';
const DRAFT = 'bao-cao/2025/so-noi-vu-tinh-a/ket-qua-cong-tac-quy-i-nam-2025.mdx';

beforeAll(() => {
	writeExample(content, {});
	mkdirSync(join(folder, 'thư mục'));
	writeFileSync(join(folder, 'báo cáo.txt'), REPORT);
	writeFileSync(join(folder, 'old.doc'), REPORT);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run import -- FILE', () => {
	it('with --json prints the draft and writes nothing', () => {
		const before = filesOf(content);
		const { status, stdout, stderr } = imported('báo cáo.txt', '--json');
		const { frontmatter, body, citations, findings, ...others } = JSON.parse(stdout);
		expect([status, stderr, others]).toEqual([0, '', {}]);
		expect(frontmatter).toMatchObject({ organ: 'so-noi-vu-tinh-a', codeNumber: '31', period: '2025-Q1' });
		expect(Object.values(frontmatter.figures)).toMatchObject([{ value: '1.250', unit: 'lao động' }]);
		expect(body).toMatch(/^Thực hiện Nghị quyết/u);
		expect(citations).toEqual([
			{
				type: 'Nghị quyết',
				code: '42/NQ-CP',
				codeNumber: '42',
				codeNotation: 'NQ-CP',
				issuedDate: '2020-04-09',
				issuer: 'Chính phủ',
				line: 9,
			},
		]);
		expect(findings).toMatchObject([{ rule: 'import-metadata', path: 'báo cáo.txt', line: 1, column: 1 }]);
		expect(filesOf(content)).toEqual(before);
	});

	it('writes the draft into the content folder, once, from wherever it was called', () => {
		const first = importedFrom('thư mục', '../báo cáo.txt');
		expect(first).toMatchObject({ status: 0, stderr: '' });
		expect(first.stdout).toMatch(new RegExp(`^Đã lập bản nháp ${DRAFT}, đề xuất 1 số liệu\\.`, 'mu'));
		const written = readFileSync(join(content, DRAFT), 'utf8');
		expect(written).toContain('draft: true');
		expect(written).toContain('đã có 1.250 lao động');

		writeFileSync(join(content, DRAFT), 'edited since');
		const second = imported('báo cáo.txt');
		expect(second).toMatchObject({ status: 1, stdout: '' });
		expect(second.stderr).toMatch(new RegExp(`^báo cáo\\.txt: Đã có tệp ${DRAFT},`, 'u'));
		expect(readFileSync(join(content, DRAFT), 'utf8')).toBe('edited since');
	});

	it.each([
		['nowhere.txt', /Không tìm thấy tệp/u],
		['old.doc', /\.doc.*Hãy mở bằng Word.*\.docx/u],
	])('refuses %s with the reason', (file, reason) => {
		const { status, stdout, stderr } = imported(file);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(new RegExp(`^${file}: `, 'u'));
		expect(stderr).toMatch(reason);
	});

	it('explains itself after an option that it does not know', () => {
		expect(imported('báo cáo.txt', '--jsn')).toMatchObject({
			status: 1,
			stdout: '',
			stderr: expect.stringContaining('npm run import -- '),
		});
	});
});

function filesOf(path: string): readonly string[] {
	return readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
}

function imported(...parameters: readonly string[]) {
	return importedFrom('', ...parameters);
}

function importedFrom(inside: string, ...parameters: readonly string[]) {
	return spawnSync(process.execPath, ['scripts/import.ts', ...parameters], {
		env: { ...process.env, CONTENT_DIR: content, INIT_CWD: join(folder, inside) },
		encoding: 'utf8',
	});
}
