import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { longestReport, templatesOf } from '../../scripts/templates.ts';
import { browser, server } from './opened-site.ts';

const site = inject('site');
const templates = templatesOf(site);

/** Bytes after gzip (fonts and the search index are compressed already), and the number of requests. */
interface Weight {
	readonly script: number;
	readonly withoutFonts: number;
	readonly all: number;
	readonly requests: number;
}

const READING: Weight = { script: 2_000, withoutFonts: 60_000, all: 100_000, requests: 10 };
const SEARCHING: Weight = { script: 40_000, withoutFonts: 200_000, all: 240_000, requests: 30 };
const MOST_SHIFT = 0.02;
/** Milliseconds by which fonts come late, so that the text is first set in the fallback. */
const FONT_DELAY = 300;

/** A phone and a wide screen, on which one page after the other is opened; what is routed is never cached. */
let screens: readonly Page[];
beforeAll(async () => {
	screens = await Promise.all([320, 1280].map(open));
});

describe('the budget', () => {
	it.each(templates)('$address is light, and asks no other host', async ({ address }) => {
		const { weight, hosts } = await weigh(address);
		const most = address.startsWith('/tim-kiem/') ? SEARCHING : READING;
		const overruns = Object.entries(most).filter(([what, limit]) => weight[what as keyof Weight] > limit);
		expect({ weight, overruns }).toEqual({ weight, overruns: [] });
		expect([...hosts]).toEqual([new URL(server.url).host]);
	});

	it('is measured on the longest report with its text, styles and fonts', async () => {
		const { weight } = await weigh(longestReport(site));
		expect(weight.withoutFonts).toBeGreaterThan(10_000);
		expect(weight.all - weight.withoutFonts).toBeGreaterThan(30_000);
	});

	it.each(templates)('$address stands still while its fonts arrive', async ({ address }) => {
		const shifts = await Promise.all(screens.map((page) => shiftOn(page, address)));
		expect({ shifts, still: shifts.every((shift) => shift <= MOST_SHIFT) }).toEqual({ shifts, still: true });
	});

	it('notices a page that does not stand still', async () => {
		const page = await open(320);
		await page.goto(server.url, { waitUntil: 'networkidle' });
		await page.evaluate(() => {
			const banner = document.createElement('div');
			banner.style.height = '200px';
			document.body.prepend(banner);
		});
		expect(await layoutShift(page)).toBeGreaterThan(MOST_SHIFT);
		await page.context().close();
	});
});

async function weigh(address: string): Promise<{ weight: Weight; hosts: ReadonlySet<string> }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(server.url + address, { waitUntil: 'networkidle' });
	const parts = await Promise.all(responses.map(partOf));
	await context.close();
	const sum = (wanted: (kind: string) => boolean) =>
		parts.reduce((total, { kind, bytes }) => total + (wanted(kind) ? bytes : 0), 0);
	const weight = {
		script: sum((kind) => kind === 'script'),
		withoutFonts: sum((kind) => kind !== 'font'),
		all: sum(() => true),
		requests: parts.length,
	};
	return { weight, hosts: new Set(parts.map(({ host }) => host)) };
}

async function partOf(response: Response): Promise<{ kind: string; bytes: number; host: string }> {
	const kind = response.request().resourceType();
	const body = await response.body();
	const bytes = kind === 'font' ? body.length : Math.min(body.length, gzipSync(body).length);
	return { kind, bytes, host: new URL(response.url()).host };
}

/** A page that hears of every shift from its first frame on, and whose fonts come late. */
async function open(width: number): Promise<Page> {
	const context = await browser.newContext({ viewport: { width, height: 800 } });
	await context.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, FONT_DELAY));
		await route.continue();
	});
	await context.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return context.newPage();
}

async function shiftOn(page: Page, address: string): Promise<number> {
	await page.goto(server.url + address, { waitUntil: 'networkidle' });
	return layoutShift(page);
}

async function layoutShift(page: Page): Promise<number> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		// The observer hears of a shift after the frame in which it happened.
		await new Promise((resolve) => setTimeout(resolve, 200));
		return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0);
	});
}
