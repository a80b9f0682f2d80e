import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { htmlFaults } from './html-validator.ts';

const site = inject('site');
const pages = builtPages(site);

describe('the built pages', () => {
	it('are there', () => {
		expect(pages.map(({ address }) => address)).toContain('/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/');
	});

	it.each(pages)('$address is valid HTML', async ({ file }) => {
		expect(await htmlFaults(file)).toEqual([]);
	});

	it.each(pages)('$address has no broken internal link', ({ file, address }) => {
		expect(brokenLinks(file, address)).toEqual([]);
	});

	it.each(pages)('$address asks nothing of other hosts', ({ file }) => {
		expect(readFileSync(file, 'utf8')).not.toMatch(/<(?:script|img|iframe|source)[^>]+src="(?:https?:)?\/\//u);
	});
});

function brokenLinks(file: string, address: string): readonly string[] {
	const html = readFileSync(file, 'utf8');
	return [...attributeValues(html, 'href'), ...attributeValues(html, 'src')].filter(
		(link) => !isAnswered(new URL(link, `http://site${address}`)),
	);
}

function isAnswered(url: URL): boolean {
	if (url.host !== 'site') return true;
	const path = decodeURIComponent(url.pathname);
	const target = join(site, path.endsWith('/') ? `${path}index.html` : path);
	if (!existsSync(target)) return false;
	return url.hash === '' || idsOf(target).has(decodeURIComponent(url.hash.slice(1)));
}

const idsByFile = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
	const ids = idsByFile.get(file) ?? new Set(attributeValues(readFileSync(file, 'utf8'), 'id'));
	idsByFile.set(file, ids);
	return ids;
}

function attributeValues(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
		value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
	);
}
