import { runInThisContext } from 'node:vm';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CODE, canaryTouched, loadHostile, placesIn, removeHostile, reportHtml } from './hostile-content.ts';

afterAll(removeHostile);
afterEach(() => {
	expect(canaryTouched()).toBe(false);
});

it('has a canary that sees code run', () => {
	runInThisContext(CODE);
	expect(canaryTouched()).toBe(true);
	expect(canaryTouched()).toBe(false);
});

/** The text of the report begins at line 16. */
const TABLE = '| Nơi | Số |\n|--|--|\n';

const CODE_IN: readonly (readonly [position: string, text: string, ...places: string[]])[] = [
	['a paragraph', `Một {${CODE}} hai.`, '16 mdx-expression'],
	['a block of its own', `{${CODE}}`, '16 mdx-expression'],
	['a heading', `## Kết quả {${CODE}}`, '16 mdx-expression'],
	['a table cell', `${TABLE}| {${CODE}} | 2 |`, '18 mdx-expression'],
	['a table head', `| {${CODE}} | Số |\n|--|--|\n| 1 | 2 |`, '16 mdx-expression'],
	['a footnote', `Một.[^1]\n\n[^1]: Hai {${CODE}}.`, '18 mdx-expression'],
	['a footnote mark', `Một.[^{${CODE}}]`, '16 mdx-expression'],
	['the words of a link', `Một [hai {${CODE}}](https://example.org/).`, '16 mdx-expression'],
	['the address of a link', `Một [hai]({${CODE}}).`, '16 unsafe-address'],
	['a list', `- Một\n- {${CODE}}`, '17 mdx-expression'],
	['a quotation', `> Một {${CODE}}`, '16 mdx-expression'],
	['strong words', `**Một {${CODE}}**`, '16 mdx-expression'],
	['a task', `<NhiemVu so="1" ten="Việc">\n\n{${CODE}}\n\n</NhiemVu>`, '18 mdx-expression'],
	['a remark', `<GhiChu>\n\n{${CODE}}\n\n</GhiChu>`, '18 mdx-expression'],
	['an attribute', `<NhiemVu so="1" ten={${CODE}}/>`, '16 attribute-expression'],
	['a spread attribute', `<NhiemVu so="1" ten="Việc" {...${CODE}}/>`, '16 attribute-expression'],
	['an attribute of a tag', `Một <b class={${CODE}}>hai</b>.`, '16 raw-html'],
	['an import', `import fs from 'node:fs'\n\nMột.`, '16 mdx-import'],
	['an import of data', `import 'data:text/javascript,${CODE}'\n\nMột.`, '16 mdx-import'],
	['an export', `export const a = ${CODE}\n\nMột.`, '16 mdx-export'],
	['an exported default', `export default () => ${CODE}\n\nMột.`, '16 mdx-export'],
	['a component of its own', `<Canary run={() => ${CODE}}/>`, '16 unknown-component'],
	['a component by member', '<props.components.Canary/>', '16 unknown-component'],
	['a fragment', `<>{${CODE}}</>`, '16 jsx-fragment', '16 mdx-expression'],
	['a comment', `{/* ${CODE} */}`, '16 mdx-expression'],
	['an unclosed brace', `Một {${CODE} hai.`, '16 mdx-expression'],
	['a template', `Một {\`\${${CODE}}\`} hai.`, '16 mdx-expression'],
	['several lines', `Một {\n${CODE}\n} hai.`, '16 mdx-expression'],
	['the import after a component', `<GhiChu>một</GhiChu>\n\nimport fs from 'node:fs'`, '18 mdx-import'],
];

const MARKUP: typeof CODE_IN = [
	['a script', `<script>${CODE}</script>`, '16 raw-html'],
	['a script in a sentence', `Một <script src="https://example.org/a.js"></script> hai.`, '16 raw-html'],
	['a script in capitals', `<SCRIPT>${CODE}</SCRIPT>`, '16 unknown-component'],
	['a script with a line break in its tag', `<script\n>${CODE}</script\n>`, '16 raw-html', '17 raw-html'],
	['an image with a handler', `<img src="x" onerror="${CODE}"/>`, '16 raw-html'],
	['an image left open', `<img src=x onerror=${CODE}>`, '16 raw-html'],
	['an SVG with a handler', `<svg onload="${CODE}"/>`, '16 raw-html'],
	['an SVG with a slash', `<svg/onload=${CODE}>`, '16 raw-html'],
	['a script in an SVG', `<svg><script>${CODE}</script></svg>`, '16 raw-html', '16 raw-html'],
	[
		'a foreign object',
		'<svg><foreignObject><iframe src="https://example.org/"/></foreignObject></svg>',
		'16 raw-html',
		'16 raw-html',
		'16 raw-html',
	],
	['a frame', '<iframe src="https://example.org/"></iframe>', '16 raw-html'],
	['a frame with a document', `<iframe srcdoc="<script>1</script>"></iframe>`, '16 raw-html'],
	['a style', '<style>body { display: none }</style>', '16 raw-html', '16 mdx-expression'],
	['a style attribute', '<p style="position:fixed">Một</p>', '16 raw-html'],
	['an object', '<object data="x.swf"></object>', '16 raw-html'],
	['a form', '<form action="https://example.org/"><input name="a"/></form>', '16 raw-html', '16 raw-html'],
	['a base address', '<base href="https://example.org/"/>', '16 raw-html'],
	['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org/"/>', '16 raw-html'],
	['a comment', 'Một <!-- hai --> ba.', '16 raw-html'],
	['a comment left open', 'Một <!-- hai', '16 raw-html'],
	['a CDATA section', `Một <![CDATA[<script>${CODE}</script>]]> hai.`, '16 raw-html', '16 raw-html'],
	['a processing instruction', '<?xml-stylesheet href="x"?>', '16 mdx-less-than'],
	['a doctype', '<!DOCTYPE html>', '16 raw-html'],
	['a handler on a component', `<GhiChu onclick="${CODE}">một</GhiChu>`, '16 attribute-unknown'],
	['an image by Markdown', '![Một](https://example.org/a.svg)', '16 image'],
	['an image by reference', '![Một][a]\n\n[a]: javascript:alert(1)', '16 image', '18 reference-link'],
	['a tag in a table cell', `${TABLE}| <img src="x" onerror="1"/> | 2 |`, '18 raw-html'],
	['a tag in a footnote', 'Một.[^1]\n\n[^1]: <script>1</script>', '18 raw-html'],
	['a tag in a heading', '## <script>1</script>', '16 raw-html'],
];

const ADDRESS: readonly (readonly [trick: string, address: string])[] = [
	['a host left out', 'https:///a'],
	['a script', 'javascript:alert(1)'],
	['mixed capitals', 'JaVaScRiPt:alert(1)'],
	['a named entity for the colon', 'javascript&colon;alert(1)'],
	['a decimal entity', '&#106;avascript:alert(1)'],
	['a hexadecimal entity with zeros', '&#x000006A;avascript:alert(1)'],
	['percent signs', '%6Aavascript:alert(1)'],
	['a percent sign for the colon', 'javascript%3Aalert(1)'],
	['a tab by entity', 'java&Tab;script:alert(1)'],
	['a line break by entity', 'java&NewLine;script:alert(1)'],
	['a tab in angle brackets', '<java\tscript:alert(1)>'],
	['a leading blank', '<\u00A0javascript:alert(1)>'],
	['a leading control character by entity', '&#1;javascript:alert(1)'],
	['a control character by percent', '/a%01b'],
	['a line break by percent', '/a%0d%0aSet-Cookie:x'],
	['data', 'data:text/html,<script>alert(1)</script>'],
	['data in base64', 'data:text/html;base64,PHNjcmlwdD4='],
	['a VBScript', 'vbscript:msgbox(1)'],
	['a file', 'file:///etc/passwd'],
	['a blob', 'blob:https://example.org/a'],
	['another host', '//example.org/'],
	['another host by backslashes', '\\\\\\\\example.org/'],
	['another host by slash and backslash', '/\\\\example.org/'],
	['another host by backslash and slash', '\\\\/example.org/'],
	['another host by percent', '/%2Fexample.org/'],
	['another host by a percent backslash', '/%5Cexample.org/'],
	['a user before the host', 'https://sonoivu.example@example.net/'],
	['a user and a password', 'https://a:b@example.net/'],
	['one slash after the scheme', 'https:example.net'],
	['half a percent sign', '/a%'],
	['a percent sign that is no UTF-8', '/%ff'],
	['a turned reading direction by percent', 'https://example.org/%E2%80%AEgpj'],
	['a zero-width space by percent', 'https://example.org/%E2%80%8Ba'],
	['a right-to-left mark by entity', 'https://example.org/&#x202E;gpj'],
	['a path out of the site', '../../a'],
	['nothing', ''],
];

const HIDDEN: readonly (readonly [name: string, text: string, ...places: string[]])[] = [
	['a zero-width space by reference', 'Một 1&#x200B;234 hai.', '16 control-character'],
	['a turned reading direction by reference', 'Một &#x202E;hai.', '16 control-character'],
	['a soft hyphen by name', 'Một hai&shy;ba.', '16 control-character'],
	['NUL by reference', 'Một &#0;hai.', '16 control-character'],
	['half a surrogate pair by reference', 'Một &#xD800;hai.', '16 control-character'],
	['in a heading', '## Kết&zwj; quả', '16 control-character'],
	['in a table cell', `${TABLE}| 1&#x200C;2 | 3 |`, '18 control-character'],
	['in a footnote', 'Một.[^1]\n\n[^1]: Hai &rlm;ba.', '18 control-character'],
	['in an attribute', '<NhiemVu so="1" ten="Vi&#x202E;ệc"/>', '16 control-character'],
	['in the words of a link', 'Một [hai&lrm; ba](https://example.org/).', '16 control-character'],
	['beside a fault of syntax', 'Một <5% hai &shy;ba.', '16 mdx-less-than', '16 control-character'],
	['as it stands', 'Một \u200Bhai.', '16 control-character'],
	['as it stands, in code', 'Một `\u200B` hai.', '16 control-character'],
];

const SHOWN_AS_TEXT: readonly (readonly [name: string, text: string])[] = [
	['code between backticks', `\`{${CODE}}\` và \`<script>1</script>\``],
	['a block of code', `\`\`\`js\n${CODE}\n<script>1</script>\n\`\`\``],
	['escaped marks', '\\{1\\} và \\<script>1\\</script>'],
	['entities', '&lt;script&gt;1&lt;/script&gt; và &#x3c;img src=x onerror=1&#x3e;'],
	['the word at the end of a line', 'Hàng nhập khẩu, import và export.'],
	['markup in an attribute', '<NhiemVu so="1" ten="<script>1</script>"/>'],
	['an address that is no link', 'Một javascript:alert(1) hai, data:text/html,1.'],
];

describe.each([
	['code', CODE_IN],
	['markup', MARKUP],
])('%s in the text of a report', (_class, rows) => {
	it.each(rows)('is refused with its place: %s', (_position, text, ...places) => {
		expect(placesIn({ text })).toEqual(places);
		expect(reportHtml().replaceAll(/&[^;]*;/gu, '')).not.toMatch(HARMFUL);
	});
});

describe('a character that no one sees', () => {
	it.each(HIDDEN)('is refused with its place: %s', (_name, text, ...places) => {
		expect(placesIn({ text })).toEqual(places);
	});
});

describe('the address of a link', () => {
	it.each(ADDRESS)('is refused with its place: %s', (_trick, address) => {
		expect(placesIn({ text: `Một.\n\n[Hai](${address})` })).toContain('18 unsafe-address');
		expect(reportHtml()).not.toMatch(/href/u);
	});
});

describe('what looks like code and is text', () => {
	it.each(SHOWN_AS_TEXT)('is shown as it stands: %s', (_name, text) => {
		expect(placesIn({ text })).toEqual([]);
		expect(reportHtml().replaceAll(/&[^;]*;/gu, '')).not.toMatch(HARMFUL);
	});

	it('stays text in the subject', () => {
		const hostile = '{globalThis.canary=true}</script><script>globalThis.canary=true</script><img src=x onerror=1>';
		const { entries, findings } = loadHostile({ head: `subject: "${hostile}"` });
		expect(findings).toEqual([]);
		expect(entries?.reports[0]?.value).toMatchObject({ subject: hostile });
	});
});

/** In HTML whose references have been taken out, so that words of the text cannot be taken for markup. */
const HARMFUL = /<(?:script|img|svg|iframe|style|object|form|base|meta|!|\?)|<[^>]*\son\w+=|<[^>]*="\s*javascript:/iu;
