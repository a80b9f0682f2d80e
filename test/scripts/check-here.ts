import { isProblem } from '#domain/problem';
import { checkRun } from '#loaders/check/check-run';
import { projectPaths } from '#loaders/files/project-paths';
import { today } from '../../scripts/today.ts';

/** What `npm run check` says of a content folder and how it ends, run in this process: a second sooner. */
export async function checkHere(
	content: string,
	options: readonly string[] = [],
	folder = process.cwd(),
): Promise<{ code: number; said: string }> {
	const root = process.cwd();
	const paths = projectPaths({ CONTENT_DIR: content }, root);
	const run = await checkRun(options, { paths, root, folder, today: today() });
	return isProblem(run) ? { code: 1, said: run.problem } : { code: run.failed ? 1 : 0, said: `${run.text}\n` };
}
