import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { landings, plainNumbersOf } from './landings.ts';
import { browser, server } from './opened-site.ts';

const ROOT = '/ke-hoach-ket-qua/';
const pages = builtPages(inject('site'))
	.map(({ address }) => address)
	.filter((address) => address.startsWith(ROOT));
let page: Page;

beforeAll(async () => {
	page = await browser.newPage();
});

afterAll(() => page.close());

describe('the ledger of plans and results', () => {
	it.each<[organ: string, name: string, plan: string, result: string, said: readonly string[]]>([
		[
			'so-ldtbxh-cao-bang',
			'Số người tuyển mới đào tạo nghề',
			'5.500 người',
			'1.700 người',
			[
				'Mức đề xuất cho năm 2021',
				'Kết quả 6 tháng đầu năm 2021',
				'báo cáo ghi 30,9% kế hoạch tính lại 1.700 : 5.500 = 30,9% khớp',
				'đang thực hiện: kết quả mới là của 6 tháng đầu năm 2021, chưa phải của cả năm 2021',
				'Kế hoạch nêu chung, kết quả mới là của phần “Sơ cấp”.',
			],
		],
		[
			'so-ldtbxh-cao-bang',
			'Số lao động được tạo việc làm – Ngoài nước',
			'100 người',
			'18 người',
			['báo cáo ghi 18% kế hoạch tính lại 18 : 100 = 18% khớp', 'đang thực hiện'],
		],
		[
			'so-ldtbxh-cao-bang',
			'Số lượt người được tư vấn việc làm, học nghề, chính sách và pháp luật lao động',
			'19.000 lượt người',
			'6.008 lượt người',
			['báo cáo không ghi tỷ lệ tính lại 6.008 : 19.000 = 31,6%', 'đang thực hiện'],
		],
		[
			'so-ldtbxh-lang-son',
			'Số người lao động được huấn luyện an toàn, vệ sinh lao động',
			'ít nhất 2.000 người',
			'3.088 người',
			[
				'báo cáo ghi 154,4% kế hoạch tính lại 3.088 : 2.000 = 154,4% khớp',
				'Báo cáo tự đánh giá: Hoàn thành tốt nhiệm vụ',
				'đang thực hiện: báo cáo ban hành tháng 11 năm 2021, khi năm 2021 chưa hết',
			],
		],
		['so-ldtbxh-dak-nong', 'Mức giảm tỷ lệ hộ nghèo chung trong năm', 'ít nhất 3%', '2,79%', ['không đạt']],
		[
			'so-ldtbxh-dak-nong',
			'Mức giảm tỷ lệ hộ nghèo đồng bào dân tộc thiểu số tại chỗ trong năm',
			'ít nhất 5%',
			'8,14%',
			['vượt'],
		],
	])('shows, on the page of all and on that of %s: %s, %s, %s', async (organ, name, plan, result, said) => {
		for (const address of [ROOT, `${ROOT}${organ}/`]) {
			const rows = (await rowsOf(address, '.plan-entry')).filter(({ title }) => title === name);
			const row = rows.find(({ numbers }) => numbers.join(' → ') === `${plan} → ${result}`);
			expect(row, address).toBeDefined();
			for (const words of said) expect(row?.text).toContain(words);
		}
	});

	it('shows the plans of Cao Bằng that no posted report mentions again', async () => {
		const rows = await rowsOf(`${ROOT}so-ldtbxh-cao-bang/`, '.plan-waiting > li');
		expect(rows.map(({ text }) => text.replace(/ (?:Trong thời gian|–).*$/u, ''))).toEqual(
			expect.arrayContaining([
				'Số lao động được tạo việc làm Mức đề xuất: 12.000 lao động',
				'Tỷ lệ thất nghiệp ở khu vực thành thị Mức đề xuất: 3,45%',
				'Mức giảm tỷ lệ hộ nghèo chung trong năm Mức đề xuất: 4,0%',
				'Số hộ thoát nghèo trong năm Mức đề xuất: 5.160 hộ',
				'Tỷ lệ lao động qua đào tạo nghề Mức đề xuất: 34,4%',
				'Số người nghiện ma túy được cai nghiện mới Mức đề xuất: 150 người',
				'Người có công điều dưỡng tập trung Kế hoạch: 626 người',
			]),
		);
	});

	it('shows where a plan is below the result of the year before', async () => {
		const rows = await rowsOf(`${ROOT}so-ldtbxh-dak-nong/`, '.plan-waiting > li');
		expect(rows.map(({ text }) => text)).toContain(
			'Số người được đào tạo nghề Mức đề xuất: 4.000 người Mức đề xuất cho năm 2024 thấp hơn kết quả năm 2023: 8.491 người − 4.000 người = 4.491 người.',
		);
	});

	it('judges a plan only by a report issued when its time had ended', async () => {
		const rows = await rowsOf(ROOT, '.plan-entry');
		const judged = rows.filter(({ state }) => ['vượt', 'đạt', 'không đạt'].includes(state));
		expect(judged.map(({ state }) => state).toSorted()).toEqual(['không đạt', 'vượt']);
		for (const { text } of judged) expect(text).toMatch(/Kết quả năm 2023.*Báo cáo, ngày 18 tháng 01 năm 2024/u);
		for (const { text, state } of rows.filter((row) => row.text.includes('Kết quả 6 tháng'))) {
			expect(state, text).toBe(text.includes('báo cáo không ghi suy ra') ? 'không so được' : 'đang thực hiện');
		}
	});

	it.each(pages)('%s leads from each number to the very number in its report', async (address) => {
		const links = await landings(page, address);
		expect(links.length).toBeGreaterThan(15);
		const wrong = links.filter(({ words, value }) => {
			const numbers = words.startsWith('kết quả ') ? [value] : plainNumbersOf(words);
			return value === null || !numbers.includes(value);
		});
		expect(wrong).toEqual([]);
	});

	it.each(pages)('%s quotes the sentence that holds the number', async (address) => {
		const sides = await rowsOf(address, '.plan-side:has(blockquote)');
		expect(sides.length).toBeGreaterThan(0);
		for (const { numbers, quote } of sides) {
			const [number = ''] = plainNumbersOf(numbers.join(' '));
			expect(plainNumbersOf(quote), quote).toContain(number);
		}
	});

	it('is reached from the navigation, and from the page of each organisation that has plans', async () => {
		const organs = pages.flatMap((address) => address.split('/')[2] || []);
		expect(organs.length).toBeGreaterThan(2);
		const links = [['/', ROOT], ...organs.map((organ) => [`/co-quan/${organ}/`, `${ROOT}${organ}/`])];
		for (const [from = '', to = ''] of links) {
			await page.goto(server.url + from);
			expect(await page.locator(`a[href="${to}"]`).count(), `${from} to ${to}`).toBeGreaterThan(0);
		}
	});
});

interface ShownRow {
	readonly title: string;
	readonly state: string;
	readonly numbers: readonly string[];
	readonly quote: string;
	/** All words, one blank between them. */
	readonly text: string;
}

async function rowsOf(address: string, selector: string): Promise<readonly ShownRow[]> {
	await page.goto(server.url + address);
	const rows = await page.locator(selector).all();
	return Promise.all(
		rows.map(async (row) => {
			const words = async (part: string) => (await row.locator(part).allInnerTexts()).map(oneLine);
			const [title = ''] = await words('h3');
			const [state = ''] = await words('.plan-state strong');
			const [quote = ''] = await words('blockquote');
			const [text = ''] = await words(':scope');
			return { title, state, numbers: await words('.plan-number'), quote, text };
		}),
	);
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
