import { describe, expect, test as it } from 'vitest';
import { neighbours } from '#domain/related-reports';
import type { Report } from '#domain/report';
import { corpusOf, date, report } from './published.ts';

const half = report('2021/so-a/half', { period: '2021-H1', issuedDate: '2021-07-01' });
const year = report('2021/so-a/year', { issuedDate: '2021-12-01' });
const early = report('2021/so-a/plan', { issuedDate: '2021-01-10' });

describe('neighbours', () => {
	it('go by date of issue, whatever the period', () => {
		expect(around(half, [year, half, early])).toMatchObject({ previous: early.id, next: year.id });
	});

	it('go by the end of the period where no date is known', () => {
		const undated = report('2021/so-a/undated');
		const later = report('2021/so-a/another', { issuedDate: '2022-01-05' });
		expect(around(year, [year, later, undated])).toMatchObject({ previous: null, next: undated.id });
		expect(around(later, [year, later, undated])).toMatchObject({ previous: undated.id, next: null });
	});

	it('are of the same organisation', () => {
		const others = [report('2020/so-b/x'), report('2022/so-b/x')];
		expect(around(year, [year, ...others])).toEqual({ previous: null, next: null, related: [] });
	});

	it('leave out what was replaced or withdrawn', () => {
		const withdrawn = report('2022/so-a/x', { withdrawn: { date: date('2023'), reason: 'Đăng nhầm.' } });
		const replaced = report('2020/so-a/x', { replacedBy: half.id, fields: ['viec-lam'] });
		const mine = report('2021/so-a/mine', { fields: ['viec-lam'] });
		expect(around(mine, [mine, withdrawn, replaced])).toEqual({ previous: null, next: null, related: [] });
	});

	it('are found for a report that was withdrawn itself', () => {
		const withdrawn = report('2021/so-a/x', { withdrawn: { date: date('2023'), reason: 'Đăng nhầm.' } });
		expect(around(withdrawn, [early, withdrawn, half])).toMatchObject({ previous: half.id, next: null });
	});
});

describe('related reports', () => {
	const mine = report('2021/so-a/mine', { fields: ['viec-lam', 'giam-ngheo'] });
	const oneField = report('2019/so-b/one-field', { fields: ['viec-lam'] });
	const twoFields = report('2018/so-b/two-fields', { fields: ['giam-ngheo', 'viec-lam'] });
	const samePeriod = report('2021/so-c/same-period', { fields: ['viec-lam'] });
	const sameYear = report('2021/so-c/same-year', { period: '2021-Q1', fields: ['viec-lam'] });
	const sameOrgan = report('2010/so-a/far');

	it('stand by organisation, then period, then fields', () => {
		const nearest = report('2020/so-a/nearest');
		const all = [mine, oneField, twoFields, samePeriod, sameYear, sameOrgan, nearest];
		const { previous, related } = around(mine, all);
		expect(previous).toBe(nearest.id);
		expect(related).toEqual([sameOrgan, samePeriod, sameYear, twoFields].map(({ id }) => id));
	});

	it('of the same period come before newer ones of its year', () => {
		const one = report('2021/so-a/half', { fields: ['viec-lam'], period: '2021-H1' });
		const same = report('2021/so-b/half', { fields: ['viec-lam'], period: '2021-H1' });
		const newer = report('2021/so-c/year', { fields: ['viec-lam'] });
		expect(around(one, [one, same, newer]).related).toEqual([same.id, newer.id]);
	});

	it('do not depend on the order of reading', () => {
		const all = [mine, oneField, twoFields, samePeriod, sameYear, sameOrgan];
		expect(around(mine, all.toReversed())).toEqual(around(mine, all));
	});

	it('of equal points are the newest, at most four', () => {
		const equal = ['2012', '2016', '2015', '2014', '2013'].map((each) =>
			report(`${each}/so-b/x`, { fields: ['viec-lam'] }),
		);
		expect(around(mine, [mine, ...equal]).related).toEqual(
			['2016', '2015', '2014', '2013'].map((each) => `${each}/so-b/x`),
		);
	});

	it('share at least an organisation or a field', () => {
		expect(around(mine, [mine, report('2021/so-d/x', { fields: ['tre-em-binh-dang-gioi'] })]).related).toEqual([]);
	});

	it('never hold the report itself', () => {
		expect(around(mine, [mine]).related).toEqual([]);
	});
});

function around(one: Report, all: readonly Report[]) {
	const { previous, next, related } = neighbours(corpusOf(all), one);
	return { previous: previous?.id ?? null, next: next?.id ?? null, related: related.map(({ id }) => id) };
}
