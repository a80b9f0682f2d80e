import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { copyProject } from '../proof/project-copy.ts';
import { violations } from './accessibility.ts';
import { browser, openPage, server } from './opened-site.ts';

const site = inject('site');
const pages = builtPages(site);
const html = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');

describe('the home page', () => {
	it('answers on the first screen of a phone what is new, what was planned, and where to search', async () => {
		const page = await open(390, 844);
		expect(await screensNeeded(page, ['.home input[name="q"]', '.home-new li', '.plan-result'])).toEqual([1, 1, 1]);
	});

	it('answers on the first screen of the smallest phone what is new and where to search', async () => {
		const page = await open(320, 568);
		expect(await screensNeeded(page, ['.home input[name="q"]', '.home-new li'])).toEqual([1, 1]);
	});

	it('leads from each number of a plan or result to that number in its report', async () => {
		const page = await open(1280, 900);
		const links = await page
			.locator('.plan-numbers a')
			.evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('href') ?? '', node.textContent ?? '']));
		expect(links.length).toBeGreaterThanOrEqual(8);
		for (const [href = '', words = ''] of links) {
			const [path = '', anchor = ''] = href.split('#');
			const number = new RegExp(` id="${anchor}"[^>]*>([^<]+)<`, 'u').exec(html(path))?.[1];
			expect(number, href).toBeDefined();
			expect(words).toContain(number?.replace('%', ''));
		}
	});

	it('shows plans of several organisations, and judges no result of half a year', async () => {
		const page = await open(1280, 900);
		const rows = await page.locator('.plan-result').allTextContents();
		expect(rows.length).toBeGreaterThanOrEqual(4);
		expect(rows.length).toBeLessThanOrEqual(5);
		const halves = rows.filter((row) => row.includes('6 tháng'));
		expect(halves).not.toEqual([]);
		for (const row of halves) expect(row).toMatch(/ · đang thực hiện\s*$/u);
		expect(new Set(rows.map((row) => /Sở LĐTBXH (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(row)?.[1])).size).toBe(3);
	});
});

describe('the site map', () => {
	const listed = [...readFileSync(join(site, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
		([, address = '']) => address,
	);
	const url = /Sitemap: (.*)\/sitemap\.xml/u.exec(readFileSync(join(site, 'robots.txt'), 'utf8'))?.[1] ?? '';

	it('lists for search engines each page that they may show, once', () => {
		const shown = pages.filter(
			({ file }) => !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"'),
		);
		expect(listed.toSorted()).toEqual(shown.map(({ address }) => url + address).toSorted());
	});

	it('dates every report by the day it was posted', () => {
		const xml = readFileSync(join(site, 'sitemap.xml'), 'utf8');
		const reports = xml.split('<url>').filter((part) => /\/bao-cao\/\d{4}\//u.test(part));
		expect(reports.length).toBeGreaterThan(0);
		for (const report of reports) expect(report).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/u);
	});

	it('lists the same pages for readers, but for the home page', () => {
		const linked = new Set([...html('/so-do-trang/').matchAll(/ href="([^"]*)"/gu)].map(([, href = '']) => url + href));
		expect(listed.filter((address) => !linked.has(address))).toEqual([]);
	});
});

describe('a wrong address', () => {
	it('answers 404 with a search and the lists', async () => {
		const response = await fetch(`${server.url}/bao-cao/khong-co/`);
		const page = await response.text();
		expect(response.status).toBe(404);
		for (const part of [
			'name="q"',
			'href="/bao-cao/"',
			'href="/van-ban/"',
			'href="/co-quan/"',
			'href="/so-do-trang/"',
		]) {
			expect(page).toContain(part);
		}
	});
});

describe('a portal without a report', () => {
	const folder = mkdtempSync(join(tmpdir(), 'minh-bach-empty-'));
	const built = join(folder, 'project', 'out');

	beforeAll(async () => {
		mkdirSync(join(folder, 'content'));
		mkdirSync(join(folder, 'project'));
		cpSync('content/site.yaml', join(folder, 'content', 'site.yaml'));
		await copyProject(join(folder, 'project')).build(join(folder, 'content'));
	}, 300_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('says what is missing and why', () => {
		const home = readFileSync(join(built, 'index.html'), 'utf8');
		for (const words of [
			'Chưa có báo cáo nào được đăng',
			'Chưa có kết quả nào đặt được bên kế hoạch',
			'Chưa cơ quan nào',
			'Chưa có văn bản nào được đăng',
		]) {
			expect(home).toContain(words);
		}
		const list = readFileSync(join(built, 'van-ban', 'index.html'), 'utf8');
		expect(list).toContain('các báo cáo đã đăng chưa nhắc tới văn bản nào');
		const newest = readFileSync(join(built, 'van-ban', 'moi', 'index.html'), 'utf8');
		expect(newest).toContain('Chưa có văn bản nào được đăng');
	});

	it('has no broken link between its pages', () => {
		const links = builtPages(built).flatMap(({ file }) =>
			[...readFileSync(file, 'utf8').matchAll(/<a [^>]*href="(\/[^"#?]*)/gu)].map(([, href = '']) => href),
		);
		const files = links.map((href) => (href.endsWith('/') ? `${href}index.html` : href));
		expect(files.filter((file) => !existsSync(join(built, file)))).toEqual([]);
	});

	it('has no accessibility violation on the home page', async () => {
		const empty = await serveFolder(built);
		const page = await browser.newPage({ viewport: { width: 320, height: 568 } });
		await page.goto(empty.url);
		expect(await violations(page)).toEqual([]);
		await page.close();
		await empty.close();
	});
});

async function open(width: number, height: number): Promise<Page> {
	return openPage(server.url, { viewport: { width, height } });
}

/** The screen, counted from 1, on which the first match of each selector ends. */
function screensNeeded(page: Page, selectors: readonly string[]): Promise<readonly number[]> {
	return page.evaluate(
		(wanted) =>
			wanted.map((selector) => {
				const bottom = document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
				return Math.ceil(bottom / window.innerHeight);
			}),
		selectors,
	);
}
