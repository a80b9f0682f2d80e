import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Organisation } from '#domain/organisation';
import type { Problem } from '#domain/problem';
import { sourceFiles } from '#loaders/source-files';
import { readOrganisation } from '#schema/organisation';

/** The organisations of a content folder, as far as they can be read. */
export function organisationsIn(content: string): readonly Organisation[] {
	const files = sourceFiles(content);
	return files.paths
		.filter((path) => path.startsWith('co-quan/'))
		.flatMap((path) => readOrganisation({ path, bytes: files.read(path) }).value ?? []);
}

/** Writes a draft to its place in a content folder; a file that is there already stays as it is. */
export function writeDraft(content: string, path: string, mdx: string): Problem | null {
	const target = join(content, path);
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, mdx, { flag: 'wx' });
		return null;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		return {
			problem: `Đã có tệp ${path}, nên không ghi đè. Hãy đổi tên hoặc xóa tệp cũ rồi nhập lại, hoặc dùng --json để chỉ xem.`,
		};
	}
}
