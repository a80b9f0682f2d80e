import { describe, expect, it } from 'vitest';
import type { ShortCitation } from '../published.ts';
import { notesOf } from './remarks-of.ts';

function noted(citations: readonly ShortCitation[], reportType = 'Báo cáo') {
	const metadata = { a: { typeName: reportType } };
	return notesOf('document-issuer', { reports: { a: citations }, metadata });
}

describe('the issuer in words against the notation', () => {
	it.each<[string, ShortCitation, string]>([
		[
			'another body',
			{ code: '406/QĐ-TTg', issuer: 'Chính phủ', typeName: 'Quyết định' },
			'Báo cáo ghi Quyết định số 406/QĐ-TTg là của Chính phủ; ký hiệu QĐ-TTg là của Thủ tướng Chính phủ.',
		],
		[
			'the body whose office signs',
			{ code: '1560/VP-KGVX', issuer: 'UBND tỉnh', typeName: 'Công văn' },
			'Báo cáo ghi Công văn số 1560/VP-KGVX là của UBND tỉnh; ký hiệu VP-KGVX là của Văn phòng Ủy ban nhân dân tỉnh A, văn phòng của cơ quan ấy.',
		],
		[
			'the body above the Sở that signs',
			{ code: '5/KH-SNV', issuer: 'UBND tỉnh', typeName: 'Kế hoạch' },
			'Báo cáo ghi Kế hoạch số 5/KH-SNV là của UBND tỉnh; ký hiệu KH-SNV là của Sở Nội vụ tỉnh A, đơn vị của cơ quan ấy.',
		],
		[
			'the Sở under the body that signs',
			{ code: '5/QĐ-UBND', issuer: 'Sở Nội vụ', typeName: 'Quyết định' },
			'Báo cáo ghi Quyết định số 5/QĐ-UBND là của Sở Nội vụ; ký hiệu QĐ-UBND là của Ủy ban nhân dân tỉnh A.',
		],
		[
			'the speaker',
			{ code: '5/QĐ-UBND', issuer: 'Sở', typeName: 'Quyết định' },
			'Báo cáo ghi Quyết định số 5/QĐ-UBND là của Sở; ký hiệu QĐ-UBND là của Ủy ban nhân dân tỉnh A.',
		],
	])('is remarked on where the words name %s', (_name, citation, note) => {
		expect(noted([citation])).toEqual([[note, 'a:1']]);
	});

	it.each<[string, ShortCitation]>([
		['who signs', { code: '406/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' }],
		['who signs, in short', { code: '5/QĐ-UBND', issuer: 'UBND tỉnh' }],
		['who signs in another province', { code: '5/QĐ-UBND', issuer: 'UBND tỉnh B' }],
		['a body of another province whose office is not known', { code: '5/VP-TH', issuer: 'UBND tỉnh B' }],
		['one of two that sign alike', { code: '19-CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' }],
		['who is not known to the portal', { code: '5/QĐ-UBND', issuer: 'UBND huyện C' }],
		['somebody, though it is not known who signs', { code: '5/KH-XYZ', issuer: 'UBND tỉnh' }],
		['who took over the tasks of who signs', { code: '5/KH-SLĐTBXH', issuer: 'Sở Nội vụ' }],
		['nobody', { code: '406/QĐ-TTg' }],
		['nobody: the code alone tells', { code: '406/QĐ-TTg', issuer: 'Chính phủ', inferred: true }],
	])('is not where they name %s', (_name, citation) => {
		expect(noted([citation])).toEqual([]);
	});

	it('gives shared words to the document that they fit', () => {
		const sentence = 'Theo Nghị quyết số 68/NQ-CP và Quyết định số 23/2021/QĐ-TTg của Thủ tướng Chính phủ.';
		const issuer = 'Thủ tướng Chính phủ';
		const shared = ['68/NQ-CP', '23/2021/QĐ-TTg'].map((code) => ({ code, issuer, sentence }));
		expect(noted(shared)).toEqual([]);
		expect(noted(shared.toReversed())).toHaveLength(1);
		expect(noted(shared.map((each, index) => ({ ...each, sentence: `Câu ${index}.` })))).toHaveLength(1);
	});

	it('is said once for a document, at the first sentence of each report', () => {
		const wrong = { code: '406/QĐ-TTg', issuer: 'Chính phủ', typeName: 'Quyết định' };
		const reports = { a: [wrong, wrong], b: [wrong, { ...wrong, issuer: 'Thủ tướng Chính phủ' }] };
		expect(notesOf('document-issuer', { reports })).toEqual([
			[
				'Các báo cáo ghi Quyết định số 406/QĐ-TTg là của Chính phủ; ký hiệu QĐ-TTg là của Thủ tướng Chính phủ.',
				'a:1',
				'b:1',
			],
		]);
	});
});
