import { describe, expect, it } from 'vitest';
import { readNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { browser, server } from './opened-site.ts';

const PAGE = '/doi-chieu/';

async function read<Value>(address: string, of: () => Value): Promise<Value> {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(server.url + address);
	const value = await page.evaluate(of);
	await context.close();
	return value;
}

/** The lines of a page in their order, by verdict. */
const verdictsShown = () => [...document.querySelectorAll('.verdict-lines .verdict')].map((word) => word.textContent);

const linkedNumbers = () =>
	[...document.querySelectorAll<HTMLAnchorElement>('.verdict-lines .arithmetic a')].map((link) => ({
		text: link.textContent,
		path: link.pathname,
		id: link.hash.slice(1),
	}));

/** The numbers that bear these ids, or stand within what bears them. */
const valuesAt = (ids: readonly string[]) =>
	ids.map((id) => {
		const place = document.getElementById(id);
		const data = place?.matches('data') ? place : place?.querySelector('data');
		return data?.getAttribute('value');
	});

describe('/doi-chieu/', () => {
	it('shows what does not fit first, each with a note, and says how many of each there are', async () => {
		const shown = await read(PAGE, verdictsShown);
		const disagreeing = shown.filter((word) => word === 'chưa khớp').length;
		expect(disagreeing).toBeGreaterThan(0);
		expect(new Set(shown.slice(0, disagreeing))).toEqual(new Set(['chưa khớp']));
		const { notes, counts } = await read(PAGE, () => ({
			notes: document.querySelectorAll('section[aria-labelledby="chua-khop"] .note').length,
			counts: document.querySelector('main')?.textContent ?? '',
		}));
		expect(notes).toBeGreaterThanOrEqual(disagreeing);
		expect(counts).toContain(`${shown.length} phép tính: ${disagreeing} chưa khớp, `);
	});

	it('leads from every number of its arithmetic to that number in its sentence', async () => {
		const links = await read(PAGE, linkedNumbers);
		expect(links.length).toBeGreaterThan(100);
		for (const [path, some] of Map.groupBy(links, ({ path: to }) => to)) {
			const page = await browser.newPage();
			await page.goto(server.url + path);
			const found = await page.evaluate(
				valuesAt,
				some.map(({ id }) => id),
			);
			expect(found.map((value) => value?.replace(/(?<=\d)-.*/u, ''))).toEqual(some.map(({ text }) => plainOf(text)));
			await page.close();
		}
	});

	it('leads to each organisation and year, where the same lines stand', async () => {
		const all = await read(PAGE, verdictsShown);
		const organs = await read(PAGE, () =>
			[...document.querySelectorAll('.choices a')].map((link) => link.getAttribute('href') ?? ''),
		);
		const ofOrgans = await Promise.all(organs.map((address) => read(address, verdictsShown)));
		expect(ofOrgans.flat().sort()).toEqual(all.toSorted());
		const years = await read(organs[0] ?? '', () =>
			[...document.querySelectorAll('.choices a')].map((link) => link.getAttribute('href') ?? ''),
		);
		const ofYears = await Promise.all(years.map((address) => read(address, verdictsShown)));
		expect(ofYears.flat().sort()).toEqual(ofOrgans[0]?.toSorted());
	});

	it('is in the footer of every page, and a report leads to its organisation', async () => {
		const report = '/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/';
		const links = await read(report, () =>
			[...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
		);
		expect(links).toContain(PAGE);
		expect(links).toContain(`${PAGE}so-ldtbxh-dak-nong/`);
	});
});

/** The first number of "khoảng 7.000", "120–150", "1,5 tỷ đồng". */
function plainOf(text: string): string {
	const number = readNumber(/[\d.,]*\d/u.exec(text)?.[0] ?? '');
	return isProblem(number) ? text : number.plain;
}
