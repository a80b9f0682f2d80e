import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { compileFile } from '#loaders/compile-file';
import { CODE, canaryTouched, removeHostile } from './hostile-content.ts';

afterAll(removeHostile);
afterEach(() => {
	expect(canaryTouched()).toBe(false);
});

const EXAMPLES = join('test', 'fixtures', 'schema-examples', 'content');
const FILES = [
	[EXAMPLES, 'bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023.mdx'],
	[EXAMPLES, 'van-ban/15-2020-qd-ttg.mdx'],
	[EXAMPLES, 'so-lieu/ty-le-ho-ngheo.yaml'],
	[EXAMPLES, 'co-quan/so-ldtbxh-lang-son.yaml'],
	[EXAMPLES, 'site.yaml'],
	[join('test', 'fixtures', 'site-full-text-document'), 'van-ban/05-2025-qd-ubnd.mdx'],
] as const;

/** Words of Markdown, MDX, HTML, YAML, Vietnamese and of none of them. */
const TOKENS = [
	...[
		`{${CODE}}`,
		`<script>${CODE}</script>`,
		`export const a = ${CODE}\n`,
		'import a from "a"\n',
		'<A {...b}/>',
		'<>',
		'</>',
	],
	...[
		'{',
		'}',
		'<',
		'>',
		'</',
		'/>',
		'<!--',
		'-->',
		'[',
		']',
		'(',
		')',
		'](',
		'![',
		'`',
		'```',
		'*',
		'**',
		'_',
		'~',
		'|',
	],
	...[
		'\n',
		'\n\n',
		'\n---\n',
		'\n...\n',
		'\t',
		' ',
		'  ',
		'    ',
		'\r',
		'\0',
		'\uFEFF',
		'\u200B',
		'\u202E',
		'\u2028',
		'\uD800',
	],
	...[
		': ',
		'- ',
		'? ',
		'# ',
		'## ',
		'> ',
		'1. ',
		'&a ',
		'*a ',
		'!!js/function ',
		'<<: ',
		'|',
		'>-',
		'%YAML 1.1\n',
		'"',
		"'",
		'\\',
		'\\u200B',
	],
	...[
		'[^1]',
		'[^1]: ',
		'[a]: b',
		'[a](javascript:b)',
		'&shy;',
		'&#0;',
		'&lt;',
		'&amp;',
		'<GhiChu>',
		'</GhiChu>',
		'<BieuDo soLieu="a"/>',
		'<Dieu so="1" ten="a">',
		'</Dieu>',
		'<NhiemVu so="1" ten="a">',
		'</NhiemVu>',
	],
	...[
		'1.234',
		'1,234.5',
		'5,18%',
		'2024-02-30',
		'31/02/2021',
		'٣',
		'１',
		'-0',
		'1e309',
		'null',
		'true',
		'15/2020/QĐ-TTg',
		'1/KH-A',
		'0912345678',
		'a@b.vn',
	],
	...[
		'figures:\n',
		'  a: { label: b, value: "1" }\n',
		'draft: true\n',
		'__proto__: a\n',
		'constructor',
		'e\u0302\u0301',
		'😀',
		'ậ',
	],
	...['a'.repeat(300), '> '.repeat(30), '['.repeat(60), '{'.repeat(60), '*a '.repeat(200)],
] as const;

const where = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.oneof(
	fc.record({ kind: fc.constant('insert'), at: where, token: fc.constantFrom(...TOKENS) }),
	fc.record({ kind: fc.constant('replace'), at: where, length: fc.nat(40), token: fc.constantFrom(...TOKENS) }),
	fc.record({ kind: fc.constant('cut'), at: where, length: fc.nat(400) }),
	fc.record({ kind: fc.constant('repeat'), at: where, length: fc.nat(200), times: fc.nat(20) }),
	fc.record({ kind: fc.constant('move'), at: where, length: fc.nat(200), to: where }),
	fc.record({ kind: fc.constant('end'), at: where }),
);

interface Edit {
	readonly kind: string;
	readonly at: number;
	readonly length?: number;
	readonly token?: string;
	readonly times?: number;
	readonly to?: number;
}

describe.each(FILES)('a broken %s/%s', (folder, path) => {
	const text = readFileSync(join(folder, path), 'utf8');

	it('never throws, ends in a moment, runs nothing, and what is wrong is said at its place', () => {
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
				const broken = edits.reduce(edited, text);
				const bytes = new TextEncoder().encode(broken);
				const start = performance.now();
				const { artefact, parts } = compileFile({ path, bytes }, '');
				expect(performance.now() - start).toBeLessThan(5000);
				const lines = broken.normalize('NFC').split(/\r\n|\r|\n/u);
				for (const { path: told, line, column, message } of artefact.findings) {
					expect(told).toBe(path);
					expect(line).toBeLessThanOrEqual(lines.length);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
					expect(message).toMatch(/[.?)…”]$/u);
				}
				expect(artefact.entry !== null || artefact.findings.length > 0).toBe(true);
				const html = (parts ?? []).filter((part) => typeof part === 'string').join('');
				expect(html).not.toMatch(/<(?:script|img|iframe|style|object)\b|\son\w+=|="\s*javascript:/iu);
			}),
			{ numRuns: path.endsWith('.mdx') ? 150 : 300 },
		);
	}, 60_000);
});

function edited(text: string, { kind, at, length = 0, token = '', times = 0, to = 0 }: Edit): string {
	const start = Math.floor(at * text.length);
	const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
	switch (kind) {
		case 'repeat':
			return before + piece.repeat(times) + after;
		case 'move': {
			const rest = before + after;
			const target = Math.floor(to * rest.length);
			return rest.slice(0, target) + piece + rest.slice(target);
		}
		case 'end':
			return before;
		default:
			return before + token + after;
	}
}
