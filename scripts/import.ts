import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isProblem } from '#domain/problem';
import { findingsText } from '#loaders/findings-text';
import { organisationsIn } from '#loaders/import-draft';
import { importFile } from '#loaders/import-file';
import { readInputFile } from '#loaders/input-file';
import { writeNewFile } from '#loaders/new-file';
import { contentPaths } from './content-paths.ts';
import { today } from './today.ts';

/**
 * `npm run import -- FILE [--json]`: a .docx, .txt or .md as a draft report in the content folder; `--json` prints it and
 * writes nothing. Exit 1 when the file cannot be read, or where the draft belongs a file stands already.
 */
const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean', default: false } },
	allowPositionals: true,
	strict: false,
});
const unknown = Object.keys(values).find((option) => option !== 'json');
const [name, ...others] = positionals;

if (name === undefined || others.length > 0 || unknown !== undefined) {
	refuse(
		'Cách dùng: npm run import -- TỆP [--json], với một tệp .docx, .txt hoặc .md. Usage: npm run import -- FILE [--json]',
	);
} else {
	const { content } = contentPaths();
	const bytes = readInputFile(resolve(process.env['INIT_CWD'] ?? process.cwd(), name));
	const imported = isProblem(bytes) ? bytes : await importFile({ name, bytes }, organisationsIn(content), today());
	if (isProblem(imported)) refuse(`${name}: ${imported.problem}`);
	else if (values['json'] === true) {
		const { frontmatter, body, findings } = imported;
		console.log(JSON.stringify({ frontmatter, body, findings }, null, 2));
	} else {
		const problem = writeNewFile(content, imported.path, imported.mdx);
		if (problem !== null) refuse(`${name}: ${problem.problem}`);
		else {
			if (imported.findings.length > 0) console.log(findingsText(imported.findings));
			const figures = Object.keys(imported.frontmatter.figures).length;
			console.log(
				`Đã lập bản nháp ${imported.path}, đề xuất ${figures} số liệu. Hãy đối chiếu từng dòng “kiểm lại” với bản gốc, rồi xóa dòng draft và chạy npm run check.`,
			);
		}
	}
}

function refuse(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
