import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { editFile } from '../proof/project-copy.ts';
import { checkHere } from './check-here.ts';
import { type ContentRepository, contentRepository } from './content-repository.ts';
import { runCommand } from './run-command.ts';

const PUBLISHED = resolve('test/fixtures/corrections-published');
const CORRECTED = resolve('test/fixtures/corrections-corrected');
const REPORT = 'bao-cao/2025/so-mau/ket-qua.mdx';
const OTHER = 'bao-cao/2025/so-mau/quy-mot.mdx';
const CLEAN = 'Nội dung không có lỗi (0 lưu ý).\n';

let repository: ContentRepository;

afterEach(() => repository?.remove());

describe('npm run check -- --since', () => {
	it.each(['', 'noi-dung'])('finds nothing where nothing changed, in “%s” of the repository', async (inside) => {
		repository = contentRepository(PUBLISHED, inside);
		expect(await since('HEAD')).toEqual({ code: 0, said: CLEAN });
	});

	it('finds nothing where every change has its correction', async () => {
		repository = contentRepository(PUBLISHED);
		cpSync(CORRECTED, repository.content, { recursive: true });
		repository.commit();
		expect(await since('HEAD~1')).toEqual({ code: 0, said: CLEAN });
	});

	it('says file, line, column and the line to add for a figure that reads otherwise', async () => {
		repository = contentRepository(PUBLISHED);
		edit(REPORT, '"315"', '"351"');
		edit(REPORT, '315 hồ sơ', '351 hồ sơ');
		const { code, said } = await since('HEAD');
		expect(code).toBe(1);
		expect(said).toContain(
			`${REPORT}:19:26  Lỗi: Số liệu “ho-so” đã đăng là “315”, nay là “351” mà không có đính chính.`,
		);
		const line = /- \{ date: "\d{4}-\d{2}-\d{2}", figure: ho-so, from: "315", to: "351", reason: "…", kind: portal \}/u;
		expect(said).toMatch(line);
		expect(said).toMatch(only('figure-not-corrected'));
	});

	it('is content once the line that it showed stands there, with a reason', async () => {
		repository = contentRepository(PUBLISHED);
		edit(REPORT, '"315"', '"351"');
		edit(REPORT, '315 hồ sơ', '351 hồ sơ');
		const [line = ''] = /- \{ date: .*?\}/u.exec((await since('HEAD')).said) ?? [];
		edit(REPORT, 'figures:', `corrections:\n  ${line}\nfigures:`);
		expect((await since('HEAD')).said).toMatch(only('correction-reason'));
		edit(REPORT, 'reason: "…"', 'reason: Cổng chép nhầm hai chữ số.');
		expect(await since('HEAD')).toEqual({ code: 0, said: CLEAN });
	});

	it('speaks of a report that is gone, and not of one that moved and says so', async () => {
		repository = contentRepository(PUBLISHED);
		renameSync(join(repository.content, OTHER), join(repository.content, 'bao-cao/2025/so-mau/quy-1.mdx'));
		expect((await since('HEAD')).said).toContain(`${OTHER}:1:1  Lỗi: Báo cáo này đã đăng, nay không còn tệp.`);
		edit('bao-cao/2025/so-mau/quy-1.mdx', 'figures:', 'formerAddresses: [/bao-cao/2025/so-mau/quy-mot/]\nfigures:');
		expect(await since('HEAD')).toEqual({ code: 0, said: CLEAN });
	});

	it('speaks of a report that is no longer public, and not of one that was withdrawn', async () => {
		repository = contentRepository(PUBLISHED);
		edit(OTHER, 'access: public', 'access: internal');
		expect((await since('HEAD')).said).toContain(`${OTHER}:13:1  Lỗi: Báo cáo này đã đăng, nay không còn công khai.`);
		edit(OTHER, 'figures:', 'withdrawn: { date: "2026-02-01", reason: Đăng nhầm. }\nfigures:');
		expect(await since('HEAD')).toEqual({ code: 0, said: CLEAN });
	});

	it('takes a revision without the content folder for the time before the first publication', async () => {
		repository = contentRepository(PUBLISHED, 'cu');
		renameSync(repository.content, join(repository.folder, 'moi'));
		const run = await checkHere(join(repository.folder, 'moi'), ['--since', 'HEAD']);
		expect(run).toEqual({ code: 0, said: CLEAN });
	});

	it('says of a report that it could not read then that it was not compared', async () => {
		repository = contentRepository(PUBLISHED);
		edit(OTHER, 'organ: so-mau', 'organ so-mau');
		repository.commit();
		edit(OTHER, 'organ so-mau', 'organ: so-mau');
		expect((await since('HEAD')).said).toContain(`${OTHER}:1:1  Lưu ý: Không đọc được tệp này ở bản “HEAD”`);
	});

	it('leaves index and files of the repository alone', async () => {
		repository = contentRepository(PUBLISHED);
		edit(REPORT, 'Kết quả mẫu năm 2025', 'Kết quả mẫu của năm 2025');
		await since('HEAD');
		const status = execFileSync('git', ['status', '--porcelain'], { cwd: repository.folder, encoding: 'utf8' });
		expect(status).toBe(` M ${REPORT}\n`);
	});

	it('refuses an unknown revision', async () => {
		repository = contentRepository(PUBLISHED);
		const { code, said } = await since('khong-co');
		expect(code).toBe(1);
		expect(said).toMatch(/^Không tìm thấy bản “khong-co” trong kho git/u);
	});

	it('says of a shallow clone how to complete it', async () => {
		repository = contentRepository(PUBLISHED);
		repository.commit();
		const clone = mkdtempSync(join(tmpdir(), 'minh-bach-shallow-'));
		execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone]);
		const { code, said } = await checkHere(clone, ['--since', 'HEAD~1']);
		rmSync(clone, { recursive: true });
		expect(code).toBe(1);
		expect(said).toMatch(/^Không tìm thấy bản “HEAD~1”: .*git fetch --unshallow/u);
	});

	it('refuses a folder that is in no repository', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'minh-bach-no-repository-'));
		cpSync(PUBLISHED, folder, { recursive: true });
		const { code, said } = await checkHere(folder, ['--since', 'HEAD']);
		rmSync(folder, { recursive: true });
		expect(code).toBe(1);
		expect(said).toContain('không nằm trong kho git nào');
	});

	it('is what the command says', async () => {
		repository = contentRepository(PUBLISHED);
		edit(REPORT, '"315"', '"351"');
		edit(REPORT, '315 hồ sơ', '351 hồ sơ');
		const options = ['--since', 'HEAD'];
		expect(await runCommand('check', { CONTENT_DIR: repository.content }, options)).toEqual(await since('HEAD'));
	});

	it('answers as JSON', async () => {
		repository = contentRepository(PUBLISHED);
		edit(REPORT, '"315"', '"351"');
		edit(REPORT, '315 hồ sơ', '351 hồ sơ');
		const { said } = await since('HEAD', '--json');
		expect(JSON.parse(said)).toMatchObject([
			{ rule: 'figure-not-corrected', severity: 'error', path: REPORT, line: 19, column: 26 },
		]);
	});
});

describe('npm run check', () => {
	it('refuses a correction of a day to come', async () => {
		repository = contentRepository(CORRECTED);
		edit(REPORT, '"2026-03-01", figure: ty-le', '"2199-03-01", figure: ty-le');
		const { code, said } = await checkHere(repository.content, []);
		expect(code).toBe(1);
		expect(said).toMatch(/Đính chính ghi ngày 01\/3\/2199, chưa tới; hôm nay là .*\(correction-date\)/u);
	});

	it.each([[['--since']], [['--sinc', 'HEAD']], [['HEAD']]])(
		'says how it is used when called with %j',
		async (options) => {
			const { code, said } = await checkHere(PUBLISHED, options);
			expect(code).toBe(1);
			expect(said).toMatch(/^Cách dùng: /u);
		},
	);
});

describe('npm run check -- --published', () => {
	let server: Server;
	let url: string;
	const dist = mkdtempSync(join(tmpdir(), 'minh-bach-dist-'));
	const figures = [
		row('viec-lam', {
			indicator: 'viec-lam-mau',
			label: 'Lao động mẫu được tạo việc làm',
			value: 1205,
			written: '1.205',
		}),
		row('ho-so', { label: 'Hồ sơ', value: 315, written: '315', unit: 'hồ sơ' }),
	];
	const reports = [{ id: '2025/so-mau/ket-qua' }, { id: '2024/so-mau/da-xoa' }];

	beforeAll(async () => {
		mkdirSync(join(dist, 'du-lieu'));
		writeFileSync(join(dist, 'du-lieu', 'so-lieu.json'), JSON.stringify(figures));
		writeFileSync(join(dist, 'du-lieu', 'bao-cao.json'), JSON.stringify(reports));
		writeFileSync(join(dist, 'chi-so-lieu.json'), JSON.stringify(figures));
		const answers = new Map([
			['/du-lieu/so-lieu.json', JSON.stringify(figures)],
			['/du-lieu/bao-cao.json', JSON.stringify(reports)],
			['/sai.json', '[{ "report": 1 }]'],
			['/trang.json', '<!doctype html>'],
		]);
		server = createServer((request, response) => {
			const body = answers.get(request.url ?? '');
			response.writeHead(body === undefined ? 404 : 200).end(body);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
	});

	afterAll(() => {
		server.close();
		rmSync(dist, { recursive: true });
	});

	it.each(['/', '', '/du-lieu/so-lieu.json'])('compares with a portal at its address%s', async (path) => {
		expectDifferences((await published(url + path)).said);
	});

	it('is what the command says, of a path where it was typed', async () => {
		const variables = { CONTENT_DIR: PUBLISHED, INIT_CWD: dist };
		const { code, said } = await runCommand('check', variables, ['--published', '.']);
		expect(code).toBe(1);
		expectDifferences(said);
	});

	it.each(['.', 'du-lieu/so-lieu.json'])('compares with a built site: %s', async (path) => {
		const { said } = await checkHere(PUBLISHED, ['--published', path], dist);
		expectDifferences(said);
	});

	it('compares the figures alone where there is no list of reports', async () => {
		const { said } = await published(join(dist, 'chi-so-lieu.json'));
		expect(said).toMatch(only('figure-not-corrected'));
	});

	it.each([
		['/khong-co/', 'Máy chủ trả lời 404'],
		['/sai.json', 'dòng thứ 1, cột report không đúng dạng'],
		['/trang.json', 'không phải tệp JSON'],
	])('says what is wrong with %s', async (path, words) => {
		const { code, said } = await published(url + path);
		expect(code).toBe(1);
		expect(said).toContain(words);
	});

	it.each([
		['http://127.0.0.1:1/', 'Không tải được http://127.0.0.1:1/du-lieu/so-lieu.json'],
		['khong-co.json', 'Không đọc được'],
	])('says that it could not read %s', async (from, words) => {
		const { code, said } = await published(from);
		expect(code).toBe(1);
		expect(said).toContain(words);
	});

	function expectDifferences(said: string): void {
		expect(said).toContain('bao-cao/2024/so-mau/da-xoa.mdx:1:1  Lỗi: Báo cáo này đã đăng, nay không còn tệp.');
		expect(said).toContain('Số liệu “viec-lam” đã đăng là “1.205”, nay là “1.250”');
		expect(said).toContain('Nội dung có 2 lỗi, 0 lưu ý.');
	}

	function published(from: string) {
		return checkHere(PUBLISHED, ['--published', from]);
	}
});

function row(figure: string, more: Readonly<Record<string, unknown>>) {
	const moment = { period: '2025', cutoff: null };
	const defaults = { group: null, unit: 'người', qualifier: null, basis: 'actual', status: null, ...moment };
	return { report: '2025/so-mau/ket-qua', figure, ...defaults, ...more };
}

function edit(path: string, from: string, to: string): void {
	editFile(join(repository.content, path), from, to);
}

function since(revision: string, ...options: readonly string[]) {
	return checkHere(repository.content, ['--since', revision, ...options]);
}

/** What is said last where nothing but one error of this rule was found. */
function only(rule: string): RegExp {
	return new RegExp(`^[^\\n]+  \\(${rule}\\)\\n[^\\n]+\\nNội dung có 1 lỗi, 0 lưu ý\\.\\s*$`, 'u');
}
