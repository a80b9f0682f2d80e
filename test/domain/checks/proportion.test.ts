import { describe, expect, it } from 'vitest';
import { indicator } from '../../charts/figures.ts';
import { change, type Sketch, type Sketches, verdictsOf } from './report-of.ts';

const INDICATORS = [
	indicator('ho-ngheo', { unit: '%', proportion: true }),
	indicator('thuc-hien-ke-hoach', { unit: '%' }),
];

function proportions(figures: Sketches, unanchored: readonly string[] = []) {
	return verdictsOf(figures, unanchored, {}, { indicators: INDICATORS }).filter(({ kind }) => kind === 'proportion');
}

describe('a percentage above 100', () => {
	it.each<[string, Sketch]>([
		['of an indicator that is a proportion', { indicator: 'ho-ngheo', value: '518', unit: '%' }],
		['by a little', { indicator: 'ho-ngheo', value: '100,1', unit: '%' }],
		['as a target', { indicator: 'ho-ngheo', value: '120', unit: '%', basis: 'plan' }],
		['with "trên"', { indicator: 'ho-ngheo', value: '100', unit: '%', qualifier: 'more-than' }],
		['as a range', { indicator: 'ho-ngheo', value: '101-105', unit: '%' }],
		[
			'that the sentence says to make up',
			{ value: '160', unit: '%', sentence: 'Người đi làm ngoài tỉnh là chủ yếu, chiếm 160%.' },
		],
		['that makes up "tỷ lệ trên"', { value: '160', unit: '%', sentence: 'Số này chiếm tỷ lệ trên 160%.' }],
	])('cannot be: %s', (_, so) => {
		expect(proportions({ so })).toMatchObject([{ figure: 'so', verdict: 'chua-khop', relation: null }]);
		expect(proportions({ so }, ['so'])).toEqual([]);
	});

	it('is told with the number', () => {
		expect(proportions({ so: { indicator: 'ho-ngheo', value: '518', unit: '%' } })).toMatchObject([
			{ stated: '518%', how: '518% lớn hơn 100%, mà đây là phần trăm của một toàn bộ', recomputed: null },
		]);
	});

	it.each<[string, Sketch]>([
		['of a plan', { indicator: 'thuc-hien-ke-hoach', value: '301', unit: '%' }],
		['of what nobody says to be a proportion', { value: '301', unit: '%', sentence: 'Đạt 301% kế hoạch.' }],
		['that says by how much something grew', { value: '160', unit: '%', sentence: 'Nhóm chiếm đa số tăng 160%.' }],
		['that stands twice, once without "chiếm"', { value: '160', unit: '%', sentence: 'Chiếm 160%, tăng 160%.' }],
		['of a change', { indicator: 'ho-ngheo', value: '8', unit: '%', relations: [change({ from: 'a', ratio: '150' })] }],
		['in words that only begin alike', { value: '160', unit: '%', sentence: 'Bị chiếm dụng 160% mặt bằng.' }],
	])('may be: %s', (_, so) => {
		expect(proportions({ so, a: { value: '5', unit: '%' } })).toEqual([]);
	});

	it.each<[string, Sketch]>([
		['100%', { indicator: 'ho-ngheo', value: '100', unit: '%' }],
		['"dưới 120%"', { indicator: 'ho-ngheo', value: '120', unit: '%', qualifier: 'less-than' }],
		['a range around 100', { indicator: 'ho-ngheo', value: '95-105', unit: '%' }],
		['what is counted', { indicator: 'ho-ngheo', value: '518', unit: 'hộ' }],
		['"chiếm 60%"', { value: '60', unit: '%', sentence: 'Người đi làm ngoài tỉnh là chủ yếu, chiếm 60%.' }],
	])('is not %s', (_, so) => {
		expect(proportions({ so })).toEqual([]);
	});
});
