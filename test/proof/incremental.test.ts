import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticReport, writeSyntheticContent } from '../../scripts/synthetic-content.ts';
import { changedPages, copyProject, differences, editFile, type ProjectCopy, type Site } from './project-copy.ts';

/** `REPORTS=1000 npx vitest run --project proof` runs the proof at another size. */
const REPORTS = Number(process.env['REPORTS'] ?? 100);

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-proof-'));
const content = join(folder, 'content');
const otherContent = join(folder, 'other-content');
const pathOf = (n: number) => syntheticReport(n, REPORTS).path;
const added = syntheticReport(REPORTS + 1, REPORTS);
const CITED = 'van-ban/1-2020-qd-thu.mdx';
const ATTACHING = 'van-ban/2-2020-qd-thu.mdx';

let warm: ProjectCopy;
let clean: ProjectCopy;
let last: Site;
let other: Site;

beforeAll(async () => {
	writeSyntheticContent(content, REPORTS);
	writeSyntheticContent(otherContent, 12);
	for (const name of ['warm', 'clean']) mkdirSync(join(folder, name));
	warm = copyProject(join(folder, 'warm'));
	clean = copyProject(join(folder, 'clean'));
	last = await warm.build(content);
	other = await warm.build(otherContent);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Change {
	readonly name: string;
	readonly make: () => void;
	/** Which reports and documents must differ from before; no other may. Lists and the pages about are made anew. */
	readonly shows: (page: string, text: string) => boolean;
}

const isAnnex = (page: string) => page.endsWith('/bieu-tong-hop/index.html');
const isReport = (page: string) => /^bao-cao\/\d{4}\//u.test(page) && !isAnnex(page);
const isWatched = (page: string) => isReport(page) || isAnnex(page) || isDocument(page);
const isDocument = (page: string) => /^van-ban\/.+\.html$/u.test(page) && existsSync(sourcePathOf(page));
const showsAdded = (_page: string, text: string) => text.includes(addressOf(added.path));
const inContent = (path: string, from: string, to: string) => editFile(join(content, path), from, to);
const attach = (bytes: string) => {
	const beside = join(content, ATTACHING.replace(/\.mdx$/u, ''));
	mkdirSync(beside, { recursive: true });
	writeFileSync(join(beside, 'ban-ky.pdf'), bytes);
};
const inSources = (path: string, from: string, to: string) => () => {
	for (const project of [warm, clean]) project.editSource(path, from, to);
};

const CONTENT_CHANGES: readonly Change[] = [
	{ name: 'nothing', make: () => undefined, shows: () => false },
	{
		name: 'the type of a cited document',
		make: () => inContent(CITED, 'typeName: Quyết định', 'typeName: Chỉ thị'),
		shows: (page) => page === pageOf(CITED) || (isReport(page) && sourceOf(page).includes('số 1/2020/QĐ-THU')),
	},
	{
		name: 'a figure of a report',
		make: () => {
			inContent(pathOf(2), '10,02', '10,03');
			inContent(pathOf(2), '9,90', '9,91');
		},
		shows: (page) => [pageOf(pathOf(2)), annexOf(pathOf(2))].includes(page),
	},
	{
		name: 'a file attached to a document',
		make: () => {
			inContent(ATTACHING, 'files: []', 'files: [{ file: ban-ky.pdf, title: Bản ký, kind: signed }]');
			attach('%PDF-1');
		},
		shows: (page) => page === pageOf(ATTACHING),
	},
	{
		name: 'the bytes of an attached file',
		make: () => attach('%PDF-2'),
		shows: (page) => page === pageOf(ATTACHING),
	},
	{
		name: 'a report added',
		make: () => {
			mkdirSync(dirname(join(content, added.path)), { recursive: true });
			writeFileSync(join(content, added.path), added.text.replace('2026-11-21', '2026-11-22'));
		},
		shows: showsAdded,
	},
	{
		name: 'a report removed',
		make: () => rmSync(join(content, added.path)),
		shows: showsAdded,
	},
];

const SOURCE_CHANGES: readonly Change[] = [
	{ name: 'the compiler', make: inSources('src/markdown/html.ts', "['bang']", "['bang', 'rong']"), shows: isReport },
	{
		name: 'a component',
		make: inSources('src/components/FigureMarks.astro', 'class="verdict"', 'class="verdict small"'),
		shows: isReport,
	},
	{
		name: 'a chart',
		make: inSources('src/charts/co-cau.ts', 'const HEIGHT = ', 'const HEIGHT = 2 + '),
		shows: isReport,
	},
	{
		name: 'the schema',
		make: inSources('src/schema/report.ts', 'return { ...shape, id,', 'return { ...shape, place: "Sửa", id,'),
		shows: (page) => isReport(page) || isAnnex(page),
	},
	{
		name: 'a layout',
		make: inSources('src/layouts/Page.astro', 'Tới nội dung', 'Bỏ qua đầu trang'),
		shows: () => true,
	},
];

describe(`${REPORTS} reports, built again`, () => {
	it.each(CONTENT_CHANGES)('after $name: byte for byte a clean build', async (change) => {
		await expectSameAsClean(change);
		expect(differences(await warm.build(otherContent), other)).toEqual([]);
	});

	it.each(SOURCE_CHANGES)('after an edit of $name: byte for byte a clean build', expectSameAsClean);
});

async function expectSameAsClean({ make, shows }: Change): Promise<void> {
	make();
	const [rebuilt, fresh] = await Promise.all([warm.build(content), clean.cleanBuild(content)]);
	expect(differences(rebuilt, fresh)).toEqual([]);
	const keyed = [...new Set([...last.keys(), ...rebuilt.keys()])].filter(isWatched);
	const beforeAndAfter = (path: string) => `${last.get(path) ?? ''}${rebuilt.get(path) ?? ''}`;
	const expected = keyed.filter((path) => shows(path, beforeAndAfter(path)));
	expect(changedPages(last, rebuilt).filter(isWatched)).toEqual(expected.sort());
	last = rebuilt;
}

function pageOf(path: string): string {
	return path.replace(/\.mdx$/u, '/index.html');
}

function annexOf(path: string): string {
	return path.replace(/\.mdx$/u, '/bieu-tong-hop/index.html');
}

function addressOf(path: string): string {
	return `/${path.replace(/\.mdx$/u, '/')}`;
}

function sourceOf(page: string): string {
	return readFileSync(sourcePathOf(page), 'utf8');
}

function sourcePathOf(page: string): string {
	return join(content, page.replace(/\/index\.html$/u, '.mdx'));
}
