import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHere } from './check-here.ts';
import { runCommand } from './run-command.ts';

/** `UPDATE_FIXTURES=1 npx vitest run test/scripts/check.test.ts` writes what the command says; read the diff. */
const update = process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] === undefined;

/** The tests themselves may run on a build server. */
const AT_A_DESK = { GITHUB_ACTIONS: '', GITLAB_CI: '' };

const root = join('test', 'fixtures');
const traps = readdirSync(root).filter((name) => name.startsWith('check-'));

describe('npm run check', () => {
	it('finds its fixtures', () => {
		expect(traps.length).toBeGreaterThan(6);
	});

	it.each(traps)('says all of %s, and nothing else', async (trap) => {
		const { code, said } = await checkHere(join(root, trap, 'content'));
		const file = join(root, trap, 'expected.txt');
		if (update) writeFileSync(file, said);
		expect(said).toBe(readFileSync(file, 'utf8'));
		expect(code).toBe(said.includes('  Lỗi: ') ? 1 : 0);
	});

	it('annotates the lines where GitHub Actions runs it, beside saying all', async () => {
		const content = join(root, 'check-restated', 'content');
		const said = readFileSync(join(root, 'check-restated', 'expected.txt'), 'utf8');
		const there = await runCommand('check', { ...AT_A_DESK, GITHUB_ACTIONS: 'true', CONTENT_DIR: content });
		expect(there.said.startsWith(said)).toBe(true);
		expect(there.said.slice(said.length)).toMatch(
			/^::error file=(?:test\/fixtures\/check-restated\/content\/)?bao-cao\/2023\/so-noi-vu-tinh-a\/nam-2023\.mdx,line=\d+,col=\d+,title=check-restated::/mu,
		);
	});

	it('writes a Code Quality report where GitLab CI runs it', async () => {
		const project = mkdtempSync(join(tmpdir(), 'minh-bach-gitlab-'));
		const content = join(root, 'check-restated', 'content');
		const { said } = await runCommand('check', {
			...AT_A_DESK,
			GITLAB_CI: 'true',
			CI_PROJECT_DIR: project,
			CONTENT_DIR: content,
		});
		const report: unknown = JSON.parse(readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8'));
		rmSync(project, { recursive: true });
		expect(report).toHaveLength(said.match(/^\S+:\d+:\d+ {2}/gmu)?.length ?? 0);
		expect(report).toContainEqual(expect.objectContaining({ check_name: 'check-restated', severity: 'major' }));
	});
});
