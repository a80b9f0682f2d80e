import { expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { remarkFindings } from '#domain/document-checks/findings';
import { citing, date, entriesOf, officialDocument, report } from '../published.ts';
import { portal } from './remarks-of.ts';

it('are warnings at each sentence', () => {
	const plan = (issuedDate: string) => ({ code: '29/KH-SNV', issuedDate });
	const findings = remarkFindings(portal({ reports: { a: [plan('2021-02-09'), plan('2021-03-09')] } }));
	expect(findings.filter(({ rule }) => rule === 'document-two-dates')).toEqual(
		[1, 2].map((line) => ({
			rule: 'document-two-dates',
			severity: 'warning',
			path: 'bao-cao/2022/so-a/a.mdx',
			line,
			column: 1,
			message:
				'Kế hoạch số 29/KH-SNV được ghi với hai ngày khác nhau: ngày 09/02/2021 và ngày 09/3/2021. Một số, ký hiệu trong một năm chỉ có một ngày ban hành. Hãy đối chiếu với văn bản gốc; nếu báo cáo đã ký ghi đúng như vậy thì giữ nguyên, cổng tự ghi chú cho người đọc.',
		})),
	);
});

it('are warnings at the keys of records and reports', () => {
	const record = officialDocument('x', { codeNumber: '15', codeNotation: '2020/QĐ-TTg', issuedDate: date('2021') });
	const corpus = buildCorpus(
		entriesOf({
			documents: [{ ...record, positions: { issuedDate: { line: 5, column: 1 } } }],
			reports: [{ ...citing(report('2022/so-a/a'), []), positions: { codeNumber: { line: 4, column: 2 } } }],
		}),
	);
	expect(remarkFindings(corpus).map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`)).toEqual([
		'van-ban/x.mdx:5:1 document-year',
		'bao-cao/2022/so-a/a.mdx:4:2 report-without-number',
		'bao-cao/2022/so-a/a.mdx:1:1 report-without-day',
	]);
});
