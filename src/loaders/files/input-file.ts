import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '#domain/problem';

/** The bytes of a file that somebody names on the command line. */
export function readInputFile(path: string): Uint8Array | Problem {
	try {
		const status = statSync(path);
		if (status.isDirectory()) return { problem: 'Đây là thư mục. Hãy ghi tên một tệp.' };
		if (!status.isFile()) return { problem: 'Đây không phải tệp thường. Hãy ghi tên một tệp văn bản hoặc bảng tính.' };
		if (status.size > MOST_BYTES) return { problem: tooLarge(status.size) };
		return readFileSync(path);
	} catch (error) {
		return { problem: reason(error) };
	}
}

const MOST_BYTES = 50_000_000;

function tooLarge(size: number): string {
	const megabytes = Math.ceil(size / 1_000_000);
	return `Tệp nặng ${megabytes} MB, quá ${MOST_BYTES / 1_000_000} MB. Hãy nén ảnh trong Word hay Excel (Định dạng ảnh → Nén ảnh; Picture Format → Compress Pictures) hoặc tách phụ lục thành tệp riêng.`;
}

function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'Không tìm thấy tệp. Hãy kiểm tra tên tệp và thư mục.';
	if (code === 'EACCES' || code === 'EPERM')
		return 'Không có quyền đọc tệp. Hãy kiểm tra quyền truy cập, hoặc chép tệp ra chỗ khác.';
	throw error;
}
