import { closeSync, lstatSync, opendirSync, openSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from '#domain/attachment';
import type { Finding } from '#domain/finding';
import { HIDDEN_CHARACTER } from '#domain/hidden-characters';
import type { Rule } from '#domain/rules/registry';
import { shown } from '#domain/shown';
import { firstBytes, measuredFile } from '#loaders/files/file-pieces';
import { MOST_BYTES } from '#schema/source-text';

export interface SourceFiles {
	/** Paths inside the content folder, with `/`, in a fixed order. */
	readonly paths: readonly string[];
	readonly findings: readonly Finding[];
	/** The bytes of a file that should hold text; of one that is too large no more than shows that it is. */
	read(path: string): Uint8Array;
	/** What is known of an attached file, however large it is. */
	measure(path: string): Attachment;
}

/**
 * Lists a content folder. Hidden files are left out. What cannot be opened, leads out of the folder or can be no content
 * by its name is refused here: whoever reads the paths may open each of them.
 */
export function sourceFiles(folder: string): SourceFiles {
	const paths: string[] = [];
	const findings: Finding[] = [];
	const refuse = (path: string, { rule, message }: Refusal): void => {
		findings.push({ rule, severity: 'error', path, line: 1, column: 1, message });
	};
	const visit = (parent: string, depth: number): void => {
		for (const name of readdirSync(join(folder, parent)).sort()) {
			if (name.startsWith('.')) continue;
			const path = parent === '' ? name : `${parent}/${name}`;
			const status = orNull(() => lstatSync(join(folder, path)));
			const refusal = refusalOf(join(folder, path), name, status, depth);
			if (refusal !== null) refuse(path, refusal);
			else if (status?.isDirectory()) visit(path, depth + 1);
			else paths.push(path);
		}
	};
	visit('', 1);
	return {
		paths,
		findings,
		read: (path) => firstBytes(join(folder, path), MOST_BYTES + 1),
		measure: (path) => measuredFile(join(folder, path)),
	};
}

interface Refusal {
	readonly rule: Rule;
	readonly message: string;
}

function refusalOf(file: string, name: string, status: Stats | null, depth: number): Refusal | null {
	if (HIDDEN_CHARACTER.test(name)) return { rule: 'wrong-file-name', message: hiddenName(name) };
	if (status === null) return { rule: 'not-a-file', message: UNREADABLE };
	if (!status.isDirectory() && !status.isFile()) return { rule: 'not-a-file', message: NOT_A_FILE };
	const opened = orNull(() => (status.isDirectory() ? opendirSync(file).closeSync() : closeSync(openSync(file, 'r'))));
	if (opened === null) return { rule: 'not-a-file', message: UNREADABLE };
	if (status.isFile()) return status.size > MOST_ATTACHED_BYTES ? { rule: 'file-too-large', message: TOO_LARGE } : null;
	if (/\.(?:mdx|yaml)$/u.test(name)) return { rule: 'misplaced-file', message: FOLDER_LIKE_A_FILE };
	return depth > MOST_LEVELS ? { rule: 'misplaced-file', message: TOO_DEEP } : null;
}

/** `null` where the system refuses: no right to it, or gone meanwhile. */
function orNull<Result>(ask: () => Result): Result | null {
	try {
		return ask();
	} catch {
		return null;
	}
}

/** Twice as many as any file of the content folder stands in. */
const MOST_LEVELS = 8;

const MOST_ATTACHED_BYTES = 200_000_000;

const NOT_A_FILE =
	'Đây là liên kết (symlink) hoặc tệp đặc biệt, không được dùng trong thư mục nội dung. Hãy chép chính tệp vào đây.';
const UNREADABLE = 'Không có quyền đọc tệp hay thư mục này. Hãy sửa quyền truy cập (chmod), hoặc chép lại.';
const FOLDER_LIKE_A_FILE =
	'Đây là thư mục, trong khi tên có đuôi như một tệp bài viết. Hãy bỏ đuôi .mdx hoặc .yaml ở tên thư mục.';
const TOO_LARGE =
	'Tệp nặng hơn 200 MB nên không được đăng: người đọc dùng điện thoại khó tải nổi. Hãy nén hoặc tách tệp.';
const TOO_DEEP = `Thư mục lồng nhau quá ${MOST_LEVELS} tầng nên không đọc tiếp. Hãy chuyển các tệp lên đúng chỗ.`;

function hiddenName(name: string): string {
	return `Tên ${shown(name)} có ký tự ẩn hoặc không ghi bằng UTF-8, nên máy khác không mở được. Hãy gõ lại tên.`;
}
