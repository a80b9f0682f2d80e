import { describe, expect, it } from 'vitest';
import type { PublishedState } from '#domain/corrections/published-state';
import { uncorrectedChanges } from '#domain/corrections/uncorrected';
import { baoCao } from '#domain/data-sets/bao-cao';
import { soLieu } from '#domain/data-sets/so-lieu';
import { isProblem, type Problem } from '#domain/problem';
import { json } from '#exports/json';
import { readPublishedState } from '#schema/published-data';
import { date } from '../domain/published.ts';
import { corpusOf } from './read-content.ts';

const corpus = corpusOf('content');
const published = known(readPublishedState(publishedRows(soLieu), publishedRows(baoCao)));
const TODAY = date('2026-12-01');

describe('what the demonstration has published', () => {
	it('is read from its files as it is from the content itself', () => {
		expect(published).toEqual(readPublishedState(soLieu.rows(corpus), baoCao.rows(corpus)));
		expect(published.reports).toHaveLength(5);
		expect(published.figures.length).toBeGreaterThan(300);
	});

	it('is what the content says', () => {
		expect(uncorrectedChanges(published, corpus.reports, TODAY)).toEqual([]);
	});

	it.each(['value', 'unit', 'qualifier', 'period', 'basis'] as const)(
		'differs in each figure that had another %s, at its place',
		(key) => {
			const figures = published.figures.map((figure) => ({ ...figure, ...OTHER[key] }));
			const found = uncorrectedChanges({ ...published, figures }, corpus.reports, TODAY);
			const others = figures.filter((figure, index) => figure[key] !== published.figures[index]?.[key]);
			expect(others.length).toBeGreaterThan(300);
			expect(found).toHaveLength(others.length);
			expect(found.filter(({ line }) => line < 5)).toEqual([]);
		},
	);
});

const OTHER = {
	value: { value: '-1', written: '-1' },
	unit: { unit: 'đơn vị khác' },
	qualifier: { qualifier: 'at-most' },
	period: { period: '1999', cutoff: null },
	basis: { basis: 'baseline' },
} as unknown as Readonly<Record<string, Partial<PublishedState['figures'][number]>>>;

describe('what is no published data', () => {
	it.each<[figures: unknown, reports: unknown, words: string]>([
		[{}, [], 'so-lieu.json'],
		[[{}], [], 'dòng thứ 1, cột report'],
		[publishedRows(soLieu), [{ id: 7 }], 'bao-cao.json của cổng này: dòng thứ 1, cột id'],
	])('is refused with its place (%#)', (figures, reports, words) => {
		const read = readPublishedState(figures, reports);
		expect(isProblem(read) && read.problem).toContain(words);
	});
});

function publishedRows(set: typeof soLieu | typeof baoCao): unknown {
	return JSON.parse(new TextDecoder().decode(json.write(set, set.rows(corpus))));
}

function known(state: PublishedState | Problem): PublishedState {
	if (isProblem(state)) throw new Error(state.problem);
	return state;
}
