import { expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { coverageOf } from '#domain/coverage';
import { date } from './plan-values.ts';
import { corpusOf, entriesOf, entry, officialDocument, organisation, report } from './published.ts';

it('spans the periods of all reports, whichever was issued first', () => {
	const reports = [
		report('2023/so-a/x', { period: '2023-H1', issuedDate: '2024-01-05', posted: date('2026-11-21') }),
		report('2020/so-b/x', { period: '2016/2020', posted: date('2026-11-22') }),
		report('2023/so-b/x', { period: '2023-Q1' }),
	];
	const organisations = [organisation('so-a', { province: 'A' }), organisation('so-b', { province: 'B' })];
	const documents = [officialDocument('d', { posted: date('2026-10') })];
	expect(
		coverageOf(corpusOf(reports, { documents, organisations: organisations.map((one) => entry(one.id, one)) })),
	).toEqual({
		days: { from: '2016-01-01', to: '2023-06-30' },
		provinces: ['A', 'B'],
		posted: '2026-11-22',
	});
});

it('takes a month for later than a day in it', () => {
	const posted = ['2026-11', '2026-11-21'].map((day, index) => officialDocument(`d${index}`, { posted: date(day) }));
	expect(coverageOf(corpusOf([], { documents: posted })).posted).toBe('2026-11');
});

it('claims nothing without content', () => {
	expect(coverageOf(buildCorpus(entriesOf({})))).toEqual({ days: null, provinces: [], posted: null });
});
