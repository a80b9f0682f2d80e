import { join } from 'node:path';
import { buildSite } from '#loaders/build-site';
import { allFindings, isError } from '#loaders/check/all-findings';
import { findingsText } from '#loaders/check/findings-text';
import { loadContent } from '#loaders/content';
import { withBuildLock } from '#loaders/files/build-lock';
import { projectPaths } from '#loaders/files/project-paths';

/** `npm run build`: checks the content, then builds site and search index into `OUT_DIR`. Exit 1 on errors. */
const root = process.cwd();
// Whatever the caller's shell says (test runners set `test`): what is built here is what readers get.
process.env['NODE_ENV'] = 'production';
const say = (line: string) => console.log(line);

try {
	const paths = projectPaths(process.env, root);
	await withBuildLock(join(root, '.cache', 'build.lock'), async () => {
		say('Kiểm tra nội dung …');
		const content = loadContent(paths, root);
		const errors = allFindings(content).filter(isError);
		if (errors.length > 0) throw new Error(`${findingsText(errors)}\nNội dung có ${errors.length} lỗi; chưa dựng gì.`);
		await buildSite({ root, paths, content, search: !process.argv.includes('--no-search'), say });
		say(`Đã dựng xong trang vào ${paths.output}.`);
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
