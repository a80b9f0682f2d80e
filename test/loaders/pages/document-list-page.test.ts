import { describe, expect, test as it } from 'vitest';
import type { Corpus } from '#domain/corpus';
import { ALL_DOCUMENTS, type DocumentFilter } from '#domain/document-facets';
import { documentIndex, documentListPage } from '#loaders/pages/document-list-page';
import { citing, corpusOf, date, entry, officialDocument, organisation, report } from '../../domain/published.ts';

const ORGANISATIONS = [entry('so-a', organisation('so-a', { shortName: 'Sở A', province: 'A', notations: ['SNV'] }))];
const OF_SO_A = { organ: 'so-a', issuedDate: date('2021-02-03') };

describe('a list of documents', () => {
	it.each<[Partial<DocumentFilter>, string]>([
		[{}, 'Văn bản'],
		[{ type: 'ke-hoach' }, 'Kế hoạch'],
		[{ organ: 'so-a', year: '2021' }, 'Văn bản của Sở A, năm 2021'],
		[{ type: 'ke-hoach', organ: 'so-a' }, 'Kế hoạch của Sở A'],
		[{ year: '2021', field: 'viec-lam' }, 'Văn bản năm 2021, lĩnh vực Việc làm'],
		[{ type: 'chua-ro', year: 'chua-ro' }, 'Văn bản chưa rõ loại, chưa rõ năm ban hành'],
		[{ organ: 'chua-ro', field: 'chua-ro' }, 'Văn bản chưa rõ cơ quan ban hành, chưa xếp lĩnh vực'],
	])('limited to %o is called %s', (filter, title) => {
		const documents = [officialDocument('a', { ...OF_SO_A, typeName: 'Kế hoạch', field: 'viec-lam' })];
		const reports = [citing(report('2022/so-a/x'), [{ code: '5/2020/XYZ' }])];
		expect(pageOf(corpusOf([], { documents, reports, organisations: ORGANISATIONS }), filter).title).toBe(title);
	});

	it('says of each document what is known, what is not, and how many reports name it', () => {
		const twice = citing(report('2022/so-a/x'), [{ code: '12/KH-SNV' }, { code: '12/KH-SNV' }, { code: '9/ABC-DEF' }]);
		const once = citing(report('2022/so-a/y'), [{ code: '12/KH-SNV' }]);
		const plan = { typeName: 'Kế hoạch', codeNumber: '12', codeNotation: 'KH-SNV', subject: 'Việc của năm' };
		const documents = [
			officialDocument('12-kh-snv', { ...OF_SO_A, ...plan }),
			officialDocument('dang', { codeNumber: '34', codeNotation: 'CT/TW', access: 'party' }),
			officialDocument('rut', { withdrawn: { date: date('2026-12-01'), reason: 'Đăng nhầm.' } }),
		];
		const corpus = corpusOf([], { documents, reports: [twice, once], organisations: ORGANISATIONS });
		expect(pageOf(corpus, {}).groups[0]?.rows).toMatchObject([
			{ code: '9/ABC-DEF', typeName: 'Văn bản', date: null, subject: null, organ: null, citing: '1 báo cáo nhắc tới' },
			{
				href: '/van-ban/12-kh-snv/',
				typeName: 'Kế hoạch',
				date: '03/02/2021',
				subject: 'Việc của năm',
				organ: { name: 'Sở A', href: '/co-quan/so-a/' },
				text: 'chưa đăng toàn văn',
				citing: '2 báo cáo nhắc tới',
			},
			{ code: '34-CT/TW', text: 'không đăng toàn văn', citing: 'chưa báo cáo nào nhắc tới', state: null },
			{ code: 'không ghi số', state: 'đã rút' },
		]);
	});

	it('is cut where it is long, but never the one of an organisation and year', () => {
		const documents = Array.from({ length: 301 }, (_, n) =>
			officialDocument(`v-${n}`, { ...OF_SO_A, codeNumber: String(n), codeNotation: 'KH-SNV' }),
		);
		const corpus = corpusOf([], { documents, organisations: ORGANISATIONS });
		const shown = (filter: Partial<DocumentFilter>) => {
			const { count, groups, rest } = pageOf(corpus, filter);
			return { count, rows: groups.flatMap(({ rows }) => rows).length, rest: rest?.slice(0, 39) };
		};
		const cut = { count: '301 văn bản', rows: 300, rest: 'Danh sách dừng ở 300 văn bản đầu, theo ' };
		expect(shown({})).toEqual(cut);
		expect(shown({ organ: 'so-a' })).toEqual(cut);
		expect(shown({ organ: 'so-a', year: '2021' })).toEqual({ count: '301 văn bản', rows: 301, rest: undefined });
	});

	it('says what to give up when no more limits may be set', () => {
		const documents = [officialDocument('a', OF_SO_A)];
		const corpus = corpusOf([], { documents, organisations: ORGANISATIONS });
		expect(pageOf(corpus, { organ: 'so-a' }).closed).toBeNull();
		expect(pageOf(corpus, { organ: 'so-a', year: '2021' }).closed).toBe(
			'Để lọc theo loại văn bản hoặc lĩnh vực, hãy bỏ bớt một mục.',
		);
	});
});

function pageOf(corpus: Corpus, filter: Partial<DocumentFilter>) {
	return documentListPage(corpus, documentIndex(corpus), { ...ALL_DOCUMENTS, ...filter });
}
