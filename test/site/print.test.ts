import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { longestReport, templatesOf } from '../../scripts/templates.ts';
import { openPage, server } from './opened-site.ts';

const site = inject('site');
/** A4 between margins of 18 mm, in pixels. */
const SHEET = { width: 658, height: 987 };
/** The annex of a report lies on its side, between margins of 18 and 15 mm. */
const SHEET_ON_ITS_SIDE = { width: 997, height: 680 };
/** What leads on the screen from place to place, and repeats what the page says elsewhere. */
const NOT_PRINTED = 'nav, search, .skip-link, .side-notes, details, button, .limits a';

describe('on paper', () => {
	it.each(templatesOf(site))('$address loses no words and nothing runs off the sheet', async ({ address }) => {
		const page = await open(address);
		await page.evaluate((except) => {
			for (const element of document.querySelectorAll('main *')) {
				const hasWords = [...element.childNodes].some(
					({ nodeType, data }: Node & { data?: string }) => nodeType === Node.TEXT_NODE && data?.trim() !== '',
				);
				const isRead = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
				if (hasWords && isRead && element.closest(except) === null) element.setAttribute('data-read', '');
			}
		}, NOT_PRINTED);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('[data-read]').count()).toBeGreaterThan(2);
		expect(await lost(page)).toEqual([]);
		expect(await offTheSheet(page)).toEqual([]);
		await page.context().close();
	});

	it('keeps every section and every link of the longest report', async () => {
		const page = await open(longestReport(site));
		const headings = await page.locator('.report :is(h1, h2, h3, h4, h5, h6):not(nav *)').allTextContents();
		const pdf = (await page.pdf({ format: 'A4', outline: true, tagged: true })).toString('latin1');
		expect(headings.length).toBeGreaterThan(10);
		expect(count(pdf, /\/Type \/Page\b/gu)).toBeGreaterThan(5);
		const titles = [...pdf.matchAll(/\/Title (?:<FEFF([0-9A-F]+)>|\(\xFE\xFF((?:\\[\s\S]|[^\\)])*)\))/gu)];
		expect(titles.length).toBeGreaterThanOrEqual(headings.length);
		expect(count(pdf, /\/Subtype \/Link\b/gu)).toBeGreaterThan(10);
		await page.context().close();
	});

	it('shows where links to other sites lead', async () => {
		const page = await open('/');
		await page.evaluate(() => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p><a href="https://example.org/x">x</a></p>');
		});
		const shown = () =>
			page
				.locator('main a[href="https://example.org/x"]')
				.evaluate((link) => getComputedStyle(link, '::after').content);
		expect(await shown()).toBe('none');
		await page.emulateMedia({ media: 'print' });
		expect(await shown()).toContain('https://example.org/x');
		await page.context().close();
	});

	it('prints dark ink on white paper in the dark as well', async () => {
		const page = await open(longestReport(site), 'dark');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const colours = await page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.documentElement);
			return { color, backgroundColor };
		});
		expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
		await page.context().close();
	});
});

async function open(address: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
	const viewport = address.endsWith('/bieu-tong-hop/') ? SHEET_ON_ITS_SIDE : SHEET;
	return openPage(server.url + address, { viewport, colorScheme });
}

/** What the screen showed and the paper does not. */
async function lost(page: Page): Promise<readonly string[]> {
	return page
		.locator('[data-read]')
		.evaluateAll((elements) =>
			elements
				.filter((element) => !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
				.map(({ outerHTML }) => outerHTML.slice(0, 120)),
		);
}

/** Paper cannot be scrolled: a table wider than its box is cut. */
async function offTheSheet(page: Page): Promise<readonly string[]> {
	return page.locator('main *').evaluateAll((elements) =>
		elements
			.filter((element) => element.closest('svg, .visually-hidden') === null && element.checkVisibility())
			.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
			.map(({ outerHTML }) => outerHTML.slice(0, 120)),
	);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
