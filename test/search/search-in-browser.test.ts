import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeSearchIndex } from '#search/pagefind';
import { launchBrowser } from '../../scripts/browser.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { PAGES } from './fixture-pages.ts';
import { type SearchSite, writeSite } from './search-site.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let site: SearchSite;
let server: StaticServer;
let browser: Browser;
let reader: Page;

beforeAll(async () => {
	site = writeSite(PAGES);
	await writeSearchIndex({ site: site.folder, output: site.index });
	server = await serveFolder(site.folder);
	browser = await launchBrowser();
	reader = await browser.newPage();
	await open(reader, '');
});

afterAll(async () => {
	await browser.close();
	await server.close();
	site.remove();
});

const TITLED = '/bao-cao/2021/nhan-de/';
const DENSE = '/bao-cao/2020/day-dac/';
const IN_TEXT = '/bao-cao/2022/than-bai/';
const NEWEST = '/bao-cao/2024/to-hop/';
const APART = '/bao-cao/2023/roi-nhau/';
const PLAN = '/van-ban/930-kh-sldtbxh/';
const UNDATED = '/gioi-thieu/';
const ANSWERED = '#ket-qua:is([data-state="done"], [data-state="error"])';

interface Answer {
	readonly phrase: readonly string[];
	readonly loose: readonly string[];
	readonly status: string;
	readonly text: string;
}

/** Types into a page that is open already. */
async function ask(typed: string): Promise<Answer> {
	await reader.locator('input').fill(typed);
	await reader.locator('input').press('Enter');
	await reader.waitForSelector(ANSWERED, { state: 'attached' });
	return answerOn(reader);
}

async function open(page: Page, typed: string): Promise<void> {
	await page.goto(`${server.url}/tim-kiem/?${new URLSearchParams({ q: typed })}`);
	await page.waitForSelector(ANSWERED, { state: 'attached' });
}

async function answerOn(page: Page): Promise<Answer> {
	const urls = (group: string) =>
		page.locator(`[data-group="${group}"] li`).evaluateAll((items) => items.map((item) => item.dataset['url'] ?? ''));
	return {
		phrase: await urls('phrase'),
		loose: await urls('loose'),
		status: (await page.locator('#so-ket-qua').textContent()) ?? '',
		text: (await page.locator('body').textContent()) ?? '',
	};
}

describe('the ways to write one search', () => {
	const rows = [
		{ typed: ['Đào tạo nghề', 'dao tao nghe', 'ĐÀO TẠO NGHỀ', 'Đào tạo nghề'.normalize('NFD'), '  đào   tạo nghề '] },
		{ typed: ['hòa giải', 'hoà giải', 'hoa giai', 'Hoà Giải'] },
		{ typed: ['thủy lợi', 'thuỷ lợi', 'thuy loi'] },
		{ typed: ['Đắk Nông', 'dak nong', 'đắk nông'.normalize('NFD')] },
		{ typed: ['15/2020/QĐ-TTg', '15/2020/qd-ttg', '15 / 2020 / QĐ - TTg', '15/2020/QĐ–TTg'] },
		{ typed: ['2021 – 2025', '2021-2025', '2021 - 2025'] },
	];

	it.each(rows)('$typed.0 finds the same pages in the same order', async ({ typed }) => {
		const [first = '', ...others] = typed;
		const { phrase, loose } = await ask(first);
		expect(phrase).not.toEqual([]);
		for (const other of others) expect(await ask(other)).toMatchObject({ phrase, loose });
	});

	it('puts the phrase in the title first, then the newest; a page of another kind has its turn', async () => {
		const { phrase, loose } = await ask('đào tạo nghề');
		expect(phrase).toEqual([TITLED, UNDATED, DENSE, NEWEST, IN_TEXT]);
		expect(loose).toEqual([APART]);
	});

	it('announces how many pages there are', async () => {
		expect((await ask('đào tạo nghề')).status).toBe('5 trang có “đào tạo nghề”; 1 trang gần đúng.');
	});
});

describe('what stands in the way of a phrase', () => {
	const rows = [
		{ trap: 'a verdict inside the sentence', typed: 'giảm 2,79 điểm phần trăm', found: [IN_TEXT] },
		{ trap: 'a figure with an id behind a bracket', typed: 'hộ nghèo 7,97', found: [IN_TEXT] },
		{ trap: 'a range between blanks', typed: 'giai đoạn 2021-2025', found: [IN_TEXT] },
		{ trap: 'a term and its definition side by side', typed: 'Đắk Nông', found: [NEWEST, IN_TEXT] },
		{ trap: 'two heads of columns side by side', typed: '"kết quả"', found: [TITLED, IN_TEXT] },
		{ trap: 'a decimal, written with a dot', typed: '2.79 điểm', found: [IN_TEXT] },
		{ trap: 'a whole number of the same digits', typed: '279', found: [] },
		{ trap: 'a code with blanks', typed: '15/2020/QĐ-TTg', found: [IN_TEXT, PLAN] },
		{ trap: 'a code that another one begins with', typed: '93/KH-UBND', found: [PLAN] },
		{ trap: 'a code in the title', typed: '930/kh-sldtbxh', found: [PLAN] },
		{ trap: 'a code that is nowhere', typed: '931/KH-SLĐTBXH', found: [] },
		{ trap: 'navigation outside the body', typed: 'điều hướng', found: [] },
	];

	it.each(rows)('$trap does not', async ({ typed, found }) => {
		const { phrase } = await ask(typed);
		expect(phrase).toEqual(found);
	});

	it('leaves loose hits out for document codes and quotes', async () => {
		expect((await ask('931/KH-SLĐTBXH')).loose).toEqual([]);
		expect((await ask('"đào tạo nghề"')).loose).toEqual([]);
	});
});

describe('words that no page has', () => {
	it('find nothing, though a word begins them', async () => {
		expect(await ask('nghềkhông')).toMatchObject({ phrase: [], loose: [] });
	});

	it('are named and left out beside words that are there', async () => {
		const { phrase, loose, status } = await ask('giếng nghềkhông');
		expect({ phrase, loose }).toEqual({ phrase: [], loose: [APART] });
		expect(status).toBe('Không trang nào có đúng “giếng nghềkhông”; 1 trang gần đúng. Không đâu có chữ “nghềkhông”.');
	});

	it('bring up what was probably meant, which is searched for when it is asked for', async () => {
		const { status } = await ask('ddaof taoj ngeh');
		expect(status).toMatch(/Có phải bạn muốn tìm: đào tạo nghề\?$/u);
		await reader.locator('[data-meant] a').click();
		await reader.waitForSelector(`[data-group="phrase"] li[data-url="${TITLED}"]`);
		expect(await reader.locator('input').inputValue()).toBe('đào tạo nghề');
	});

	it('bring up nothing beside pages that were found, document numbers, and what is like no word', async () => {
		for (const typed of ['đào tạo nghề', '931/KH-SLĐTBXH', 'qwrtz', '29.999']) {
			await ask(typed);
			expect({ typed, meant: await reader.locator('[data-meant]').count() }).toEqual({ typed, meant: 0 });
		}
	});

	it('may be the beginnings of words', async () => {
		expect(await ask('giến')).toMatchObject({ phrase: [], loose: [APART] });
	});
});

describe('marks', () => {
	it('count where they are typed', async () => {
		expect(await ask('hồ nghèo')).toMatchObject({ phrase: [APART], loose: expect.arrayContaining([IN_TEXT]) });
		expect((await ask('ho ngheo')).phrase).toEqual([APART, IN_TEXT]);
	});

	it('are left aside, and that is said, where nothing is written so', async () => {
		const { phrase, text } = await ask('hố nghèo');
		expect(phrase).toEqual([APART, IN_TEXT]);
		expect(text).toContain('Khớp khi bỏ dấu');
	});

	it('never show the letter of the index', async () => {
		for (const typed of ['đào tạo nghề', 'dak nong', '15/2020/QĐ-TTg', 'hố nghèo']) {
			expect((await ask(typed)).text).not.toMatch(/ḍ/iu);
		}
	});
});

describe('the page of results', () => {
	it('opens a result at the found words, or else at the heading that its passage stands under', async () => {
		const page = await browser.newPage();
		await open(page, 'đào tạo nghề');
		const links = page.locator(`li[data-url="${TITLED}"] p a`);
		const places = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href')?.split(':~:')[0]));
		expect(places).toEqual([`${TITLED}#ket-qua-chung`, `${TITLED}#ton-tai`]);
		await links.last().click();
		expect(await page.locator(':target').textContent()).toBe('Việc đào tạo nghề ở vùng sâu còn chậm.');
		await page.goto('about:blank');
		await page.goto(`${server.url}${TITLED}#ton-tai:~:text=kh%C3%B4ng%20c%C3%B3`);
		expect(await page.locator(':target').textContent()).toBe('Tồn tại, hạn chế');
		await page.close();
	});

	it('marks what was found', async () => {
		const page = await browser.newPage();
		await open(page, 'dao tao nghe');
		expect(await page.locator(`li[data-url="${IN_TEXT}"] mark`).allInnerTexts()).toEqual(['ĐÀO TẠO NGHỀ']);
		await page.close();
	});

	it('shows text that looks like HTML as text', async () => {
		const page = await browser.newPage();
		await open(page, '"tài liệu đào tạo nghề"');
		expect(await page.locator('#ket-qua img').count()).toBe(0);
		expect(await page.locator('#ket-qua li').textContent()).toContain(
			'<img src=x onerror="document.title=1"> & <mark>',
		);
		await page.close();
	});

	it.each(['<script>alert(1)</script>', '"', '💡', 'AND OR -', 'a'.repeat(5000), '%00', '\\'])(
		'survives %j',
		async (typed) => {
			const { phrase, status } = await ask(typed);
			expect(phrase).toEqual([]);
			expect(status).not.toBe('');
		},
	);

	it('keeps a long list short until more is asked for', async () => {
		const page = await browser.newPage();
		await open(page, 'phụ lục');
		const items = page.locator('#ket-qua li');
		expect(await items.count()).toBe(5);
		await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
		await items.nth(13).waitFor();
		expect(await items.count()).toBe(14);
		expect(await page.getByRole('button', { name: 'Xem thêm kết quả' }).count()).toBe(0);
		await page.close();
	});

	it('follows the address, forwards and back, without loading the page anew', async () => {
		const page = await browser.newPage();
		await open(page, 'dak nong');
		await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
		await page.locator('input').fill('hoà giải & khác');
		await page.locator('button', { hasText: 'Tìm' }).first().click();
		await page.waitForFunction(() => document.querySelector('#so-ket-qua')?.textContent?.includes('hoà giải'));
		expect(new URL(page.url()).searchParams.get('q')).toBe('hoà giải & khác');
		await page.goBack();
		await page.waitForFunction(() => document.querySelector('#so-ket-qua')?.textContent?.includes('dak nong'));
		expect(await page.locator('input').inputValue()).toBe('dak nong');
		expect((await answerOn(page)).phrase).toEqual([NEWEST, IN_TEXT]);
		expect(await page.locator('body[data-same-page]').count()).toBe(1);
		await page.close();
	});

	it('says nothing on the console under a strict content security policy', async () => {
		const page = await browser.newPage();
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		await open(page, 'đào tạo nghề');
		expect((await answerOn(page)).phrase).toHaveLength(5);
		expect(said).toEqual([]);
		await page.close();
	});

	it('asks for the index by its name, so that an old answer is never used', async () => {
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url().slice(server.url.length)));
		await open(page, 'đào tạo nghề');
		const entry = readFileSync(join(site.index, 'pagefind-entry.json'), 'utf8');
		const hash = /"hash":"([^"]+)"/u.exec(entry)?.[1];
		expect(asked.filter((one) => one.includes('entry'))).toEqual([
			'/pagefind/pagefind-entry.json',
			`/pagefind/pagefind-entry.json?ts=${hash}`,
		]);
		await page.close();
	});
});

describe('limits and order', () => {
	const choose = async (page: Page, name: string, value: string) => {
		await page.locator(`#loc-ket-qua select[name="${name}"]`).selectOption(value);
		await page.waitForSelector(ANSWERED, { state: 'attached' });
	};
	const optionsOf = (page: Page, name: string) =>
		page
			.locator(`#loc-ket-qua select[name="${name}"] option:not([hidden])`)
			.evaluateAll((options) => options.map(({ textContent }) => textContent));

	it('say how many pages each choice leaves, and stay in the address, forwards and back', async () => {
		const page = await browser.newPage();
		await open(page, 'đào tạo nghề');
		expect(await optionsOf(page, 'nam')).toEqual(['Mọi năm', '2021 (1)', '2022 (1)']);
		expect(await optionsOf(page, 'loai')).toEqual(['Mọi loại', 'Báo cáo (5)']);
		await choose(page, 'nam', '2022');
		expect(await answerOn(page)).toMatchObject({
			phrase: [IN_TEXT],
			loose: [],
			status: '1 trang có “đào tạo nghề”. Đang lọc; bỏ lọc thì có 6 trang.',
		});
		expect(await optionsOf(page, 'loai')).toEqual(['Mọi loại', 'Báo cáo (1)']);
		expect(new URL(page.url()).search).toBe('?q=%C4%91%C3%A0o+t%E1%BA%A1o+ngh%E1%BB%81&nam=2022');
		await page.goBack();
		await page.waitForFunction(() => document.querySelectorAll('#ket-qua li').length > 1);
		expect((await answerOn(page)).phrase).toHaveLength(5);
		await page.goForward();
		await page.waitForFunction(() => document.querySelectorAll('#ket-qua li').length === 1);
		expect(await page.locator('#loc-ket-qua select[name="nam"]').inputValue()).toBe('2022');
		await page.close();
	});

	it('put the newest first when asked', async () => {
		const page = await browser.newPage();
		await open(page, 'đào tạo nghề');
		await choose(page, 'thu-tu', 'moi-nhat');
		expect((await answerOn(page)).phrase).toEqual([NEWEST, IN_TEXT, TITLED, DENSE, UNDATED]);
		await page.close();
	});

	it('that leave nothing say so, and can be taken back', async () => {
		const page = await browser.newPage();
		await page.goto(`${server.url}/tim-kiem/?q=dak+nong&loai=van-ban`);
		await page.waitForSelector(ANSWERED, { state: 'attached' });
		expect(await page.locator('#ket-qua').textContent()).toContain('Không còn kết quả nào trong phạm vi đang lọc.');
		await choose(page, 'loai', '');
		expect((await answerOn(page)).phrase).toEqual([NEWEST, IN_TEXT]);
		await page.close();
	});

	it('keep in the address how far a list is open', async () => {
		const page = await browser.newPage();
		await open(page, 'phụ lục');
		await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
		await page.locator('#ket-qua li').nth(13).waitFor();
		expect(new URL(page.url()).searchParams.get('trang')).toBe('2');
		await page.reload();
		await page.locator('#ket-qua li').nth(13).waitFor();
		await page.close();
	});
});

describe('a failing network', () => {
	const parts = [
		'pagefind.js',
		'pages.json',
		'pagefind-entry.json',
		'pf_meta',
		'wasm.unknown',
		'pf_index',
		'pf_fragment',
	];

	it.each(parts)('is said where %s does not arrive, and trying again helps', async (part) => {
		const page = await browser.newPage();
		await page.route(`**/*${part}*`, (route) => route.abort());
		await open(page, 'đào tạo nghề');
		expect(await page.locator('#ket-qua').getAttribute('data-state')).toBe('error');
		expect((await answerOn(page)).status).toBe(
			'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.',
		);
		await page.unroute(`**/*${part}*`);
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await page.waitForSelector('#ket-qua[data-state="done"]');
		expect((await answerOn(page)).phrase).toHaveLength(5);
		await page.close();
	});

	it('makes the next attempt under another address, since browsers remember modules that failed', async () => {
		const page = await browser.newPage();
		const asked: string[] = [];
		page.on('request', (request) => request.url().includes('pagefind.js') && asked.push(request.url()));
		await page.route('**/pagefind.js*', (route) => route.abort());
		await open(page, 'đào tạo nghề');
		await page.unroute('**/pagefind.js*');
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await page.waitForSelector('#ket-qua[data-state="done"]');
		expect(new Set(asked).size).toBe(2);
		await page.close();
	});

	it('is told apart from a site without an index', async () => {
		const bare = writeSite(PAGES.slice(0, 1));
		const other = await serveFolder(bare.folder);
		const page = await browser.newPage();
		await page.goto(`${other.url}/tim-kiem/?q=dao`);
		await page.waitForSelector('#ket-qua[data-state="error"]', { state: 'attached' });
		expect((await answerOn(page)).status).toBe('Trang này được dựng chưa có chỉ mục tìm kiếm.');
		await page.close();
		await other.close();
		bare.remove();
	});
});
