import { describe, expect, it } from 'vitest';
import type { ShortCitation } from '../published.ts';
import { type Given, notesOf } from './remarks-of.ts';

function plan(issuedDate?: string, code = '29/KH-SNV'): ShortCitation {
	return { code, typeName: 'Kế hoạch', ...(issuedDate !== undefined && { issuedDate }) };
}

function inOneSentence(sentence: string, issuedDate: string): readonly ShortCitation[] {
	return ['29/KH-SNV', '30/KH-SNV'].map((code) => ({ ...plan(issuedDate, code), sentence }));
}

describe('one number with two dates', () => {
	it.each<[string, Given, readonly string[]]>([
		[
			'in one report',
			{ reports: { a: [plan('2021-02-09'), plan('2021-03-09')] } },
			[
				'Báo cáo ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/02/2021 và ngày 09/3/2021.',
				'a:1',
				'a:2',
			],
		],
		[
			'in two reports',
			{ reports: { a: [plan('2021-02-09')], b: [plan(), plan('2021-03')] } },
			[
				'Các báo cáo ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/02/2021 và tháng 3/2021.',
				'a:1',
				'b:2',
			],
		],
		[
			'a month stands behind its days',
			{ reports: { a: [plan('2021-02'), plan('2021-02-09'), plan('2021-03-09'), plan('2021-03-09')] } },
			[
				'Báo cáo ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/02/2021 và ngày 09/3/2021.',
				'a:2',
				'a:3',
			],
		],
		[
			'against its record',
			{ reports: { a: [plan('2021-03-09'), plan('2021-03-10')] }, records: { x: ['29/KH-SNV', '2021-03-10'] } },
			['Báo cáo ghi Văn bản số 29/KH-SNV ngày 09/3/2021; hồ sơ văn bản ấy trên cổng ghi ngày 10/3/2021.', 'a:1'],
		],
		[
			'of a record without a date',
			{ reports: { a: [plan('2021-03-09'), plan('2021-03-10')] }, records: { x: ['29/KH-SNV', null] } },
			[
				'Báo cáo ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/3/2021 và ngày 10/3/2021.',
				'a:1',
				'a:2',
			],
		],
		[
			'against a report of the portal',
			{
				reports: { a: [{ code: '7/BC-SNV', issuedDate: '2022-06-21' }], b: [] },
				metadata: { b: { codeNumber: '7', codeNotation: 'BC-SNV', issuedDate: '2022-06-22' } },
			},
			['Báo cáo ghi Báo cáo số 7/BC-SNV ngày 21/6/2022; chính văn bản ấy trên cổng ghi ngày 22/6/2022.', 'a:1'],
		],
		[
			'that a sentence states on its own, though the next has the same',
			{
				reports: {
					a: [
						...inOneSentence('Theo 29/KH-SNV ngày 09/3/2021 và 30/KH-SNV ngày 09/3/2021.', '2021-03-09'),
						plan('2021-02-09'),
					],
				},
			},
			[
				'Báo cáo ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/02/2021 và ngày 09/3/2021.',
				'a:1',
				'a:3',
			],
		],
		[
			'said by a letter',
			{ reports: { a: [plan('2021-02-09'), plan('2021-03-09')] }, metadata: { a: { typeName: 'Công văn' } } },
			[
				'Công văn ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/02/2021 và ngày 09/3/2021.',
				'a:1',
				'a:2',
			],
		],
	])('is remarked on %s', (_name, given, expected) => {
		expect(notesOf('document-two-dates', given)).toEqual([expected]);
	});

	it.each<[string, Given]>([
		['one date, said twice', { reports: { a: [plan('2021-02-09'), plan('2021-02-09')] } }],
		['a day, its month and its year', { reports: { a: [plan('2021-02-09'), plan('2021-02'), plan('2021')] } }],
		['numbering that restarts each year', { reports: { a: [plan('2021-02-09'), plan('2020-03-09')] } }],
		['another number', { reports: { a: [plan('2021-02-09'), plan('2021-03-09', '30/KH-SNV')] } }],
		[
			'the month of a record with a day',
			{ reports: { a: [plan('2021-03')] }, records: { x: ['29/KH-SNV', '2021-03-10'] } },
		],
		[
			'the same number of another province',
			{
				reports: {
					a: [plan('2021-03-09', '5/KH-UBND'), { ...plan('2021-04-09', '5/KH-UBND'), issuer: 'UBND tỉnh B' }],
				},
				records: { x: ['5/KH-UBND', '2021-04-09', { organ: 'ubnd-b' }] },
			},
		],
		[
			'a date outside the year of the notation, which another rule tells',
			{ reports: { a: [plan('2021-02-09', '15/2020/QĐ-TTg'), plan('2020-03-09', '15/2020/QĐ-TTg')] } },
		],
		[
			'a date that may belong to the next document of the sentence alone',
			{
				reports: {
					a: [...inOneSentence('Theo 29/KH-SNV và 30/KH-SNV ngày 09/3/2021.', '2021-03-09'), plan('2021-02-09')],
				},
			},
		],
		['words of the portal', { reports: { a: [plan('2021-02-09'), { ...plan('2021-03-09'), inRemark: true }] } }],
	])('is not: %s', (_name, given) => {
		expect(notesOf('document-two-dates', given)).toEqual([]);
	});
});
