import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';

/** A real browser and the built site on a server: both are open while the tests of the importing file run. */
export let browser: Browser;
export let server: StaticServer;

beforeAll(async () => {
	server = await serveFolder(inject('site'));
	browser = await launchBrowser();
});

afterAll(async () => {
	await browser.close();
	await server.close();
});

/** A page of its own, at rest: loaded, its fonts there, a search that its address asks for answered. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	await go(page, url);
	return page;
}

/** Leads a page to another address, and waits until it is at rest there. */
export async function go(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.locator('#ket-qua[data-state="loading"]').waitFor({ state: 'detached' });
}
