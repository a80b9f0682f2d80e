import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';
import { longestReport, templatesOf } from './templates.ts';

/**
 * `npm run pictures [-- FOLDER]`: pictures of every template of the built site (`OUT_DIR`), on a phone and on a wide
 * screen, in light and in dark, and the A4 print of a report and a list: PDF, and its first page as a picture.
 */
const AT_ONCE = 3;
const LOOKS = [320, 1280].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ viewport: { width, height: 800 }, colorScheme })),
);
/** A4 at 96 pixels an inch; the same for the printed file and its picture. */
const A4 = { width: 794, height: 1123 };
const MARGIN = 68;

const site = resolve(process.env['OUT_DIR'] ?? 'dist');
const folder = resolve(process.argv[2] ?? 'pictures');
mkdirSync(folder, { recursive: true });
const server = await serveFolder(site);
const browser = await launchBrowser();
const screens = templatesOf(site).flatMap(({ address }) =>
	LOOKS.map((look) => () => open(browser, address, look, (page) => screen(page, address, look))),
);
const prints = [longestReport(site), '/bao-cao/'].map((address) => () => {
	const viewport = { width: A4.width - 2 * MARGIN, height: A4.height - 2 * MARGIN };
	return open(browser, address, { viewport, colorScheme: 'light' }, (page) => print(page, address));
});
const waiting = [...screens, ...prints];
const total = waiting.length;
await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (let take = waiting.shift(); take !== undefined; take = waiting.shift()) await take();
	}),
);
await browser.close();
await server.close();
console.log(`Đã chụp ${total} ảnh vào ${folder}. Took ${total} pictures.`);

async function open(where: Browser, address: string, look: BrowserContextOptions, take: (page: Page) => Promise<void>) {
	const context = await where.newContext({ ...look, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(server.url + address, { waitUntil: 'networkidle' });
	await take(page);
	await context.close();
}

async function screen(page: Page, address: string, { viewport, colorScheme }: (typeof LOOKS)[number]): Promise<void> {
	await page.screenshot({ path: fileOf(address, `${viewport.width}-${colorScheme}.png`), fullPage: true });
}

async function print(page: Page, address: string): Promise<void> {
	const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
	await page.pdf({ path: fileOf(address, 'a4.pdf'), format: 'A4', margin });
	await page.emulateMedia({ media: 'print' });
	await page.screenshot({ path: fileOf(address, 'a4.png') });
}

function fileOf(address: string, ending: string): string {
	const name = address.replace(/[^a-z0-9]+/giu, '-').replace(/^-|-$/gu, '');
	return join(folder, `${name === '' ? 'trang-chu' : name}-${ending}`);
}
