import { realpathSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { findingsText } from '#loaders/check/findings-text';
import { previewContent } from '#loaders/draft/preview-content';
import { previewFile } from '#loaders/draft/preview-file';
import { withBuildLock } from '#loaders/files/build-lock';
import { projectPaths } from '#loaders/files/project-paths';
import { kindOfPath } from '#schema/kind-of-path';

/**
 * `npm run preview-file -- FILE`: the page of a report, also of a draft, as one HTML file for whoever approves it:
 * `<slug>.xem-truoc.html` in the folder where the command was called. Exit 1 when no page can be made of it.
 */
const root = process.cwd();
const folder = process.env['INIT_CWD'] ?? root;
process.env['NODE_ENV'] = 'production';

try {
	const paths = projectPaths(process.env, root);
	const path = reportPath(paths.content, process.argv.slice(2));
	const preview = previewContent(paths, root, path);
	if ('errors' in preview)
		throw new Error(`${findingsText(preview.errors)}\nChưa làm được bản xem trước vì các lỗi trên.`);
	const html = await withBuildLock(join(root, '.cache', 'build.lock'), () => previewFile(root, preview));
	const file = join(folder, `${basename(path, '.mdx')}.xem-truoc.html`);
	writeFileSync(file, html);
	console.log(`Đã ghi ${file}. Gửi tệp này cho người duyệt; mở bằng trình duyệt, không cần mạng.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Path inside the content folder. Throws in Vietnamese when that is no report. */
function reportPath(content: string, [name, ...others]: readonly string[]): string {
	if (name === undefined || others.length > 0) {
		throw new Error(
			'Cách dùng: npm run preview-file -- TỆP, với tệp .mdx của một báo cáo. Usage: npm run preview-file -- FILE',
		);
	}
	const path = relative(content, realPath(resolve(folder, name), name))
		.split(sep)
		.join('/');
	if (kindOfPath(path) === 'report') return path;
	throw new Error(
		`${name} không phải tệp báo cáo trong thư mục nội dung ${content}. Hãy nêu một tệp bao-cao/<năm>/<cơ quan>/<tên>.mdx ở đó.`,
	);
}

function realPath(path: string, name: string): string {
	try {
		return realpathSync(path);
	} catch (cause) {
		throw new Error(`Không tìm thấy tệp ${name}. Hãy kiểm tra tên tệp và thư mục.`, { cause });
	}
}
