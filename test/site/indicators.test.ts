import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';

const site = inject('site');
const ROOT = '/so-lieu/';
const all = builtPages(site).map(({ address }) => address);
const pages = all.filter((address) => address.startsWith(ROOT));
const reports = all.filter((address) => /^\/bao-cao\/\d{4}\/[^/]+\/[^/]+\/$/u.test(address));
const indicators = readdirSync('content/so-lieu').map((file) => file.replace(/\.yaml$/u, ''));

describe('indicators', () => {
	it('have a page each, and all are listed by field', () => {
		const expected = indicators.map((id) => `${ROOT}${id}/`).toSorted();
		expect(pages.filter((address) => address !== ROOT).toSorted()).toEqual(expected);
		expect(
			linksOf(ROOT)
				.filter((href) => expected.includes(href))
				.toSorted(),
		).toEqual(expected);
		expect(linksOf('/so-do-trang/')).toEqual(expect.arrayContaining(expected));
		expect(expected.length).toBeGreaterThan(35);
	});

	it.each(pages)('%s: every number leads to the very number in a report', (address) => {
		const numbers = numbersIn(read(address));
		expect(numbers.length).toBeGreaterThan(0);
		for (const { text, href, exact } of numbers) {
			const stated = numeralsOf(dataAt(href));
			const shown = numeralsOf(text).filter((number) => exact || stated.includes(number));
			expect(stated).not.toEqual([]);
			expect({ href, shown: [...new Set(shown)] }).toEqual({ href, shown: [...new Set(stated)] });
		}
	});

	it.each(pages)('%s: no cell of a table holds a number without its sentence', (address) => {
		for (const { text, linked } of cellsOf(read(address))) {
			expect({ text, linked }).toEqual({ text, linked: /\d/u.test(text) });
		}
	});

	it('have tables with numbers', () => {
		expect(pages.flatMap((address) => cellsOf(read(address))).length).toBeGreaterThan(100);
	});

	it('are quoted: each figure of an indicator stands among the sources of its page', () => {
		for (const address of pages.filter((each) => each !== ROOT)) {
			const html = read(address);
			const sources = html.slice(html.indexOf('id="nguon"'));
			const quoted = new Set(numbersIn(sources).map(({ href }) => href));
			expect(numbersIn(html).filter(({ href }) => !quoted.has(figureOf(href)) && isOwn(href))).toEqual([]);
			expect(sources.match(/<blockquote>/gu)?.length ?? 0).toBeGreaterThan(0);
		}
	});

	it.each(['ty-le-ho-ngheo', 'ty-le-ho-ngheo-dtts', 'ty-le-ho-ngheo-dtts-tai-cho'])(
		'%s says where its standard may have changed, and that nobody has verified it',
		(id) => {
			const text = plain(read(`${ROOT}${id}/`));
			expect(text).toMatch(/Từ năm 2022: Chuẩn nghèo .* các báo cáo đã đăng không nêu \(chưa kiểm chứng\)/u);
		},
	);

	it('never join the target for 2020 to the poverty rates under another standard: chart and table say why', () => {
		const html = read(`${ROOT}ty-le-ho-ngheo/`);
		const chart = /<svg(?:(?!<\/svg>).)*ky-1-title.*?<\/svg>/su.exec(html)?.[0] ?? '';
		const table = html.slice(html.indexOf(chart) + chart.length, html.indexOf('</table>', html.indexOf(chart)));
		expect(chart).toMatch(/stroke-dasharray="2 4"/u);
		expect(plain(chart)).toMatch(/Không nối vào cuối năm 2022: Chuẩn nghèo .*chưa kiểm chứng/u);
		expect(plain(table)).toMatch(/cuối năm 2022 % 7,97 Chuẩn nghèo .*\(chưa kiểm chứng\)/u);
		expect(chart.match(/<path /gu)).toHaveLength(1);
	});
});

describe('a section of a report', () => {
	it.each(reports)('%s says beside it where its numbers are used', (address) => {
		const html = read(address);
		const used = [...html.matchAll(/<a class="use" href="([^"]+)">/gu)].map(([, href = '']) => href);
		expect(new Set(used.filter((href) => href.startsWith(ROOT))).size).toBeGreaterThan(0);
		for (const href of used) {
			const [path = '', id = ''] = href.split('#');
			expect({ href, there: path === '' ? html.includes(`id="${id}"`) : pages.includes(path) }).toEqual({
				href,
				there: true,
			});
		}
		const notes = [...html.matchAll(/<aside class="side-notes".*?<\/aside>/gsu)].map(([aside]) => aside);
		expect(notes.some((aside) => aside.includes('class="use"') && !aside.includes('nơi dùng'))).toBe(false);
	});
});

interface Linked {
	readonly text: string;
	readonly href: string;
	/** A link of a table or list is the number alone; one of a chart also holds the name of its row. */
	readonly exact: boolean;
}

/** Every link to a number of a report. */
function numbersIn(html: string): readonly Linked[] {
	const charts = [...html.matchAll(/<svg[ >].*?<\/svg>/gsu)].flatMap(([svg]) => linksToNumbers(svg, false));
	return [...charts, ...linksToNumbers(html.replace(/<svg[ >].*?<\/svg>/gsu, ''), true)];
}

function linksToNumbers(html: string, exact: boolean): readonly Linked[] {
	const links = html.matchAll(/<a [^>]*href="(\/bao-cao\/[^"#]+#so-[^"]+)"[^>]*>(.*?)<\/a>/gsu);
	return [...links].map(([, href = '', inside = '']) => ({ text: plain(inside), href, exact }));
}

function cellsOf(html: string): readonly { readonly text: string; readonly linked: boolean }[] {
	return [...html.matchAll(/<td class="(?:plan|value|percent) number"[^>]*>(.*?)<\/td>/gsu)].map(([, inside = '']) => ({
		text: plain(inside),
		linked: inside.includes('href="/bao-cao/'),
	}));
}

/** What stands in the `<data>` element at an address. */
function dataAt(href: string): string {
	const [path = '', id = ''] = href.split('#');
	return new RegExp(`<data [^>]*id="${id}"[^>]*>([^<]+)</data>`, 'u').exec(read(path))?.[1] ?? '';
}

/** The figure that a number of a relation belongs to. */
function figureOf(href: string): string {
	return href.replace(/-(?:plan|percent)$/u, '');
}

/** Whether the number is one of a figure itself: a plan beside it may be a figure that is not followed. */
function isOwn(href: string): boolean {
	return figureOf(href) === href;
}

const read = (address: string): string => readFileSync(join(site, address, 'index.html'), 'utf8');

function linksOf(address: string): readonly string[] {
	return [...new Set([...read(address).matchAll(/<a [^>]*href="([^"#]+)"/gu)].map(([, href = '']) => href))];
}

function plain(html: string): string {
	return html
		.replace(/<[^>]+>/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** "02" and "2" are one number. */
function numeralsOf(text: string): readonly string[] {
	return (text.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/^0+(?=\d)/u, '').replace(/[.,]$/u, ''));
}
