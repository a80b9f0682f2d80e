import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { landings, plainNumbersOf } from './landings.ts';
import { browser, server } from './opened-site.ts';

const all = builtPages(inject('site')).map(({ address }) => address);
const reports = all.filter((address) => /^\/bao-cao\/\d{4}\/[^/]+\/[^/]+\/$/u.test(address));
const organisations = new Set(reports.map((address) => `/co-quan/${address.split('/')[3]}/`));

describe('the headline figures of an organisation', () => {
	it.each([...organisations])('%s lead from each number to that number, and name the report', async (address) => {
		const page = await browser.newPage();
		const links = await landings(page, address);
		expect(links.length).toBeGreaterThan(3);
		expect(links.filter(({ words, value }) => value === null || !plainNumbersOf(words).includes(value))).toEqual([]);
		const tiles = await page.locator('.headlines li').all();
		expect(tiles.length).toBeGreaterThan(0);
		for (const tile of tiles) {
			const [href = '', ...more] = await tile
				.locator('p:last-child a')
				.evaluateAll((sources) => sources.map((source) => source.getAttribute('href') ?? ''));
			expect([reports.includes(href), more]).toEqual([true, []]);
		}
		await page.close();
	});

	it('tell the change since the base, as stated', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.url}/co-quan/so-ldtbxh-dak-nong/`);
		const texts = await page.locator('.headlines li').allTextContents();
		const [poverty = ''] = texts.map((text) => text.replace(/\s+/gu, ' ')).filter((text) => text.includes('5,18%'));
		expect(poverty).toContain('giảm 2,79 điểm phần trăm so với cuối năm 2022 (7,97%)');
		expect(poverty).toContain('Theo Báo cáo, ngày 18 tháng 01 năm 2024');
		await page.close();
	});
});
