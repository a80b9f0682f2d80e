import { allFindings, isError } from '#loaders/all-findings';
import { loadContent } from '#loaders/content';
import { findingsText } from '#loaders/findings-text';
import { projectPaths } from '#loaders/project-paths';

/** `npm run check [-- --json]`: every rule over all content, without a build. Exit 1 on errors. */
const root = process.cwd();
const findings = allFindings(loadContent(projectPaths(process.env, root), root));
const errors = findings.filter(isError).length;

if (process.argv.includes('--json')) {
	console.log(JSON.stringify(findings, null, 2));
} else {
	if (findings.length > 0) console.log(findingsText(findings));
	const warnings = findings.length - errors;
	console.log(
		errors === 0 ? `Nội dung không có lỗi (${warnings} lưu ý).` : `Nội dung có ${errors} lỗi, ${warnings} lưu ý.`,
	);
}
process.exitCode = errors === 0 ? 0 : 1;
