import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { doiChieu } from '#domain/data-sets/doi-chieu';
import { change, outOf, plan, pooled, share, sumOf, within } from '../checks/report-of.ts';
import { entriesOf } from '../published.ts';
import { type Row, sketched } from './sketched.ts';

const ID = '2023/so-a/bao-cao';
const PAGE = `https://example.org/bao-cao/${ID}/`;

type Figures = Readonly<Record<string, Row>>;

describe('a row of doi-chieu', () => {
	it('is one recomputed number with its arithmetic', () => {
		const figures: Figures = {
			so: { value: '42', unit: 'em', note: 'Giữ nguyên như báo cáo.', relations: [sumOf('a', 'b')] },
			a: { value: '32', unit: 'em' },
			b: { value: '8', unit: 'em' },
		};
		expect(rows(figures)).toEqual([
			{
				report: ID,
				figure: 'so',
				kind: 'sum-of',
				stated: '42',
				recomputed: '40',
				verdict: 'chua-khop',
				how: '32 + 8 = 40, báo cáo ghi 42',
				note: 'Giữ nguyên như báo cáo.',
				url: `${PAGE}#so-so`,
			},
		]);
	});

	it.each<[string, Figures, object]>([
		[
			'the percentage of a plan',
			{ so: { value: '1.700', relations: [plan({ value: '5.500', percent: '30,9' })] } },
			{ kind: 'plan', stated: '30.9', recomputed: '30.909', url: `${PAGE}#so-so-percent` },
		],
		[
			'a plan that is only implied',
			{ so: { value: '602', relations: [plan({ percent: '301' })] } },
			{ stated: '301', recomputed: null, verdict: 'chua-du' },
		],
		[
			'a change in points',
			{ so: { value: '5,18', relations: [change({ from: 'a', decrease: '2,79' })] }, a: { value: '7,97' } },
			{ kind: 'change', stated: '2.79', recomputed: '2.79', url: `${PAGE}#so-so-change` },
		],
		[
			'a change in percent',
			{
				so: { value: '15', relations: [change({ from: 'a', direction: 'increase', percent: '50' })] },
				a: { value: '10' },
			},
			{ stated: '50', recomputed: '50', url: `${PAGE}#so-so-change-percent` },
		],
		[
			'a ratio',
			{ so: { value: '15', relations: [change({ from: 'a', ratio: '150' })] }, a: { value: '10' } },
			{ stated: '150', recomputed: '150', url: `${PAGE}#so-so-ratio` },
		],
		[
			'a share of a stated whole',
			{ so: { value: '1', relations: [outOf('6', '16,7')] } },
			{ kind: 'out-of', stated: '16.7', recomputed: '16.666', url: `${PAGE}#so-so-out-of-percent` },
		],
		[
			'a share of a figure',
			{ so: { value: '02', relations: [share('a', '0,12')] }, a: { value: '2.552' } },
			{ kind: 'share', stated: '0.12', recomputed: '0.078', url: `${PAGE}#so-so-share` },
		],
		[
			'a pooled rate',
			{
				so: { value: '35,7', unit: '%', relations: [pooled('a', 'b')] },
				a: { value: '1', relations: [outOf('6')] },
				b: { value: '19', relations: [outOf('50')] },
			},
			{ kind: 'pooled', stated: '35.7', recomputed: '35.714', url: `${PAGE}#so-so` },
		],
		[
			'the rest of a whole, which no text states',
			{ so: { value: '32', relations: [within('a')] }, a: { value: '40' } },
			{ kind: 'within', stated: null, recomputed: '8', verdict: 'con-lai', url: `${PAGE}#so-so` },
		],
		[
			'the rest of a range, which is no single number',
			{ so: { value: '32', relations: [within('a')] }, a: { value: '40-50' } },
			{ stated: null, recomputed: null, verdict: 'con-lai' },
		],
		[
			'the rest of a whole that is exceeded',
			{ so: { value: '41', relations: [within('a')] }, a: { value: '40' } },
			{ stated: null, recomputed: null, verdict: 'chua-khop' },
		],
		[
			'a sum that is stated as a range',
			{ so: { value: '120-150', relations: [sumOf('a')] }, a: { value: '151' } },
			{ stated: null, recomputed: '151', verdict: 'chua-khop' },
		],
		[
			'money in the unit that the report uses',
			{
				so: { value: '1,8', unit: 'tỷ đồng', relations: [sumOf('a', 'b')] },
				a: { value: '1,5', unit: 'tỷ đồng' },
				b: { value: '300.000.000', unit: 'đồng' },
			},
			{ stated: '1.8', recomputed: '1.8' },
		],
	])('tells %s in plain decimals', (_name, figures, expected) => {
		expect(rows(figures).filter(({ figure }) => figure === 'so')).toMatchObject([expected]);
	});

	it('tells of an amount that cannot be', () => {
		const gift = (id: string, money: string, unit: string): Figures => ({
			[`${id}-suat`]: { value: '100', unit: 'suất', sentence: id, block: id },
			[`${id}-tien`]: { value: money, unit, sentence: id, block: id },
		});
		const figures = {
			...gift('a', '50.000.000', 'triệu đồng'),
			...gift('b', '50', 'triệu đồng'),
			...gift('c', '30', 'triệu đồng'),
		};
		expect(rows(figures)).toMatchObject([
			{ kind: 'amount', figure: 'a-tien', stated: '50000000', recomputed: '500000', url: `${PAGE}#so-a-tien` },
		]);
	});

	it('leads to the figure where the judged number stands nowhere', () => {
		const figures: Figures = { so: { value: '9', relations: [plan({ value: '10', percent: '90' })] } };
		expect(rows(figures, ['so-percent'])).toMatchObject([{ verdict: 'chua-du', stated: '90', url: `${PAGE}#so-so` }]);
	});

	it('is never made from a report that was replaced', () => {
		const figures: Figures = { so: { value: '3', relations: [sumOf('a')] }, a: { value: '3' } };
		const report = sketched(ID, figures, { replacedBy: '2023/so-a/moi' });
		expect(doiChieu.rows(buildCorpus(entriesOf({ reports: [report] })))).toEqual([]);
	});
});

function rows(figures: Figures, unanchored: readonly string[] = []) {
	return doiChieu.rows(buildCorpus(entriesOf({ reports: [sketched(ID, figures, { unanchored })] })));
}
