import type { CorpusEntries, Entry } from '#domain/corpus';
import { type Finding, positionOf } from '#domain/finding';
import type { AttachedFile, ReportSource } from '#domain/report';

/** Files that a report or document names but that do not stand beside it, and files beside it that it does not name. */
export function attachmentFindings(entries: CorpusEntries, attachments: readonly string[]): readonly Finding[] {
	const present = new Set(attachments);
	const named = [...entries.reports, ...entries.documents].flatMap(namedFiles);
	const expected = new Set(named.map(({ path }) => path));
	return [
		...named.filter(({ path }) => !present.has(path)).map(absent),
		...attachments.filter((path) => !expected.has(path)).map(unnamed),
	];
}

interface NamedFile {
	readonly entry: Entry<unknown>;
	readonly key: string;
	readonly path: string;
}

function namedFiles(
	entry: Entry<{ files: readonly AttachedFile[]; source?: ReportSource | undefined }>,
): readonly NamedFile[] {
	const folder = entry.path.replace(/\.mdx$/u, '');
	const { files, source } = entry.value;
	const listed = files.map(({ file }, index) => ({ entry, key: `files.${index}.file`, path: `${folder}/${file}` }));
	const held = source?.file ?? null;
	return held === null ? listed : [...listed, { entry, key: 'source.file', path: `${folder}/${held}` }];
}

function absent({ entry, key, path }: NamedFile): Finding {
	const message = `Không có tệp ${path}. Hãy đặt tệp vào đúng thư mục bên cạnh, hoặc xóa tên tệp ở đây.`;
	return { rule: 'file-missing', severity: 'error', path: entry.path, ...positionOf(entry.positions, key), message };
}

function unnamed(path: string): Finding {
	const message = 'Không có báo cáo hay văn bản nào nêu tệp này. Hãy khai báo ở phần files của bài, hoặc xóa tệp.';
	return { rule: 'file-not-named', severity: 'warning', path, line: 1, column: 1, message };
}
