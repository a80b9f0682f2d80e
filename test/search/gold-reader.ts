import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Shown } from './gold-measure.ts';
import type { ScannedPage } from './gold-scan.ts';

/** The searchable pages of a built site in `folder`, read as a browser reads them; `page` is open on that site. */
export async function scannedPages(page: Page, folder: string): Promise<readonly ScannedPage[]> {
	const addresses = globSync('**/index.html', { cwd: folder })
		.map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
		.sort();
	const pages: ScannedPage[] = [];
	for (let start = 0; start < addresses.length; start += AT_ONCE) {
		const some = await page.evaluate(readPages, addresses.slice(start, start + AT_ONCE));
		pages.push(...some.filter((one) => one !== null));
	}
	return pages;
}

/** So many pages a browser fetches without giving up on any. */
const AT_ONCE = 100;

/** Asks one query after the other on an open search page, and has all results of each shown. */
export function askAll(page: Page, queries: readonly string[]): Promise<readonly Shown[]> {
	return page.evaluate(askEach, queries);
}

/** Runs in the browser. */
async function readPages(addresses: readonly string[]): Promise<readonly (ScannedPage | null)[]> {
	const INLINE = 'a, abbr, b, bdi, cite, code, data, em, i, mark, q, s, small, span, strong, sub, time, u, wbr';
	const textOf = (node: Node): string => {
		if (node instanceof Text) return node.data;
		const inner = [...node.childNodes].map(textOf).join('');
		return node instanceof Element && node.matches(INLINE) ? inner : ` ${inner} `;
	};
	return Promise.all(
		addresses.map(async (url) => {
			const html = await (await fetch(url)).text();
			const body = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-pagefind-body]');
			if (body === null) return null;
			for (const left of body.querySelectorAll('[data-pagefind-ignore], script, style')) left.remove();
			const attribute = (name: string) => body.getAttribute(`data-pagefind-${name}`) ?? '';
			const heading = body.querySelector('h1')?.textContent ?? '';
			const date = /date:([1-9][\d-]*)/u.exec(attribute('sort'))?.[1] ?? '';
			return { url, title: /title:(.*)/u.exec(attribute('meta'))?.[1] ?? heading, date, text: textOf(body) };
		}),
	);
}

/** Runs in the browser. */
async function askEach(queries: readonly string[]): Promise<readonly Shown[]> {
	// Chromium lets a page change its address two hundred times in ten seconds, and passes over the rest.
	const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const part = (selector: string) => document.querySelector<HTMLElement>(selector);
	const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
	const results = part('#ket-qua');
	if (input === null || results === null) throw new Error('This is not the search page');
	const items = () => results.querySelectorAll('li[data-url]').length;
	const urls = (group: string) =>
		[...results.querySelectorAll<HTMLElement>(`[data-group="${group}"] li`)].map((item) => item.dataset['url'] ?? '');
	const shown: Shown[] = [];
	for (const typed of queries) {
		const paced = pause(60);
		input.value = typed;
		input.form?.requestSubmit();
		while (results.dataset['state'] === 'loading') await pause(2);
		for (let more = part('#ket-qua [data-more]'); more !== null; more = part('#ket-qua [data-more]')) {
			const before = items();
			more.click();
			while (items() === before) await pause(2);
		}
		shown.push({ phrase: urls('phrase'), loose: urls('loose') });
		await paced;
	}
	return shown;
}
