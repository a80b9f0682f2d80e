import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '#domain/problem';
import { type Content, loadContent } from '#loaders/content';
import { GitError, git, NOT_INSTALLED } from '#loaders/files/git';
import type { ProjectPaths } from '#loaders/files/project-paths';

/**
 * The content folder as it was at a revision of the git repository in which it stands, which may be one of its own;
 * `null` when there was no such folder then. Neither the work tree nor the index is touched.
 */
export function contentAtRevision(paths: ProjectPaths, root: string, revision: string): Content | null | Problem {
	const folder = mkdtempSync(join(tmpdir(), 'minh-bach-'));
	try {
		const commit = commitOf(paths.content, revision);
		if (typeof commit !== 'string') return commit;
		const tree = `${commit}:${git(paths.content, ['rev-parse', '--show-prefix'])}`;
		if (!isThere(paths.content, tree)) return null;
		const files = join(folder, 'content');
		mkdirSync(files);
		const index = { GIT_INDEX_FILE: join(folder, 'index') };
		const top = git(paths.content, ['rev-parse', '--show-toplevel']);
		git(top, ['read-tree', tree], index);
		git(top, ['checkout-index', '--all', '--quiet', `--prefix=${files}/`], index);
		return loadContent({ ...paths, content: files }, root);
	} catch (error) {
		if (error instanceof GitError) return { problem: reason(error, paths.content) };
		throw error;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function commitOf(folder: string, revision: string): string | Problem {
	const isShallow = git(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
	try {
		return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
	} catch {
		return { problem: isShallow ? shallow(revision) : unknown(revision) };
	}
}

function isThere(folder: string, tree: string): boolean {
	try {
		git(folder, ['cat-file', '-e', tree]);
		return true;
	} catch {
		return false;
	}
}

function shallow(revision: string): string {
	return `Không tìm thấy bản “${revision}”: kho git ở đây chỉ được lấy về một phần lịch sử (shallow). Hãy chạy git fetch --unshallow; trong GitHub Actions đặt fetch-depth: 0, trong GitLab CI đặt GIT_DEPTH: 0.`;
}

function unknown(revision: string): string {
	return `Không tìm thấy bản “${revision}” trong kho git của thư mục nội dung. Hãy ghi một nhánh, thẻ hoặc mã commit có trong kho, ví dụ --since origin/main.`;
}

function reason({ message: said }: GitError, folder: string): string {
	if (said === NOT_INSTALLED) return 'Không chạy được git. Hãy cài git, hoặc dùng --published thay cho --since.';
	if (said.includes('dubious ownership'))
		return `Git không tin thư mục ${folder} vì thuộc người dùng khác. Hãy chạy git config --global --add safe.directory với thư mục ấy.`;
	if (said.includes('not a git repository'))
		return `Thư mục nội dung ${folder} không nằm trong kho git nào. Hãy dùng --published thay cho --since.`;
	return `Git không đọc được bản đã nêu: ${said.trim()}`;
}
