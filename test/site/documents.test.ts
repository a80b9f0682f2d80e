import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages, isMoved } from '../../scripts/built-pages.ts';
import { browser, server } from './opened-site.ts';

const site = inject('site');
const pages = builtPages(site)
	.filter((page) => !isMoved(page))
	.map(({ address }) => address);
const documents = pages.filter((address) => /^\/van-ban\/(?!theo\/|moi\/)[^/]+\/$/u.test(address));
const reports = pages.filter((address) => /^\/bao-cao\/\d{4}\/[^/]+\/[^/]+\/$/u.test(address));

describe('every citation in a report', () => {
	const links = reports.flatMap((report) =>
		[...read(report).matchAll(/<a id="(vien-dan-\d+)" href="(\/van-ban\/[^"]+)" title="([^"]+)"/gu)].map(
			([, id = '', document = '', title = '']) => ({ report, id, document, title }),
		),
	);

	it('is there', () => {
		expect(links.length).toBeGreaterThan(60);
	});

	it.each(links)('$report#$id leads to a page that quotes its report', ({ report, document, title }) => {
		expect(documents).toContain(document);
		expect(title).toMatch(/^\p{Lu}/u);
		expect(read(document)).toContain(`href="${report}#vien-dan-`);
	});
});

describe('every sentence quoted on the page of a document', () => {
	const quotes = documents.flatMap((address) =>
		[...read(address).matchAll(/<figure>(.*?)<\/figure>/gsu)].map(([, figure = '']) => ({
			href: /<a href="([^"]+)"/u.exec(figure)?.[1] ?? '',
			sentence: plain(/<blockquote>(.*?)<\/blockquote>/su.exec(figure)?.[1] ?? ''),
			marked: [...figure.matchAll(/<mark>([^<]*)<\/mark>/gu)].map(([, code = '']) => plain(code)),
		})),
	);
	let page: Page;

	beforeAll(async () => {
		page = await browser.newPage();
	});

	afterAll(() => page.close());

	it('is there', () => {
		expect(quotes.length).toBeGreaterThan(documents.length);
	});

	it.each(reports)('stands in %s where its link leads', async (report) => {
		await page.goto(server.url + report);
		const mine = quotes.filter(({ href }) => href.startsWith(`${report}#`));
		const places = await page.evaluate(
			(ids) =>
				ids.map((id) => {
					const link = document.getElementById(id);
					const block = link?.closest('p, li, tr, h2, h3, h4, h5, h6');
					return { code: link?.textContent ?? '', words: block?.textContent ?? '', cell: block?.localName === 'tr' };
				}),
			mine.map(({ href }) => href.slice(href.indexOf('#') + 1)),
		);
		const pairs = places.map((place, index) => ({ ...place, quote: mine[index] }));
		for (const { code, quote } of pairs) expect(quote?.marked).toContain(plain(code));
		// The sentence of a table cell has the names of its row and column.
		for (const { words, quote } of pairs.filter(({ cell }) => !cell)) {
			expect(bare(words)).toContain(bare(quote?.sentence ?? ''));
		}
	});
});

describe('the page of every document', () => {
	it.each(documents)('%s tells machines what it is', (address) => {
		const written = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(read(address))?.[1] ?? '';
		const data = JSON.parse(written);
		expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Legislation', inLanguage: 'vi' });
		expect(data.url).toMatch(new RegExp(`^https?://.*${address}$`, 'u'));
		expect(data.name).not.toBe('');
		expect(plain(read(address))).toContain(plain(data.legislationIdentifier ?? ''));
	});
});

function read(address: string): string {
	return readFileSync(join(site, address, 'index.html'), 'utf8');
}

function plain(html: string): string {
	return html
		.replace(/<[^>]+>/gu, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&#38;', '&')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** Without blanks, marks of footnotes and the small words that the page puts after numbers. */
function bare(text: string): string {
	return text.replace(/\[[^\]]*\]/gu, '').replace(/[\s\d]+/gu, '');
}
