import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allFindings, isError } from '#loaders/all-findings';
import { codeQualityReport } from '#loaders/code-quality';
import { loadContent } from '#loaders/content';
import { checkText } from '#loaders/findings-text';
import { githubAnnotations } from '#loaders/github-annotations';
import { projectPaths } from '#loaders/project-paths';
import { repositoryPath } from '#loaders/repository-path';

/**
 * `npm run check [-- --json]`: every rule over all content, without a build. Exit 1 on errors. Where GitHub Actions runs
 * it, it annotates the lines; where GitLab CI does, it writes `gl-code-quality-report.json` into the project's folder.
 */
const root = process.cwd();
const { GITHUB_ACTIONS, GITLAB_CI, CI_PROJECT_DIR } = process.env;
const paths = projectPaths(process.env, root);
const findings = allFindings(loadContent(paths, root));
const pathOf = repositoryPath(paths.content);

if (process.argv.includes('--json')) {
	console.log(JSON.stringify(findings, null, 2));
} else {
	console.log(checkText(findings));
	if (GITHUB_ACTIONS === 'true' && findings.length > 0) console.log(githubAnnotations(findings, pathOf));
}
if (GITLAB_CI === 'true') {
	const report = resolve(CI_PROJECT_DIR ?? root, 'gl-code-quality-report.json');
	writeFileSync(report, JSON.stringify(codeQualityReport(findings, pathOf), null, 2));
}
process.exitCode = findings.some(isError) ? 1 : 0;
