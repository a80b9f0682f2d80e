import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { vanBan } from '#domain/data-sets/van-ban';
import { vienDan } from '#domain/data-sets/vien-dan';
import { date } from '../plan-values.ts';
import { citation, entriesOf, entry, officialDocument, organisation } from '../published.ts';
import { sketched } from './sketched.ts';

const NEWER = '2022/so-a/bao-cao';
const OLDER = '2020/so-a/bao-cao';

const corpus = buildCorpus(
	entriesOf({
		organisations: [
			entry('so-a', organisation('so-a', { province: 'A', notations: ['SNV'] })),
			entry('chinh-phu', organisation('chinh-phu', { kind: 'chinh-phu', name: 'Chính phủ', notations: ['CP'] })),
		],
		documents: [
			officialDocument('42-nq-cp', {
				typeName: 'Nghị quyết',
				codeNumber: '42',
				codeNotation: 'NQ-CP',
				issuedDate: date('2020-04'),
				organ: 'chinh-phu',
				subject: 'Các biện pháp hỗ trợ',
			}),
			officialDocument('5-kh-snv', { codeNumber: '05', codeNotation: 'KH-SNV', organ: 'so-a' }),
		],
		reports: [
			sketched(
				NEWER,
				{},
				{
					issuedDate: '2022-12-01',
					codeNumber: '9',
					codeNotation: 'BC-SNV',
					citations: [
						{
							...citation({ code: '42/NQ-CP', sentence: 'Thực hiện Nghị quyết số 42/NQ-CP.' }, 'vien-dan-1'),
							role: 'implements',
						},
						citation({ code: '7/BC-SNV' }, 'vien-dan-2'),
						citation({ code: '30/KH-SNV', typeName: 'Kế hoạch' }, 'vien-dan-3'),
						citation({ code: '42/NQ-CP', inRemark: true }, 'vien-dan-4'),
						citation({ code: '9/BC-SNV' }, 'vien-dan-5'),
						{ ...citation({ code: '42/NQ-CP' }, 'vien-dan-6'), role: 'basis' },
					],
				},
			),
			sketched(OLDER, {}, { issuedDate: '2020-12-01', codeNumber: '7', codeNotation: 'BC-SNV' }),
		],
	}),
);

describe('the rows of vien-dan', () => {
	it('are the mentions in the words of reports, each with what it leads to', () => {
		expect(vienDan.rows(corpus).map(({ url, document, role }) => [url, document, role])).toEqual([
			[`https://example.org/bao-cao/${NEWER}/#vien-dan-1`, '42-nq-cp', 'thực hiện'],
			[`https://example.org/bao-cao/${NEWER}/#vien-dan-2`, OLDER, 'nhắc tới'],
			[`https://example.org/bao-cao/${NEWER}/#vien-dan-3`, '30-kh-snv-a', 'nhắc tới'],
			[`https://example.org/bao-cao/${NEWER}/#vien-dan-6`, '42-nq-cp', 'căn cứ'],
		]);
	});

	it('hold the code and the sentence', () => {
		expect(vienDan.rows(corpus)[0]).toMatchObject({
			report: NEWER,
			code: '42/NQ-CP',
			sentence: 'Thực hiện Nghị quyết số 42/NQ-CP.',
		});
	});
});

describe('the rows of van-ban', () => {
	it('are the records and the documents that are only cited, by number', () => {
		expect(vanBan.rows(corpus).map(({ id, citations }) => [id, citations])).toEqual([
			['5-kh-snv', 0],
			['30-kh-snv-a', 1],
			['42-nq-cp', 2],
		]);
	});

	it('hold what the record says', () => {
		expect(vanBan.rows(corpus).at(-1)).toEqual({
			id: '42-nq-cp',
			typeName: 'Nghị quyết',
			code: '42/NQ-CP',
			codeNumber: '42',
			codeNotation: 'NQ-CP',
			issuedDate: '2020-04',
			organ: 'chinh-phu',
			subject: 'Các biện pháp hỗ trợ',
			hasFullText: false,
			citations: 2,
			url: 'https://example.org/van-ban/42-nq-cp/',
		});
	});

	it('are empty where no sentence says more', () => {
		expect(vanBan.rows(corpus)[1]).toMatchObject({ typeName: 'Kế hoạch', issuedDate: null, subject: null });
	});

	it('count the rows of vien-dan', () => {
		const cited = Map.groupBy(vienDan.rows(corpus), ({ document }) => document);
		for (const { id, citations } of vanBan.rows(corpus)) expect(cited.get(id)?.length ?? 0).toBe(citations);
	});
});
