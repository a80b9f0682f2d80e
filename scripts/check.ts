import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareFindings } from '#domain/finding';
import { isProblem } from '#domain/problem';
import { allFindings, isError } from '#loaders/all-findings';
import { checkOptions } from '#loaders/check-options';
import { codeQualityReport } from '#loaders/code-quality';
import { comparedFindings } from '#loaders/compared-findings';
import { loadContent } from '#loaders/content';
import { checkText } from '#loaders/findings-text';
import { githubAnnotations } from '#loaders/github-annotations';
import { repositoryPath } from '#loaders/repository-path';
import { contentPaths } from './content-paths.ts';
import { today } from './today.ts';

/**
 * `npm run check [-- --json] [--since REVISION] [--published ADDRESS-OR-FILE]`: every rule over all content, without a
 * build; with an option, also what changed since it was published. Exit 1 on errors. Where GitHub Actions runs it, it
 * annotates the lines; where GitLab CI does, it writes `gl-code-quality-report.json` into the project's folder.
 */
const root = process.cwd();
const { GITHUB_ACTIONS, GITLAB_CI, CI_PROJECT_DIR } = process.env;
const options = checkOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? root);
if (isProblem(options)) refuse(options.problem);
const paths = contentPaths();
const content = loadContent(paths, root);
const compared = await comparedFindings({ content, paths, root, today: today() }, options);
if (isProblem(compared)) refuse(compared.problem);
const findings = [...allFindings(content), ...compared].sort(compareFindings);
const pathOf = repositoryPath(paths.content);

if (options.json) {
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

function refuse(problem: string): never {
	console.error(problem);
	process.exit(1);
}
