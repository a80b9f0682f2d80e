import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import type { FacetChoice } from '#domain/facet-choices';
import { FIELDS } from '#domain/field';
import type { Report } from '#domain/report';
import {
	ALL_REPORTS,
	FACETS,
	type FacetKey,
	indexReports,
	type ReportFilter,
	reportsAddress,
} from '#domain/report-facets';
import { report } from './published.ts';

const REPORTS = [
	report('2023/so-a/x', { fields: ['viec-lam', 'giam-ngheo'] }),
	report('2021/so-a/y', { fields: ['viec-lam'], period: '2021-H1' }),
	report('2021/so-b/z', { fields: ['giam-ngheo', 'giam-ngheo'], typeName: 'Công văn' }),
];

const index = indexReports(REPORTS, (organ) => organ.toUpperCase());

describe('reportsAddress', () => {
	it.each([
		[{}, '/bao-cao/'],
		[ALL_REPORTS, '/bao-cao/'],
		[{ year: '2021' }, '/bao-cao/theo/tat-ca/2021/tat-ca/tat-ca/'],
		[{ field: 'viec-lam' }, '/bao-cao/theo/tat-ca/tat-ca/tat-ca/viec-lam/'],
		[
			{ organ: 'so-b', year: '2021', type: 'cong-van', field: 'giam-ngheo' },
			'/bao-cao/theo/so-b/2021/cong-van/giam-ngheo/',
		],
	])('of %o is %s', (filter, address) => {
		expect(reportsAddress(filter)).toBe(address);
	});
});

describe('the index of reports', () => {
	it('combines filters', () => {
		expect(ids({ ...ALL_REPORTS, organ: 'so-a' })).toEqual(['2023/so-a/x', '2021/so-a/y']);
		expect(ids({ ...ALL_REPORTS, organ: 'so-a', year: '2021' })).toEqual(['2021/so-a/y']);
		expect(ids({ organ: 'so-b', year: '2021', type: 'cong-van', field: 'giam-ngheo' })).toEqual(['2021/so-b/z']);
		expect(ids({ ...ALL_REPORTS, organ: 'so-b', field: 'viec-lam' })).toEqual([]);
	});

	it('counts a field once that a report names twice', () => {
		expect(choice('field', 'giam-ngheo', ALL_REPORTS)).toMatchObject({ count: 2 });
	});

	it('gives no link to a list that would be empty', () => {
		const filter = { ...ALL_REPORTS, organ: 'so-b' };
		expect(choice('field', 'viec-lam', filter)).toMatchObject({ count: 0, href: null });
		expect(choice('year', '2023', filter)).toMatchObject({ count: 0, href: null });
	});

	it('leads from the chosen value to the list without it', () => {
		const filter = { ...ALL_REPORTS, organ: 'so-a', year: '2021' };
		expect(choice('organ', 'so-a', filter)).toMatchObject({ chosen: true, href: reportsAddress({ year: '2021' }) });
		expect(choice('year', '2021', { ...ALL_REPORTS, year: '2021' })).toMatchObject({ chosen: true, href: '/bao-cao/' });
	});

	it('offers years newest first and all fields in their own order', () => {
		const [, years, , fields] = index.facets(ALL_REPORTS);
		expect(years?.choices.map(({ value }) => value)).toEqual(['2023', '2021']);
		expect(fields?.choices.map(({ value }) => value)).toEqual(FIELDS.map(({ id }) => id));
	});

	it('names its values', () => {
		expect([index.label('organ', 'so-a'), index.label('type', 'cong-van'), index.label('field', 'viec-lam')]).toEqual([
			'SO-A',
			'Công văn',
			'Việc làm',
		]);
	});

	it('shows of many organisations those of use', () => {
		const many = Array.from({ length: 60 }, (_, n) => report(`${2000 + (n % 2)}/so-${n}/x`));
		const long = indexReports(many, (organ) => organ);
		const organs = (filter: ReportFilter) => long.facets(filter)[0]?.choices ?? [];
		expect(organs(ALL_REPORTS)).toHaveLength(60);
		expect(organs({ ...ALL_REPORTS, year: '2001' })).toHaveLength(30);
		expect(organs({ ...ALL_REPORTS, organ: 'so-7' }).map(({ value }) => value)).toEqual(['so-7']);
	});

	it('says with every count and link what the list behind it holds', () => {
		fc.assert(
			fc.property(fc.array(anyReport(), { maxLength: 12 }), (reports) => {
				const some = indexReports(reports, (organ) => organ);
				const pages = new Set(some.filters.map(reportsAddress));
				for (const filter of some.filters) {
					const through = reports.filter((each) => passes(each, filter));
					expect(through).not.toEqual([]);
					expect(some.items(filter)).toEqual(through);
					for (const { key, choices } of some.facets(filter)) {
						expect(choices).toEqual(choices.map((given) => expected(given, key, filter, reports)));
						expect(choices.every(({ href }) => href === null || pages.has(href))).toBe(true);
					}
				}
			}),
		);
	});

	it('has a page for every combination that leaves a report, and no other', () => {
		expect(new Set(index.filters.map(reportsAddress)).size).toBe(index.filters.length);
		expect(index.filters.every((filter) => ids(filter).length > 0)).toBe(true);
		expect(index.filters).toContainEqual({ organ: 'so-a', year: '2021', type: 'bao-cao', field: 'viec-lam' });
		expect(index.filters).not.toContainEqual({ ...ALL_REPORTS, organ: 'so-b', field: 'viec-lam' });
	});
});

function ids(filter: ReportFilter): readonly string[] {
	return index.items(filter).map(({ id }) => id);
}

function choice(key: FacetKey, value: string, filter: ReportFilter) {
	return index.facets(filter)[FACETS.indexOf(key)]?.choices.find((each) => each.value === value);
}

/** A choice as it must be, its count by asking every report. */
function expected(given: FacetChoice, key: FacetKey, filter: ReportFilter, reports: readonly Report[]): FacetChoice {
	const narrowed = { ...filter, [key]: given.value };
	const count = reports.filter((each) => passes(each, narrowed)).length;
	const chosen = filter[key] === given.value;
	const target = chosen ? { ...filter, [key]: null } : narrowed;
	return { ...given, count, chosen, href: count === 0 ? null : reportsAddress(target) };
}

/** What a filter lets through, said in another way than the index does it. */
function passes(each: Report, { organ, year, type, field }: ReportFilter): boolean {
	return (
		(organ === null || each.organ === organ) &&
		(year === null || each.period.startsWith(year)) &&
		(type === null || (type === 'cong-van') === (each.typeName === 'Công văn')) &&
		(field === null || each.fields.includes(field))
	);
}

function anyReport(): fc.Arbitrary<Report> {
	return fc
		.record({
			organ: fc.constantFrom('so-a', 'so-b'),
			year: fc.constantFrom('2020', '2021'),
			typeName: fc.constantFrom('Báo cáo', 'Công văn'),
			fields: fc.array(fc.constantFrom('viec-lam', 'giam-ngheo', 'hoc-nghe'), { maxLength: 3 }),
		})
		.map(({ organ, year, typeName, fields }) => report(`${year}/${organ}/x`, { typeName, fields }));
}
