import { isProblem } from '#domain/problem';
import { citationTable } from '#loaders/draft/citation-table';
import { citationRecords, fileCitations } from '#loaders/draft/file-citations';
import { readableFile } from '#loaders/files/readable-file';
import { type NamedFile, namedFile, namedFileUsage, refuse } from './named-file.ts';

/**
 * `npm run cite -- FILE [--json]`: the documents that a .txt, .mdx or .docx cites. Exit 1 when the file cannot be read;
 * a file that cites nothing is no error.
 */
const asked = namedFile(process.argv.slice(2), process.env);
if (asked === null) refuse(namedFileUsage('cite', '.txt, .mdx hoặc .docx'));
else await cite(asked);

async function cite({ name, path, json }: NamedFile): Promise<void> {
	const file = await readableFile(path);
	if (isProblem(file)) {
		refuse(`${name}: ${file.problem}`);
		return;
	}
	const citations = fileCitations(file);
	console.log(json ? JSON.stringify(citationRecords(citations), null, 2) : citationTable(file.text, citations));
}
