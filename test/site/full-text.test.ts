import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { copyProject } from '../proof/project-copy.ts';
import { faultsInLooks, overflow } from './accessibility.ts';
import { htmlFaults } from './html-validator.ts';
import { openPage } from './opened-site.ts';

/** A portal of its own: one document in full, others that are named only, and a report that cites them. */
const CONTENT = resolve('test/fixtures/site-full-text-document');
const FULL = '/van-ban/05-2025-qd-ubnd/';
const STUB = '/van-ban/77-hd-sm-vi-du/';
const INTERNAL = '/van-ban/09-tb-sm/';
const WITHDRAWN = '/van-ban/12-kh-sm/';
const REPLACED = '/van-ban/02-2018-qd-ubnd/';
const REPORT = '/bao-cao/2025/so-mau/ket-qua-nam-2025/';
const PAGES = [FULL, STUB, INTERNAL, WITHDRAWN, REPLACED, REPORT];

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-full-text-'));
const site = join(folder, 'project', 'out');
let server: StaticServer;

beforeAll(async () => {
	mkdirSync(join(folder, 'project'));
	await copyProject(join(folder, 'project')).build(CONTENT);
	server = await serveFolder(site);
}, 300_000);

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

describe.each(PAGES)('%s', (address) => {
	it('is valid HTML', async () => {
		expect(await htmlFaults(join(site, address, 'index.html'))).toEqual([]);
	});

	it('is accessible and fits, on a phone and a wide screen, in light and dark', async () => {
		const page = await open(address, 1280);
		expect(await faultsInLooks(page)).toEqual([]);
		await page.context().close();
	});
});

describe('a document in full', () => {
	it.each([
		['dieu-5', 'Điều 5. Trình tự, thủ tục'],
		['dieu-3-khoan-2', 'Mỗi người được hỗ trợ một lần'],
		['dieu-3-khoan-1-diem-dd', 'đ) Người lao động bị mất việc làm.'],
		['dieu-3-khoan-2-diem-b', 'b) Do đơn vị sử dụng lao động giải thể.'],
		['phu-luc-danh-muc-nghe-duoc-ho-tro', 'Phụ lục. Danh mục nghề được hỗ trợ'],
	])('opens at #%s', async (id, words) => {
		const page = await open(`${FULL}#${id}`, 320, { javaScriptEnabled: false });
		const target = page.locator(':target');
		expect(await target.textContent()).toContain(words);
		const top = await target.evaluate((element) => element.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(200);
		await page.context().close();
	});

	it.each(['dieu-5', 'dieu-3-khoan-2', 'dieu-3-khoan-1-diem-dd'])('shows which part is #%s', async (id) => {
		const page = await open(`${FULL}#${id}`, 1280);
		const lit = await litElements(page, '.full-text *');
		expect(lit.map(({ id: own, parent }) => own || parent)).toEqual([id]);
		await page.context().close();
	});

	it('lets the number of each article link to itself', async () => {
		const page = await open(FULL, 1280);
		const links = await page
			.locator('.dieu > :is(h2, h3, h4) > a:first-child')
			.evaluateAll((found) =>
				found.map((link) => [link.textContent, link.getAttribute('href'), link.closest('.dieu')?.id]),
			);
		expect(links).toEqual(
			[1, 2, 3, 4, 5, 6, 7].map((number) => [`Điều ${number}`, `#dieu-${number}`, `dieu-${number}`]),
		);
		expect(await page.locator('.outline a').count()).toBe(7 + 3 + 2 + 1);
		await page.context().close();
	});

	it('sets its table as rows of numbers', async () => {
		const page = await open(FULL, 1280);
		const rows = await page.locator('#dieu-4 tr').evaluateAll((found) => found.map(({ children }) => children.length));
		expect(rows).toEqual([4, 4, 4, 4]);
		const number = page.locator('#dieu-4 td', { hasText: '6.000.000' });
		expect(await number.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe('right');
		await page.context().close();
	});

	it('offers its files with their true size and SHA-256, the signed one first', async () => {
		const page = await open(FULL, 320);
		const files = await page.locator('.files li').evaluateAll((items) =>
			items.map((item) => ({
				href: item.querySelector('a')?.getAttribute('href') ?? '',
				text: item.textContent ?? '',
			})),
		);
		expect(files).toHaveLength(2);
		for (const { href, text } of files) {
			const bytes = Buffer.from(await (await fetch(server.url + href)).arrayBuffer());
			expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
			expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
			expect(text).toContain(
				bytes.length < 1000 ? `(PDF, ${bytes.length} byte)` : `(PDF, ${Math.round(bytes.length / 1000)} KB)`,
			);
		}
		expect(files[0]?.text).toContain('Bản đã ký');
		expect(files[1]?.text).not.toContain('Bản đã ký');
		await page.context().close();
	});

	it('leads to the documents that it changes, and they lead back', () => {
		expect(linksOf(FULL)).toEqual(
			expect.arrayContaining(['/van-ban/03-2020-qd-ubnd/', REPLACED, WITHDRAWN, '/co-quan/ubnd-tinh-vi-du/']),
		);
		for (const other of ['/van-ban/03-2020-qd-ubnd/', REPLACED, WITHDRAWN]) expect(linksOf(other)).toContain(FULL);
		expect(linksOf(WITHDRAWN)).toContain('/van-ban/12-kh-sm-2024/');
	});

	it('loses nothing on paper but what leads about the screen', async () => {
		const page = await open(FULL, 658);
		await page.emulateMedia({ media: 'print' });
		for (const words of [
			'Điều 7. Hiệu lực thi hành',
			'6.000.000',
			'Phụ lục. Danh mục nghề',
			'đ) Người lao động',
			'Được triển khai bằng',
		]) {
			expect(await page.locator('main :not(nav *)', { hasText: words }).last().isVisible(), words).toBe(true);
		}
		expect(await overflow(page)).toBe(0);
		await page.context().close();
	});

	it('says of itself to machines what it is', async () => {
		const page = await open(FULL, 320);
		const written = await page.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.parse(written ?? '')).toMatchObject({
			'@type': 'Legislation',
			legislationIdentifier: '05/2025/QĐ-UBND',
			legislationType: 'Quyết định',
			legislationDate: '2025-02-10',
			url: `https://example.org${FULL}`,
		});
		await page.context().close();
	});
});

describe('an internal document', () => {
	it('is named and never offered: neither its text nor its file is anywhere', async () => {
		expect(textOf(INTERNAL)).toContain('Văn bản nội bộ: cổng chỉ nêu tên, không đăng nội dung.');
		expect((await fetch(`${server.url}${INTERNAL}phan-cong.pdf`)).status).toBe(404);
		const told = builtPages(site).filter(({ file }) =>
			/không được hiện ra|phan-cong\.pdf/u.test(readFileSync(file, 'utf8')),
		);
		expect(told).toEqual([]);
	});
});

describe('a document that no longer stands', () => {
	it.each([
		[WITHDRAWN, 'Văn bản này đã được rút ngày 06 tháng 01 năm 2026. Lý do: Đăng nhầm bản dự thảo.'],
		[REPLACED, 'Văn bản này đã được thay thế bằng Quyết định số 05/2025/QĐ-UBND.'],
	])('%s says so', (address, words) => {
		expect(textOf(address)).toContain(words);
	});
});

describe('a citation in a report', () => {
	it.each([
		['in prose', 'vien-dan-1', ['p']],
		['in a list', 'vien-dan-3', ['li']],
		['in a list within a list', 'vien-dan-4', ['li']],
		['in a table', 'vien-dan-5', ['tr']],
		['in a footnote', 'vien-dan-7', ['li', 'p']],
	])('%s lights its own block and no other', async (_where, id, blocks) => {
		const page = await open(`${REPORT}#${id}`, 1280);
		const lit = await litElements(page, '.report-text *');
		expect(lit.map(({ name }) => name)).toEqual(blocks);
		expect(lit.every(({ holdsTarget }) => holdsTarget)).toBe(true);
		await page.context().close();
	});

	it('is described by type, date and issuer to those who hear the page', async () => {
		const page = await open(REPORT, 1280);
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const descriptions = nodes
			.filter(({ role, name }) => role?.value === 'link' && name?.value === '05/2025/QĐ-UBND')
			.map(({ description }) => description?.value ?? '');
		expect(descriptions).toContain('Quyết định ngày 10/02/2025 của Ủy ban nhân dân tỉnh Ví Dụ');
		await page.context().close();
	});

	it('is explained by the notes of its section to those who tap, and leads to its document', async () => {
		const page = await open(REPORT, 320, { hasTouch: true });
		await page.locator('.side-notes summary').first().tap();
		const note = page.locator('.side-notes li', { hasText: '05/2025/QĐ-UBND' }).first();
		expect((await note.textContent())?.replace(/\s+/gu, ' ').trim()).toBe(
			'05/2025/QĐ-UBND Quyết định ngày 10/02/2025 của Ủy ban nhân dân tỉnh Ví Dụ',
		);
		await note.locator('a').tap();
		await page.waitForURL(`**${FULL}`);
		await page.context().close();
	});
});

async function open(address: string, width: number, options: BrowserContextOptions = {}): Promise<Page> {
	return openPage(server.url + address, { viewport: { width, height: 900 }, ...options });
}

/** The elements that have the background of what a link leads to. */
async function litElements(page: Page, selector: string) {
	return page.locator(selector).evaluateAll((elements) =>
		elements
			.filter((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)')
			.map((element) => ({
				name: element.localName,
				id: element.id,
				parent: element.parentElement?.id ?? '',
				holdsTarget: element.matches(':has(:target)'),
			})),
	);
}

function linksOf(address: string): readonly string[] {
	return [...readFileSync(join(site, address, 'index.html'), 'utf8').matchAll(/<a [^>]*href="([^"#]+)/gu)].map(
		([, href = '']) => href,
	);
}

function textOf(address: string): string {
	return readFileSync(join(site, address, 'index.html'), 'utf8')
		.replace(/<[^>]+>/gu, '')
		.replace(/\s+/gu, ' ');
}
