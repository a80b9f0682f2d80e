import { describe, expect, it } from 'vitest';
import { type Given, notesOf } from './remarks-of.ts';

describe('the year in the notation against the date', () => {
	it.each<[string, Given, readonly string[]]>([
		[
			'that sentences state',
			{
				reports: {
					a: [
						{ code: '15/2020/QĐ-TTg', issuedDate: '2021-04-24' },
						{ code: '15/2020/QĐ-TTg', issuedDate: '2021-04-24' },
					],
				},
			},
			[
				'Quyết định số 15/2020/QĐ-TTg mang năm 2020 trong ký hiệu, còn ngày ban hành được ghi là ngày 24/4/2021.',
				'a:1',
			],
		],
		[
			'that states only the year',
			{ reports: { a: [{ code: '45/2019/QH14', issuedDate: '2018', typeName: 'Bộ luật' }] } },
			['Bộ luật số 45/2019/QH14 mang năm 2019 trong ký hiệu, còn ngày ban hành được ghi là năm 2018.', 'a:1'],
		],
		[
			'of the record itself',
			{ records: { x: ['15/2020/QĐ-TTg', '2021-04-24', { typeName: 'Quyết định' }] } },
			[
				'Quyết định số 15/2020/QĐ-TTg mang năm 2020 trong ký hiệu, còn ngày ban hành được ghi là ngày 24/4/2021.',
				'x.issuedDate',
			],
		],
	])('is remarked on: %s', (_name, given, expected) => {
		expect(notesOf('document-year', given)).toEqual([expected]);
	});

	it.each<[string, Given]>([
		['the same year', { reports: { a: [{ code: '15/2020/QĐ-TTg', issuedDate: '2020-04-24' }] } }],
		['no date', { reports: { a: [{ code: '15/2020/QĐ-TTg' }] } }],
		['no year in the notation', { reports: { a: [{ code: '406/QĐ-TTg', issuedDate: '2021-03-22' }] } }],
		['a record of the same year', { records: { x: ['15/2020/QĐ-TTg', '2020'] } }],
	])('is not: %s', (_name, given) => {
		expect(notesOf('document-year', given)).toEqual([]);
	});
});
