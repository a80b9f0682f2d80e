import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
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
/** What `@page` leaves of A4, at 96 pixels an inch. */
const SHEET = { width: 658, height: 971 };

const site = resolve(process.env['OUT_DIR'] ?? 'dist');
const folder = resolve(process.argv[2] ?? 'pictures');
if (!existsSync(site)) throw new Error(`Chưa có trang nào trong ${site}. Hãy chạy "npm run build" trước.`);
mkdirSync(folder, { recursive: true });
const server = await serveFolder(site);
const browser = await launchBrowser();
const screens = templatesOf(site).flatMap(({ address }) =>
	LOOKS.map((look) => () => {
		const path = fileOf(address, `${look.viewport.width}-${look.colorScheme}.png`);
		return open(address, look, (page) => page.screenshot({ path, fullPage: true }));
	}),
);
const prints = [longestReport(site), '/bao-cao/'].map(
	(address) => () => open(address, { viewport: SHEET, colorScheme: 'light' }, (page) => print(page, address)),
);
const waiting = [...screens, ...prints].values();
const takeInTurn = async () => {
	for (const take of waiting) await take();
};
await Promise.all(Array.from({ length: AT_ONCE }, takeInTurn));
await browser.close();
await server.close();
console.log(`Đã chụp ${screens.length + prints.length} ảnh vào ${folder}. The pictures are there.`);

async function open(address: string, look: BrowserContextOptions, take: (page: Page) => Promise<unknown>) {
	const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(server.url + address, { waitUntil: 'networkidle' });
	await take(page);
	await context.close();
}

async function print(page: Page, address: string): Promise<void> {
	await page.pdf({ path: fileOf(address, 'a4.pdf'), format: 'A4', preferCSSPageSize: true });
	await page.emulateMedia({ media: 'print' });
	await page.screenshot({ path: fileOf(address, 'a4.png') });
}

function fileOf(address: string, ending: string): string {
	const name = address.replace(/[^a-z0-9]+/giu, '-').replace(/^-|-$/gu, '');
	return join(folder, `${name === '' ? 'trang-chu' : name}-${ending}`);
}
