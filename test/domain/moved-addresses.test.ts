import { describe, expect, test as it } from 'vitest';
import type { CorpusEntries } from '#domain/corpus';
import { type MovedAddress, movedAddresses } from '#domain/moved-addresses';
import {
	citing,
	corpusOf,
	entry,
	officialDocument,
	organisation,
	published,
	report,
	withFigures,
} from './published.ts';

const PLAN = { typeName: 'Kế hoạch', codeNumber: '12', codeNotation: 'KH-SNV', organ: 'so-a' };
const CITING = citing(report('2022/so-a/moi'), [{ code: '12/KH-SNV' }]);

describe('an address that was left', () => {
	it.each<[string, Partial<CorpusEntries>, MovedAddress[]]>([
		[
			'by a report leads to it',
			{
				reports: [
					citing(
						report('2023/so-a/b', { formerAddresses: ['/bao-cao/2022/so-a/b/', '/bao-cao/b/'], subject: 'B' }),
						[],
					),
				],
			},
			[
				{ from: '/bao-cao/2022/so-a/b/', to: '/bao-cao/2023/so-a/b/', name: 'B' },
				{ from: '/bao-cao/b/', to: '/bao-cao/2023/so-a/b/', name: 'B' },
			],
		],
		[
			'by a report with figures leads to it and to its annex',
			{
				reports: [
					published(
						withFigures('2023/so-a/b', { a: { value: '5' } }, { formerAddresses: ['/bao-cao/b/'], subject: 'B' }),
					),
				],
			},
			[
				{ from: '/bao-cao/b/', to: '/bao-cao/2023/so-a/b/', name: 'B' },
				{
					from: '/bao-cao/b/bieu-tong-hop/',
					to: '/bao-cao/2023/so-a/b/bieu-tong-hop/',
					name: 'Biểu tổng hợp số liệu: B',
				},
			],
		],
		[
			'by a document leads to it',
			{ documents: [officialDocument('moi-hon', { ...PLAN, formerAddresses: ['/van-ban/cu/'] })] },
			[{ from: '/van-ban/cu/', to: '/van-ban/moi-hon/', name: 'Kế hoạch số 12/KH-SNV' }],
		],
		[
			'by a document that was known from sentences alone leads to its record',
			{ documents: [officialDocument('12-kh-snv', PLAN)], reports: [CITING] },
			[{ from: '/van-ban/12-kh-snv-a/', to: '/van-ban/12-kh-snv/', name: 'Kế hoạch số 12/KH-SNV' }],
		],
		[
			'leads where a content file says, rather than where sentences would',
			{
				documents: [
					officialDocument('12-kh-snv', PLAN),
					officialDocument('12a', { typeName: 'Kế hoạch', formerAddresses: ['/van-ban/12-kh-snv-a/'] }),
				],
				reports: [CITING],
			},
			[{ from: '/van-ban/12-kh-snv-a/', to: '/van-ban/12a/', name: 'Kế hoạch (không ghi số)' }],
		],
		[
			'is none while a page stands there',
			{
				documents: [
					officialDocument('a'),
					officialDocument('b', { formerAddresses: ['/van-ban/a/', '/van-ban/moi/'] }),
				],
				reports: [citing(report('2022/so-a/x', { formerAddresses: ['/bao-cao/2022/so-a/x/'] }), [])],
			},
			[],
		],
		[
			'by a draft leads nowhere',
			{ documents: [officialDocument('b', { draft: true, formerAddresses: ['/van-ban/a/'] })] },
			[],
		],
	])('%s', (_name, entries, expected) => {
		const organisations = [entry('so-a', organisation('so-a', { province: 'A', notations: ['SNV'] }))];
		expect(movedAddresses(corpusOf([], { organisations, ...entries }))).toEqual(expected);
	});
});
