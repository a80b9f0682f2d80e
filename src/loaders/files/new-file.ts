import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '#domain/problem';

/**
 * Writes a file to its place in a content folder, given by its real path. A file that is there stays as it is; a link on
 * the way, which may lead out of the folder, is not followed.
 */
export function writeNewFile(content: string, path: string, text: string): Problem | null {
	const target = join(content, path);
	const nearest = nearestFolder(dirname(target));
	if (realpathSync(nearest) !== nearest) {
		return {
			problem: `Thư mục ${nearest} nằm sau một liên kết (symlink), nên không ghi vào đó. Hãy thay liên kết bằng thư mục thật.`,
		};
	}
	try {
		if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return alreadyThere(path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text, { flag: 'wx' });
		return null;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		return {
			problem: `Không ghi được tệp ${target} (${error.code}). Hãy xem quyền ghi của thư mục và chỗ trống trên đĩa.`,
		};
	}
}

function alreadyThere(path: string): Problem {
	return {
		problem: `Đã có tệp ${path}, nên không ghi đè. Hãy đổi tên hoặc xóa tệp cũ rồi làm lại.`,
	};
}

function nearestFolder(folder: string): string {
	return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}
