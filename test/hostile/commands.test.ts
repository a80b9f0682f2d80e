import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeExample } from '../domain/rules/example-content.ts';
import { docxFile, p } from '../importers/docx-file.ts';
import { copyProject } from '../proof/project-copy.ts';
import { CODE, canaryTouched, removeHostile } from './hostile-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-hostile-commands-'));
const project = join(folder, 'project');
const content = join(folder, 'content');
const REPORT = 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua.mdx';

/** The canary in each position of a text. */
const BODY = [
	`Một {${CODE}} hai.`,
	`{${CODE}}`,
	`import 'data:text/javascript,${CODE}'`,
	`export const a = ${CODE}`,
	`<script>${CODE}</script>`,
	`<img src="x" onerror="${CODE}"/>`,
	`<Canary run={() => ${CODE}}/>`,
	`<GhiChu {...${CODE}}>a</GhiChu>`,
	`[a](javascript:${CODE})`,
	`$\{${CODE}}`,
	`<%= ${CODE} %>`,
	`{{constructor.constructor("${CODE}")()}}`,
].join('\n\n');

const HEAD = [
	'---',
	`organ: !!js/function "function () { ${CODE} }"`,
	`subject: "{${CODE}}"`,
	`__proto__: { draft: "{${CODE}}" }`,
	`"{${CODE}}": a`,
	'---',
	'',
].join('\n');

/** Files that a build tool would run if it took the content folder for a project. */
const RUNNABLE: Readonly<Record<string, string>> = {
	'package.json': JSON.stringify({ scripts: { preinstall: 'node a.mjs' }, imports: { '#loaders/*': './a.mjs' } }),
	'astro.config.mjs': CODE,
	'vite.config.js': CODE,
	'a.mjs': CODE,
	'content.config.ts': CODE,
	'bao-cao/2024/so-noi-vu-tinh-a/a.astro': `---\n${CODE}\n---`,
	'bao-cao/2024/so-noi-vu-tinh-a/a.js': CODE,
	[`van-ban/{${CODE.replaceAll('/', '')}}.mdx`]: `---\na: b\n---\n{${CODE}}`,
	'van-ban/$(touch canary).mdx': 'a',
	'van-ban/`touch canary`.mdx': 'a',
	'van-ban/--eval.mdx': 'a',
	'node_modules/astro/index.js': CODE,
	'.env': 'NODE_OPTIONS=--import=./a.mjs\n',
};

beforeAll(() => {
	mkdirSync(project);
	copyProject(project);
	writeExample(content, { files: { [REPORT]: HEAD + BODY, ...RUNNABLE } });
	writeFileSync(
		join(content, 'site.yaml'),
		`name: !!js/function "${CODE}"\ntagline: "{${CODE}}"\nurl: javascript:${CODE}\n`,
	);
	put('a.txt', BODY);
	put('a.md', HEAD + BODY);
	put('a.mdx', HEAD + BODY);
	put('a.docx', docxFile({ body: [escapedXml(BODY), FIELD].map((inside) => p(inside)).join('') }));
	put(
		'entity.docx',
		docxFile({ body: p('&a;') }, (xml) =>
			xml.replace('<w:', `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:`),
		),
	);
	put('$(touch canary).txt', BODY);
	put('--eval.txt', BODY);
});

afterAll(() => {
	removeHostile();
	rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
	expect(canaryTouched()).toBe(false);
	expect(existsSync(join(project, 'canary'))).toBe(false);
});

const COMMANDS: readonly (readonly [command: string, parameters: readonly string[], code: number, said: RegExp])[] = [
	['check', [], 1, /ket-qua\.mdx:\d+:\d+ {2}Lỗi: .+[Hh]ãy .+ {2}\(mdx-expression\)/u],
	['check', ['--json'], 1, /"rule": "mdx-expression"/u],
	['check', ['--since', `$(${CODE})`], 1, /kho git/u],
	['check', ['--published', `javascript:${CODE}`], 1, /Không đọc được/u],
	['build', [], 1, /Nội dung có \d+ lỗi; chưa dựng gì\./u],
	['preview-file', [join(content, REPORT)], 1, /Chưa làm được bản xem trước vì các lỗi trên\./u],
	['preview-file', [`{${CODE}}`], 1, /Không tìm thấy tệp/u],
	['editor', [], 0, /Đã chuẩn bị gợi ý cho VS Code/u],
	['new', ['--organ', 'so-noi-vu-tinh-a', '--period', '2025'], 0, /Đã tạo/u],
	['new', ['--organ', `{${CODE}}`, '--period', `{${CODE}}`, '--slug', '../../a'], 1, /Không có cơ quan nào/u],
	['cite', ['a.txt'], 0, /văn bản/u],
	['cite', ['a.mdx'], 0, /văn bản/u],
	['cite', ['a.docx'], 0, /văn bản/u],
	['cite', ['entity.docx'], 1, /entity\.docx: \S+/u],
	['cite', ['$(touch canary).txt'], 0, /văn bản/u],
	['cite', ['--eval.txt'], 1, /Cách dùng/u],
	['import', ['a.txt', '--json'], 0, /"frontmatter"/u],
	['import', ['a.md', '--json'], 0, /"frontmatter"/u],
	['import', ['a.docx', '--json'], 0, /"frontmatter"/u],
	['import', ['entity.docx'], 1, /entity\.docx: \S+/u],
	['import', ['a.txt'], 0, /Đã lập bản nháp/u],
];

describe('the canary', () => {
	it.each(COMMANDS)(
		'is not touched by npm run %s -- %j',
		async (command, parameters, code, words) => {
			const { ended, said } = await run(command, parameters);
			expect(said).toMatch(words);
			expect(said).not.toMatch(/^ +at .+:\d+:\d+\)?$/mu);
			expect(ended).toBe(code);
		},
		30_000,
	);

	it('is escaped in what the importer wrote, which the check then reads', async () => {
		const drafts = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
			/^bao-cao.*\.mdx$/u.test(path),
		);
		const written = drafts.map((path) => readFileSync(join(content, path), 'utf8'));
		expect(written.filter((text) => text.includes('kiểm lại')).length).toBeGreaterThan(0);
		const { said } = await run('check', []);
		const [imported = ''] = drafts.filter((path) => readFileSync(join(content, path), 'utf8').includes('kiểm lại'));
		expect(
			said.split('\n').filter((line) => line.startsWith(imported) && /\((?:mdx|raw|jsx|attribute)-/u.test(line)),
		).toEqual([]);
	});
});

function put(name: string, bytes: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), bytes);
}

/** A field by which Word would start a program. */
const FIELD = '<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r>';

function escapedXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function run(command: string, parameters: readonly string[]): Promise<{ ended: unknown; said: string }> {
	const env = {
		...process.env,
		CONTENT_DIR: content,
		OUT_DIR: join(folder, 'site'),
		INIT_CWD: folder,
		GITHUB_ACTIONS: '',
		GITLAB_CI: '',
	};
	return new Promise((resolve) => {
		const options = { cwd: project, env, timeout: 25_000, maxBuffer: 10_000_000 };
		execFile(process.execPath, [`scripts/${command}.ts`, ...parameters], options, (error, stdout, stderr) => {
			resolve({ ended: error === null ? 0 : (error.code ?? error.signal), said: stdout + stderr });
		});
	});
}
