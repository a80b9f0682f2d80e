import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import type { OfficialDocument } from '#domain/official-document';
import type { Organisation } from '#domain/organisation';
import {
	citation,
	citing,
	date,
	entriesOf,
	entry,
	officialDocument,
	organisation,
	published,
	report,
	type ShortCitation,
} from './published.ts';

const ORGANISATIONS: readonly Organisation[] = [
	organisation('so-a', { name: 'Sở Nội vụ tỉnh A', province: 'A', notations: ['SNV'] }),
	organisation('so-b', { name: 'Sở Nội vụ tỉnh B', province: 'B', notations: ['SNV'] }),
	organisation('ubnd-a', { kind: 'ubnd', name: 'Ủy ban nhân dân tỉnh A', province: 'A', notations: ['UBND'] }),
	organisation('ubnd-b', { kind: 'ubnd', name: 'Ủy ban nhân dân tỉnh B', province: 'B', notations: ['UBND'] }),
	organisation('chinh-phu', { kind: 'chinh-phu', name: 'Chính phủ', notations: ['CP'] }),
	organisation('ban', { kind: 'dang', name: 'Ban Tuyên giáo Tỉnh ủy A', province: 'A', notations: ['BTGTU'] }),
];

const RECORDS = [
	record('cu', '12/KH-SNV', '2020-03-01', { organ: 'so-a' }),
	record('moi', '12/KH-SNV', '2021-03-01', { organ: 'so-a' }),
	record('tinh-khac', '30/KH-SNV', '2021-03-01', { organ: 'so-b' }),
	record('ubnd-tinh-a', '45/KH-UBND', '2021-03-01', { organ: 'ubnd-a' }),
	record('ubnd-tinh-b', '45/KH-UBND', '2021-04-01', { organ: 'ubnd-b' }),
	record('dang', '2268-CV/BTGTU', '2020-06-10', { organ: 'ban' }),
	record('hai-ten', '202/KH-SNV', '2021-02-01', { organ: 'so-a', aliases: ['202/KH-SNVT'] }),
	record('68-nq-cp', '68/NQ-CP', null, { organ: 'chinh-phu' }),
	record('01-nq-cp', '01/NQ-CP', '2021-01-01', { organ: 'chinh-phu' }),
	record('vo-chu', '9/QĐ-XYZ', '2021-01-01', { organ: null }),
];

describe('a citation', () => {
	it.each<[string, ShortCitation, string | undefined, string]>([
		['the newest of its code', { code: '12/KH-SNV' }, '2022-01-01', 'van-ban/moi'],
		['not one of the future', { code: '12/KH-SNV' }, '2020-12-31', 'van-ban/cu'],
		['the one of the year that it states', { code: '12/KH-SNV', issuedDate: '2020-03-02' }, '2022-01-01', 'van-ban/cu'],
		['one of the month in which the report was issued', { code: '12/KH-SNV' }, '2021-03', 'van-ban/moi'],
		['one of the year in which the report was issued', { code: '12/KH-SNV' }, '2021', 'van-ban/moi'],
		['the one of its own province', { code: '45/KH-UBND' }, '2022', 'van-ban/ubnd-tinh-a'],
		[
			'the one of the province that it names',
			{ code: '45/KH-UBND', issuer: 'UBND tỉnh B' },
			'2022',
			'van-ban/ubnd-tinh-b',
		],
		['the Party document by its own form', { code: '2268-CV/BTGTU' }, '2020-06-22', 'van-ban/dang'],
		['a document by its other spelling', { code: '202/KH-SNVT' }, '2021-06', 'van-ban/hai-ten'],
		['a document without a date', { code: '68/NQ-CP' }, '2021-11', 'van-ban/68-nq-cp'],
		['a document whose issuer is not known', { code: '9/QĐ-XYZ' }, '2021-11', 'van-ban/vo-chu'],
		[
			'the record, though words name another issuer than the notation',
			{ code: '45/KH-UBND', issuer: 'Chính phủ' },
			'2022',
			'van-ban/ubnd-tinh-a',
		],
		['a report of the portal', { code: '7/BC-SNV' }, '2022', 'bao-cao/2020/so-a/cu'],
		['a page of its own where the code is of another province', { code: '30/KH-SNV' }, '2022', 'van-ban/30-kh-snv-a'],
		['a page without the province where the whole country has one', { code: '5/NQ-CP' }, '2022', 'van-ban/5-nq-cp'],
		[
			'a page of its own where the year is another',
			{ code: '01/NQ-CP', issuedDate: '2019-01-01' },
			'2022',
			'van-ban/01-nq-cp-2019',
		],
		['a page of its own where all records are younger', { code: '12/KH-SNV' }, '2019', 'van-ban/12-kh-snv-a'],
	])('means %s', (_name, given, issuedDate, expected) => {
		const { corpus, speaking } = corpusWith([given], issuedDate);
		const target = corpus.listed.target(speaking, citation(given));
		expect(target && (target.kind === 'report' ? `bao-cao/${target.report.id}` : `van-ban/${target.document.id}`)).toBe(
			expected,
		);
	});

	it('of the report itself leads nowhere', () => {
		const { corpus, speaking } = corpusWith([{ code: '99/BC-SNV' }], '2022');
		expect(corpus.listed.target(speaking, citation({ code: '99/BC-SNV' }))).toBeNull();
	});
});

describe('a document without a record', () => {
	it('is what the sentences say of it, where they agree', () => {
		const { corpus } = corpusWith(
			[
				{ code: '5/KH-UBND', typeName: 'Kế hoạch', issuedDate: '2021-05-01', issuer: 'UBND tỉnh' },
				{ code: '5/KH-UBND', typeName: 'Kế hoạch' },
			],
			'2022',
		);
		expect(corpus.listed.document('5-kh-ubnd-a')).toMatchObject({
			typeName: 'Kế hoạch',
			issuedDate: '2021-05-01',
			organ: 'ubnd-a',
			record: null,
			posted: null,
			hasFullText: false,
		});
	});

	it('has no date where the sentences give two', () => {
		const dates = ['2021-02-09', '2021-03-09'].map((issuedDate) => ({ code: '29/KH-SNV', issuedDate }));
		const { corpus } = corpusWith(dates, '2022');
		expect(corpus.listed.document('29-kh-snv-a')).toMatchObject({ issuedDate: null, organ: 'so-a' });
	});

	it('gives its address to its record', () => {
		const { corpus } = corpusWith([{ code: '12/KH-SNV' }], '2022');
		expect(corpus.listed.movedIds.get('12-kh-snv-a')).toBe('moi');
	});
});

it('lists documents by number, not by letters', () => {
	const { corpus } = corpusWith([{ code: '100/KH-SNV' }], '2022');
	expect(corpus.listed.all.map(({ codeNumber }) => codeNumber)).toEqual([
		'01',
		'9',
		'12',
		'12',
		'30',
		'45',
		'45',
		'68',
		'100',
		'202',
		'2268',
	]);
});

function record(id: string, code: string, issuedDate: string | null, given: Partial<OfficialDocument>) {
	const [, codeNumber = '', codeNotation = ''] = /^(\d+)[-/](.*)$/u.exec(code) ?? [];
	const own = { codeNumber, codeNotation, issuedDate: issuedDate === null ? null : date(issuedDate) };
	return officialDocument(id, { ...own, ...given });
}

function corpusWith(citations: readonly ShortCitation[], issuedDate: string | undefined) {
	const speaking = report('2022/so-a/moi', {
		codeNumber: '99',
		codeNotation: 'BC-SNV',
		...(issuedDate && { issuedDate }),
	});
	const cited = report('2020/so-a/cu', { codeNumber: '7', codeNotation: 'BC-SNV', issuedDate: '2018-01-01' });
	const entries = entriesOf({
		organisations: ORGANISATIONS.map((value) => entry(value.id, value)),
		documents: RECORDS,
		reports: [citing(speaking, citations), published(cited)],
	});
	return { corpus: buildCorpus(entries), speaking };
}
