import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-refusals-'));
const content = join(folder, 'content');
const output = join(folder, 'site');
const canary = join(folder, 'canary');
const REPORT = 'bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023.mdx';
const good = readFileSync(join('content', REPORT), 'utf8');
const RUN = `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "")`;

/** What a hostile or careless author does to a good report, and what the staff are told. */
const OFFENCES = [
	{ name: 'an unknown key', text: withKey('tacGia: "Ai đó"'), rule: 'unknown-key' },
	{ name: 'a date that does not exist', text: good.replace('"2024-01-18"', '"2024-02-31"'), rule: 'wrong-date' },
	{ name: 'a bare number', text: good.replace('value: "18.498"', 'value: 18.498'), rule: 'yaml-bare-number' },
	{ name: 'an import', text: `${good}\nimport fs from "node:fs"\n`, rule: 'mdx-import' },
	{ name: 'an export', text: `${good}\nexport const x = ${RUN}\n`, rule: 'mdx-export' },
	{ name: 'an expression', text: `${good}\nSố {${RUN}} này.\n`, rule: 'mdx-expression' },
	{ name: 'raw HTML', text: `${good}\n<script>fetch("/")</script>\n`, rule: 'raw-html' },
	{ name: 'a hidden script address', text: `${good}\n[x](java&#115;cript:alert(1))\n`, rule: 'unsafe-address' },
	{ name: "another host's address", text: `${good}\n[x](//host/x)\n`, rule: 'unsafe-address' },
];

beforeAll(() => {
	cpSync('content', content, { recursive: true });
	mkdirSync(output);
	writeFileSync(join(output, 'index.html'), 'the site of yesterday');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['check', 'build'])('npm run %s', (command) => {
	it.each(OFFENCES)('refuses $name, with its place and the remedy', async ({ text, rule }) => {
		writeFileSync(join(content, REPORT), text);
		const { code, said } = await run(command);
		expect(code).toBe(1);
		expect(said).toMatch(new RegExp(`^${REPORT}:\\d+:\\d+  Lỗi: .+(?:Hãy|hãy) .+  \\(${rule}\\)$`, 'mu'));
		expect(existsSync(canary)).toBe(false);
	});

	it('tells all of them at once', async () => {
		const [unknownKey = '', ...inText] = OFFENCES.map(({ text }) => text);
		const added = inText.filter((text) => text.startsWith(good)).map((text) => text.slice(good.length));
		writeFileSync(join(content, REPORT), unknownKey + added.join(''));
		const { said } = await run(command);
		const rules = ['unknown-key', ...OFFENCES.filter(({ text }) => text.startsWith(good)).map(({ rule }) => rule)];
		expect(rules.filter((rule) => !said.includes(`(${rule})`))).toEqual([]);
		expect(existsSync(canary)).toBe(false);
	});

	it('leaves the site of yesterday in place and nothing half-built', () => {
		expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('the site of yesterday');
		expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
	});
});

function withKey(line: string): string {
	return good.replace('---\n', `---\n${line}\n`);
}

function run(command: string) {
	return runCommand(command, { CONTENT_DIR: content, OUT_DIR: output });
}
