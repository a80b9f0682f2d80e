import type { Page } from 'playwright-core';
import { server } from './opened-site.ts';

/** Every link to a number, and the value of the `<data>` at which it lands; `null` where there is none. */
export async function landings(page: Page, address: string) {
	await page.goto(server.url + address);
	return page.evaluate(async () => {
		const documents = new Map<string, Document>();
		const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#so-"]')];
		for (const { pathname } of links) {
			const html = documents.has(pathname) ? null : await (await fetch(pathname)).text();
			if (html !== null) documents.set(pathname, new DOMParser().parseFromString(html, 'text/html'));
		}
		return links.map(({ pathname, hash, href, textContent }) => {
			const target = documents.get(pathname)?.getElementById(hash.slice(1));
			const data = target?.closest('data') ?? target?.querySelector('data');
			return { words: textContent ?? '', href, value: data?.getAttribute('value') ?? null };
		});
	});
}

/** The numbers of a text as `<data value>` writes them: "120–150" is 120-150, "5.160" is 5160. */
export function plainNumbersOf(text: string): readonly string[] {
	return (text.match(/\d[\d.]*(?:,\d+)?(?:\s?[-–]\s?\d[\d.]*(?:,\d+)?)?/gu) ?? []).flatMap((written) => {
		const ends = written.split(/\s?[-–]\s?/u).map((end) => String(Number(end.replaceAll('.', '').replace(',', '.'))));
		return ends.length === 1 ? ends : [ends.join('-'), ...ends];
	});
}
