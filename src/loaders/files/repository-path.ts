import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Turns a path inside the content folder into the path inside the repository that holds the folder: what GitHub and GitLab
 * know a file by. A folder outside any repository stands for its own.
 */
export function repositoryPath(content: string): (path: string) => string {
	const inside = relative(repositoryOf(content) ?? content, content).split(sep);
	return (path) => [...inside, path].filter((part) => part !== '').join('/');
}

/** The repository that holds a folder, or `null`. */
export function repositoryOf(folder: string): string | null {
	// A work tree has a folder `.git`, a submodule or a linked work tree a file of that name.
	if (existsSync(join(folder, '.git'))) return folder;
	const parent = dirname(folder);
	return parent === folder ? null : repositoryOf(parent);
}
