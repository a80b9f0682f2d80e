import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { builtPages } from '../../scripts/built-pages.ts';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';
import { writeExample } from '../domain/rules/example-content.ts';
import { CODE, canaryTouched, removeHostile } from '../hostile/hostile-content.ts';
import { copyProject } from '../proof/project-copy.ts';
import { htmlFaults } from './html-validator.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-hostile-site-'));
const project = join(folder, 'project');
const content = join(folder, 'content');
const site = join(project, 'out');
let server: StaticServer;
let browser: Browser;

/** Words that the check lets pass, since they are words; whoever writes them into a page unescaped runs them. */
const WORDS = [
	'</script><script>globalThis.canary = true</script>',
	'"><img src=x onerror="globalThis.canary = true">',
	"'><svg onload='globalThis.canary = true'>",
	`{${CODE}}`,
	`$\{${CODE}}`,
	'<!-- --><iframe srcdoc="<script>top.canary = true</script>"></iframe>',
	'{{constructor.constructor("globalThis.canary = true")()}}',
	'=HYPERLINK("javascript:globalThis.canary = true")',
].join(' ');
const YAML = JSON.stringify(WORDS);
const FILE = "{globalThis.canary = true} '&$(id);.pdf";

beforeAll(async () => {
	mkdirSync(project);
	writeExample(content, {
		head: [
			`subject: ${YAML}`,
			`typeName: ${JSON.stringify('</script><script>globalThis.canary = true</script>')}`,
			`place: ${YAML}`,
			`source: { kind: word-copy, name: ${YAML} }`,
			`summary: [${YAML}]`,
			`to: [${YAML}]`,
			`signer: { fullName: ${YAML}, position: ${YAML} }`,
			`reply: { date: "2025-02-01", text: ${YAML} }`,
			`files: [{ file: ${JSON.stringify(FILE)}, title: ${YAML}, kind: annex }]`,
			'figures:',
			`  a: { label: ${JSON.stringify(`Tổng ${WORDS}`)}, value: "120", unit: lớp, note: ${YAML}, sourceNote: ${YAML}, sumOf: [[b, c]] }`,
			`  b: { label: ${JSON.stringify(`Xã ${WORDS}`)}, value: "100", unit: lớp, group: ${YAML} }`,
			`  c: { label: ${JSON.stringify(`Huyện ${WORDS}`)}, value: "10", unit: lớp }`,
		],
		text: [
			'## Kết quả \\{globalThis.canary = true\\} \\<script>globalThis.canary = true\\</script>',
			'',
			'Đã mở 120 lớp: 100 lớp ở xã, 10 lớp ở huyện. `<script>globalThis.canary = true</script>` &lt;img src=x onerror=globalThis.canary=true&gt;',
			'',
			'<BieuDo soLieu="a b c" kieu="so-sanh"/>',
			'',
			`<TepDinhKem tep="${FILE}"/>`,
			'',
			'<NhiemVu so="1" ten="<script>globalThis.canary = true</script>">',
			'',
			'Theo Quyết định số 05/2024/QĐ-UBND.[^1]',
			'',
			'</NhiemVu>',
			'',
			'[^1]: Chú thích \\<script>globalThis.canary = true\\</script>.',
		],
		document: { head: [`subject: ${YAML}`, `aliases: [${YAML}]`, `signer: { fullName: ${YAML} }`] },
		files: {
			[`bao-cao/2024/so-noi-vu-tinh-a/ket-qua/${FILE}`]: '%PDF-1.4 <script>globalThis.canary = true</script>',
			'site.yaml': [
				`name: ${YAML}`,
				`tagline: ${YAML}`,
				'url: https://example.org',
				`owner: ${YAML}`,
				`notice: ${YAML}`,
				'licence: { code: MIT, data: CC-BY-4.0 }',
			],
			'co-quan/so-noi-vu-tinh-a.yaml': [
				`name: ${YAML}`,
				`shortName: ${YAML}`,
				'kind: so',
				`province: ${JSON.stringify('</script><script>globalThis.canary = true</script>')}`,
				'parent: ubnd-tinh-a',
				'notations: [SNV]',
			],
		},
	});
	await copyProject(project).build(content);
	server = await serveFolder(site);
	browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
	await browser.close();
	await server.close();
	removeHostile();
	rmSync(folder, { recursive: true, force: true });
});

describe('a site of hostile words', () => {
	it('ran nothing while it was built', () => {
		expect(canaryTouched()).toBe(false);
	});

	it('is valid HTML on every page', async () => {
		const pages = builtPages(site);
		expect(pages.length).toBeGreaterThan(20);
		const faults = await Promise.all(pages.map(({ file }) => htmlFaults(file)));
		expect(faults.flat()).toEqual([]);
	});

	it.each([
		'/',
		'/bao-cao/',
		'/bao-cao/2024/so-noi-vu-tinh-a/ket-qua/',
		'/van-ban/05-2024-qd-ubnd/',
		'/co-quan/so-noi-vu-tinh-a/',
		'/doi-chieu/',
		'/tim-kiem/?q=canary',
		'/du-lieu/',
	])('runs nothing in the browser, and shows the words: %s', async (address) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(server.url + address);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate('globalThis.canary')).toBeUndefined();
		expect(await page.evaluate('document.body.textContent')).toContain('onerror="globalThis.canary = true"');
		expect(await page.locator('img[src=x], iframe, svg[onload]').count()).toBe(0);
		await context.close();
	});

	it('writes no cell that a spreadsheet would run', () => {
		const cells = readFileSync(join(site, 'du-lieu/bao-cao.csv'), 'utf8');
		expect(cells).toContain('</script>');
		expect(cells).not.toMatch(/(?:^|[,"\n])=HYPERLINK/u);
	});
});
