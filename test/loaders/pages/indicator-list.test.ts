import { describe, expect, it } from 'vitest';
import { indicatorList } from '#loaders/pages/indicator-list';
import { indicator } from '../../charts/figures.ts';
import { corpusOf, indicatorEntry, withFigures } from '../../domain/published.ts';

const INDICATORS = [
	indicator('ho-ngheo', { name: 'Tỷ lệ hộ nghèo', field: 'giam-ngheo', unit: '%', direction: 'lower-is-better' }),
	indicator('viec-lam', { name: 'Việc làm mới', field: 'viec-lam', direction: 'higher-is-better' }),
	indicator('tu-van', { name: 'Tư vấn', field: 'viec-lam' }),
].map(indicatorEntry);

describe('the list of indicators', () => {
	it('goes by field, then by name, with the newest figure of each', () => {
		const corpus = corpusOf(
			[
				withFigures('2023/so-a/x', { v: { indicator: 'viec-lam', value: '18.498' } }),
				withFigures('2021/so-b/x', {
					v: { indicator: 'viec-lam', value: '300', period: '2021-H1', qualifier: 'about' },
				}),
			],
			{ indicators: INDICATORS },
		);
		const { count, fields } = indicatorList(corpus);
		expect(count).toBe('3 số liệu được theo dõi qua các báo cáo');
		expect(fields.map(({ id, rows }) => [id, rows.map(({ name }) => name)])).toEqual([
			['viec-lam', ['Tư vấn', 'Việc làm mới']],
			['giam-ngheo', ['Tỷ lệ hộ nghèo']],
		]);
		expect(fields[0]?.rows[1]).toMatchObject({
			href: '/so-lieu/viec-lam/',
			direction: 'tăng là tốt',
			holdings: '2 cơ quan, 2 kỳ',
			newest: { value: '18.498 người', href: '/bao-cao/2023/so-a/x/#so-v', organ: 'so-a' },
		});
	});

	it('says of an indicator that no report states that there is none', () => {
		const [first] = indicatorList(corpusOf([], { indicators: INDICATORS })).fields;
		expect(first?.rows[0]).toMatchObject({ direction: 'không xét tăng hay giảm', holdings: null, newest: null });
	});

	it('of no indicators is empty', () => {
		expect(indicatorList(corpusOf([])).fields).toEqual([]);
	});
});
