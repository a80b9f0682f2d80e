import { describe, expect, it } from 'vitest';
import { type Given, notesOf, type ShortRecord } from './remarks-of.ts';

const SPELLED: ShortRecord = ['202/KH-SNV', '2021-02-22', { typeName: 'Kế hoạch', aliases: ['202/KH-SNVT'] }];

function cited(code: string, issuedDate?: string) {
	return { code, ...(issuedDate !== undefined && { issuedDate }) };
}

describe('two spellings of one notation', () => {
	it.each<[string, Given, readonly string[]]>([
		[
			'that the record knows',
			{ reports: { a: [cited('202/KH-SNV'), cited('202/KH-SNVT')] }, records: { x: SPELLED } },
			['Cùng một văn bản được ghi bằng hai ký hiệu: 202/KH-SNV và 202/KH-SNVT.', 'a:1', 'a:2'],
		],
		[
			'of the record and of a report',
			{ reports: { a: [cited('202/KH-SNVT'), cited('202/KH-SNVT')] }, records: { x: SPELLED } },
			['Cùng một văn bản được ghi bằng hai ký hiệu: 202/KH-SNV và 202/KH-SNVT.', 'a:1'],
		],
		[
			'of two documents without records, on one day',
			{ reports: { a: [cited('202/KH-XYZT', '2021-02-22')], b: [cited('202/KH-XYZTBH', '2021-02-22')] } },
			['Kế hoạch số 202/KH-XYZT và 202/KH-XYZTBH có thể là hai cách ghi của cùng một văn bản.', 'a:1', 'b:1'],
		],
		[
			'of two documents in one report, without dates',
			{ reports: { a: [cited('202/KH-XYZT'), cited('202/KH-XYZTBH')] } },
			['Kế hoạch số 202/KH-XYZT và 202/KH-XYZTBH có thể là hai cách ghi của cùng một văn bản.', 'a:1', 'a:2'],
		],
		[
			'of two records of one organ',
			{ records: { x: ['5/KH-SNV', '2021-02-22', { typeName: 'Kế hoạch' }], y: ['5/KH-SNVT', '2021-02-22'] } },
			[
				'Kế hoạch số 5/KH-SNV và 5/KH-SNVT có thể là hai cách ghi của cùng một văn bản.',
				'x.codeNumber',
				'y.codeNumber',
			],
		],
		[
			'of the unit in two letters',
			{ reports: { a: [cited('364/SXYZ-LĐVL', '2021-03-17'), cited('364/SXYZ-LĐVLBHXH', '2021-03-17')] } },
			['Văn bản số 364/SXYZ-LĐVL và 364/SXYZ-LĐVLBHXH có thể là hai cách ghi của cùng một văn bản.', 'a:1', 'a:2'],
		],
	])('are remarked on: %s', (_name, given, expected) => {
		expect(notesOf('document-two-spellings', given)).toEqual([expected]);
	});

	it.each<[string, Given]>([
		['one spelling', { reports: { a: [cited('202/KH-SNV'), cited('202/KH-SNV')] }, records: { x: SPELLED } }],
		['an alias that nobody uses', { reports: { a: [] }, records: { x: SPELLED } }],
		['another number', { reports: { a: [cited('202/KH-XYZT'), cited('203/KH-XYZTBH')] } }],
		['another type', { reports: { a: [cited('202/KH-XYZT'), cited('202/TB-XYZTBH')] } }],
		[
			'dates that contradict each other',
			{ reports: { a: [cited('202/KH-XYZT', '2021-02-22'), cited('202/KH-XYZTBH', '2021-02-23')] } },
		],
		[
			'no dates, in two reports: each year has the number',
			{ reports: { a: [cited('202/KH-XYZT')], b: [cited('202/KH-XYZTBH')] } },
		],
		['two organs on one day', { reports: { a: [cited('5/QĐ-UBND', '2021-02-22'), cited('5/QĐ-SNV', '2021-02-22')] } }],
		[
			'two bodies that every reader knows',
			{ reports: { a: [cited('5-CV/BTGTU', '2021-02-22'), cited('5-CV/BTCTU', '2021-02-22')] } },
		],
		[
			'an office and its body',
			{ reports: { a: [cited('5/TB-VPUBND', '2021-02-22'), cited('5/TB-UBND', '2021-02-22')] } },
		],
		[
			'two units of one organ',
			{ reports: { a: [cited('5/SNV-TCBC', '2021-02-22'), cited('5/SNV-TTr', '2021-02-22')] } },
		],
		[
			'another province',
			{
				records: {
					x: ['5/KH-UBND', '2021-02-22', { organ: 'ubnd-a' }],
					y: ['5/KH-UBNDT', '2021-02-22', { organ: 'ubnd-b' }],
				},
			},
		],
		['another year in the notation', { reports: { a: [cited('5/2020/QĐ-XYZT'), cited('5/2021/QĐ-XYZTBH')] } }],
	])('are not: %s', (_name, given) => {
		expect(notesOf('document-two-spellings', given)).toEqual([]);
	});
});
