import { describe, expect, it } from 'vitest';
import { change, outOf, plan, pooled, type Sketches, share, verdictOf, verdictsOf } from './report-of.ts';

/** More than a whole, and what says so. */
const IMPOSSIBLE: readonly [given: string, figures: Sketches, how: string][] = [
	[
		'a share that was computed right',
		{ so: { value: '30', unit: 'hộ', relations: [share('a', '150')] }, a: { value: '20', unit: 'hộ' } },
		'30 : 20 × 100 = 150, mà phần 30 lớn hơn toàn bộ 20',
	],
	[
		'a share that rounds to 100%',
		{ so: { value: '1.001', unit: 'hộ', relations: [share('a', '100')] }, a: { value: '1.000', unit: 'hộ' } },
		'1.001 : 1.000 × 100 = 100,1 → 100 (làm tròn), mà phần 1.001 lớn hơn toàn bộ 1.000',
	],
	[
		'a share of what two figures form',
		{ so: { value: '30', relations: [share(['a', 'b'], '150')] }, a: { value: '15' }, b: { value: '5' } },
		'30 : (15 + 5) × 100 = 150, mà phần 30 lớn hơn toàn bộ (15 + 5)',
	],
	[
		'a share of a whole that no report states',
		{ so: { value: '30', relations: [share('2022/so-a/nam#a', '120,5')] } },
		'120,5% lớn hơn 100%, mà đây là một phần của toàn bộ',
	],
	[
		'so many out of fewer, with its percentage',
		{ so: { value: '110', unit: 'xã', relations: [outOf('100', '110')] } },
		'110 : 100 × 100 = 110, mà phần 110 lớn hơn toàn bộ 100',
	],
	[
		'so many out of fewer, without',
		{ so: { value: '110', unit: 'xã', relations: [outOf('100')] } },
		'phần 110 lớn hơn toàn bộ 100',
	],
	[
		'"trên 100" out of 100',
		{ so: { value: '100', qualifier: 'more-than', relations: [outOf('100')] } },
		'phần trên 100 lớn hơn toàn bộ 100',
	],
];

describe('a part above its whole', () => {
	it.each(IMPOSSIBLE)('%s', (_, figures, how) => {
		expect(verdictOf('so', figures)).toMatchObject({ verdict: 'chua-khop', how });
	});

	it('keeps what the arithmetic itself says where that does not agree', () => {
		const figures = { so: { value: '30', relations: [share('a', '120')] }, a: { value: '20' } };
		expect(verdictOf('so', figures)).toMatchObject({
			verdict: 'chua-khop',
			how: '30 : 20 × 100 = 150, báo cáo ghi 120',
		});
	});

	it.each<[string, Sketches, string]>([
		['the percentage', { so: { value: '30', relations: [share('2022/so-a/nam#a', '120')] } }, 'so-share'],
		['the part', { so: { value: '110', relations: [outOf('100')] } }, 'so'],
		['the whole', { so: { value: '110', relations: [outOf('100')] } }, 'so-whole'],
	])('is not told where %s stands in no text', (_, figures, unanchored) => {
		expect(verdictsOf(figures, [unanchored]).map(({ verdict }) => verdict)).not.toContain('chua-khop');
	});

	it('is told by a percentage alone where a number stands in no text', () => {
		const figures = { so: { value: '110', relations: [outOf('100', '110')] } };
		expect(verdictOf('so', figures, ['so'])).toMatchObject({ verdict: 'chua-khop' });
	});
});

describe('what may be above 100%', () => {
	it.each<[string, Sketches]>([
		['a percentage of a plan', { so: { value: '602', relations: [plan({ value: '200', percent: '301' })] } }],
		['a ratio', { so: { value: '30', relations: [change({ from: 'a', ratio: '150' })] }, a: { value: '20' } }],
		[
			'growth',
			{
				so: { value: '50', relations: [change({ from: 'a', direction: 'increase', percent: '150' })] },
				a: { value: '20' },
			},
		],
		[
			'all of a whole',
			{ so: { value: '20', unit: 'hộ', relations: [share('a', '100')] }, a: { value: '20', unit: 'hộ' } },
		],
		['all out of all', { so: { value: '10', unit: 'huyện', relations: [outOf('10', '100')] } }],
		[
			'"dưới 300" out of 100.000',
			{ so: { value: '300', qualifier: 'less-than', unit: 'trẻ em', relations: [outOf('100.000')] } },
		],
		['"khoảng 100" out of 98', { so: { value: '100', qualifier: 'about', relations: [outOf('98')] } }],
		[
			'the common rate of full parts',
			{ so: { value: '100', unit: '%', relations: [pooled('a')] }, a: { value: '6', relations: [outOf('6')] } },
		],
	])('%s', (_, figures) => {
		expect(verdictsOf(figures).filter(({ verdict }) => verdict === 'chua-khop')).toEqual([]);
	});
});
