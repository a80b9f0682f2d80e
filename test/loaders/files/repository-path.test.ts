import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repositoryPath } from '#loaders/files/repository-path';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-repository-'));
mkdirSync(join(folder, 'kho', '.git'), { recursive: true });
mkdirSync(join(folder, 'kho', 'noi-dung', 'cua-so'), { recursive: true });
mkdirSync(join(folder, 'nhanh', 'noi-dung'), { recursive: true });
writeFileSync(join(folder, 'nhanh', '.git'), 'gitdir: ../kho/.git/worktrees/nhanh\n');
mkdirSync(join(folder, 'khong-co-kho'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILE = 'bao-cao/2024/so-a/x.mdx';

describe('repositoryPath', () => {
	it.each([
		['a folder of the repository', 'kho/noi-dung/cua-so', `noi-dung/cua-so/${FILE}`],
		['the repository itself', 'kho', FILE],
		['a linked work tree', 'nhanh/noi-dung', `noi-dung/${FILE}`],
		['no repository', 'khong-co-kho', FILE],
	])('of content in %s', (_, content, expected) => {
		expect(repositoryPath(join(folder, content))(FILE)).toBe(expected);
	});
});
