import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import { sourceFiles } from '#loaders/files/source-files';
import type { SourceFile } from '#schema/source-text';
import { readAny } from './read-any';

const ROOT = join(import.meta.dirname, '../fixtures/schema-examples/content');
const FILES: readonly SourceFile[] = sourceFiles(ROOT).paths.map((path) => ({
	path,
	bytes: readFileSync(join(ROOT, path)),
}));

describe('example files', () => {
	it('are of every kind', () => {
		expect(FILES.map(({ path }) => path)).toEqual([
			'bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023.mdx',
			'co-quan/so-ldtbxh-lang-son.yaml',
			'site.yaml',
			'so-lieu/ty-le-ho-ngheo.yaml',
			'van-ban/15-2020-qd-ttg.mdx',
		]);
	});

	it.each(FILES)('$path reads without findings', (file) => {
		const { value, findings } = readAny(file);
		expect(findings).toEqual([]);
		expect(value).not.toBeNull();
		expect(JSON.parse(JSON.stringify(value))).toEqual(value);
	});

	it('keep the lines of the text below the frontmatter', () => {
		for (const file of FILES.filter(({ path }) => path.endsWith('.mdx'))) {
			const lines = readFileSync(join(ROOT, file.path), 'utf8').split('\n');
			const body = readAny(file).body.split('\n');
			expect(body).toHaveLength(lines.length);
			expect(body.findLastIndex((line) => line !== '')).toBe(lines.findLastIndex((line) => line !== ''));
			for (const [index, line] of body.entries()) expect([line, '']).toContain(line === '' ? '' : lines[index]);
		}
	});
});

describe('a broken example file', () => {
	const file = fc.constantFrom(...FILES);
	const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
	const piece = fc.oneof(
		fc.uint8Array({ maxLength: 4 }),
		fc
			.constantFrom(...'- |:|\t|{|}|[|]|&a |*a|!!int |"|\'|#|---\n|\n|%|? |<<: |null|05|true|\u0000|~'.split('|'))
			.map(encode),
	);
	const broken = fc.oneof(
		fc.record({ file, at: position, length: fc.nat(3), piece }).map(({ file, at, length, piece }) => {
			const start = Math.floor(at * file.bytes.length);
			return { ...file, bytes: joined(file.bytes.slice(0, start), piece, file.bytes.slice(start + length)) };
		}),
		fc.record({ file, from: position, to: position }).map(({ file, from, to }) => {
			const lines = new TextDecoder().decode(file.bytes).split('\n');
			const [moved = ''] = lines.splice(Math.floor(from * lines.length), 1);
			lines.splice(Math.floor(to * lines.length), 0, moved);
			return { ...file, bytes: encode(lines.join('\n')) };
		}),
	);

	it('never throws, and what is not understood is said with its place', () => {
		fc.assert(
			fc.property(broken, (file) => {
				const { value, findings } = readAny(file);
				expect(value !== null || findings.length > 0).toBe(true);
				const lines = new TextDecoder().decode(file.bytes).split(/\r\n|\r|\n/u).length;
				for (const { line, column, message, path } of findings) {
					expect(path).toBe(file.path);
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(message).toMatch(/[.?]$/u);
				}
				expect(readAny(file)).toEqual({ value, findings, body: expect.anything(), positions: expect.anything() });
			}),
			{ numRuns: 500 },
		);
	}, 60_000);
});

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}
