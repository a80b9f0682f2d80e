import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { plainNumbersOf } from './landings.ts';

const site = inject('site');
const rows: readonly Record<string, string>[] = parse(readFileSync(join(site, 'du-lieu/so-lieu.csv')), {
	columns: true,
	bom: true,
});
const documents = new Map(builtPages(site).map(({ address, file }) => [address, readFileSync(file, 'utf8')]));
const figures = rows.map(({ url = '', value = '', written = '' }) => {
	const { pathname, hash } = new URL(url);
	// A range has no single value; its ends are what is written.
	const numbers = value === '' ? (plainNumbersOf(written)[0] ?? '') : value;
	return { report: pathname, id: hash.slice(1), numbers };
});

/** Texts of links to a number, by its address without the site: what tables, charts and tiles show of it. */
const shownAt = Map.groupBy([...documents.values()].flatMap(linksToNumbers), ({ href }) => href);

describe('a figure is one number everywhere', () => {
	it('of many', () => {
		expect(figures.length).toBeGreaterThan(300);
	});

	it.each(figures)('$report#$id', ({ report, id, numbers }) => {
		const html = documents.get(report) ?? '';
		const text = new RegExp(`<data value="([^"]*)"[^>]* id="${id}"|<data id="${id}" value="([^"]*)"`, 'u').exec(html);
		expect(text?.[1] ?? text?.[2] ?? insideSpan(html, id)).toBe(numbers);
		expect(describedAt(report).get(`${report}#${id}`)).toBe(numbers);
		const shown = (shownAt.get(`${report}#${id}`) ?? []).filter(({ words }) => /\d/u.test(words));
		expect(shown.length).toBeGreaterThan(0);
		for (const { words } of shown)
			expect([words, plainNumbersOf(words)]).toEqual([words, expect.arrayContaining([numbers])]);
	});
});

/** A number that belongs to several relations wears the other ids around its element. */
function insideSpan(html: string, id: string): string | undefined {
	return new RegExp(`<span id="${id}">(?:<span[^>]*>)*<data value="([^"]*)"`, 'u').exec(html)?.[1];
}

/** What the JSON-LD of a report's annex says, by address without the site. */
function describedAt(report: string): ReadonlyMap<string, string> {
	const html = documents.get(`${report}bieu-tong-hop/`) ?? '';
	const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
	const measured: readonly Record<string, string | number>[] = JSON.parse(json).variableMeasured ?? [];
	return new Map(
		measured.map(({ url, value, minValue, maxValue }) => {
			const { pathname, hash } = new URL(String(url));
			return [pathname + hash, value === undefined ? `${minValue}-${maxValue}` : String(value)];
		}),
	);
}

/** Links to numbers with their words: in HTML a cell or tile, in SVG the label of a mark. */
function linksToNumbers(html: string): readonly { readonly href: string; readonly words: string }[] {
	return [...html.matchAll(/<a\b[^>]*? href="(\/bao-cao\/[^"]*#so-[a-z0-9-]+)"[^>]*>(.*?)<\/a>/gsu)].map(
		([, href = '', inner = '']) => ({
			href,
			words: inner
				.replace(/<title>.*?<\/title>/gsu, '')
				.replace(/<[^>]+>/gu, ' ')
				// A year, an address or a part of the name is no number of the figure.
				.replace(/(?:năm|tháng|quý|giai đoạn)\s[\d/–-]+|https?:\S+/gu, ' ')
				.trim(),
		}),
	);
}
