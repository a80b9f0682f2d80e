import type { Browser } from 'playwright-core';
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
