import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SUGGESTIONS_FILE } from '#search/suggestions';
import { browser, openPage, server } from './opened-site.ts';

const REPORT = '/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/';
const BOX = 'input[name="q"]';
const NAME = 'Tìm trong báo cáo, văn bản, số liệu';

describe('the search box of every page', () => {
	it('loads nothing before it is entered, and never the engine', async () => {
		const page = await open(REPORT);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.reload({ waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.startsWith('/pagefind/') || path === SUGGESTIONS_FILE)).toEqual([]);
		await page.locator(BOX).focus();
		await page.waitForResponse((response) => response.url().endsWith(SUGGESTIONS_FILE));
		await page.locator(BOX).pressSequentially('ho ngheo');
		await page.getByRole('option').first().waitFor();
		expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
		await page.context().close();
	});

	it.each([320, 1280])('suggests pages that the keyboard chooses and opens, at %i px', async (width) => {
		const page = await open(REPORT, width);
		await tabToBox(page);
		await page.keyboard.type('ty le ho ngheo', { delay: 20 });
		await page.getByRole('option').first().waitFor();
		const list = await page.getByRole('listbox').boundingBox();
		expect(list?.x ?? -1).toBeGreaterThanOrEqual(0);
		expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		expect(await chosen(page)).toBe(null);
		await page.keyboard.press('ArrowUp');
		expect(await chosen(page)).toBe(await page.getByRole('option').last().textContent());
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await chosen(page)).toBe(await page.getByRole('option').first().textContent());
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/so-lieu\/[a-z-]+\/$/u);
		await page.context().close();
	});

	it('puts the suggestions away on Escape, and searches on Enter when none is chosen', async () => {
		const page = await open(REPORT);
		await tabToBox(page);
		await page.keyboard.type('ho ngheo');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('Escape');
		expect(await page.getByRole('listbox').count()).toBe(0);
		expect(await page.locator(BOX).inputValue()).toBe('ho ngheo');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/tim-kiem\/\?q=ho\+ngheo$/u);
		await page.context().close();
	});

	it('opens a suggestion that is pressed', async () => {
		const page = await open(REPORT);
		await page.locator(BOX).click();
		await page.keyboard.type('15/2020');
		await page.getByRole('option').first().click();
		await page.waitForURL(/\/van-ban\//u);
		expect(new URL(page.url()).pathname).toBe('/van-ban/15-2020-qd-ttg/');
		await page.context().close();
	});

	it('searches all the same when the suggestions cannot be fetched', async () => {
		const page = await open(REPORT);
		await page.route(`**${SUGGESTIONS_FILE}`, (route) => route.abort());
		await page.locator(BOX).fill('930');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/tim-kiem\//u);
		expect(new URL(page.url()).search).toBe('?q=930');
		await page.context().close();
	});

	it('is told to a screen reader as a combobox with its options', async () => {
		const page = await open(REPORT);
		const reader = await page.context().newCDPSession(page);
		await page.locator(BOX).click();
		expect(await nodesOf(reader, 'combobox')).toEqual([expect.objectContaining({ name: NAME, expanded: false })]);
		await page.keyboard.type('hộ nghèo');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
		const [box] = await nodesOf(reader, 'combobox');
		const options = await nodesOf(reader, 'option');
		expect(box).toMatchObject({ name: NAME, expanded: true, autocomplete: 'list', value: 'hộ nghèo' });
		expect(await nodesOf(reader, 'listbox')).toEqual([expect.objectContaining({ name: 'Gợi ý' })]);
		expect(options.map(({ selected }) => selected)).toEqual([true, ...options.slice(1).map(() => false)]);
		for (const { name } of options) expect(name).toMatch(/ (?:Số liệu|Văn bản|Báo cáo|Cơ quan)$/u);
		expect((await nodesOf(reader, 'status')).length).toBe(1);
		await page.context().close();
	});
});

describe('the results', () => {
	it('are told to a screen reader as headings and lists of links, and their number as it comes', async () => {
		const page = await open('/tim-kiem/');
		const reader = await page.context().newCDPSession(page);
		await tabToBox(page);
		await page.keyboard.type('dao tao nghe');
		await page.keyboard.press('Enter');
		await page.locator('#ket-qua[data-state="done"]').waitFor();
		const said = await page.locator('#so-ket-qua').textContent();
		expect(said).toMatch(/^\d+ trang có “dao tao nghe”/u);
		expect(await nodesOf(reader, 'status')).toContainEqual(expect.objectContaining({ live: 'polite' }));
		const headings = await nodesOf(reader, 'heading');
		expect(headings.slice(0, 3).map(({ level }) => level)).toEqual([1, 2, 3]);
		expect((await nodesOf(reader, 'list')).length).toBeGreaterThan(0);
		const results = await page.locator('#ket-qua li[data-url] h3 a').allTextContents();
		const links = (await nodesOf(reader, 'link')).map(({ name }) => name);
		for (const title of results) expect(links).toContain(title);
		for (const { name } of await nodesOf(reader, 'combobox')) expect(name).not.toBe('');
		await page.context().close();
	});

	it('are opened with the keyboard alone, at the found words', async () => {
		const page = await open('/tim-kiem/');
		await tabToBox(page);
		await page.keyboard.type('ho ngheo');
		await page.keyboard.press('Enter');
		await page.locator('#ket-qua[data-state="done"] li p a').first().waitFor();
		for (let presses = 0; presses < 30; presses += 1) {
			await page.keyboard.press('Tab');
			if (await page.evaluate(() => document.activeElement?.matches('#ket-qua li p a') === true)) break;
		}
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
		expect(await page.locator(':target').textContent()).toMatch(/hộ nghèo/iu);
		await page.context().close();
	});
});

describe('without JavaScript', () => {
	it('leads to lists by organisation, year, type, field and number', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(server.url + REPORT);
		await page.locator(BOX).fill('hộ nghèo');
		await page.locator(BOX).press('Enter');
		await page.waitForURL(/\/tim-kiem\/\?q=/u);
		const browse = page.locator('#danh-muc a');
		const addresses = await browse.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const list of [
			/^\/bao-cao\/theo\/so-/u,
			/^\/bao-cao\/theo\/tat-ca\/20/u,
			/^\/van-ban\/theo\//u,
			/^\/van-ban\/$/u,
		]) {
			expect(addresses.some((address) => list.test(address))).toBe(true);
		}
		for (const address of new Set(addresses))
			expect((await context.request.get(server.url + address)).status()).toBe(200);
		await context.close();
	});
});

async function open(address: string, width = 1280): Promise<Page> {
	return openPage(server.url + address, { viewport: { width, height: 640 } });
}

async function tabToBox(page: Page): Promise<void> {
	for (let presses = 0; presses < 30; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((box) => document.activeElement?.matches(box) === true, BOX)) return;
	}
	throw new Error('The keyboard does not reach the box');
}

/** What the box says is chosen, as a screen reader hears it. */
function chosen(page: Page): Promise<string | null> {
	return page.locator(BOX).evaluate((box) => {
		const id = box.getAttribute('aria-activedescendant');
		return id === null ? null : (document.getElementById(id)?.textContent ?? null);
	});
}

type Heard = Readonly<Record<string, unknown>> & { readonly name: string };

/** What Chromium tells a screen reader of all elements of a role. */
async function nodesOf(reader: CDPSession, role: string): Promise<readonly Heard[]> {
	const { nodes } = await reader.send('Accessibility.getFullAXTree');
	return nodes
		.filter((node) => !node.ignored && node.role?.value === role)
		.map((node) => ({
			name: String(node.name?.value ?? ''),
			value: node.value?.value,
			...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
		}));
}
