import { slugOf } from '#domain/vietnamese-text';
import type { Issue } from '#schema/issue';

/** `bao-cao/2023/so-y/tong-ket.mdx` -> `2023/so-y/tong-ket`: the path without its first folder and its extension. */
export function contentId(path: string): string {
	return path.slice(path.indexOf('/') + 1).replace(/\.[a-z]+$/u, '');
}

/** A path becomes an address: lower case, without diacritics, words joined by single hyphens. */
export function pathIssues(path: string): readonly Issue[] {
	return contentId(path)
		.split('/')
		.filter((segment) => !isKebab(segment))
		.map((segment) => ({ key: '', rule: 'wrong-file-name', message: wrongName(segment) }));
}

/** Lower-case ASCII letters and digits, in words joined by single hyphens. */
export function isKebab(text: string): boolean {
	return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

/** `viec-lam`, or `2021/so-y/tong-ket#viec-lam` for a figure of another report. */
export function isFigureReference(text: string): boolean {
	return /^(?:\d{4}\/[a-z0-9-]+\/[a-z0-9-]+#)?[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

function wrongName(segment: string): string {
	const better = slugOf(segment);
	const remedy = better === '' ? 'Hãy đổi tên.' : `Hãy đổi thành “${better}”.`;
	return `Tên “${segment}” trong đường dẫn trở thành địa chỉ trang, nên chỉ dùng chữ thường không dấu, chữ số và gạch nối. ${remedy}`;
}
