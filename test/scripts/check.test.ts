import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

/** `UPDATE_FIXTURES=1 npx vitest run test/scripts/check.test.ts` writes what the command says; read the diff. */
const update = process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] === undefined;

const root = join('test', 'fixtures');
const traps = readdirSync(root).filter((name) => name.startsWith('check-'));

describe('npm run check', () => {
	it('finds its fixtures', () => {
		expect(traps.length).toBeGreaterThan(6);
	});

	it.each(traps)('says all of %s, and nothing else', async (trap) => {
		const { code, said } = await runCommand('check', { CONTENT_DIR: join(root, trap, 'content') });
		const file = join(root, trap, 'expected.txt');
		if (update) writeFileSync(file, said);
		expect(said).toBe(readFileSync(file, 'utf8'));
		expect(code).toBe(said.includes('  Lỗi: ') ? 1 : 0);
	});
});
