import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isProblem } from '#domain/problem';
import { citationTable } from '#loaders/citation-table';
import { citationRecords, fileCitations } from '#loaders/file-citations';
import { readableFile } from '#loaders/readable-file';

/**
 * `npm run cite -- FILE [--json]`: the documents that a .txt, .mdx or .docx cites. Exit 1 when the file cannot be read;
 * a file that cites nothing is no error.
 */
const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean', default: false } },
	allowPositionals: true,
	strict: false,
});
const unknown = Object.keys(values).find((option) => option !== 'json');
const [name, ...others] = positionals;

if (name === undefined || others.length > 0 || unknown !== undefined) {
	console.error(
		'Cách dùng: npm run cite -- TỆP [--json], với một tệp .txt, .mdx hoặc .docx. Usage: npm run cite -- FILE [--json]',
	);
	process.exitCode = 1;
} else {
	const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
	const file = await readableFile(path);
	if (isProblem(file)) {
		console.error(`${name}: ${file.problem}`);
		process.exitCode = 1;
	} else {
		const citations = fileCitations(file);
		console.log(
			values['json'] === true
				? JSON.stringify(citationRecords(citations), null, 2)
				: citationTable(file.text, citations),
		);
	}
}
