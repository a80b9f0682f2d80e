import { isProblem } from '#domain/problem';
import { findingsText } from '#loaders/check/findings-text';
import { type ImportedFile, importFile, importRecord } from '#loaders/draft/import-file';
import { organisationsIn } from '#loaders/draft/known-organisations';
import { readInputFile } from '#loaders/files/input-file';
import { writeNewFile } from '#loaders/files/new-file';
import { contentPaths } from './content-paths.ts';
import { type NamedFile, namedFile, namedFileUsage, refuse } from './named-file.ts';
import { today } from './today.ts';

/**
 * `npm run import -- FILE [--json]`: a .docx, .xlsx, .txt or .md as a draft report in the content folder; `--json` prints it
 * and writes nothing. Exit 1 when the file cannot be read, or where the draft belongs a file stands already.
 */
const asked = namedFile(process.argv.slice(2), process.env);
if (asked === null) refuse(namedFileUsage('import', '.docx, .xlsx, .txt hoặc .md'));
else await importNamed(asked);

async function importNamed({ name, path, json }: NamedFile): Promise<void> {
	const { content } = contentPaths();
	const bytes = readInputFile(path);
	const imported = isProblem(bytes) ? bytes : await importFile({ name, bytes }, organisationsIn(content), today());
	if (isProblem(imported)) refuse(`${name}: ${imported.problem}`);
	else if (json) console.log(JSON.stringify(importRecord(imported), null, 2));
	else write(name, content, imported);
}

function write(name: string, content: string, { path, mdx, findings, frontmatter }: ImportedFile): void {
	const problem = writeNewFile(content, path, mdx);
	if (problem !== null) {
		refuse(`${name}: ${problem.problem}`);
		return;
	}
	if (findings.length > 0) console.log(findingsText(findings));
	const figures = Object.keys(frontmatter.figures).length;
	console.log(
		`Đã lập bản nháp ${path}, đề xuất ${figures} số liệu. Hãy đối chiếu từng dòng “kiểm lại” với bản gốc, rồi xóa dòng draft và chạy npm run check.`,
	);
}
