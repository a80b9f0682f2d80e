import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { RuleExample } from '#domain/rule-guide';
import { allFindings } from '#loaders/check/all-findings';
import { findingsText } from '#loaders/check/findings-text';
import { githubAnnotations } from '#loaders/check/github-annotations';
import { writeNewFile } from '#loaders/files/new-file';
import { sourceFiles } from '#loaders/files/source-files';
import { CODE, canaryTouched, loadHostile, type Prepare, placesIn, removeHostile } from './hostile-content.ts';

const outside = mkdtempSync(join(tmpdir(), 'minh-bach-outside-'));
chmodSync(outside, 0o755);
writeFileSync(join(outside, 'bi-mat.yaml'), 'name: Bí mật\n');

afterAll(() => {
	removeHostile();
	rmSync(outside, { recursive: true, force: true });
});
afterEach(() => {
	expect(canaryTouched()).toBe(false);
});

const REPORTS = 'bao-cao/2024/so-noi-vu-tinh-a';
const INDICATOR = 'name: Hộ cận nghèo\nfield: giam-ngheo\nunit: hộ\ndirection: lower-is-better\n';

type Row = readonly [trick: string, example: RuleExample, prepare: Prepare | undefined, ...places: string[]];

const put =
	(path: string, text: string): Prepare =>
	(content) => {
		mkdirSync(join(content, path, '..'), { recursive: true });
		writeFileSync(join(content, path), text);
	};

const link =
	(path: string, to: string): Prepare =>
	(content) =>
		symlinkSync(to, join(content, path));

const NO_FILES: readonly Row[] = [
	['a link out of the folder', {}, link('so-lieu/a.yaml', join(outside, 'bi-mat.yaml')), 'so-lieu/a.yaml:1 not-a-file'],
	['a link to a folder outside', {}, link('van-ban', outside), 'van-ban:1 not-a-file'],
	['a link to the folder itself', {}, link('so-lieu/a', '.'), 'so-lieu/a:1 not-a-file'],
	['a link to the root', {}, link('so-lieu/a', '/'), 'so-lieu/a:1 not-a-file'],
	['a link to nothing', {}, link('so-lieu/a.yaml', 'b.yaml'), 'so-lieu/a.yaml:1 not-a-file'],
	['a link in a ring', {}, link('so-lieu/a.yaml', 'a.yaml'), 'so-lieu/a.yaml:1 not-a-file'],
	['a link to a device without end', {}, link('so-lieu/a.yaml', '/dev/zero'), 'so-lieu/a.yaml:1 not-a-file'],
	['a link to a file beside it', {}, link('so-lieu/a.yaml', 'ho-ngheo.yaml'), 'so-lieu/a.yaml:1 not-a-file'],
	[
		'a link for an attached file',
		{ head: 'files: [{ file: a.pdf, title: A, kind: annex }]' },
		(content) => {
			mkdirSync(join(content, REPORTS, 'ket-qua'));
			symlinkSync('/etc/passwd', join(content, REPORTS, 'ket-qua/a.pdf'));
		},
		'13 file-missing',
		`${REPORTS}/ket-qua/a.pdf:1 not-a-file`,
	],
	[
		'a pipe that nobody writes to',
		{},
		(content) => execFileSync('mkfifo', [join(content, 'so-lieu/a.yaml')]),
		'so-lieu/a.yaml:1 not-a-file',
	],
];

const CODE_IN_A_NAME = CODE.replaceAll('/', '');

const NAMES: readonly Row[] = [
	['a folder named as a report', {}, put(`${REPORTS}/a.mdx/b.pdf`, ''), `${REPORTS}/a.mdx:1 misplaced-file`],
	[
		'an empty folder named as an indicator',
		{},
		(content) => mkdirSync(join(content, 'so-lieu/a.yaml')),
		'so-lieu/a.yaml:1 misplaced-file',
	],
	['folders inside each other', {}, put(`${'a/'.repeat(500)}b`, ''), 'a/a/a/a/a/a/a/a/a:1 misplaced-file'],
	['a script beside a report', {}, put(`${REPORTS}/ket-qua/a.js`, CODE), `${REPORTS}/ket-qua/a.js:1 misplaced-file`],
	[
		'a page beside a report',
		{},
		put(`${REPORTS}/ket-qua/a.html`, '<script>1</script>'),
		`${REPORTS}/ket-qua/a.html:1 misplaced-file`,
	],
	[
		'a drawing beside a report',
		{},
		put(`${REPORTS}/ket-qua/a.svg`, '<svg onload="1"/>'),
		`${REPORTS}/ket-qua/a.svg:1 misplaced-file`,
	],
	['a component', {}, put('so-lieu/a.astro', `---\n${CODE}\n---`), 'so-lieu/a.astro:1 misplaced-file'],
	['settings of the build', {}, put('astro.config.mjs', CODE), 'astro.config.mjs:1 misplaced-file'],
	['a package', {}, put('package.json', '{}'), 'package.json:1 misplaced-file'],
	[
		'code in a name',
		{},
		put(`so-lieu/{${CODE_IN_A_NAME}}.yaml`, INDICATOR),
		`so-lieu/{${CODE_IN_A_NAME}}.yaml:1 wrong-file-name`,
	],
	[
		'markup in a name',
		{},
		put('so-lieu/<img src=x onerror=1>.yaml', INDICATOR),
		'so-lieu/<img src=x onerror=1>.yaml:1 wrong-file-name',
	],
	['a way up in a name', {}, put('so-lieu/a%2f..%2fb.yaml', INDICATOR), 'so-lieu/a%2f..%2fb.yaml:1 wrong-file-name'],
	[
		'a zero-width space in a name',
		{},
		put('so-lieu/ho\u200Bngheo.yaml', INDICATOR),
		'so-lieu/ho\u200Bngheo.yaml:1 wrong-file-name',
	],
	[
		'a turned reading direction in a name',
		{},
		put(`${REPORTS}/ket-qua/a\u202Efdp.docx`, ''),
		`${REPORTS}/ket-qua/a\u202Efdp.docx:1 wrong-file-name`,
	],
	[
		'an escape sequence in a name',
		{},
		put('so-lieu/\u001B[2J.yaml', INDICATOR),
		'so-lieu/\u001B[2J.yaml:1 wrong-file-name',
	],
	[
		'a line break in a name',
		{},
		put('so-lieu/a\n::error::b.yaml', INDICATOR),
		'so-lieu/a\n::error::b.yaml:1 wrong-file-name',
	],
	[
		'a name that is no UTF-8',
		{ files: { 'so-lieu/a.yaml': INDICATOR } },
		(content) => renameSync(join(content, 'so-lieu/a.yaml'), Buffer.from(join(content, 'so-lieu/\xE9.yaml'), 'latin1')),
		'so-lieu/\uFFFD.yaml:1 wrong-file-name',
	],
	[
		'letters that look like others',
		{},
		put('so-lieu/h\u043E-ngheo.yaml', INDICATOR),
		'so-lieu/h\u043E-ngheo.yaml:1 wrong-file-name',
	],
	[
		'a name that only differs in case',
		{},
		put('so-lieu/Ho-Ngheo.yaml', INDICATOR),
		'so-lieu/Ho-Ngheo.yaml:1 wrong-file-name',
		'so-lieu/ho-ngheo.yaml:1 name-twice',
	],
	[
		'names of files that only differ in case',
		{ head: 'files: [{ file: a.pdf, title: A, kind: annex }, { file: A.pdf, title: B, kind: annex }]' },
		(content) => {
			put(`${REPORTS}/ket-qua/a.pdf`, '1')(content);
			put(`${REPORTS}/ket-qua/A.pdf`, '2')(content);
		},
		`${REPORTS}/ket-qua/a.pdf:1 name-twice`,
	],
	[
		'names that only differ in how marks are composed',
		{},
		(content) => {
			for (const form of ['NFC', 'NFD']) put('so-lieu/tỷ-lệ.yaml'.normalize(form), INDICATOR)(content);
		},
		...['path-not-nfc', 'wrong-file-name'].map((rule) => `${'so-lieu/tỷ-lệ.yaml'.normalize('NFD')}:1 ${rule}`),
		...['name-twice', 'wrong-file-name'].map((rule) => `${'so-lieu/tỷ-lệ.yaml'.normalize('NFC')}:1 ${rule}`),
	],
	[
		'an attached file with marks apart',
		{},
		put(`${REPORTS}/ket-qua/Phụ lục.pdf`.normalize('NFD'), ''),
		`${`${REPORTS}/ket-qua/Phụ lục.pdf`.normalize('NFD')}:1 misplaced-file`,
	],
	[
		'one code in two reports',
		{ earlier: { head: ['codeNumber: "12"', 'issuedDate: "2025-01-06"', 'posted: "2025-01-10"'] } },
		undefined,
		'4 code-twice',
	],
];

const HUGE: readonly Row[] = [
	[
		'a report of 3 GB',
		{},
		(content) => {
			put('van-ban/a.mdx', '---\n')(content);
			truncateSync(join(content, 'van-ban/a.mdx'), 3_000_000_000);
		},
		'van-ban/a.mdx:1 file-too-large',
	],
	[
		'a report of 50 MB',
		{},
		(content) => {
			put('van-ban/a.mdx', '---\n')(content);
			truncateSync(join(content, 'van-ban/a.mdx'), 50_000_000);
		},
		'van-ban/a.mdx:1 file-too-large',
	],
	[
		'an attached file of 3 GB',
		{},
		(content) => {
			put(`${REPORTS}/ket-qua/a.pdf`, '')(content);
			truncateSync(join(content, REPORTS, 'ket-qua/a.pdf'), 3_000_000_000);
		},
		`${REPORTS}/ket-qua/a.pdf:1 file-too-large`,
	],
	[
		'a misplaced file of 150 MB',
		{},
		(content) => {
			put('so-lieu/a.mp4', '')(content);
			truncateSync(join(content, 'so-lieu/a.mp4'), 150_000_000);
		},
		'so-lieu/a.mp4:1 misplaced-file',
	],
];

describe.each([
	['what is no file', NO_FILES],
	['names', NAMES],
	['huge files', HUGE],
])('hostile files: %s', (_class, rows) => {
	const tricks = rows.map(([trick, example, prepare, ...places]) => ({ trick, example, prepare, places }));

	it.each(tricks)('is refused with its path: $trick', ({ example, prepare, places }) => {
		const start = performance.now();
		expect(placesIn(example, prepare)).toEqual(places);
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

describe('what the user may not read', () => {
	const content = join(outside, 'content');
	put('so-lieu/a.yaml', INDICATOR)(content);
	put('so-lieu/b.yaml', INDICATOR)(content);
	put('van-ban/c.mdx', 'c')(content);
	put('bao-cao/2024/d.mdx', 'd')(content);
	chmodSync(join(content, 'so-lieu/b.yaml'), 0o000);
	chmodSync(join(content, 'van-ban'), 0o000);
	chmodSync(join(content, 'bao-cao'), 0o444);

	it('is refused, and the rest is listed', () => {
		const { paths, findings } = asNobody(() => sourceFiles(content));
		expect(paths).toEqual(['so-lieu/a.yaml']);
		expect(findings.map(({ rule, path }) => `${path} ${rule}`)).toEqual([
			'bao-cao/2024 not-a-file',
			'so-lieu/b.yaml not-a-file',
			'van-ban not-a-file',
		]);
	});
});

describe('a socket', () => {
	it('is refused', async () => {
		const server = createServer();
		const content = join(outside, 'socket');
		mkdirSync(content);
		await new Promise<void>((resolve) => server.listen(join(content, 'site.yaml'), resolve));
		expect(sourceFiles(content)).toMatchObject({ paths: [], findings: [{ path: 'site.yaml', rule: 'not-a-file' }] });
		await new Promise((resolve) => server.close(resolve));
	});
});

describe('what the check says of a hostile name', () => {
	it('steers neither the terminal nor the log of a build server', () => {
		const findings = allFindings(loadHostile({}, put('so-lieu/\u001B[2J\n::error::b.yaml', INDICATOR)));
		expect(findingsText(findings)).toMatch(/^so-lieu\/\[U\+001B\]\[2J ::error::b\.yaml:1:1 {2}Lỗi: [^\n\p{C}]+$/u);
		expect(githubAnnotations(findings, (path) => path)).toMatch(/^::error file=[^\n\p{C}]+$/u);
	});
});

describe('many files', () => {
	it('are listed in a moment: 20,000 in the wrong place', () => {
		const content = join(outside, 'many');
		mkdirSync(join(content, 'a'), { recursive: true });
		for (let n = 0; n < 20_000; n++) writeFileSync(join(content, 'a', String(n)), '');
		const start = performance.now();
		expect(sourceFiles(content).paths).toHaveLength(20_000);
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

describe('a new file', () => {
	it('is not written through a link that leads out of the content folder', () => {
		const content = realpathSync(mkdtempSync(join(outside, 'new-')));
		mkdirSync(join(outside, 'elsewhere'));
		symlinkSync(join(outside, 'elsewhere'), join(content, 'bao-cao'));
		expect(writeNewFile(content, 'bao-cao/2024/so-y/a.mdx', 'a')?.problem).toContain('symlink');
		expect(readdirSync(join(outside, 'elsewhere'))).toEqual([]);
	});

	it('is not written over a link, also where that leads nowhere', () => {
		const content = realpathSync(mkdtempSync(join(outside, 'new-')));
		symlinkSync(join(outside, 'nowhere'), join(content, 'a.mdx'));
		expect(writeNewFile(content, 'a.mdx', 'a')?.problem).toContain('Đã có tệp');
		expect(existsSync(join(outside, 'nowhere'))).toBe(false);
	});

	it('says where it cannot be written', () => {
		const content = realpathSync(mkdtempSync(join(outside, 'new-')));
		writeFileSync(join(content, 'bao-cao'), 'a file');
		expect(writeNewFile(content, 'bao-cao/2024/so-y/a.mdx', 'a')?.problem).toMatch(/Không ghi được .+ \(E[A-Z]+\)/u);
	});
});

/** Root may read everything; whoever else runs the tests is refused anyway. */
function asNobody<Result>(run: () => Result): Result {
	if (process.geteuid?.() !== 0) return run();
	process.seteuid?.(65_534);
	try {
		return run();
	} finally {
		process.seteuid?.(0);
	}
}
