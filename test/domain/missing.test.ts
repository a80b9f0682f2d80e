import { describe, expect, it } from 'vitest';
import { missingOf } from '#domain/missing';
import { portal, type ShortRecord } from './document-checks/remarks-of.ts';
import { date, report, type ShortReport } from './published.ts';

const PLAN: ShortRecord = ['5/KH-SNV', '2021-02-22', { access: 'public' }];
const SIGNED = { file: 'a.pdf', title: 'Bản ký', kind: 'signed' } as const;

describe('documents of its own that the portal does not hold in full', () => {
	it.each<[string, string, Readonly<Record<string, ShortRecord>>, string]>([
		['a record without text', '5/KH-SNV', { x: PLAN }, 'x'],
		['a document without record', '6/KH-SNV', {}, '6-kh-snv-a'],
		['one that may not be public', '5/KH-SNV', { x: ['5/KH-SNV', null, { access: 'unknown' }] }, 'x'],
		['one that is held as a signed file', '5/KH-SNV', { x: ['5/KH-SNV', null, { files: [SIGNED] }] }, ''],
		['an internal one', '5/KH-SNV', { x: ['5/KH-SNV', null, { access: 'internal' }] }, ''],
		['one of the Party', '5/KH-SNV', { x: ['5/KH-SNV', null, { access: 'party' }] }, ''],
		[
			'a withdrawn one',
			'5/KH-SNV',
			{ x: ['5/KH-SNV', null, { withdrawn: { date: date('2022'), reason: 'Nhầm' } }] },
			'',
		],
		['one that another organisation issued', '5/KH-UBND', {}, ''],
		['one that no report cites', '6/TB-UBND', { x: PLAN }, ''],
	])('%s', (_name, code, records, expected) => {
		const { listed, reports } = portal({ reports: { a: [{ code }, { code }] }, records });
		const own = {
			reports: reports.map(({ value }) => value),
			documents: listed.all.filter(({ organ }) => organ === 'so-a'),
		};
		const { documents } = missingOf('so-a', own);
		expect(documents.map(({ document }) => document.id).join(' ')).toBe(expected);
		expect(documents.map(({ place }) => place.citation.id)).toEqual(expected === '' ? [] : ['vien-dan-1']);
	});

	it('are not those that only another organisation cites', () => {
		const { listed } = portal({ reports: { a: [{ code: '5/KH-SNV' }] }, records: { x: PLAN } });
		expect(missingOf('so-b', { reports: [], documents: listed.all }).documents).toEqual([]);
	});
});

describe('periods of an organisation without a report', () => {
	const years = (...given: readonly ShortReport[]) =>
		missingOf('so-a', {
			reports: given.map((each) => report('2022/so-a/a', each)),
			documents: [],
		}).periods?.ofKinds.flat();

	it('lie between two reports', () => {
		expect(years({ period: '2020' }, { period: '2022' })).toEqual(['2021']);
		expect(years({ period: '2020' }, { period: '2021' }, { period: '2022' })).toEqual([]);
	});

	it('are covered neither by a letter nor by a withdrawn report', () => {
		const withdrawn = { date: date('2023'), reason: 'Nhầm' };
		const both = [{ period: '2020' }, { period: '2022' }] as const;
		expect(years(...both, { period: '2021', typeName: 'Công văn' })).toEqual(['2021']);
		expect(years(...both, { period: '2021', withdrawn })).toEqual(['2021']);
		expect(years({ period: '2020' }, { period: '2022', withdrawn })).toEqual([]);
	});
});

it.each<[string, ShortReport, boolean]>([
	['number and day', { codeNumber: '7', issuedDate: '2022-12-31' }, false],
	['no number', { issuedDate: '2022-12-31' }, true],
	['no day', { codeNumber: '7', issuedDate: '2022-12' }, true],
	['no date', { codeNumber: '7' }, true],
])('a report with %s', (_name, given, expected) => {
	const one = report('2022/so-a/a', given);
	expect(missingOf('so-a', { reports: [one], documents: [] }).reports).toEqual(expected ? [one] : []);
});
