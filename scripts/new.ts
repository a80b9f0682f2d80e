import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isProblem } from '#domain/problem';
import { writeEditorFiles } from '#loaders/draft/editor-files';
import { newDocument } from '#loaders/draft/new-document';
import { newReport } from '#loaders/draft/new-report';
import { writeNewFile } from '#loaders/files/new-file';
import { sourceFiles } from '#loaders/files/source-files';
import { contentPaths } from './content-paths.ts';
import { today } from './today.ts';

/**
 * `npm run new -- --organ ID --period P [--slug S]`: a report template in the content folder, at the place of its year and
 * organisation; `npm run new -- --code CODE [--organ ID] [--slug S]`: a template of a document's record. VS Code then knows
 * the folder. Never overwrites. Exit 1 when it wrote nothing.
 */
const options = {
	organ: { type: 'string' },
	period: { type: 'string' },
	code: { type: 'string' },
	slug: { type: 'string' },
} as const;
const { values, positionals } = parseArgs({
	options,
	allowPositionals: true,
	strict: false,
});
const [unknown] = [...Object.keys(values).filter((name) => !(name in options)), ...positionals];
const { content } = contentPaths();
const written = unknown === undefined ? newFile() : { problem: `Không hiểu “${unknown}”.` };

if (isProblem(written)) {
	console.error(`${written.problem}
Cách dùng: npm run new -- --organ <mã cơ quan> --period <kỳ> [--slug <tên tệp>]
      hoặc npm run new -- --code <số và ký hiệu văn bản> [--organ <mã cơ quan>] [--slug <tên tệp>]`);
	process.exitCode = 1;
} else {
	const unwritten = writeNewFile(content, written.path, written.text);
	if (unwritten !== null) {
		console.error(unwritten.problem);
		process.exitCode = 1;
	} else {
		writeEditorFiles(content);
		const file = relative(process.cwd(), join(content, written.path));
		console.log(`Đã tạo ${file}.\nHãy điền vào các chỗ còn trống rồi chạy: npm run check`);
	}
}

function newFile() {
	const { paths } = sourceFiles(content);
	const [organ, slug, code, period] = [values.organ, values.slug, values.code, values.period].map(typed);
	if (code === undefined) return newReport({ organ, period, slug }, { paths, today: today() });
	if (period !== undefined)
		return { problem: 'Văn bản không có kỳ báo cáo: chỉ ghi một trong hai, --code hoặc --period.' };
	return newDocument({ code, organ, slug }, { paths, today: today() });
}

/** An option without its value is `true`. */
function typed(value: string | boolean | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
