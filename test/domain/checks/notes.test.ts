import { describe, expect, it } from 'vitest';
import type { Relation } from '#domain/figure';
import { noted, outOf, plan, type Sketch, type Sketches, share, sumOf, verdictsOf, within } from './report-of.ts';

const OTHERS: Sketches = { a: { value: '38' }, b: { value: '2' }, c: { value: '4' }, lon: { value: '100' } };
const SUM = sumOf('a', 'b');
const RIGHT = sumOf('a', 'c');

function notesOf(so: Omit<Sketch, 'value'>) {
	return verdictsOf({ so: { value: '42', ...so }, ...OTHERS })
		.filter(({ figure }) => figure === 'so')
		.map(({ verdict, note }) => [verdict, note]);
}

describe('the note of a verdict', () => {
	it.each<[string, Omit<Sketch, 'value'>, (readonly [string, string | null])[]]>([
		[
			'of the figure, for the one relation that does not agree',
			{ note: 'Hình', relations: [SUM] },
			[['chua-khop', 'Hình']],
		],
		[
			'of the figure, beside relations that agree',
			{ note: 'Hình', relations: [SUM, RIGHT] },
			[
				['chua-khop', 'Hình'],
				['khop', null],
			],
		],
		['of the relation itself', { note: 'Hình', relations: [noted(SUM, 'Riêng')] }, [['chua-khop', 'Riêng']]],
		[
			'missing: two relations, one note',
			{ note: 'Hình', relations: [SUM, share('lon', '43')] },
			[
				['chua-khop', null],
				['chua-khop', null],
			],
		],
		[
			'of the figure, once the other relation has its own',
			{ note: 'Hình', relations: [SUM, noted(share('lon', '43'), 'Riêng')] },
			[
				['chua-khop', 'Hình'],
				['chua-khop', 'Riêng'],
			],
		],
		[
			'of each of two relations',
			{ relations: [noted(SUM, 'Một'), noted(share('lon', '43'), 'Hai')] },
			[
				['chua-khop', 'Một'],
				['chua-khop', 'Hai'],
			],
		],
		['of a relation that agrees', { relations: [noted(within('lon'), 'Riêng')] }, [['con-lai', 'Riêng']]],
		[
			'of the figure, beside what is left where all agrees',
			{ note: 'Hình', relations: [within('lon'), plan({ percent: '50' })] },
			[
				['con-lai', 'Hình'],
				['chua-du', 'Hình'],
			],
		],
		[
			'of the figure, only for what does not agree',
			{ note: 'Hình', relations: [SUM, within('lon')] },
			[
				['chua-khop', 'Hình'],
				['con-lai', null],
			],
		],
		['not of the figure, where all agrees', { note: 'Hình', relations: [RIGHT] }, [['khop', null]]],
	])('%s', (_, so, expected) => {
		expect(notesOf(so)).toEqual(expected);
	});

	it('of one relation speaks of all its numbers', () => {
		const relation: Relation = noted(plan({ value: '200', figure: 'lon', percent: '50' }), 'Riêng');
		expect(notesOf({ relations: [relation] })).toEqual([
			['chua-khop', 'Riêng'],
			['chua-khop', 'Riêng'],
		]);
		expect(notesOf({ note: 'Hình', relations: [{ ...relation, note: null }] })).toEqual([
			['chua-khop', 'Hình'],
			['chua-khop', 'Hình'],
		]);
	});

	it('of the figure stands beside a number that is stated again, though both agree', () => {
		const figures: Sketches = {
			truoc: { label: 'Trợ giúp', value: '90', unit: '%', qualifier: 'more-than' },
			so: { label: 'Trợ giúp', value: '90', unit: '%', note: 'Chỗ trước ghi “trên 90%”.' },
		};
		expect(verdictsOf(figures)).toMatchObject([{ verdict: 'khop', note: 'Chỗ trước ghi “trên 90%”.' }]);
	});

	it('of the figure speaks of its own number, beside a relation that has its own', () => {
		const figures: Sketches = {
			truoc: { label: 'Hồ sơ', value: '41' },
			so: { label: 'Hồ sơ', value: '42', note: 'Hình', relations: [outOf('40')] },
		};
		const notes = (some: Sketches) => verdictsOf(some).map(({ kind, note }) => [kind, note]);
		expect(notes(figures)).toEqual([
			['out-of', null],
			['restated', null],
		]);
		const own: Sketches = {
			...figures,
			so: { label: 'Hồ sơ', value: '42', note: 'Hình', relations: [noted(outOf('40'), 'Riêng')] },
		};
		expect(notes(own)).toEqual([
			['out-of', 'Riêng'],
			['restated', 'Hình'],
		]);
	});
});
