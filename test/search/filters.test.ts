import { describe, expect, it } from 'vitest';
import { countByFilters, type Filters, withinFilters } from '#search/filters';
import type { FactsOfPages, PageFacts } from '#search/page-facts';
import { NO_FILTERS } from '#search/search-address';

const page = (kind: PageFacts['kind'], organ: string, year: string, ...fields: readonly string[]): PageFacts => ({
	date: year,
	kind,
	organ,
	year,
	fields,
});
const FACTS: FactsOfPages = new Map([
	['a', page('bao-cao', 'so-a', '2021', 'viec-lam', 'hoc-nghe')],
	['b', page('bao-cao', 'so-b', '2021', 'viec-lam')],
	['c', page('van-ban', 'so-a', '2020', 'hoc-nghe')],
	['d', page('van-ban', '', '')],
]);
const PAGES = [...FACTS.keys(), 'unknown'].map((id) => ({ id }));
const idsWithin = (filters: Partial<Filters>) =>
	withinFilters(PAGES, FACTS, { ...NO_FILTERS, ...filters })
		.map(({ id }) => id)
		.join('');

describe('withinFilters', () => {
	const rows: { filters: Partial<Filters>; left: string }[] = [
		{ filters: {}, left: 'abcdunknown' },
		{ filters: { loai: 'bao-cao' }, left: 'ab' },
		{ filters: { 'linh-vuc': 'hoc-nghe' }, left: 'ac' },
		{ filters: { loai: 'bao-cao', 'co-quan': 'so-a' }, left: 'a' },
		{ filters: { nam: '1999' }, left: '' },
	];

	it.each(rows)('lets $left through $filters', ({ filters, left }) => {
		expect(idsWithin(filters)).toBe(left);
	});
});

describe('countByFilters', () => {
	it('counts for each value what choosing it would leave', () => {
		const filters: Filters = { ...NO_FILTERS, loai: 'bao-cao' };
		const counts = countByFilters(PAGES, FACTS, filters);
		for (const key of ['loai', 'co-quan', 'nam', 'linh-vuc'] as const) {
			for (const [value, count] of counts[key]) {
				expect({ value, count }).toEqual({
					value,
					count: withinFilters(PAGES, FACTS, { ...filters, [key]: value }).length,
				});
			}
		}
		expect(counts.loai.get('van-ban')).toBe(2);
		expect(counts.nam.get('2020')).toBeUndefined();
	});
});
