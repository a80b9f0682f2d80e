import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A git repository of its own, in a temporary folder, that holds a content folder. */
export interface ContentRepository {
	/** Of the repository. */
	readonly folder: string;
	readonly content: string;
	/** Commits everything that stands there. */
	commit(): void;
	remove(): void;
}

/** With the files of `fixture` as its first commit; `inside` is where the content stands in it, `''` for its top. */
export function contentRepository(fixture: string, inside = ''): ContentRepository {
	const folder = mkdtempSync(join(tmpdir(), 'minh-bach-repository-'));
	const content = join(folder, inside);
	const git = (...parameters: readonly string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters], { cwd: folder });
	const commit = () => {
		git('add', '--all');
		git('commit', '--quiet', '--allow-empty', '--message=.');
	};
	git('init', '--quiet', '--initial-branch=main');
	mkdirSync(content, { recursive: true });
	cpSync(fixture, content, { recursive: true });
	commit();
	return { folder, content, commit, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
