import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, isMoved } from '../../scripts/built-pages.ts';

const site = inject('site');
const pages = builtPages(site)
	.filter((page) => !isMoved(page))
	.map(({ address }) => address);
const reports = pages.filter((address) => /^\/bao-cao\/\d{4}\/[^/]+\/[^/]+\/$/u.test(address));
const documents = pages.filter((address) => /^\/van-ban\/(?!moi\/)[^/]+\/$/u.test(address));
const organisations = pages.filter((address) => /^\/co-quan\/[^/]+\/$/u.test(address));

describe.each([
	{ root: '/bao-cao/', listed: reports, least: 5, mostLimits: 4 },
	{ root: '/van-ban/', listed: documents, least: 62, mostLimits: 2 },
])('the lists of $root', ({ root, listed, least, mostLimits }) => {
	const lists = pages.filter((address) => address.startsWith(`${root}theo/`));

	it('lead in two clicks from home to each page', () => {
		expect(linksOf('/')).toContain(root);
		expect(rowsOf(root).toSorted()).toEqual(listed.toSorted());
		expect(listed.length).toBeGreaterThanOrEqual(least);
	});

	it.each([root, ...lists])('%s tells true counts', (address) => {
		const { found, choices } = readList(address);
		expect(found).toBe(rowsOf(address).length);
		for (const { href, count, chosen } of choices) {
			expect({ href, count }).toEqual({ href, count: chosen ? found : rowsOf(href).length });
		}
	});

	it.each(lists)('%s can be left by a link for each filter', (address) => {
		const chosen = address.split('/').slice(3, -1);
		const without = chosen.flatMap((value, place) =>
			value === 'tat-ca' ? [] : [addressOf(root, chosen.with(place, 'tat-ca'))],
		);
		expect(readList(address).choices.flatMap(({ href, chosen: is }) => (is ? [href] : []))).toEqual(without);
		expect(without.length).toBeLessThanOrEqual(mostLimits);
		expect(read(address).includes('content="noindex"')).toBe(without.length > 1);
	});
});

describe('finding a report', () => {
	it('works with combined filters', () => {
		const [organ, year] = ['so-ldtbxh-cao-bang', '2021'];
		const rows = rowsOf(`/bao-cao/theo/${organ}/${year}/tat-ca/tat-ca/`);
		expect(rows).toEqual(rowsOf('/bao-cao/').filter((address) => address.startsWith(`/bao-cao/${year}/${organ}/`)));
		expect(rows.length).toBeGreaterThan(1);
		expect(rowsOf(`/bao-cao/theo/${organ}/${year}/cong-van/tat-ca/`)).toHaveLength(1);
	});

	it('has a page for every field of every report', () => {
		const fields = readList('/bao-cao/').choices.filter(({ href }) => href.includes('/tat-ca/tat-ca/tat-ca/'));
		expect(fields.length).toBeGreaterThan(6);
		expect(new Set(fields.flatMap(({ href }) => rowsOf(href)))).toEqual(new Set(reports));
	});
});

describe('finding a document', () => {
	it('works from each side, unknown years and issuers included', () => {
		const { choices } = readList('/van-ban/');
		for (const side of [1, 2, 3, 4]) {
			const lists = choices.filter(({ href }) => href.split('/')[side + 2] !== 'tat-ca');
			expect(lists.flatMap(({ href }) => rowsOf(href)).toSorted()).toEqual(documents.toSorted());
		}
		expect(rowsOf('/van-ban/theo/tat-ca/tat-ca/chua-ro/tat-ca/')).toContain('/van-ban/68-nq-cp/');
		expect(rowsOf('/van-ban/theo/tat-ca/chua-ro/tat-ca/tat-ca/')).toContain('/van-ban/406-qd-ttg/');
	});

	it('goes by number: 2 before 10', () => {
		const numbers = [...read('/van-ban/').matchAll(/<span class="code">(\d+)/gu)].map(([, number]) => Number(number));
		expect(numbers.length).toBe(documents.length);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
	});

	it('works by the day posted, under its month', () => {
		const html = read('/van-ban/moi/');
		const days = [...html.matchAll(/(\d{2})\/(\d{1,2})\/(\d{4}) *<\/h3>/gu)].map(([, ...parts]) =>
			parts.reverse().join('-'),
		);
		const months = [...html.matchAll(/<h2[^>]*>Tháng (\d+) năm (\d{4})<\/h2>/gu)];
		expect(months.length).toBeGreaterThan(0);
		expect(days).toEqual(days.toSorted().reverse());
		expect(new Set(linksOf('/van-ban/moi/').filter((href) => documents.includes(href)))).toEqual(new Set(documents));
	});

	it('leads back from a document to all documents', () => {
		expect(documents.filter((address) => !linksOf(address).includes('/van-ban/'))).toEqual([]);
	});
});

describe('organisations', () => {
	it('are all listed', () => {
		expect(organisations.filter((address) => !linksOf('/co-quan/').includes(address))).toEqual([]);
		expect(organisations.length).toBeGreaterThan(15);
	});

	it('that ended say when, who took over and whether that is verified', () => {
		const text = plain(read('/co-quan/so-ldtbxh-lang-son/'));
		expect(text).toMatch(/đã kết thúc hoạt động ngày 28 tháng 02 năm 2025 \(chưa kiểm chứng\)/u);
		expect(text).toMatch(/Sở Nội vụ tỉnh Lạng Sơn, từ ngày 01 tháng 3 năm 2025 \(chưa kiểm chứng\)/u);
		expect(linksOf('/co-quan/so-noi-vu-lang-son/')).toContain('/co-quan/so-ldtbxh-lang-son/');
	});

	it.each(organisations)('%s never claims that it still works', (address) => {
		expect(plain(read(address))).not.toMatch(/đang hoạt động|hiện nay|hiện tại/iu);
	});

	it.each(organisations)('%s shows at most six figures, each the very number of its sentence', (address) => {
		const headlines = [...read(address).matchAll(/<p class="value">\s*<a href="([^"#]+)#([^"]+)">([^<]+)<\/a>/gu)];
		expect(headlines.length).toBeLessThanOrEqual(6);
		for (const [, report = '', id = '', value = ''] of headlines) {
			const number = new RegExp(`<data [^>]*id="${id}"[^>]*>([^<]+)</data>`, 'u').exec(read(report))?.[1];
			expect(numbersOf(value)).toEqual(numbersOf(number ?? ''));
		}
	});

	it('with reports have headline figures', () => {
		expect(read('/co-quan/so-ldtbxh-dak-nong/')).toContain('class="value"');
	});
});

function read(address: string): string {
	return readFileSync(join(site, address, 'index.html'), 'utf8');
}

function linksOf(address: string): readonly string[] {
	return [...read(address).matchAll(/<a [^>]*href="([^"#]+)[^>]*>/gu)].map(([, href = '']) => href);
}

/** Addresses of the reports or documents of a list, in its order. */
function rowsOf(address: string): readonly string[] {
	return [...read(address).matchAll(/<th scope="row"[^>]*>\s*<a href="([^"]+)"/gu)].map(([, href = '']) => href);
}

interface Choice {
	readonly href: string;
	readonly count: number;
	readonly chosen: boolean;
}

function readList(address: string): { readonly found: number; readonly choices: readonly Choice[] } {
	const html = read(address);
	const choices = [
		...html.matchAll(/<a(?: class="(chosen)")? href="([^"]+)"[^>]*>(?:(?!<\/li>).)*<span class="left">(\d+)</gsu),
	];
	return {
		found: Number(/id="ket-qua">(\d+) (?:báo cáo|văn bản)</u.exec(html)?.[1]),
		choices: choices.map(([, chosen, href = '', count]) => ({
			href,
			count: Number(count),
			chosen: chosen !== undefined,
		})),
	};
}

function addressOf(root: string, chosen: readonly string[]): string {
	return chosen.every((value) => value === 'tat-ca') ? root : `${root}theo/${chosen.join('/')}/`;
}

function plain(html: string): string {
	return html.replace(/<[^>]+>/gu, '').replace(/\s+/gu, ' ');
}

/** "02" and "2" are one number. */
function numbersOf(text: string): readonly string[] {
	return (text.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/^0+(?=\d)/u, ''));
}
