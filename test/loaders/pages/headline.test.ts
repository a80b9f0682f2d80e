import { describe, expect, test as it } from 'vitest';
import type { Relation } from '#domain/figure';
import { headlineFigures } from '#domain/headline-figures';
import { type Headline, headlineOf } from '#loaders/pages/headline';
import { indicator, planRelation, type Short } from '../../charts/figures.ts';
import { number } from '../../domain/checks/report-of.ts';
import { corpusOf, entry, indicatorEntry, organisation, withFigures } from '../../domain/published.ts';

const PAGE = '/bao-cao/2023/so-a/x/';

describe('a headline figure', () => {
	it('tells its change in the words of the report, each number with its sentence, and its source', () => {
		const relations = [change({ from: 'truoc', direction: 'decrease', amount: number('10'), percent: number('35,7') })];
		expect(headline({ value: '18', unit: 'vụ', relations }, { value: '28', unit: 'vụ', period: '2022' })).toEqual({
			name: 'vu',
			indicator: '/so-lieu/vu/',
			value: '18 vụ',
			href: `${PAGE}#so-nay`,
			moment: 'năm 2023',
			change: {
				numbers: [
					{ text: 'giảm 10 vụ', href: `${PAGE}#so-nay-change` },
					{ text: 'giảm 35,7%', href: `${PAGE}#so-nay-change-percent` },
				],
				than: 'so với năm 2022',
				base: { text: '28 vụ', href: `${PAGE}#so-truoc` },
			},
			ofPlan: null,
			source: { text: 'Báo cáo số 9/BC-SNV, ngày 18 tháng 01 năm 2024', href: PAGE },
		});
	});

	it('is compared with what the report does not state', () => {
		expect(headline({ value: '8.491', relations: [change({ ratio: number('147,25') })] }).change).toEqual({
			numbers: [{ text: 'bằng 147,25%', href: `${PAGE}#so-nay-ratio` }],
			than: 'so với kỳ mà báo cáo so sánh',
			base: null,
		});
	});

	it('tells how much of its plan was reached, and no change where none is stated', () => {
		const { change: none, ofPlan } = headline({ value: '5', relations: [planRelation({ percent: '101,64' })] });
		expect([none, ofPlan]).toEqual([null, { text: '101,64%', href: `${PAGE}#so-nay-percent` }]);
	});

	it('tells its moment and what to know of it', () => {
		expect(headline({ value: '5', cutoff: 'end', cumulative: true }).moment).toBe('cuối năm 2023, lũy kế');
	});
});

function headline(now: Short, before: Short = { value: '1', period: '2022' }): Headline {
	const figures = { nay: { ...now, indicator: 'vu' }, truoc: { ...before, indicator: 'vu', group: 'Trước' } };
	const given = { issuedDate: '2024-01-18', codeNumber: '9', codeNotation: 'BC-SNV' };
	const corpus = corpusOf([withFigures('2023/so-a/x', figures, given)], {
		organisations: [entry('so-a', organisation('so-a'))],
		indicators: [indicatorEntry(indicator('vu'))],
	});
	const [first] = headlineFigures('so-a', corpus.reports, corpus.indicators);
	if (first === undefined) throw new Error('No headline figure');
	return headlineOf(corpus, first);
}

function change(given: Partial<Extract<Relation, { kind: 'change' }>>): Relation {
	const nothing = { from: null, direction: null, amount: null, percent: null, ratio: null, quote: null, note: null };
	return { kind: 'change', ...nothing, ...given };
}
