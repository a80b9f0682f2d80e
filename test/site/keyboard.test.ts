import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { longestReport, templatesOf } from '../../scripts/templates.ts';
import { overflow } from './accessibility.ts';
import { go, openPage, server } from './opened-site.ts';

const site = inject('site');
const templates = templatesOf(site);
const REPORT = '/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/';

const WIDE = { width: 1280, height: 720 };

/** One page for all templates: a new one for each costs more than what is tested on it. */
let shared: Page;
beforeAll(async () => {
	shared = await openPage(server.url, { viewport: WIDE });
});

describe('with the keyboard alone', () => {
	it('skips to the content', async () => {
		const page = await open('/');
		await page.keyboard.press('Tab');
		expect(await isInView(page, '.skip-link:focus')).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
		await page.context().close();
	});

	it('goes from home to a report, by its outline to a section, from a verdict to its arithmetic and back', async () => {
		const page = await open('/', { viewport: { width: 320, height: 640 } });
		await tabTo(page, 'main a[href^="/bao-cao/20"]');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/bao-cao\/20/u);

		await page.goto(server.url + REPORT);
		await tabTo(page, '.outline summary');
		await page.keyboard.press('Enter');
		await tabTo(page, '.outline a');
		await page.keyboard.press('Enter');
		expect(await isInView(page, ':target')).toBe(true);

		await tabTo(page, '.report-text a.verdict');
		await page.keyboard.press('Enter');
		await page.waitForURL(/#doi-chieu-/u);
		expect(await isInView(page, ':target')).toBe(true);

		await tabTo(page, '.verdicts a[href^="#so-"]');
		await page.keyboard.press('Enter');
		await page.waitForURL(/#so-/u);
		expect(await isInView(page, 'data:target')).toBe(true);
		await page.goBack();
		expect(page.url()).toMatch(/#doi-chieu-/u);
		await page.context().close();
	});

	it('searches and opens a result', async () => {
		const page = await open('/tim-kiem/');
		await tabTo(page, 'main input');
		await page.keyboard.type('ho ngheo');
		await page.keyboard.press('Enter');
		await page.locator('#ket-qua[data-state="done"] a').first().waitFor();
		await tabTo(page, '#ket-qua a');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
		expect(await page.locator('h1').count()).toBe(1);
		await page.context().close();
	});

	it.each(templates)('$address lets go of the focus, and always shows where it is', async ({ address }) => {
		await go(shared, server.url + address);
		const seen = await stops(shared);
		expect(seen.length).toBeGreaterThan(3);
		expect(seen.filter(({ outlined }) => !outlined).map(({ html }) => html)).toEqual([]);
		expect(seen.filter(({ visited }) => visited > 1).map(({ html }) => html)).toEqual([]);
	});

	it('would be caught in a trap, and sees a stop that does not show', async () => {
		const page = await open('/');
		await page.evaluate(() => {
			const [, second, third, fourth] = document.querySelectorAll('a');
			if (third !== undefined) third.style.outline = 'none';
			fourth?.addEventListener('focus', () => second?.focus());
		});
		const seen = await stops(page);
		expect(seen.some(({ visited }) => visited > 1)).toBe(true);
		expect(seen.some(({ outlined }) => !outlined)).toBe(true);
		await page.context().close();
	});
});

describe('as the reader has set the screen', () => {
	it.each(templates)('$address can be read', async ({ address }) => {
		await shared.setViewportSize(WIDE);
		await shared.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
		await go(shared, server.url + address);
		expect(await movingParts(shared), 'what moves when motion is unwanted').toEqual([]);
		for (const colorScheme of ['light', 'dark'] as const) {
			await shared.emulateMedia({ forcedColors: 'active', colorScheme });
			expect(await faintTexts(shared)).toEqual([]);
			expect(await hiddenWords(shared)).toEqual([]);
			expect(await faintDrawings(shared)).toEqual([]);
		}
		// A screen of 1280 by 1024 at a zoom of 400%.
		await shared.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
		await shared.setViewportSize({ width: 320, height: 256 });
		expect(await overflow(shared)).toBe(0);
		expect(await stayingParts(shared), 'parts that stay on such a small screen').toEqual([]);
	});

	it('scrolls smoothly only for those who do not mind', async () => {
		const page = await open(longestReport(site), { reducedMotion: 'no-preference' });
		const behaviour = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
		expect(behaviour).toBe('smooth');
		await page.context().close();
	});
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	return openPage(server.url + address, options);
}

/** Presses Tab until the focus is on such an element; fails when the page ends first. */
async function tabTo(page: Page, selector: string): Promise<void> {
	const most = await page.evaluate(() => document.querySelectorAll('a, button, input, summary, [tabindex]').length + 2);
	for (let pressed = 0; pressed < most; pressed += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
	}
	throw new Error(`Tab never reaches ${selector}`);
}

interface Stop {
	readonly html: string;
	readonly outlined: boolean;
	readonly visited: number;
}

/** Every stop of the Tab key from the top of the page until the focus leaves it; with a trap, it never does. */
async function stops(page: Page): Promise<readonly Stop[]> {
	await page.evaluate(recordStops);
	while (true) {
		for (let pressed = 0; pressed < 25; pressed += 1) await page.keyboard.press('Tab');
		const { seen, hasLeft } = await page.evaluate(() => (globalThis as unknown as { stops: Stops }).stops);
		if (hasLeft || seen.some(({ visited }) => visited > 1)) return seen;
	}
}

interface Stops {
	readonly seen: Stop[];
	/** What comes after is the page from its top again. */
	hasLeft: boolean;
}

/** Runs in the browser. */
function recordStops(): void {
	const stops: Stops = { seen: [], hasLeft: false };
	Object.assign(globalThis, { stops });
	document.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget === null) stops.hasLeft = true;
	});
	document.addEventListener('focusin', ({ target }) => {
		if (stops.hasLeft || !(target instanceof Element)) return;
		const visited = Number(target.getAttribute('data-visited')) + 1;
		target.setAttribute('data-visited', String(visited));
		const { outlineStyle, outlineWidth } = getComputedStyle(target);
		const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		stops.seen.push({ html: target.outerHTML.slice(0, 120), outlined, visited });
	});
}

async function isInView(page: Page, selector: string): Promise<boolean> {
	return page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const { top, bottom, left, right } = element.getBoundingClientRect();
			return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
		});
}

async function movingParts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
				return animationName !== 'none' || scrollBehavior === 'smooth' || /[1-9]/u.test(transitionDuration);
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 80)),
	);
}

async function stayingParts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
			.map(({ outerHTML }) => outerHTML.slice(0, 80)),
	);
}

async function faintTexts(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const loaded = (globalThis as unknown as { axe: typeof axe }).axe;
		const { violations } = await loaded.run({ runOnly: ['color-contrast'] });
		return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
	});
}

/** Words in the colour of the plate that the browser lays behind all words, whatever the page puts there. */
async function hiddenWords(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const canvas = getComputedStyle(document.documentElement).backgroundColor;
		return [...document.querySelectorAll('body *')]
			.filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
			.filter((element) => {
				const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
					forcedColorAdjust: string;
				};
				return forcedColorAdjust !== 'none' && color === canvas;
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 160));
	});
}

/** Letters and marks of charts that do not stand out from the canvas: axe does not look into drawings. */
async function faintDrawings(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		if (probe === null) throw new Error('This browser cannot draw');
		const luminance = (colour: string) => {
			probe.fillStyle = colour;
			probe.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = [...probe.getImageData(0, 0, 1, 1).data].map((byte) => {
				const share = byte / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const canvas = luminance(getComputedStyle(document.documentElement).backgroundColor);
		const contrast = (colour: string) => {
			const [least = 0, most = 0] = [canvas, luminance(colour)].sort((a, b) => a - b);
			return (most + 0.05) / (least + 0.05);
		};
		return [...document.querySelectorAll('.chart svg')].flatMap((drawing) => {
			const letters = [...drawing.querySelectorAll('text')].filter(
				(text) => contrast(getComputedStyle(text).fill) < 4.5,
			);
			const marks = [...drawing.querySelectorAll('rect, circle, path, line')].filter((mark) => {
				const { fill, stroke } = getComputedStyle(mark);
				return [fill, stroke].some((colour) => colour !== 'none' && contrast(colour) >= 3);
			});
			return [...letters.map(({ outerHTML }) => outerHTML), ...(marks.length === 0 ? [drawing.outerHTML] : [])];
		});
	});
}
