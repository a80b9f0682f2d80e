import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { copyProject } from '../proof/project-copy.ts';
import { faultsInLooks } from './accessibility.ts';
import { htmlFaults } from './html-validator.ts';
import { openPage } from './opened-site.ts';

/** A portal of its own, with corrections, a withdrawn report and a removed one. */
const CONTENT = resolve('test/fixtures/corrections-corrected');
const CORRECTIONS = '/dinh-chinh/';
const REPORT = '/bao-cao/2025/so-mau/ket-qua/';
const WITHDRAWN = '/bao-cao/2025/so-mau/quy-mot/';
const REMOVED = '/bao-cao/2025/so-mau/da-go/';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-corrections-'));
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

describe.each([CORRECTIONS, REPORT, REMOVED])('%s', (address) => {
	it('is valid HTML', async () => {
		expect(await htmlFaults(join(site, address, 'index.html'))).toEqual([]);
	});

	it('is accessible and fits, on a phone and a wide screen, in light and dark', async () => {
		const page = await open(address);
		expect(await faultsInLooks(page)).toEqual([]);
		await page.context().close();
	});
});

describe('a corrected figure', () => {
	it('says so beside the number, and leads to its latest correction, which leads back', async () => {
		const page = await open(REPORT, { javaScriptEnabled: false });
		const mark = page.locator('p:has(#so-viec-lam) .verdict', { hasText: 'đã đính chính' }).first();
		await mark.click();
		const entry = page.locator('.correction:target');
		expect(await entry.locator('del').textContent()).toBe('1.260 người');
		expect(await entry.locator('ins').textContent()).toBe('1.270 người');
		expect(await entry.textContent()).toContain('Lần đính chính trước còn thiếu một hàng.');
		await entry.locator('.sentence').click();
		expect(await page.locator(':target').textContent()).toBe('1.270');
		await page.context().close();
	});

	it('leads from its correction to places that are there', async () => {
		const page = await open(CORRECTIONS);
		const links = await page
			.locator('.correction a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(10);
		const missing = [...new Set(links)].filter((href) => {
			const [path = '', id] = href.split('#');
			const html = readFileSync(join(site, path, 'index.html'), 'utf8');
			return id !== undefined && !html.includes(` id="${id}"`);
		});
		expect(missing).toEqual([]);
		await page.context().close();
	});
});

describe('a report that does not stand', () => {
	it('says when and why it was withdrawn', () => {
		expect(textOf(WITHDRAWN)).toContain(
			'Báo cáo này đã được rút ngày 02 tháng 3 năm 2026. Lý do: Đăng nhầm bản chưa được duyệt.',
		);
	});

	it('answers at its address with the reason alone when it was removed', () => {
		const text = textOf(REMOVED);
		expect(text).toContain('Lý do: Báo cáo mẫu có dữ liệu cá nhân; cổng đã gỡ toàn bộ nội dung.');
		expect(text).not.toContain('Nội dung đã gỡ của báo cáo mẫu');
		const html = readFileSync(join(site, REMOVED, 'index.html'), 'utf8');
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(html).not.toContain('data-pagefind-body');
		expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain(REMOVED);
	});
});

describe('the page of corrections of the demonstration', () => {
	it('says that there is none, and since when', () => {
		const html = readFileSync(join(inject('site'), CORRECTIONS, 'index.html'), 'utf8');
		expect(html).toContain('Cổng đăng báo cáo đầu tiên ngày 21 tháng 11 năm 2026; từ đó chưa có đính chính nào.');
		expect(html).not.toContain('class="correction"');
	});
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	return openPage(server.url + address, options);
}

function textOf(address: string): string {
	return readFileSync(join(site, address, 'index.html'), 'utf8')
		.replace(/<[^>]+>/gu, '')
		.replace(/\s+/gu, ' ');
}
