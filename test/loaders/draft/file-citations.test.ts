import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { compileFile } from '#loaders/compile-file';
import { type FileCitation, fileCitations, positionsOf } from '#loaders/draft/file-citations';
import { type ReadableFile, readableFile } from '#loaders/files/readable-file';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-readable-'));
const WORDS = 'Thực hiện Kế hoạch số 930/KH-SLĐTBXH,\nCông văn số 1416/SNV-TCBC&CCHC và Chỉ thị số 34-CT/TW.\n';
const FRONTMATTER = '---\nsubject: Theo Nghị quyết số 99/NQ-CP\n---\n';
const CODES = ['930/KH-SLĐTBXH', '1416/SNV-TCBC&CCHC', '34-CT/TW'];

type Saying = Pick<FileCitation, 'typeName' | 'code' | 'issuedDate' | 'issuer'>;

interface Case {
	readonly name: string;
	readonly file: string;
	readonly bytes: string | Uint8Array;
}

/** Files whose text is their own, so that offsets can be tried on it. */
const TEXTS: readonly Case[] = [
	{ name: 'a .txt', file: 'a.txt', bytes: WORDS },
	{ name: 'line ends of Windows', file: 'windows.txt', bytes: WORDS.replaceAll('\n', '\r\n') },
	{ name: 'a byte order mark', file: 'mark.txt', bytes: `\uFEFF${WORDS}` },
	{ name: 'decomposed letters', file: 'nfd.txt', bytes: WORDS.normalize('NFD') },
	{ name: 'an ending in capitals', file: 'A.TXT', bytes: WORDS },
	{ name: 'an .mdx', file: 'a.mdx', bytes: `${FRONTMATTER}\n## Kết quả\n\n${WORDS}` },
	{
		name: 'an .mdx with marks of Markdown',
		file: 'marks.mdx',
		bytes: `${FRONTMATTER}${WORDS.replace('Kế hoạch', '\\<5% **Kế hoạch**')}`,
	},
	{
		name: 'a decomposed .mdx of Windows',
		file: 'nfd.mdx',
		bytes: `${FRONTMATTER}${WORDS}`.normalize('NFD').replaceAll('\n', '\r\n'),
	},
	{ name: 'an .mdx without frontmatter', file: 'bare.mdx', bytes: WORDS },
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the citations of a file', () => {
	it.each(TEXTS)('stand at their offsets in $name', async ({ file, bytes }) => {
		const { text, ...rest } = await read(file, bytes);
		const found = fileCitations({ text, ...rest });
		expect(text).toBe(bytes);
		expect(found.map(({ code }) => code)).toEqual(CODES);
		expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((citation) => citation.text));
		expect(found.map((citation) => citation.text.normalize('NFC'))).toEqual(CODES);
	});

	it.each(globSync('content/bao-cao/**/*.mdx'))('are those that the page of %s shows', async (path) => {
		const found = await readableFile(path);
		if (isProblem(found)) throw new Error(found.problem);
		const file = { path: relative('content', path), bytes: readFileSync(path) };
		const { artefact } = compileFile(file, '');
		const shown = artefact.kind === 'report' ? artefact.entry?.facts.citations : undefined;
		const saying = ({ typeName, code, issuedDate, issuer }: Saying) => [typeName, code, issuedDate, issuer];
		expect(fileCitations(found).map(saying)).toEqual(shown?.map(saying));
	});

	it('have lines and columns', async () => {
		const file = await read('lines.txt', `\n\n${WORDS}`);
		expect(positionsOf(file.text, fileCitations(file))).toEqual([
			{ line: 3, column: 23 },
			{ line: 4, column: 13 },
			{ line: 4, column: 46 },
		]);
	});
});

describe('readableFile refuses', () => {
	it.each([
		['empty.txt', '', /rỗng/u],
		['legacy.txt', Buffer.from('QuyÕt ®Þnh', 'latin1'), /UTF-8/u],
		['unclosed.mdx', '---\na: 1\n', /^Dòng 1: .*---/u],
		['old.doc', 'x', /\.doc.*Hãy mở bằng Word.*\.docx/u],
		['a.rtf', 'x', /RTF.*\.docx/u],
		['a.pdf', '%PDF', /PDF.*Word gốc/u],
		['a.odt', 'x', /OpenDocument.*\.docx/u],
		['a.xlsx', 'x', /\.txt, \.mdx và \.docx/u],
		['a', 'x', /không có đuôi.*\.docx/u],
		['renamed.docx', '%PDF', /Tệp là PDF/u],
		['renamed.txt', 'PK\u0003\u0004', /Word/u],
	])('%s', async (file, bytes, problem) => {
		expect(await readableFile(write(file, bytes))).toEqual({ problem: expect.stringMatching(problem) });
	});

	it.each([
		['what is not there', 'nowhere.txt', /Không tìm thấy/u],
		['what lies in a file', 'a/b.txt', /Không tìm thấy/u],
		['a folder', 'folder.txt', /thư mục/u],
	])('%s', async (_title, file, problem) => {
		write('a', 'x');
		mkdirSync(join(folder, 'folder.txt'), { recursive: true });
		expect(await readableFile(join(folder, file))).toEqual({ problem: expect.stringMatching(problem) });
	});

	it('a file too large to be read at once', async () => {
		const path = write('large.docx', '');
		truncateSync(path, 50_000_001);
		expect(await readableFile(path)).toEqual({ problem: expect.stringMatching(/51 MB/u) });
	});
});

async function read(file: string, bytes: string | Uint8Array): Promise<ReadableFile> {
	const found = await readableFile(write(file, bytes));
	if (isProblem(found)) throw new Error(found.problem);
	return found;
}

function write(file: string, bytes: string | Uint8Array): string {
	const path = join(folder, file);
	writeFileSync(path, bytes);
	return path;
}
