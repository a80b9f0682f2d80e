import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CODE, canaryTouched, loadHostile, placesIn, removeHostile } from './hostile-content.ts';

afterAll(removeHostile);
afterEach(() => {
	expect(canaryTouched()).toBe(false);
});

/** Keys in the head of a report, in place of its own or, from line 13 on, beside them. */
type Row = readonly [trick: string, head: string | readonly string[], ...places: string[]];

const TAGS: readonly Row[] = [
	['a JavaScript function', `subject: !!js/function "function () { ${CODE} }"`, '12 yaml-tag'],
	['a JavaScript expression', `subject: !!js/eval "${CODE}"`, '12 yaml-tag'],
	['a JavaScript function by its whole name', `subject: !<tag:yaml.org,2002:js/function> "${CODE}"`, '12 yaml-tag'],
	['a pattern', 'subject: !!js/regexp /(a+)+$/', '12 yaml-tag'],
	['a Python object', 'subject: !!python/object/apply:os.system ["id"]', '12 wrong-type', '12 yaml-tag'],
	['a Java object', 'subject: !!javax.script.ScriptEngineManager [a]', '12 wrong-type', '12 yaml-tag'],
	['bytes', 'subject: !!binary "AAAA"', '12 yaml-tag'],
	['a set', 'to: !!set { a, b }', '13 wrong-type', '13 yaml-tag'],
	['a number that looks quoted', 'codeNumber: !!int "5"', '12 yaml-tag'],
	['a time', 'issuedDate: !!timestamp "2021-01-01"', '12 yaml-tag'],
	['null', 'subject: !!null ""', '12 empty-text', '12 yaml-tag'],
	['a tag of its own', 'subject: !canary x', '12 yaml-tag'],
	['a tag alone', 'subject: ! x', '12 yaml-tag'],
	['a tag on a key', '!canary to: []', '13 yaml-tag'],
	[
		'a tag for all',
		['%TAG ! tag:example.org,2000:', 'subject: !a x'],
		'12 unknown-key',
		'12 yaml-syntax',
		'13 yaml-tag',
	],
];

const BOMBS: readonly Row[] = [
	[
		'aliases that multiply',
		['a: &a [x, x, x, x, x, x, x, x, x]', ...laughs('b', 'a'), ...laughs('c', 'b'), ...laughs('d', 'c')],
		'13 unknown-key',
		'13 yaml-anchor',
		...[14, 15, 16].flatMap((line) => [
			`${line} unknown-key`,
			`${line} yaml-anchor`,
			...Array.from({ length: 9 }, () => `${line} yaml-alias`),
		]),
	],
	['an alias of itself', ['to: &a', '  - *a'], '13 yaml-anchor', '14 yaml-alias'],
	['a merge of itself', ['figures: &a', '  <<: *a'], '13 yaml-anchor', '14 yaml-merge-key', '14 yaml-alias'],
	['a merge', ['source:', '  <<: { kind: word-copy }', '  name: Tệp Word'], '12 missing-key', '13 yaml-merge-key'],
	['an anchor in a value', 'subject: &a x', '12 yaml-anchor'],
	['10,000 lists inside each other', `to: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, '13 yaml-too-large'],
	['9,000 lists inside each other', `to: ${'['.repeat(9000)}${']'.repeat(9000)}`, '13 yaml-too-deep'],
	['6,000 maps inside each other', `to: ${'{a: '.repeat(6000)}b${'}'.repeat(6000)}`, '13 yaml-too-deep'],
	['10,000 lists that nobody closes', `to: ${'['.repeat(10_000)}`, '13 yaml-too-deep'],
	['10,000 dashes on a line', ['to:', `  ${'- '.repeat(10_000)}x`], '14 yaml-too-deep'],
	['keys of keys', ['to:', `  ${'? '.repeat(3000)}x`], '14 yaml-too-deep'],
	[
		'lines that step to the right',
		['to:', ...Array.from({ length: 300 }, (_, n) => `${' '.repeat(n + 1)}a:`)],
		'33 yaml-too-deep',
	],
	['15,000 keys', Array.from({ length: 15_000 }, (_, n) => `k${n}: x`), '8001 too-many-marks', '9994 yaml-too-large'],
	['100,000 keys', Array.from({ length: 100_000 }, (_, n) => `k${n}: x`), '1 yaml-too-large', '8001 too-many-marks'],
	['one key 15,000 times', Array.from({ length: 15_000 }, () => 'k: x'), '8001 too-many-marks', '9994 yaml-too-large'],
	['30,000 values', `to: [${'a,'.repeat(30_000)}]`, '13 yaml-too-large'],
	['a value of a million characters', `subject: "${'a'.repeat(1_000_000)}"`, '1 yaml-too-large'],
	['a value of 20,000 characters', `subject: ${'a'.repeat(20_000)}`, '12 yaml-too-large'],
	['a block of 20,000 characters', ['subject: |', ...Array.from({ length: 5000 }, () => '  abc')], '12 yaml-too-large'],
	['a key of 100,000 characters', `${'a'.repeat(100_000)}: x`, '13 yaml-syntax'],
	['a quoted key of 100,000 characters', `"${'a'.repeat(100_000)}": x`, '13 yaml-syntax'],
];

const STRUCTURE: readonly Row[] = [
	['a document that ends in the middle', ['note: a', '...', 'subject: b'], '14 yaml-second-document'],
	['a second document', ['to: []', '--- b'], '14 yaml-second-document'],
	['the prototype', '__proto__: { draft: true }', '13 unknown-key'],
	['the prototype of a figure', ['figures:', '  __proto__: { label: a, value: "1" }'], '14 wrong-id'],
	[
		'names that every object has',
		['constructor: a', 'toString: b', 'hasOwnProperty: c'],
		'13 unknown-key',
		'14 unknown-key',
		'15 unknown-key',
	],
	[
		'a figure named as what every object has',
		['figures:', '  constructor: { label: a, value: "1" }'],
		'14 figure-not-found',
	],
	[
		'a figure that only every object has',
		['figures:', '  a: { label: a, value: "1", within: constructor }'],
		'14 figure-not-found',
		'14 figure-reference',
	],
	['a list for a key', '? [a, b]\n: c', '13 yaml-key'],
	['a key twice', ['to: []', 'to: []'], '14 yaml-duplicate-key'],
	['a key twice by an escape', ['to: []', '"t\\x6f": []'], '14 yaml-duplicate-key'],
];

describe.each([
	['tags', TAGS],
	['bombs', BOMBS],
	['structure', STRUCTURE],
])('hostile YAML: %s', (_class, rows) => {
	it.each(rows)('is refused with its place: %s', (_trick, head, ...places) => {
		const start = performance.now();
		expect(placesIn({ head })).toEqual(places);
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

describe('a quotation that nobody closes', () => {
	it.each([
		['in the first line', '"name: Hộ nghèo\nunit: hộ\n'],
		['in the last line', 'name: Hộ nghèo\nunit: "hộ\n'],
		['with a key after it', 'name: "Hộ nghèo\n\n\nunit: hộ'],
	])('is told at a place inside the file: %s', (_where, text) => {
		const path = 'so-lieu/a.yaml';
		const findings = loadHostile({ files: { [path]: text } }).findings.filter((finding) => finding.path === path);
		const lines = text.split('\n');
		expect(findings.map(({ rule }) => rule)).toContain('yaml-syntax');
		for (const { line, column } of findings) expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
	});
});

describe('what YAML escapes', () => {
	it.each([
		['a zero-width space', '\\u200B', 'U+200B'],
		['a mark that turns the reading direction', '\\u202E', 'U+202E'],
		['an escape sequence for terminals', '\\e[2J', 'U+001B'],
		['NUL', '\\0', 'U+0000'],
		['half a surrogate pair', '\\uD800', 'U+D800'],
		['a byte order mark', '\\uFEFF', 'U+FEFF'],
		['a line separator', '\\L', 'U+2028'],
	])('is refused where no one would see it: %s', (_name, written, code) => {
		const { findings } = loadHostile({ head: `subject: "Kết${written} quả"` });
		expect(findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['12:10 control-character']);
		expect(findings[0]?.message).toContain(code);
	});

	it('is refused in a key, and shown as its code', () => {
		const { findings } = loadHostile({ head: '"a\\e[2Jb": c' });
		expect(findings.map(({ rule }) => rule)).toEqual(['control-character', 'unknown-key']);
		expect(findings[1]?.message).toContain('“a[U+001B][2Jb”');
	});

	it('is composed as the rest of the file', () => {
		const { entries } = loadHostile({ head: 'subject: "Ke\\u0302\\u0301t qua\\u0309"' });
		expect(entries?.reports[0]?.value.subject).toBe('Kết quả'.normalize('NFC'));
	});

	it('stays where it is seen', () => {
		const { entries, findings } = loadHostile({ head: 'subject: "K\\u1EBFt qu\\u1EA3 \\uD83D\\uDE00"' });
		expect(findings).toEqual([]);
		expect(entries?.reports[0]?.value.subject).toBe('Kết quả 😀');
	});
});

/** Nine times the anchor `of`, under the anchor `name`. */
function laughs(name: string, of: string): readonly string[] {
	return [`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`];
}
