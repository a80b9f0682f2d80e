import { describe, expect, it } from 'vitest';
import { notesOf } from './remarks-of.ts';

function noted(code: string, stated: string | null, issuedDate: string | null, typeName = 'Báo cáo') {
	const mention = { code, ...(stated !== null && { issuedDate: stated }) };
	return notesOf('document-of-the-future', {
		reports: { a: [mention, mention] },
		metadata: { a: { typeName, ...(issuedDate !== null && { issuedDate }) } },
	});
}

describe('a document younger than the report that cites it', () => {
	it.each([
		[
			'a later day',
			'5/KH-SNV',
			'2021-06-23',
			'2021-06-22',
			'Báo cáo ban hành ngày 22/6/2021 dẫn Kế hoạch số 5/KH-SNV ghi ngày 23/6/2021, sau ngày ban hành của chính báo cáo.',
		],
		[
			'a later month',
			'5/KH-SNV',
			'2021-07',
			'2021-06',
			'Báo cáo ban hành tháng 6/2021 dẫn Kế hoạch số 5/KH-SNV ghi tháng 7/2021, sau ngày ban hành của chính báo cáo.',
		],
		[
			'a day after the month of the report',
			'5/KH-SNV',
			'2021-07-01',
			'2021-06',
			'Báo cáo ban hành tháng 6/2021 dẫn Kế hoạch số 5/KH-SNV ghi ngày 01/7/2021, sau ngày ban hành của chính báo cáo.',
		],
		[
			'a later year in the notation',
			'15/2022/QĐ-TTg',
			null,
			'2021-06-22',
			'Báo cáo ban hành ngày 22/6/2021 dẫn Quyết định số 15/2022/QĐ-TTg mang năm 2022 trong ký hiệu, sau năm ban hành của chính báo cáo.',
		],
		[
			'date and notation: said once',
			'15/2022/QĐ-TTg',
			'2022-01-01',
			'2021-06-22',
			'Báo cáo ban hành ngày 22/6/2021 dẫn Quyết định số 15/2022/QĐ-TTg ghi ngày 01/01/2022, sau ngày ban hành của chính báo cáo.',
		],
	])('is remarked on: %s', (_name, code, stated, issued, note) => {
		expect(noted(code, stated, issued)).toEqual([[note, 'a:1']]);
	});

	it.each([
		['the day of the report', '5/KH-SNV', '2021-06-22', '2021-06-22'],
		['a day in the month of the report', '5/KH-SNV', '2021-06-30', '2021-06'],
		['the month of the report', '5/KH-SNV', '2021-06', '2021-06-01'],
		['the year of the report', '5/KH-SNV', '2021', '2021-06-01'],
		['the year of the report in the notation', '15/2021/QĐ-TTg', null, '2021-01-02'],
		['no date', '5/KH-SNV', null, '2021-06-22'],
		['a report without a date', '5/KH-SNV', '2199-06-22', null],
	])('is not: %s', (_name, code, stated, issued) => {
		expect(noted(code, stated, issued)).toEqual([]);
	});

	it('is said by a letter of itself', () => {
		expect(noted('5/KH-SNV', '2021-06-23', '2021-06-22', 'Công văn')[0]?.[0]).toMatch(
			/^Công văn ban hành .+ của chính công văn\.$/u,
		);
	});
});
