import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { readAny } from './read-any';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Expected {
	readonly path: string;
	/** Without `message` where another module words it. */
	readonly findings: readonly { rule: string; line: number; column: number; message?: string }[];
	readonly value?: unknown;
}

/** Each folder is named after the trap that its `input` sets; `expected.json` says where the file would stand. */
describe('fixtures', () => {
	const folders = globSync('schema-*/expected.json', { cwd: FIXTURES }).map(dirname).sort();

	it('are found', () => {
		expect(folders.length).toBeGreaterThan(70);
	});

	it.each(folders)('%s', (folder) => {
		const expected: Expected = JSON.parse(readFileSync(join(FIXTURES, folder, 'expected.json'), 'utf8'));
		const [input = ''] = globSync('input.*', { cwd: join(FIXTURES, folder) });
		const read = readAny({ path: expected.path, bytes: readFileSync(join(FIXTURES, folder, input)) });
		const found = read.findings.map(({ rule, line, column, message }, index) =>
			expected.findings[index]?.message === undefined ? { rule, line, column } : { rule, line, column, message },
		);
		expect(found).toEqual(expected.findings);
		for (const finding of read.findings) expect(finding).toMatchObject({ severity: 'error', path: expected.path });
		// A file of which everything is expected to be right also gives its value.
		expect(read.findings.length === 0 ? read.value : undefined).toEqual(expected.value);
	});
});
