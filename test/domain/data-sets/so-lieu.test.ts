import { describe, expect, it } from 'vitest';
import { buildCorpus, type TextEntry } from '#domain/corpus';
import { soLieu } from '#domain/data-sets/so-lieu';
import type { Report } from '#domain/report';
import { indicator } from '../../charts/figures.ts';
import { change, plan, sumOf, within } from '../checks/report-of.ts';
import { date } from '../plan-values.ts';
import { entriesOf, entry, indicatorEntry, organisation } from '../published.ts';
import { type Row, sketched } from './sketched.ts';

const ID = '2023/so-a/bao-cao';

describe('a row of so-lieu', () => {
	it('is a figure with the address of its number', () => {
		const figure: Row = {
			value: '18.498',
			unit: 'lượt người',
			sentence: 'Có 18.498 lượt người, trong đó phần lớn ở trong nước.',
			more: { indicator: 'viec-lam', label: null, group: 'Trong nước', cutoff: 'end', basis: 'estimate' },
		};
		expect(rows(sketched(ID, { 'viec-lam': figure }))).toEqual([
			{
				report: ID,
				figure: 'viec-lam',
				indicator: 'viec-lam',
				label: 'Chỉ số viec-lam',
				group: 'Trong nước',
				organ: 'so-a',
				province: 'Tỉnh A',
				basis: 'estimate',
				status: null,
				period: '2023',
				cutoff: 'end',
				value: '18498',
				written: '18.498',
				unit: 'lượt người',
				qualifier: null,
				quote: 'Có 18.498 lượt người, trong đó phần lớn ở trong nước.',
				url: `https://example.org/bao-cao/${ID}/#so-viec-lam`,
				verdict: null,
			},
		]);
	});

	it.each<[string, Row, object]>([
		['a figure that is not followed has its own name', { value: '5' }, { indicator: null, label: 'so' }],
		['decimals are plain', { value: '5,18', unit: '%' }, { value: '5.18', written: '5,18', unit: '%' }],
		['a leading zero is written, and no part of the value', { value: '05' }, { value: '5', written: '05' }],
		['a range has no single value', { value: '120-150' }, { value: null, written: '120-150' }],
		['no unit is written', { value: '5', unit: null }, { unit: null }],
		['"khoảng" stands apart', { value: '7.000', qualifier: 'about' }, { value: '7000', qualifier: 'about' }],
		[
			'a plan says how binding it is',
			{ value: '5', more: { basis: 'plan', status: 'proposed' } },
			{ basis: 'plan', status: 'proposed' },
		],
		['an organisation may be another than the issuer', { value: '5', more: { organ: 'so-b' } }, { province: null }],
	])('%s', (_name, figure, expected) => {
		expect(rows(sketched(ID, { so: figure }))).toMatchObject([expected]);
	});

	it.each<[string, Readonly<Record<string, Row>>, string | null]>([
		['no relation', { so: { value: '3' } }, null],
		['one that fits', { so: { value: '3', relations: [sumOf('a')] }, a: { value: '3' } }, 'khop'],
		['one that does not', { so: { value: '3', relations: [sumOf('a')] }, a: { value: '2' } }, 'chua-khop'],
		[
			'one that fits and one that does not',
			{ so: { value: '3', relations: [sumOf('a'), plan({ value: '3', percent: '90' })] }, a: { value: '3' } },
			'chua-khop',
		],
		[
			'one that fits and one that cannot be told',
			{ so: { value: '3', relations: [sumOf('a'), change({ from: null, increase: '1' })] }, a: { value: '3' } },
			'chua-du',
		],
		['a part of a whole', { so: { value: '3', relations: [within('a')] }, a: { value: '4' } }, 'con-lai'],
	])('with %s has the verdict that readers need first', (_name, figures, verdict) => {
		expect(rows(sketched(ID, figures)).find(({ figure }) => figure === 'so')).toMatchObject({ verdict });
	});

	it.each([
		['a number that stands nowhere in the text', sketched(ID, { so: { value: '3' } }, { unanchored: ['so'] })],
		[
			'a withdrawn report',
			sketched(ID, { so: { value: '3' } }, { withdrawn: { date: date('2026-12-01'), reason: '' } }),
		],
		['a replaced report', sketched(ID, { so: { value: '3' } }, { replacedBy: '2023/so-a/moi' })],
		['a report that is not public', sketched(ID, { so: { value: '3' } }, { access: 'internal' })],
	])('is never made from %s', (_name, report) => {
		expect(rows(report)).toEqual([]);
	});
});

function rows(report: TextEntry<Report>) {
	const organisations = [organisation('so-a', { province: 'Tỉnh A' })].map((value) => entry(value.id, value));
	const indicators = [indicatorEntry({ ...indicator('viec-lam', {}), name: 'Chỉ số viec-lam' })];
	return soLieu.rows(buildCorpus(entriesOf({ reports: [report], organisations, indicators })));
}
