import { type ProjectPaths, projectPaths } from '#loaders/files/project-paths';

/** Where the command reads and writes. Where there is no content folder it says so, and the command ends. */
export function contentPaths(): ProjectPaths {
	try {
		return projectPaths(process.env, process.cwd());
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
