import { describe, expect, test as it } from 'vitest';
import type { CorpusEntries, Entry } from '#domain/corpus';
import { readOfficialDocument } from '#schema/official-document';
import type { Read } from '#schema/read';
import { readReport } from '#schema/report';
import { readSite } from '#schema/site';
import { uniquenessFindings } from '#schema/uniqueness';

const FACTS = { outline: [], anchors: {}, citations: [], footnotes: [], hasBody: true };

describe('uniquenessFindings', () => {
	it.each([
		['the same code', code('5', 'BC-SY', '2023-01-02'), code('5', 'BC-SY', '2023-11-30'), true],
		['the same code with a leading zero', code('05', 'BC-SY', '2023'), code('5', 'BC-SY', '2023'), true],
		['numbering that restarts in another year', code('5', 'BC-SY', '2022-12-31'), code('5', 'BC-SY', '2023'), false],
		['another notation', code('5', 'BC-SY', '2023'), code('5', 'KH-SY', '2023'), false],
		['no number in both', code(null, 'BC-SY', '2023'), code(null, 'BC-SY', '2023'), false],
		['no notation in both', code('5', null, '2023'), code('5', null, '2023'), false],
		['no date in both', code('5', 'BC-SY', null), code('5', 'BC-SY', null), false],
	])('%s', (_title, first, second, collide) => {
		const findings = uniquenessFindings(entries([report('a', first), report('b', second)], []));
		expect(findings).toEqual(
			collide ? [at('bao-cao/2023/so-y/b.mdx', 'code-twice', 4, 'bao-cao/2023/so-y/a.mdx')] : [],
		);
	});

	it('another organisation or type has its own numbers', () => {
		const first = document('a', code('5', 'UBND', '2023'), 'ubnd-tinh-a');
		const second = document('b', code('5', 'UBND', '2023'), 'ubnd-tinh-b');
		const unknown = [
			document('c', code('5', 'UBND', '2023'), 'null'),
			document('d', code('5', 'UBND', '2023'), 'null'),
		];
		expect(uniquenessFindings(entries([], [first, second, ...unknown]))).toEqual([]);
	});

	it('a document and a report may share a code', () => {
		const same = code('5', 'BC-SY', '2023');
		expect(uniquenessFindings(entries([report('a', same)], [document('a', same, 'so-y')]))).toEqual([]);
	});

	it('the second file is told of the first whatever the order of reading', () => {
		const [a, b] = [report('a', code('5', 'BC-SY', '2023')), report('b', code('5', 'BC-SY', '2023'))];
		expect(uniquenessFindings(entries([b, a], []))).toEqual(uniquenessFindings(entries([a, b], [])));
	});

	it('names that differ in case or normalisation are one name', () => {
		const files = [report('tong-ket'), report('Tong-Ket'), report('tổng'), report('tổng'.normalize('NFD'))];
		expect(uniquenessFindings(entries(files, [])).filter(({ rule }) => rule === 'name-twice')).toEqual([
			at('bao-cao/2023/so-y/tong-ket.mdx', 'name-twice', 1, 'bao-cao/2023/so-y/Tong-Ket.mdx'),
			expect.objectContaining({ rule: 'name-twice', path: expect.stringMatching(/\/t\S+ng\.mdx$/u) }),
		]);
	});

	it('a former address leads to one page', () => {
		const findings = uniquenessFindings(
			entries(
				[report('a', [], ['/bao-cao/2022/so-y/cu/']), report('b', [], ['/bao-cao/2022/so-y/cu/', '/van-ban/x/'])],
				[document('x', [], 'so-y'), document('y', [], 'so-y', ['/van-ban/y/', '/bao-cao/2023/so-y/a/'])],
			),
		);
		expect(findings).toEqual([
			at('bao-cao/2023/so-y/b.mdx', 'address-twice', 13, 'bao-cao/2023/so-y/a.mdx'),
			at('bao-cao/2023/so-y/b.mdx', 'address-twice', 13, 'van-ban/x.mdx'),
			at('van-ban/y.mdx', 'address-twice', 10, 'chính tệp này'),
			at('van-ban/y.mdx', 'address-twice', 10, 'bao-cao/2023/so-y/a.mdx'),
		]);
	});
});

function at(path: string, rule: string, line: number, named: string) {
	return expect.objectContaining({ path, rule, line, severity: 'error', message: expect.stringContaining(named) });
}

function code(number: string | null, notation: string | null, date: string | null): readonly string[] {
	return [`codeNumber: ${quoted(number)}`, `codeNotation: ${quoted(notation)}`, `issuedDate: ${quoted(date)}`];
}

function report(slug: string, [number, notation, date] = code(null, null, null), former: readonly string[] = []) {
	const lines = [
		'organ: so-y',
		'typeName: Báo cáo',
		...unknownCode(number, notation, date),
		'subject: A',
		'period: "2023"',
	];
	const rest = ['posted: "2026-11-21"', 'edition: full', 'source: { kind: unknown, name: A }', 'access: public'];
	const path = `bao-cao/2023/so-y/${slug}.mdx`;
	return entry(path, readReport({ path, bytes: mdx([...lines, ...rest, `formerAddresses: [${former}]`]) }));
}

function document(
	id: string,
	[number, notation, date]: readonly string[],
	organ: string,
	former: readonly string[] = [],
) {
	const lines = ['typeName: Báo cáo', ...unknownCode(number, notation, date), `organ: ${organ}`, 'subject: A'];
	const path = `van-ban/${id}.mdx`;
	const rest = ['posted: "2026-11-21"', 'access: public', `formerAddresses: [${former}]`];
	return entry(path, readOfficialDocument({ path, bytes: mdx([...lines, ...rest]) }));
}

function unknownCode(...lines: readonly (string | undefined)[]): readonly string[] {
	return code(null, null, null).map((unknown, index) => lines[index] ?? unknown);
}

function quoted(text: string | null): string {
	return text === null ? 'null' : `"${text}"`;
}

function mdx(lines: readonly string[]): Uint8Array {
	return new TextEncoder().encode(['---', ...lines, '---', ''].join('\n'));
}

function entry<Value>(path: string, { value, positions }: Read<Value>) {
	if (value === null) throw new Error(`The test's own file ${path} is wrong`);
	return { path, digest: '', positions, value, facts: FACTS };
}

function entries(reports: CorpusEntries['reports'], documents: CorpusEntries['documents']): CorpusEntries {
	const site = [
		'name: A',
		'tagline: B',
		'url: https://example.org',
		'owner: null',
		'notice: null',
		'licence: { code: A, data: B }',
	];
	const read = readSite({ path: 'site.yaml', bytes: new TextEncoder().encode(site.join('\n')) });
	const siteEntry: Entry<NonNullable<typeof read.value>> = entry('site.yaml', read);
	return { site: siteEntry, reports, documents, organisations: [], indicators: [], attachments: [] };
}
