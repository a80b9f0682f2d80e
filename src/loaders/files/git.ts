import { execFileSync } from 'node:child_process';

/**
 * What `git` answers when run in `folder`, without the last line end. Throws `GitError` when it refuses or is not
 * installed.
 */
export function git(folder: string, parameters: readonly string[], variables: NodeJS.ProcessEnv = {}): string {
	try {
		return execFileSync('git', parameters, {
			cwd: folder,
			env: { ...ownVariables(), LC_ALL: 'C', ...variables },
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
			maxBuffer: 64_000_000,
		}).trimEnd();
	} catch (error) {
		const { code, stderr } = error as { code?: string; stderr?: unknown };
		throw new GitError(code === 'ENOENT' ? NOT_INSTALLED : String(stderr ?? ''), { cause: error });
	}
}

/** Its message is what git wrote to its error stream, or `NOT_INSTALLED`. */
export class GitError extends Error {}

export const NOT_INSTALLED = 'git is not installed';

/** Without what git tells its hooks of another repository. */
function ownVariables(): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}
