import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { figuresOf, hasNoMarks, type Judged, judge, tableOf } from '../search/gold-measure.ts';
import { GOLD, PAIRS } from '../search/gold-queries.ts';
import { askAll, scannedPages } from '../search/gold-reader.ts';
import { scan } from '../search/gold-scan.ts';
import { browser, server } from './opened-site.ts';

/** Enough for all queries on a machine that does other things too. */
const LONG = 300_000;
const ANSWERED = '#ket-qua:is([data-state="done"], [data-state="error"])';

let reader: Page;
let judged: readonly Judged[];

beforeAll(async () => {
	reader = await browser.newPage();
	await reader.goto(server.url);
	const pages = await scannedPages(reader, inject('site'));
	await reader.goto(`${server.url}/tim-kiem/`);
	const shown = await askAll(
		reader,
		GOLD.map(({ typed }) => typed),
	);
	judged = GOLD.map((query, index) => judge(query, shown[index] ?? { phrase: [], loose: [] }, scan(pages, query)));
	console.table(tableOf(judged));
}, LONG);

describe('the search over the gold list', () => {
	it('answers at least 120 different queries, nearly all of which some page answers', () => {
		expect(new Set(GOLD.map(({ typed }) => typed)).size).toBe(GOLD.length);
		expect(judged.length).toBeGreaterThanOrEqual(120);
		expect(judged.filter(({ expected }) => expected.right.size > 0).length).toBeGreaterThanOrEqual(
			0.85 * judged.length,
		);
	});

	it('finds everything that is asked for without marks', () => {
		const some = judged.filter(({ query }) => hasNoMarks(query));
		expect(some.length).toBeGreaterThan(100);
		expect(typedOf(some.filter(({ recall }) => recall < 1))).toEqual([]);
	});

	it('puts what is right first', () => {
		const { precisionAtR, firstRight } = figuresOf(judged);
		const wrong = typedOf(judged.filter((one) => one.precisionAtR < 1 || !one.firstRight));
		expect({ precisionAtR: precisionAtR >= 0.98, firstRight: firstRight >= 0.98, wrong }).toMatchObject({
			precisionAtR: true,
			firstRight: true,
		});
	});

	it('finds every document number, and offers nothing for an absent one', () => {
		const codes = judged.filter(({ query }) => query.kind === 'code');
		expect(codes.filter(({ expected }) => expected.right.size === 0).length).toBeGreaterThanOrEqual(10);
		expect(typedOf(codes.filter(({ recall, precision }) => recall < 1 || precision < 1))).toEqual([]);
	});
});

describe('ways to write one search', () => {
	it.each(PAIRS.map((typed) => ({ typed })))('$typed.0 gives the same pages in the same order', async ({ typed }) => {
		const [first, ...others] = await askAll(reader, typed);
		expect(first?.phrase.length).toBeGreaterThan(0);
		for (const [index, other] of others.entries()) {
			expect({ typed: typed[index + 1], ...other }).toEqual({ typed: typed[index + 1], ...first });
		}
	});
});

describe('the bytes of a search', () => {
	it(
		'are few for a first query and fewer for the next',
		async () => {
			const rows: Record<string, { cold: number; following: number }> = {};
			for (const typed of ['lao động', 'dao tao nghe', '15/2020/QĐ-TTg', '18498', 'UBND'])
				rows[typed] = await weigh(typed);
			console.table(rows);
			for (const { cold, following } of Object.values(rows)) {
				expect(cold).toBeLessThanOrEqual(200_000);
				expect(following).toBeLessThanOrEqual(100_000);
			}
		},
		LONG,
	);
});

function typedOf(some: readonly Judged[]): readonly string[] {
	return some.map(({ query }) => query.typed);
}

/** Bytes after gzip without fonts (the index is compressed already) of a first query and of the next one. */
async function weigh(typed: string): Promise<{ cold: number; following: number }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(`${server.url}/tim-kiem/?${new URLSearchParams({ q: typed })}`);
	await page.waitForSelector(ANSWERED, { state: 'attached' });
	await page.waitForLoadState('networkidle');
	const cold = await bytesOf(responses.splice(0));
	await page.locator('main input[name="q"]').fill('cai nghiện ma túy');
	await page.locator('main input[name="q"]').press('Enter');
	await page.waitForSelector(ANSWERED, { state: 'attached' });
	const following = await bytesOf(responses);
	await context.close();
	return { cold, following };
}

async function bytesOf(responses: readonly Response[]): Promise<number> {
	const wanted = responses.filter((response) => response.request().resourceType() !== 'font');
	const bodies = await Promise.all(wanted.map((response) => response.body()));
	return bodies.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0);
}
