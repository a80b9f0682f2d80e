import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isProblem } from '#domain/problem';
import { checkRun } from '#loaders/check/check-run';
import { codeQualityReport } from '#loaders/check/code-quality';
import { githubAnnotations } from '#loaders/check/github-annotations';
import { repositoryPath } from '#loaders/files/repository-path';
import { contentPaths } from './content-paths.ts';
import { today } from './today.ts';

/**
 * `npm run check [-- --json] [--since REVISION] [--published ADDRESS-OR-FILE]`: every rule over all content, without a
 * build; with an option, also what changed since it was published. Exit 1 on errors. Where GitHub Actions runs it, it
 * annotates the lines; where GitLab CI does, it writes `gl-code-quality-report.json` into the project's folder.
 */
const root = process.cwd();
const folder = process.env['INIT_CWD'] ?? root;
const { GITHUB_ACTIONS, GITLAB_CI, CI_PROJECT_DIR } = process.env;
const paths = contentPaths();
const run = await checkRun(process.argv.slice(2), { paths, root, folder, today: today() });

if (isProblem(run)) {
	console.error(run.problem);
	process.exitCode = 1;
} else {
	const { findings, text, json, failed } = run;
	const pathOf = repositoryPath(paths.content);
	console.log(text);
	if (GITHUB_ACTIONS === 'true' && !json && findings.length > 0) console.log(githubAnnotations(findings, pathOf));
	if (GITLAB_CI === 'true') {
		const report = resolve(CI_PROJECT_DIR ?? root, 'gl-code-quality-report.json');
		writeFileSync(report, JSON.stringify(codeQualityReport(findings, pathOf), null, 2));
	}
	process.exitCode = failed ? 1 : 0;
}
