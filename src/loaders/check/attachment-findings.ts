import type { CorpusEntries } from '#domain/corpus';
import { type Finding, positionOf } from '#domain/finding';
import { type NamedFile, namedFiles } from '#loaders/files/named-files';

/** Files that a report or document names but that do not stand beside it, and files beside it that it does not name. */
export function attachmentFindings({ reports, documents, attachments }: CorpusEntries): readonly Finding[] {
	const present = new Set(attachments.map(({ path }) => path));
	const named = [...reports, ...documents].flatMap(namedFiles);
	const expected = new Set(named.map(({ path }) => path));
	return [
		...named.filter(({ path }) => !present.has(path)).map(absent),
		...[...present].filter((path) => !expected.has(path)).map(unnamed),
	];
}

function absent({ entry, key, path }: NamedFile): Finding {
	const message = `Không có tệp ${path}. Hãy đặt tệp vào đúng thư mục bên cạnh, hoặc xóa tên tệp ở đây.`;
	return { rule: 'file-missing', severity: 'error', path: entry.path, ...positionOf(entry.positions, key), message };
}

function unnamed(path: string): Finding {
	const message = 'Không có báo cáo hay văn bản nào nêu tệp này. Hãy khai báo ở phần files của bài, hoặc xóa tệp.';
	return { rule: 'file-not-named', severity: 'warning', path, line: 1, column: 1, message };
}
