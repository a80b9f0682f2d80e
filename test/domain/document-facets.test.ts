import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import { ALL_DOCUMENTS, type DocumentFilter, type DocumentIndex, indexDocuments } from '#domain/document-facets';
import { listAddress } from '#domain/facet-lists';
import { FIELDS } from '#domain/field';
import type { ListedDocument } from '#domain/listed-document';
import { date, listedDocument } from './published.ts';

const DOCUMENTS = [
	listedDocument('a', { typeName: 'Quyết định', organ: 'so-y-te', issuedDate: date('2021-03'), field: 'viec-lam' }),
	listedDocument('b', { typeName: 'Công văn', organ: 'so-a', issuedDate: date('2019') }),
	listedDocument('c', { issuerWords: 'Sở Y tế', issuedDate: date('2020-05-06') }),
	listedDocument('d', { typeName: 'Công văn' }),
];

describe('the address of a list of documents', () => {
	it.each<[Partial<DocumentFilter>, string]>([
		[{}, '/van-ban/'],
		[{ type: 'cong-van' }, '/van-ban/theo/cong-van/tat-ca/tat-ca/tat-ca/'],
		[{ organ: 'so-a', year: '2019' }, '/van-ban/theo/tat-ca/so-a/2019/tat-ca/'],
		[{ year: 'chua-ro', field: 'viec-lam' }, '/van-ban/theo/tat-ca/tat-ca/chua-ro/viec-lam/'],
	])('limited to %o is %s', (filter, address) => {
		expect(listAddress(indexOf([]).lists, filter)).toBe(address);
	});
});

describe('documents', () => {
	it.each<[string, Partial<DocumentFilter>, string[]]>([
		['of one type', { type: 'cong-van' }, ['b', 'd']],
		['whose type no sentence says', { type: 'chua-ro' }, ['c']],
		['of an issuer by the words that name it, apart from a record of that id', { organ: 'goi-la-so-y-te' }, ['c']],
		['of an issuer with a record', { organ: 'so-y-te' }, ['a']],
		['whose issuer is unknown', { organ: 'chua-ro' }, ['d']],
		['of a year, however much of the date is known', { year: '2021' }, ['a']],
		['without a date', { year: 'chua-ro' }, ['d']],
		['of a field', { field: 'viec-lam' }, ['a']],
		['without a field', { field: 'chua-ro' }, ['b', 'c', 'd']],
		['under two limits', { type: 'cong-van', year: 'chua-ro' }, ['d']],
		['under three limits have no list', { type: 'cong-van', year: '2019', field: 'chua-ro' }, []],
	])('%s', (_name, filter, ids) => {
		const found = indexOf(DOCUMENTS).items({ ...ALL_DOCUMENTS, ...filter });
		expect(found.map(({ id }) => id)).toEqual(ids);
	});

	it('are offered by name, by year from the newest, by field in its own order; the unknown last', () => {
		const offered = indexOf(DOCUMENTS)
			.facets(ALL_DOCUMENTS)
			.map(({ label, choices }) => [label, choices.map((choice) => choice.label)]);
		expect(offered).toEqual([
			['Loại văn bản', ['Công văn', 'Quyết định', 'Chưa rõ loại']],
			['Cơ quan ban hành', ['SO-A', 'SO-Y-TE', 'Sở Y tế', 'Chưa rõ cơ quan']],
			['Năm ban hành', ['2021', '2020', '2019', 'Chưa rõ năm']],
			['Lĩnh vực', [...FIELDS.map(({ name }) => name), 'Chưa xếp lĩnh vực']],
		]);
	});

	it('stand all under some choice of each facet, and each choice counts those of its list', () => {
		fc.assert(
			fc.property(fc.array(anyDocument(), { maxLength: 10 }), (documents) => {
				const index = indexOf(documents);
				for (const { key, choices } of index.facets(ALL_DOCUMENTS)) {
					const lists = choices.map(({ value }) => index.items({ ...ALL_DOCUMENTS, [key]: value }));
					expect(lists.map(({ length }) => length)).toEqual(choices.map(({ count }) => count));
					expect(new Set(lists.flat())).toEqual(new Set(documents));
					expect(lists.flat()).toHaveLength(documents.length);
				}
			}),
		);
	});
});

function indexOf(documents: readonly ListedDocument[]): DocumentIndex {
	return indexDocuments(documents, (organ) => organ.toUpperCase());
}

function anyDocument(): fc.Arbitrary<ListedDocument> {
	return fc
		.record({
			typeName: fc.constantFrom(null, 'Quyết định', 'Công văn'),
			organ: fc.constantFrom(null, 'so-a', 'so-y-te'),
			issuerWords: fc.constantFrom(null, 'Sở Y tế', 'sở y tế'),
			issuedDate: fc.constantFrom(null, date('2020'), date('2021-02-03')),
			field: fc.constantFrom(null, 'viec-lam', 'giam-ngheo'),
		})
		.map((given) => listedDocument('x', given));
}
