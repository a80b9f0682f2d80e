import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every look in which a page must be accessible. */
const LOOKS = [
	{ width: 320, colorScheme: 'light' },
	{ width: 320, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' },
] as const;

/** What axe finds, and by how much the page overflows, in every look in turn. */
export async function faultsInLooks(page: Page): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const { width, colorScheme } of LOOKS) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const found = await violations(page);
		const wider = await overflow(page);
		const all = wider === 0 ? found : [...found, `${wider} pixels wider than the window`];
		faults.push(...all.map((fault) => `${width} ${colorScheme}: ${fault}`));
	}
	return faults;
}

/** What axe finds wrong with the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const loaded = (globalThis as unknown as { axe: typeof axe }).axe;
		const result = await loaded.run();
		return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
	});
}

/** By how many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
	return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
