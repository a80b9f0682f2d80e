import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { answersOf, figuresOf, judge, looseAnswers, type Shown } from '../gold-measure.ts';
import type { GoldQuery } from '../gold-queries.ts';
import type { Expected } from '../gold-scan.ts';
import type { Contender } from './contenders.ts';

/** One line of the table. Bytes are those transferred, compressed; times are milliseconds. */
export interface Measured {
	readonly engine: string;
	readonly recall: string;
	/** Of all queries. */
	readonly 'P@R': string;
	readonly 'first hit right': string;
	/** Before the first answer, the page itself included: the middle and the most of a few queries. */
	readonly 'cold KB': string;
	readonly 'next KB': string;
	readonly 'ms a query': string;
}

/** A query, and what a plain scan of the pages finds for it. */
export interface AskedQuery {
	readonly query: GoldQuery;
	readonly expected: Expected;
}

/** Whether all results are judged, or only their number and the first five: enough for thousands of pages. */
export type Depth = 'all' | 'first-five';

export async function measure(
	browser: Browser,
	url: string,
	contender: Contender,
	asked: readonly AskedQuery[],
	depth: Depth,
): Promise<Measured> {
	const weights: { readonly cold: number; readonly next: number }[] = [];
	for (const typed of COLD) weights.push(await weigh(browser, url + contender.address, typed));
	const page = await opened(browser, url + contender.address);
	await ask(page, 'việc làm', 'first-five');
	const times: number[] = [];
	const judged: ReturnType<typeof judge>[] = [];
	for (const { query, expected } of asked) {
		const { shown, count, time } = await ask(page, query.typed, depth);
		times.push(time);
		judged.push(judgedTo(depth, judge(query, shown, expected), count));
	}
	await page.context().close();
	const { recall, precisionAtR, firstRight } = figuresOf(judged);
	const share = (value: number) => value.toFixed(3);
	return {
		engine: contender.name,
		recall: share(recall),
		'P@R': share(precisionAtR),
		'first hit right': share(firstRight),
		'cold KB': `${kilobytes(middle(weights.map(({ cold }) => cold)))}, most ${kilobytes(Math.max(...weights.map(({ cold }) => cold)))}`,
		'next KB': kilobytes(middle(weights.map(({ next }) => next))),
		'ms a query': middle(times).toFixed(0),
	};
}

const COLD = ['lao động', 'dao tao nghe', '15/2020/QĐ-TTg', '18498', 'UBND'];
const NEXT = 'cai nghiện ma túy';

/** What was right is known of the first five alone; of the others, how many there are. */
function judgedTo(depth: Depth, one: ReturnType<typeof judge>, count: Count): ReturnType<typeof judge> {
	if (depth === 'all') return one;
	const { right } = one.expected;
	const shown = answersOf(one.query, one.shown).slice(0, 5);
	const found = count.phrase + (looseAnswers(one.query) ? count.loose : 0);
	const hits = shown.filter((url) => right.has(url)).length;
	const none = shown.length === 0 ? 1 : 0;
	return {
		...one,
		recall: right.size === 0 ? 1 : Math.min(1, found / right.size),
		precisionAtR: right.size === 0 ? none : hits / Math.min(5, right.size),
		firstRight: right.size === 0 ? none === 1 : right.has(shown[0] ?? ''),
	};
}

async function opened(browser: Browser, address: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(address, { waitUntil: 'load' });
	return page;
}

async function weigh(browser: Browser, address: string, typed: string): Promise<{ cold: number; next: number }> {
	const page = await (await browser.newContext()).newPage();
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(address, { waitUntil: 'load' });
	await ask(page, typed, 'first-five');
	await page.waitForLoadState('networkidle');
	const cold = await bytesOf(responses.splice(0));
	await ask(page, NEXT, 'first-five');
	await page.waitForLoadState('networkidle');
	const next = await bytesOf(responses);
	await page.context().close();
	return { cold, next };
}

async function bytesOf(responses: readonly Response[]): Promise<number> {
	const wanted = responses.filter((response) => response.request().resourceType() !== 'font');
	// Asked for again: the browser does not keep an index of a hundred megabytes for those who look on.
	const bodies = await Promise.all(
		wanted.map(async (response) => Buffer.from(await (await fetch(response.url())).arrayBuffer())),
	);
	return bodies.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0);
}

/** How many pages were found, shown or not. */
interface Count {
	readonly phrase: number;
	readonly loose: number;
}

interface Answer {
	readonly shown: Shown;
	readonly count: Count;
	readonly time: number;
}

function ask(page: Page, typed: string, depth: Depth): Promise<Answer> {
	return page.evaluate(askPage, { typed, all: depth === 'all' });
}

/** Runs in the browser. */
async function askPage({ typed, all }: { typed: string; all: boolean }): Promise<Answer> {
	const here = globalThis as unknown as {
		__ALL__: boolean;
		__FIRST__: number;
		__ASK__?: (typed: string) => Promise<{ count: number; urls: readonly string[] }>;
	};
	const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
	const begin = performance.now();
	if (input === null) {
		here.__ALL__ = all;
		for (let waited = 0; here.__ASK__ === undefined && waited < 60_000; waited += 5) await pause(5);
		const start = performance.now();
		const { count, urls } = (await here.__ASK__?.(typed)) ?? { count: 0, urls: [] };
		return { shown: { phrase: urls, loose: [] }, count: { phrase: count, loose: 0 }, time: here.__FIRST__ - start };
	}
	const results = document.querySelector<HTMLElement>('#ket-qua');
	if (results === null) throw new Error('This is not the search page');
	input.value = typed;
	input.form?.requestSubmit();
	while (results.dataset['state'] === 'loading') await new Promise(requestAnimationFrame);
	const time = performance.now() - begin;
	const more = () => results.querySelector<HTMLElement>('[data-more]');
	for (let button = all ? more() : null; button !== null; button = more()) {
		const before = results.querySelectorAll('li[data-url]').length;
		button.click();
		while (results.querySelectorAll('li[data-url]').length === before) await pause(2);
	}
	const urls = (group: string) =>
		[...results.querySelectorAll<HTMLElement>(`[data-group="${group}"] li`)].map((item) => item.dataset['url'] ?? '');
	const said = document.querySelector('#so-ket-qua')?.textContent ?? '';
	const counted = (pattern: RegExp) => Number(pattern.exec(said)?.[1] ?? 0);
	// Chromium lets a page change its address two hundred times in ten seconds, and passes over the rest.
	await pause(Math.max(0, 60 - (performance.now() - begin)));
	return {
		shown: { phrase: urls('phrase'), loose: urls('loose') },
		count: { phrase: counted(/^(\d+) trang có/u), loose: counted(/(\d+) trang gần đúng/u) },
		time,
	};
}

function middle(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(0);
}
