import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isProblem } from '#domain/problem';
import { writeEditorFiles } from '#loaders/editor-files';
import { newReport } from '#loaders/new-report';
import { projectPaths } from '#loaders/project-paths';
import { sourceFiles } from '#loaders/source-files';

/**
 * `npm run new -- --organ ID --period P [--slug S]`: a report template in the content folder, at the place of its year and
 * organisation, which VS Code then knows. Never overwrites. Exit 1 when it wrote nothing.
 */
const options = { organ: { type: 'string' }, period: { type: 'string' }, slug: { type: 'string' } } as const;
const { values, positionals } = parseArgs({
	options,
	allowPositionals: true,
	strict: false,
});
const [unknown] = [...Object.keys(values).filter((name) => !(name in options)), ...positionals];
// Swedish writes dates as ISO does: the day where the author is, not in Greenwich.
const today = new Date().toLocaleDateString('sv-SE');
const { content } = projectPaths(process.env, process.cwd());
const report =
	unknown === undefined
		? newReport(
				{ organ: typed(values['organ']), period: typed(values['period']), slug: typed(values['slug']) },
				{ paths: sourceFiles(content).paths, today },
			)
		: { problem: `Không hiểu “${unknown}”.` };

if (isProblem(report)) {
	console.error(`${report.problem}\nCách dùng: npm run new -- --organ <mã cơ quan> --period <kỳ> [--slug <tên tệp>]`);
	process.exitCode = 1;
} else {
	const file = join(content, report.path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, report.text, { flag: 'wx' });
	writeEditorFiles(content);
	console.log(`Đã tạo ${relative(process.cwd(), file)}.\nHãy điền vào các chỗ còn trống rồi chạy: npm run check`);
}

/** An option without its value is `true`. */
function typed(value: string | boolean | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
