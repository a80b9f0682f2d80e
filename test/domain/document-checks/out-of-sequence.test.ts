import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#domain/official-document';
import { type Given, notesOf, remarksOf, type ShortRecord } from './remarks-of.ts';

/** Records of Sở A: `12 2021-03-01` is letter 12 of one unit, `12/KH-SNV 2021-03-01` a plan. */
function records(written: string, more: Partial<OfficialDocument> = {}): Given {
	const each = written.split(', ').map((line): [string, ShortRecord] => {
		const [number = '', issuedDate = ''] = line.split(' ');
		const code = number.includes('/') || number.includes('-') ? number : `${number}/SNV-TCBC`;
		return [number.replaceAll('/', '-').toLowerCase(), [code, issuedDate, { typeName: 'Công văn', ...more }]];
	});
	return { records: Object.fromEntries(each) };
}

function named(given: Given): readonly (readonly string[])[] {
	return remarksOf('document-out-of-sequence', given).map(({ about }) =>
		about.map((target) => (target.kind === 'document' ? (target.document.codeNumber ?? '') : target.report.id)),
	);
}

describe('a number out of sequence', () => {
	it('later than those that follow it', () => {
		const letters = '364 2021-03-17, 554 2021-04-16, 666 2021-07-07, 745 2021-05-18, 812 2021-05-27, 1636 2021-09-30';
		expect(notesOf('document-out-of-sequence', records(letters))).toEqual([
			[
				'Công văn số 666/SNV-TCBC được ghi ngày 07/7/2021, muộn hơn các số đứng sau nó: 745/SNV-TCBC (18/5/2021) và 812/SNV-TCBC (27/5/2021).',
				'666.issuedDate',
			],
		]);
	});

	it('earlier than those before it', () => {
		expect(notesOf('document-out-of-sequence', records('1 2021-03-01, 2 2021-04-01, 3 2021-01-07'))).toEqual([
			[
				'Công văn số 3/SNV-TCBC được ghi ngày 07/01/2021, sớm hơn các số đứng trước nó: 1/SNV-TCBC (01/3/2021) và 2/SNV-TCBC (01/4/2021).',
				'3.issuedDate',
			],
		]);
	});

	it('names both where either may be wrong', () => {
		expect(notesOf('document-out-of-sequence', records('1 2021-03-01, 2 2021-01-05, 3 2021-05-01'))).toEqual([
			[
				'Số và ngày của hai văn bản không theo cùng một thứ tự: Công văn số 1/SNV-TCBC ghi ngày 01/3/2021 và Công văn số 2/SNV-TCBC ghi ngày 05/01/2021.',
				'1.issuedDate',
				'2.issuedDate',
			],
		]);
	});

	it('stands at the sentences that state the date, once a report', () => {
		const { records: known = {} } = records('1 2021-03-01, 2 2021-12-01, 3 2021-04-01, 4 2021-05-01');
		const mention = { code: '2/SNV-TCBC' };
		const reports = {
			a: [mention, { ...mention, issuedDate: '2021-12-01' }, { ...mention, issuedDate: '2021-12-01' }],
		};
		expect(notesOf('document-out-of-sequence', { records: known, reports })[0]?.slice(1)).toEqual(['a:2']);
	});

	it('may be that of a document of which only sentences tell, or of a report of the portal', () => {
		const dated = (number: number, issuedDate: string) => ({ code: `${number}/BC-SNV`, issuedDate });
		const cited = [dated(1, '2022-01-05'), dated(9, '2022-02-01'), dated(20, '2022-03-01')];
		const metadata = { a: { codeNumber: '5', codeNotation: 'BC-SNV', issuedDate: '2022-12-31' } };
		expect(notesOf('document-out-of-sequence', { reports: { a: cited }, metadata })).toEqual([
			[
				'Báo cáo số 5/BC-SNV được ghi ngày 31/12/2022, muộn hơn các số đứng sau nó: 9/BC-SNV (01/02/2022) và 20/BC-SNV (01/3/2022).',
				'a.issuedDate',
			],
		]);
	});
});

describe('the sequence of one register', () => {
	it.each<[string, string, readonly (readonly string[])[]]>([
		['days in order', '1 2021-01-04, 2 2021-01-05, 10 2021-02-01', []],
		['several numbers on one day', '1 2021-01-04, 2 2021-01-04, 3 2021-01-04', []],
		['382a beside 382', '382 2021-03-01, 382a 2021-02-01, 383 2021-03-01, 384 2021-03-02', []],
		['382a after 383', '382 2021-03-01, 382a 2021-06-01, 383 2021-03-01, 384 2021-03-02', [['382a']]],
		[
			'letters of several units',
			'1/SNV-TCBC 2021-01-04, 2/SNV-VP 2021-06-01, 3/SNV-TTr 2021-02-01, 4/SNV-VP 2021-03-01',
			[['2']],
		],
		[
			'two spellings of the organ',
			'1/KH-SNV 2021-01-04, 2/KH-SNVT 2021-06-01, 3/KH-SNV 2021-02-01, 4/KH-SNV 2021-03-01',
			[['2']],
		],
		['another type', '1/KH-SNV 2021-01-04, 2/KH-SNV 2021-06-01, 3/TB-SNV 2021-02-01, 4/TB-SNV 2021-03-01', []],
		['another year', '1 2021-01-04, 2 2021-06-01, 3 2022-02-01, 4 2022-03-01', []],
		['months without days', '1 2021-01-04, 2 2021-06, 3 2021-02-01, 4 2021-03-01', []],
		['two of one notation, a month apart', '1 2021-03-01, 2 2021-02-01', [['1', '2']]],
		['two of one notation, days apart', '1 2021-02-28, 2 2021-02-01', []],
		['two of two units', '1/SNV-TCBC 2021-12-01, 2/SNV-VP 2021-01-04', []],
		[
			'no order at all: several registers',
			'1 2021-06-01, 2 2021-01-01, 3 2021-07-01, 4 2021-02-01, 5 2021-08-01, 6 2021-03-01',
			[],
		],
		['one of three', '1 2021-06-01, 2 2021-01-01, 3 2021-02-01', [['1']]],
		[
			'the fewest that must go',
			'1 2021-01-01, 2 2021-09-01, 3 2021-09-02, 4 2021-02-01, 5 2021-03-01, 6 2021-04-01, 7 2021-05-01',
			[['2'], ['3']],
		],
		['letters of the Party', '1-CV/TU 2021-01-04, 2-CV/TU 2021-06-01, 3-CV/TU 2021-02-01, 4-CV/TU 2021-03-01', []],
	])('%s', (_name, written, expected) => {
		expect(named(records(written))).toEqual(expected);
	});

	it.each<[string, Partial<OfficialDocument>, string]>([
		['of nobody known', { organ: null }, 'SNV'],
		['signed by another than its record says', { organ: 'so-a' }, 'UBND'],
		['of the Party', { organ: 'tinh-uy' }, 'TU'],
		['of the National Assembly, which numbers by its terms', { organ: 'quoc-hoi' }, 'QH14'],
	])('is not compared: %s', (_name, more, signature) => {
		const codes = ['01-04', '06-01', '02-01', '03-01'].map((day, index) => `${index + 1}/${signature} 2021-${day}`);
		expect(named(records(codes.join(', '), more))).toEqual([]);
	});

	it('a legal document stands in no series with other decisions', () => {
		const decisions = '1/QĐ-TTg 2021-01-04, 2/2021/QĐ-TTg 2021-06-01, 3/QĐ-TTg 2021-02-01, 4/QĐ-TTg 2021-03-01';
		expect(named(records(decisions, { organ: 'thu-tuong' }))).toEqual([]);
	});

	it('accuses nobody where numbers and dates agree', () => {
		const day = fc.integer({ min: 1, max: 28 }).map((number) => `2021-03-${String(number).padStart(2, '0')}`);
		fc.assert(
			fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), (days) => {
				const letters = days.sort().map((each, index) => `${index + 1} ${each}`);
				expect(named(records(letters.join(', ')))).toEqual([]);
			}),
		);
	});
});
