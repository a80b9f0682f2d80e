import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#domain/finding';

export interface SourceFiles {
	/** Paths inside the content folder, with `/`, in a fixed order. */
	readonly paths: readonly string[];
	readonly findings: readonly Finding[];
	read(path: string): Uint8Array;
}

/** Lists a content folder. Hidden files are left out; links are refused, since they may lead out of the folder. */
export function sourceFiles(folder: string): SourceFiles {
	const paths: string[] = [];
	const findings: Finding[] = [];
	const visit = (parent: string): void => {
		for (const name of readdirSync(join(folder, parent)).sort()) {
			if (name.startsWith('.')) continue;
			const path = parent === '' ? name : `${parent}/${name}`;
			const status = lstatSync(join(folder, path));
			if (status.isDirectory()) visit(path);
			else if (status.isFile()) paths.push(path);
			else findings.push(notAFile(path));
		}
	};
	visit('');
	return { paths, findings, read: (path) => readFileSync(join(folder, path)) };
}

function notAFile(path: string): Finding {
	const message =
		'Đây là liên kết (symlink) hoặc tệp đặc biệt, không được dùng trong thư mục nội dung. Hãy chép chính tệp vào đây.';
	return { rule: 'not-a-file', severity: 'error', path, line: 1, column: 1, message };
}
