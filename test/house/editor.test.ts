import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorFiles } from '#loaders/draft/editor-files';
import { COMPONENT_NAMES } from '#markdown/component-rules';
import { FORMATS, jsonSchemaOf } from '#schema/json-schema';
import { openEditor } from './language-server.ts';

/** `UPDATE_FIXTURES=1 npx vitest run test/house/editor.test.ts` writes the schemas anew; read the diff. */
const update = process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] === undefined;

describe('the folder .vscode, which a content repository copies', () => {
	it.each(FORMATS)('holds the JSON Schema of %s as the check reads it', (format) => {
		const file = join('.vscode', 'schema', `${format}.json`);
		const schema = `${JSON.stringify(jsonSchemaOf(format), null, '\t')}\n`;
		if (update) writeFileSync(file, schema);
		expect(readFileSync(file, 'utf8')).toBe(schema);
	});

	it('has a snippet for every component, and for no other', () => {
		const snippets: Readonly<Record<string, { body: string[] }>> = JSON.parse(
			readFileSync(join('.vscode', 'minh-bach.code-snippets'), 'utf8'),
		);
		const used = Object.values(snippets).flatMap(({ body }) => /^<(\w+)/u.exec(body.join('\n'))?.[1] ?? []);
		expect(used.sort()).toEqual([...COMPONENT_NAMES].sort());
	});
});

const HEAD = '---\norgan: so-a\nedition: \n\nfigures:\n  a: { value: "1", within: b }\n---\n\nChữ\n';

describe('the metadata of a report, in VS Code with the Astro extension', () => {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'minh-bach-editor-')));
	const path = 'bao-cao/2024/so-a/ket-qua.mdx';
	const uri = pathToFileURL(join(folder, 'content', path)).href;
	let editor: Awaited<ReturnType<typeof openEditor>>;

	beforeAll(async () => {
		for (const [name, text] of editorFiles(join(folder, 'content'), [path])) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		}
		editor = await openEditor(folder);
		editor.open(uri, HEAD);
	});

	afterAll(() => {
		editor.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

	it.each([
		['a key', at(3, 0), 'codeNumber'],
		['a choice', at(2, 9), 'rewritten'],
		['a key of a figure', at(5, 21), 'quote'],
	])('completes %s', async (_, place, label) => {
		const { items } = (await editor.ask('textDocument/completion', place)) as { items: { label: string }[] };
		expect(items.map((item) => item.label)).toContain(label);
	});

	it('explains a key in Vietnamese', async () => {
		expect(JSON.stringify(await editor.ask('textDocument/hover', at(1, 2)))).toContain('Mã cơ quan ban hành');
	});

	it('does not complain of a relation in its short form', async () => {
		const said = (await editor.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
			items: { message: string; range: { start: { line: number } } }[];
		};
		const lines = new Set(said.items.map(({ range }) => range.start.line));
		expect([...lines].sort()).toEqual([0, 2]);
	});
});
