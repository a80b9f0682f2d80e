import { describe, expect, it } from 'vitest';
import { factsAttribute, factsOfHtml, type PageFacts, printFacts, readFacts } from '#search/page-facts';

const REPORT: PageFacts = {
	date: '2021-06',
	kind: 'bao-cao',
	organ: 'so-a',
	year: '2021',
	fields: ['viec-lam', 'hoc-nghe'],
};
const BARE: PageFacts = { date: '', kind: '', organ: '', year: '', fields: [] };

describe('the facts of a page', () => {
	it('are read from its HTML as they were written', () => {
		const html = `<main data-pagefind-body data-search="${factsAttribute(REPORT)}" data-pagefind-sort="date:2021-06">`;
		expect(factsOfHtml(html)).toEqual(REPORT);
	});

	it.each(['<main data-pagefind-body>', '<main data-search="" data-pagefind-sort="date:0000">'])(
		'are empty in %s',
		(html) => {
			expect(factsOfHtml(html)).toEqual(BARE);
		},
	);

	it('come back from their file, which is in one order', () => {
		const facts = new Map([
			['b', REPORT],
			['a', BARE],
			['c', { ...REPORT, date: '2020', year: '' }],
			['d', { ...REPORT, organ: 'so-b' }],
			['e', { ...BARE, kind: 'van-ban' as const }],
		]);
		expect(readFacts(JSON.parse(printFacts(facts)))).toEqual(facts);
		expect(printFacts(new Map([...facts].reverse()))).toBe(printFacts(facts));
	});
});
