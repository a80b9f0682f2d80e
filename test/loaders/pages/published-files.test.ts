import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#domain/official-document';
import { publishedFiles } from '#loaders/pages/published-files';
import { entriesOf, entry, officialDocument, published, report } from '../../domain/published.ts';

const SIGNED = [{ file: 'ban-ky.pdf', title: 'Bản ký', kind: 'signed' }] as const;

describe('publishedFiles', () => {
	it.each<[string, Partial<OfficialDocument>, boolean]>([
		['a public document', {}, true],
		['a draft', { draft: true }, false],
		['a document of the Party', { access: 'party' }, false],
		['an internal document', { access: 'internal' }, false],
		['a document of unknown access', { access: 'unknown' }, false],
	])('of %s: offered %j', (_name, given, offered) => {
		const path = 'van-ban/a/ban-ky.pdf';
		const entries = entriesOf({
			documents: [officialDocument('a', { files: SIGNED, ...given })],
			attachments: [at(path)],
		});
		expect(publishedFiles(entries)).toEqual(offered ? [path] : []);
	});

	it('offers what a report names, and its source where it is held', () => {
		const source = { kind: 'word-copy', name: 'Bản chữ', sha256: null, file: 'nguon.docx' } as const;
		const paths = ['ban-ky.pdf', 'nguon.docx', 'khong-ai-neu.pdf'].map((file) => `bao-cao/2024/a/b/${file}`);
		const entries = entriesOf({
			reports: [published(report('2024/a/b', { files: SIGNED, source }))],
			attachments: paths.map(at),
		});
		expect(publishedFiles(entries)).toEqual(paths.slice(0, 2));
	});
});

function at(path: string) {
	return entry(path, { bytes: 1, sha256: '0'.repeat(64) });
}
