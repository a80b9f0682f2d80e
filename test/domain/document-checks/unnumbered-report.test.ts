import { describe, expect, it } from 'vitest';
import type { ShortReport } from '../published.ts';
import { portal } from './remarks-of.ts';

const NUMBERED: ShortReport = { codeNumber: '12', codeNotation: 'BC-SNV' };

describe('a report without number or day', () => {
	it.each<[string, ShortReport, readonly (readonly [string, string])[]]>([
		['number and day', { ...NUMBERED, issuedDate: '2022-12-31' }, []],
		['no number', { issuedDate: '2022-12-31' }, [['report-without-number', 'Báo cáo không ghi số.']]],
		[
			'only the month',
			{ ...NUMBERED, issuedDate: '2022-12' },
			[['report-without-day', 'Báo cáo chỉ ghi tháng 12/2022, không ghi ngày.']],
		],
		[
			'a letter with only the year, and no number',
			{ typeName: 'Công văn', issuedDate: '2022' },
			[
				['report-without-number', 'Công văn không ghi số.'],
				['report-without-day', 'Công văn chỉ ghi năm 2022, không ghi ngày.'],
			],
		],
	])('%s', (_name, metadata, expected) => {
		const { all } = portal({ reports: { a: [] }, metadata: { a: metadata } }).documentRemarks;
		expect(all.map(({ rule, note }) => [rule, note])).toEqual(expected);
	});
});
