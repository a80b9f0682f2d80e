import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { templatesOf } from '../../scripts/templates.ts';
import { faultsInLooks } from './accessibility.ts';
import { browser, go, server } from './opened-site.ts';

const site = inject('site');
const addresses = templatesOf(site).map(({ address }) => address);
const REPORT = '/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/';

/** One page for all addresses: a new one for each costs more than what is tested on it. */
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	page = await browser.newPage({ reducedMotion: 'reduce' });
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => request.url().startsWith(server.url) || complaints.push(request.url()));
	page.on(
		'response',
		(response) => response.status() < 400 || complaints.push(`${response.status()} ${response.url()}`),
	);
});

describe('every template in a real browser', () => {
	it.each(addresses)('%s answers without a console error or a request to another host', async (address) => {
		complaints.length = 0;
		await page.goto(server.url + address, { waitUntil: 'networkidle' });
		expect(complaints).toEqual([]);
	});

	it.each(addresses)('%s has no accessibility violation and no sideways scroll', async (address) => {
		await go(page, server.url + address);
		expect(await faultsInLooks(page)).toEqual([]);
	});
});

describe('the report page', () => {
	it.each([true, false])('highlights the block of a linked figure (JavaScript: %s)', async (javaScriptEnabled) => {
		const context = await browser.newContext({ javaScriptEnabled });
		const page = await context.newPage();
		await page.goto(`${server.url}${REPORT}#so-viec-lam`);
		const target = page.locator('#so-viec-lam');
		const block = page.locator(':is(p, li, tr):has(> #so-viec-lam)');
		expect(await target.textContent()).toBe('18.498');
		const background = (locator: typeof block) => locator.evaluate((node) => getComputedStyle(node).backgroundColor);
		const other = page.locator('.report-text p').last();
		expect(await background(block)).not.toBe(await background(other));
		await context.close();
	});
});

describe('the search page', () => {
	it('finds the report for words without diacritics and announces how many', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.url}/tim-kiem/?q=dao+tao+nghe`);
		await page.locator('#ket-qua[data-state="done"]').waitFor();
		const found = page.locator('#ket-qua > :not([data-group="loose"]) li[data-url]');
		const addresses = await found.evaluateAll((items) => items.map((item) => item.getAttribute('data-url')));
		expect(addresses).toContain(REPORT);
		expect(await page.getByRole('status').textContent()).toMatch(/\d/u);
		await page.close();
	});

	it('leads from "ho ngheo" to a sentence that says so, in view and marked', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.url}/tim-kiem/?q=ho+ngheo`);
		await page.locator('#ket-qua[data-state="done"] li[data-url^="/bao-cao/"] p a').first().click();
		await page.waitForURL(/\/bao-cao\//u);
		const sentence = page.locator('.report-text :target');
		expect(await sentence.textContent()).toMatch(/hộ nghèo/iu);
		await expect.poll(() => sentence.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(720);
		expect(await sentence.evaluate((node) => node.getBoundingClientRect().bottom)).toBeGreaterThan(0);
		await page.close();
	});
});
