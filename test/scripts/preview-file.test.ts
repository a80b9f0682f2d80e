import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { copyProject, editFile } from '../proof/project-copy.ts';

const REPORT = 'bao-cao/2025/so-mau/du-thao.mdx';
const folder = mkdtempSync(join(tmpdir(), 'minh-bach-preview-test-'));
const project = join(folder, 'project');
const content = join(folder, 'content');
const called = join(folder, 'called-from');
const file = join(called, 'du-thao.xem-truoc.html');
let browser: Browser;
let first: { code: unknown; said: string };

beforeAll(async () => {
	for (const path of [project, called]) mkdirSync(path);
	copyProject(project);
	cpSync('test/fixtures/preview-draft', content, { recursive: true });
	browser = await launchBrowser();
	first = await preview(join(content, REPORT));
}, 120_000);

afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

describe('npm run preview-file -- FILE', () => {
	it('writes one file where it was called, and says so', () => {
		expect(first).toEqual({ code: 0, said: expect.stringContaining(file) });
		expect(existsSync(file)).toBe(true);
	});

	it('shows the draft offline, without any request or script', async () => {
		const requests: string[] = [];
		const page = await open((url) => requests.push(url));
		expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
		expect(await page.title()).toBe('Xem trước: Kết quả mẫu chờ duyệt · Cổng thử');
		expect(await page.locator('.preview-banner').textContent()).toContain('Bản xem trước để duyệt, chưa đăng');
		expect(await page.locator('script, link[rel=stylesheet], img, iframe, object').count()).toBe(0);
		await page.context().close();
	});

	it('looks as the page will: its typeface, its margin notes, its chart', async () => {
		const page = await open();
		await page.evaluate(() => document.fonts.ready);
		const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
		expect(faces).toBeGreaterThan(0);
		expect(await page.locator('.report-text svg').count()).toBe(1);
		const [text, notes] = await Promise.all(
			['.report-text p', '.side-notes'].map((part) => page.locator(part).first().boundingBox()),
		);
		expect(notes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? Number.MAX_VALUE) - 1);
		await page.context().close();
	});

	it('says what does not add up, and lists each figure with a box to tick', async () => {
		const page = await open();
		const end = page.locator('.preview-end');
		expect(await end.textContent()).toContain('1.000 + 240 = 1.240, báo cáo ghi 1.250');
		const figures = await end.locator('li:has(input)').allInnerTexts();
		expect(figures.map((words) => words.split('\n')[0]?.trim())).toEqual([
			'Lao động mẫu được tạo việc làm, năm 2025: 1.250 người',
			'Trong tỉnh, năm 2025: 1.000 người',
			'Ngoài tỉnh, năm 2025: 240 người',
		]);
		await end.getByLabel('Trong tỉnh, năm 2025').check();
		await end.getByRole('link', { name: '240 người' }).click();
		expect(await page.locator(':target').textContent()).toBe('240');
		await page.context().close();
	});

	it('names the signed file, who approved, and where errors are told', async () => {
		const page = await open();
		expect(await page.locator('.signed-note').textContent()).toContain('Bản có giá trị pháp lý là bản đã ký');
		expect(await page.locator('.metadata').textContent()).toMatch(
			/Người duyệt đăng\s*Trần Thị Mẫu, ngày 09 tháng 01 năm 2026/u,
		);
		const letter = await page.getByRole('link', { name: 'Báo sai sót của trang này' }).getAttribute('href');
		expect(decodeURIComponent(letter ?? '')).toMatch(
			/^mailto:loi@example\.org\?subject=Báo sai sót: Báo cáo “Kết quả mẫu chờ duyệt”/u,
		);
		await page.context().close();
	});

	it('leads to pages of the portal by its address, and nowhere for what is not there yet', async () => {
		const page = await open();
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.filter((href) => !/^(?:#|https:\/\/example\.org\/|mailto:)/u.test(href))).toEqual([]);
		expect(links.filter((href) => href.includes('/du-thao/'))).toEqual([]);
		expect(links).toContainEqual(expect.stringMatching(/^https:\/\/example\.org\/van-ban\/12-kh-sm/u));
		await page.context().close();
	});

	it('prints the form of the document, the banner and the list for approval', async () => {
		const page = await open();
		await page.emulateMedia({ media: 'print' });
		for (const part of ['.preview-banner', '.signed-form-title', '.preview-end', '.signed-form-note']) {
			expect(await page.locator(part).isVisible()).toBe(true);
		}
		expect(await page.locator('.signed-form-note').textContent()).toContain('Bản có giá trị pháp lý là bản đã ký');
		expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
		await page.context().close();
	});

	it('gives the same bytes for the same file, others for another', async () => {
		const before = readFileSync(file, 'utf8');
		await preview(REPORT, content);
		expect(readFileSync(join(content, 'du-thao.xem-truoc.html'), 'utf8')).toBe(before);
		rmSync(join(content, 'du-thao.xem-truoc.html'));
		editFile(join(content, REPORT), 'ngoài tỉnh\n240 người', 'ngoài tỉnh là\n240 người');
		await preview(join(content, REPORT));
		const [code, other] = [before, readFileSync(file, 'utf8')].map(
			(html) => /<code>([0-9a-f]{12})<\/code>/u.exec(html)?.[1],
		);
		expect(code).toBeDefined();
		expect(other).not.toBe(code);
	});

	it.each([
		[[], 'Cách dùng: '],
		[['khong-co.mdx'], 'Không tìm thấy tệp khong-co.mdx'],
		[[join(content, 'site.yaml')], 'không phải tệp báo cáo'],
		[[join(project, 'package.json')], 'không phải tệp báo cáo'],
	])('refuses %j', async (names, words) => {
		const { code, said } = await preview(...(names as [string]));
		expect(code).toBe(1);
		expect(said).toContain(words);
	});

	it('says every error of a file of which no page can be made', async () => {
		const path = join(content, 'bao-cao/2025/so-mau/hong.mdx');
		cpSync(join(content, REPORT), path);
		editFile(path, 'value: "1.000"', 'value: 1.000');
		const { code, said } = await preview(path);
		rmSync(path);
		expect(code).toBe(1);
		expect(said).toContain('bao-cao/2025/so-mau/hong.mdx:21:');
		expect(said).toContain('(yaml-bare-number)');
		expect(said).toContain('Chưa làm được bản xem trước');
	});
});

async function open(onRequest: (url: string) => void = () => undefined): Promise<Page> {
	const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	page.on('request', (request) => onRequest(request.url()));
	await page.goto(pathToFileURL(file).href);
	return page;
}

function preview(name?: string, from = called): Promise<{ code: unknown; said: string }> {
	const env = { ...process.env, CONTENT_DIR: content, INIT_CWD: from };
	const options = name === undefined ? [] : [name];
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['scripts/preview-file.ts', ...options],
			{ cwd: project, env },
			(error, stdout, stderr) => resolve({ code: error?.code ?? 0, said: stdout + stderr }),
		);
	});
}
