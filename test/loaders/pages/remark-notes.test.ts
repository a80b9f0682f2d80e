import { expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { remarkNotes } from '#loaders/pages/remark-notes';
import { citing, date, entriesOf, entry, organisation, report } from '../../domain/published.ts';

const REPLY = { date: date('2023-02-01'), text: 'Ngày đúng là 09/3/2022.' };
const plan = (issuedDate: string) => ({ code: '29/KH-SNV', typeName: 'Kế hoạch', issuedDate });
const corpus = buildCorpus(
	entriesOf({
		organisations: [
			entry(
				'so-a',
				organisation('so-a', { name: 'Sở Nội vụ tỉnh A', shortName: 'Sở Nội vụ A', province: 'A', notations: ['SNV'] }),
			),
		],
		reports: [
			citing(report('2022/so-a/a'), [plan('2022-02-09')]),
			citing(report('2022/so-a/b', { period: '2022-H1', reply: REPLY }), [{ code: '1/QĐ-UBND' }, plan('2022-03-09')]),
		],
	}),
);
const text = 'Các báo cáo ghi hai ngày khác nhau cho cùng số, ký hiệu 29/KH-SNV: ngày 09/02/2022 và ngày 09/3/2022.';
const page = { label: 'Kế hoạch số 29/KH-SNV', href: '/van-ban/29-kh-snv-a/' };
const reply = { who: 'Sở Nội vụ A', date: 'ngày 01 tháng 02 năm 2023', text: REPLY.text };

it('lead from a report to its own sentence, to those of other reports, and to the document', () => {
	const here = '/bao-cao/2022/so-a/a/';
	expect(remarkNotes(corpus, corpus.documentRemarks.ofReport('2022/so-a/a'), here)).toEqual({
		notes: [
			{
				text,
				sentences: [
					{ label: '29/KH-SNV ngày 09/02/2022', href: '#vien-dan-1' },
					{
						label: 'Báo cáo 6 tháng đầu năm 2022, Sở Nội vụ A: 29/KH-SNV ngày 09/3/2022',
						href: '/bao-cao/2022/so-a/b/#vien-dan-2',
					},
				],
				documents: [page],
			},
		],
		replies: [reply],
	});
});

it('leave the own reply of a report to its page', () => {
	const notes = remarkNotes(corpus, corpus.documentRemarks.ofReport('2022/so-a/b'), '/bao-cao/2022/so-a/b/');
	expect(notes.notes).toHaveLength(1);
	expect(notes.replies).toEqual([]);
});

it('stand on the page of the document without a link to it, with the replies', () => {
	const notes = remarkNotes(corpus, corpus.documentRemarks.ofDocument('29-kh-snv-a'), page.href);
	expect(notes.notes.map(({ documents, sentences }) => [documents.length, sentences.length])).toEqual([[0, 2]]);
	expect(notes.replies).toEqual([reply]);
});
