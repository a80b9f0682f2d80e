import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { landings, plainNumbersOf } from './landings.ts';
import { browser, server } from './opened-site.ts';

const all = builtPages(inject('site'));
const pages = all.filter(({ address }) => address.endsWith('/bieu-tong-hop/'));
const reports = all.filter(({ address }) => /^\/bao-cao\/\d{4}\/[^/]+\/[^/]+\/$/u.test(address));
const LANG_SON = '/bao-cao/2021/so-ldtbxh-lang-son/nhiem-vu-trong-tam-nam-2021/bieu-tong-hop/';
const DAK_NONG = '/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/bieu-tong-hop/';
/** A4 on its side between its margins, in pixels. */
const SHEET = { width: 997, height: 680 };
let page: Page;

beforeAll(async () => {
	page = await browser.newPage();
});

afterAll(() => page.close());

describe('the annex of a report', () => {
	it('is there for every report, and reached from it', () => {
		expect(pages.map(({ address }) => address)).toEqual(reports.map(({ address }) => `${address}bieu-tong-hop/`));
		for (const { file, address } of reports) {
			expect(readFileSync(file, 'utf8')).toContain(`href="${address}bieu-tong-hop/"`);
		}
	});

	it.each(pages)('$address leads from each number to the very number in a report', async ({ address }) => {
		const links = await landings(page, address);
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter(({ words, value }) => value === null || !plainNumbersOf(words).includes(value))).toEqual([]);
	});

	it.each(pages)('$address holds every number that its report marks', async ({ file, address }) => {
		const report = address.replace('bieu-tong-hop/', '');
		const text = readFileSync(file.replace('bieu-tong-hop/', ''), 'utf8');
		const marked = [...text.matchAll(/ id="(so-[a-z0-9-]+)"/gu)].map(([, id = '']) => id);
		const repeats = marked.filter((id) => /-\d+$/u.test(id) && marked.includes(id.replace(/-\d+$/u, '')));
		const linked = new Set(
			(await landings(page, address)).map(({ href }) => href.replace(`${server.url}${report}#`, '')),
		);
		expect(marked.filter((id) => !linked.has(id) && !repeats.includes(id))).toEqual([]);
	});

	it.each([
		[
			DAK_NONG,
			['3', 'Số lao động được tạo việc làm', 'lượt người', 'báo cáo không ghi', '', '18.498', '101,64%', '', ''],
		],
		[DAK_NONG, ['3.1', 'Trong đó: Trong nước', 'lượt người', '', '', '17.896', '', '', '']],
		[
			DAK_NONG,
			[
				'7',
				'Tỷ lệ hộ nghèo chung',
				'%',
				'',
				'7,97',
				'5,18',
				'',
				'báo cáo không ghi',
				'cuối năm 2023; giảm 2,79 điểm phần trăm so với cuối năm 2022',
			],
		],
		[
			DAK_NONG,
			['10', 'Mức giảm tỷ lệ hộ nghèo chung trong năm', '%', 'ít nhất 3', '', '2,79', 'báo cáo không ghi', '', ''],
		],
	])('%s has the row %s', async (address, row) => {
		expect(await rowsOf(address)).toContainEqual(row);
	});

	it('refers to the row where a figure of two partitions stands', async () => {
		await page.goto(server.url + LANG_SON);
		const link = page.getByRole('link', { name: 'đã nêu ở dòng 2.1' });
		await link.click();
		expect(await page.locator('tr:target th').textContent()).toContain('Thuộc hộ nghèo');
	});

	it.each(pages)('$address fits on A4 on its side, with its head on every sheet', async ({ address }) => {
		await page.setViewportSize(SHEET);
		await page.goto(server.url + address);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, ...size]) => size.map(Number));
		expect(sizes.length).toBeGreaterThan(0);
		for (const [width = 0, height = 0] of sizes) expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
		await page.emulateMedia({ media: 'print' });
		const shown = await page.locator('.summary-table').evaluate((table) => ({
			wide: table.getBoundingClientRect().right - window.innerWidth,
			head: getComputedStyle(table.querySelector('thead') ?? table).display,
			rows: [...table.querySelectorAll('tr')].map((row) => getComputedStyle(row).breakInside),
			cut: [...table.querySelectorAll('td, th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length,
		}));
		await page.emulateMedia({ media: null });
		expect(shown.wide).toBeLessThanOrEqual(0);
		expect(shown).toMatchObject({ head: 'table-header-group', cut: 0 });
		expect(new Set(shown.rows)).toEqual(new Set(['avoid']));
	});
});

/** The words of each row, cell by cell. */
async function rowsOf(address: string): Promise<readonly (readonly string[])[]> {
	await page.goto(server.url + address);
	return page
		.locator('.summary-table tr[id]')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim())),
		);
}
