import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { keHoachKetQua } from '#domain/data-sets/ke-hoach-ket-qua';
import { plan } from '../checks/report-of.ts';
import { period } from '../plan-values.ts';
import { entriesOf } from '../published.ts';
import { type Row, sketched } from './sketched.ts';

const PLANS = '2021/so-a/cong-van';
const RESULTS = '2021/so-a/so-ket';

describe('a row of ke-hoach-ket-qua', () => {
	it('sets a result beside a plan of another report', () => {
		const figure: Row = {
			value: '1.700',
			unit: 'người',
			relations: [plan({ figure: `${PLANS}#so`, percent: '30,9' })],
		};
		expect(rows(figure, { value: '5.500', unit: 'người' })).toEqual([
			{
				organ: 'so-a',
				indicator: null,
				period: '2021',
				planValue: '5500',
				planUnit: 'người',
				planStatus: 'assigned',
				planUrl: `https://example.org/bao-cao/${PLANS}/#so-so`,
				resultValue: '1700',
				resultUnit: 'người',
				resultPeriod: '2021-H1',
				percentStated: '30.9',
				percentRecomputed: '30.909',
				resultUrl: `https://example.org/bao-cao/${RESULTS}/#so-so`,
				state: 'dang-thuc-hien',
			},
		]);
	});

	it('has the plan that stands beside the result, in the unit of the result', () => {
		const found = rows({ value: '92', unit: 'hộ', relations: [plan({ value: '107', percent: '85,98' })] });
		expect(found.filter(({ resultUrl }) => resultUrl !== null)).toMatchObject([
			{
				planValue: '107',
				planUnit: 'hộ',
				planStatus: null,
				planUrl: `https://example.org/bao-cao/${RESULTS}/#so-so-plan`,
				percentStated: '85.98',
				percentRecomputed: '85.981',
			},
		]);
	});

	it('computes the percentage that the report does not state', () => {
		const found = rows({ value: '6.008', relations: [plan({ value: '19.000' })] });
		expect(found.filter(({ resultUrl }) => resultUrl !== null)).toMatchObject([
			{ percentStated: null, percentRecomputed: '31.621' },
		]);
	});

	it('is there for a plan of which no report tells the result', () => {
		expect(rows({ value: '6.008' }, { value: '19.000', unit: 'người' })).toMatchObject([
			{ planValue: '19000', resultValue: null, resultUrl: null, state: 'chua-thay-ket-qua' },
		]);
	});

	it.each<[string, Row, Row, object]>([
		[
			'other scales of one family are converted',
			{ value: '500', unit: 'triệu đồng' },
			{ value: '2', unit: 'tỷ đồng' },
			{ planValue: '2', planUnit: 'tỷ đồng', resultUnit: 'triệu đồng', percentRecomputed: '25' },
		],
		[
			'"ít nhất" before a plan is a bound',
			{ value: '3.088' },
			{ value: '2.000', qualifier: 'at-least' },
			{ planValue: '2000', percentRecomputed: '154.4' },
		],
		[
			'"khoảng" before a plan gives no percentage',
			{ value: '300' },
			{ value: '300', qualifier: 'about' },
			{ percentRecomputed: null },
		],
		[
			'"trên" before a result gives none',
			{ value: '80', qualifier: 'more-than' },
			{ value: '80' },
			{ percentRecomputed: null },
		],
		[
			'a range gives none, and has no single value',
			{ value: '130' },
			{ value: '120-150' },
			{ planValue: null, resultValue: '130', percentRecomputed: null },
		],
	])('%s', (_name, result, planned, expected) => {
		expect(rows({ ...result, relations: [plan({ figure: `${PLANS}#so` })] }, planned)).toMatchObject([expected]);
	});
});

function rows(result: Row, planned: Row = { value: '1' }) {
	const more = { basis: 'plan', status: 'assigned', period: period('2021') } as const;
	const reports = [
		sketched(PLANS, { so: { ...planned, more } }),
		sketched(RESULTS, { so: result }, { period: '2021-H1' }),
	];
	return keHoachKetQua.rows(buildCorpus(entriesOf({ reports })));
}
