import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages, isMoved } from '../../scripts/built-pages.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { syntheticReport, writeSyntheticContent } from '../../scripts/synthetic-content.ts';
import { copyProject, editFile } from '../proof/project-copy.ts';
import { violations } from './accessibility.ts';
import { browser, server } from './opened-site.ts';

const site = inject('site');
const all = builtPages(site);
const moved = all.filter(isMoved);
const standing = new Set(all.filter((page) => !isMoved(page)).map(({ address }) => address));

describe('an address that a page has left', () => {
	it('is there for each document that citing sentences would name otherwise', () => {
		expect(moved.map(({ address }) => address)).toContain('/van-ban/930-kh-sldtbxh-dak-nong/');
		expect(moved.length).toBeGreaterThan(40);
	});

	it.each(moved)('$address leads to a page that stands, and is not to be found itself', (page) => {
		const html = readFileSync(page.file, 'utf8');
		const { refresh, link, canonical } = targetsOf(html);
		expect(standing).toContain(link);
		expect(refresh).toBe(link);
		expect(canonical).toBe(`https://example.org${link}`);
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(html).not.toContain('data-pagefind-body');
		expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain(page.address);
		expect(readFileSync(join(site, 'so-do-trang', 'index.html'), 'utf8')).not.toContain(page.address);
	});

	it.each([true, false])(
		'is followed at once, and leaves no trace for the back button (JavaScript: %s)',
		async (javaScriptEnabled) => {
			const context = await browser.newContext({ javaScriptEnabled });
			const page = await context.newPage();
			await page.goto(`${server.url}/van-ban/`);
			await page.goto(`${server.url}/van-ban/930-kh-sldtbxh-dak-nong/`);
			await page.waitForURL('**/van-ban/930-kh-sldtbxh/');
			await page.goBack();
			expect(new URL(page.url()).pathname).toBe('/van-ban/');
			await context.close();
		},
	);

	it('has words and a link for those whose browser does not follow, without accessibility violations', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await browser.newPage({ viewport: { width: 320, height: 568 }, colorScheme });
			await page.route('**/930-kh-sldtbxh-dak-nong/', async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace(/<(noscript|script)[\s>].*?<\/\1>/gsu, '');
				await route.fulfill({ response, body });
			});
			await page.goto(`${server.url}/van-ban/930-kh-sldtbxh-dak-nong/`);
			expect(await page.locator('main p').textContent()).toBe('Trang này đã chuyển tới Kế hoạch số 930/KH-SLĐTBXH.');
			expect(await violations(page)).toEqual([]);
			await page.close();
		}
	});
});

describe('former addresses that content states', () => {
	const folder = mkdtempSync(join(tmpdir(), 'minh-bach-moved-'));
	const built = join(folder, 'project', 'out');
	const { path } = syntheticReport(1, 4);
	const report = `/${path.replace(/\.mdx$/u, '/')}`;
	let opened: StaticServer;

	beforeAll(async () => {
		const content = join(folder, 'content');
		mkdirSync(join(folder, 'project'));
		writeSyntheticContent(content, 4);
		editFile(
			join(content, path),
			'files: []',
			'files: []\nformerAddresses: [/bao-cao/2000/so-cu/ten-cu/, /bao-cao/ten-cu/]',
		);
		editFile(join(content, 'van-ban/1-2020-qd-thu.mdx'), 'formerAddresses: []', 'formerAddresses: [/van-ban/ten-cu/]');
		await copyProject(join(folder, 'project')).build(content);
		opened = await serveFolder(built);
	}, 300_000);

	afterAll(async () => {
		await opened.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it.each([
		['/bao-cao/2000/so-cu/ten-cu/', report],
		['/bao-cao/ten-cu/#so-viec-lam', `${report}#so-viec-lam`],
		['/van-ban/ten-cu/', '/van-ban/1-2020-qd-thu/'],
	])('%s leads to %s', async (from, to) => {
		const page = await browser.newPage();
		await page.goto(opened.url + from);
		await page.waitForURL(opened.url + to);
		expect((await page.goto(page.url()))?.status() ?? 200).toBeLessThan(400);
		await page.close();
	});
});

function targetsOf(html: string) {
	return {
		refresh: /<meta http-equiv="refresh" content="0; url=([^"]*)"/u.exec(html)?.[1],
		link: /Trang này đã chuyển tới <a [^>]*href="([^"]*)"/u.exec(html)?.[1] ?? '',
		canonical: /<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1],
	};
}
