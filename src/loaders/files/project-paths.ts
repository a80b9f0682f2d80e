import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where one build reads and writes. All paths are absolute. */
export interface ProjectPaths {
	/** The content folder: `CONTENT_DIR`, by default `content`. */
	readonly content: string;
	/** The built site: `OUT_DIR`, by default `dist`. */
	readonly output: string;
	/** Caches of this content folder alone: a cache shared by two folders would show one the other's reports. */
	readonly cache: string;
}

/** Throws in Vietnamese when the content folder is not there. */
export function projectPaths(environment: NodeJS.ProcessEnv, root: string): ProjectPaths {
	const content = realContentFolder(resolve(root, environment['CONTENT_DIR'] ?? 'content'));
	const key = createHash('sha256').update(content).digest('hex').slice(0, 16);
	return { content, output: resolve(root, environment['OUT_DIR'] ?? 'dist'), cache: resolve(root, '.cache', key) };
}

function realContentFolder(path: string): string {
	try {
		if (statSync(path).isDirectory()) return realpathSync(path);
	} catch (cause) {
		throw new Error(
			`Không tìm thấy thư mục nội dung ${path}. Hãy kiểm tra biến CONTENT_DIR, hoặc tạo thư mục đó theo hướng dẫn trong README.`,
			{ cause },
		);
	}
	throw new Error(`${path} không phải thư mục. Hãy sửa biến CONTENT_DIR để nó chỉ thư mục nội dung.`);
}
