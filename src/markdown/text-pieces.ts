import type { DerivedPiece } from '#domain/derived-text';

/**
 * Where the characters of a text node stand in its source, which begins at `offset` of the file: escapes (`\<`) and
 * character references (`&lt;`) are longer than what they mean, and lines may begin with marks of quotations and lists.
 */
export function textPieces(source: string, value: string, offset: number): readonly DerivedPiece[] {
	if (source === value) return [{ text: value, start: offset, end: offset + value.length }];
	const pieces: DerivedPiece[] = [];
	let at = 0;
	let read = 0;
	while (read < value.length) {
		const { skipped, taken, length } = step(source, at, value, read);
		const start = at + skipped;
		pieces.push({ text: value.slice(read, read + length), start: offset + start, end: offset + start + taken });
		at = start + taken;
		read += length;
	}
	return pieces;
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;

/** The next stretch of `value`: `length` units of it stand for `taken` units of the source, after `skipped` ones. */
interface Step {
	readonly skipped: number;
	readonly taken: number;
	readonly length: number;
}

function step(source: string, at: number, value: string, read: number): Step {
	REFERENCE.lastIndex = at;
	const reference = REFERENCE.exec(source)?.[0];
	if (reference !== undefined && !value.startsWith(reference, read)) {
		return { skipped: 0, taken: reference.length, length: (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1 };
	}
	const wanted = value[read] ?? '';
	if (source[at] === '\\' && source[at + 1] === wanted) return { skipped: 0, taken: 2, length: 1 };
	const found = source.indexOf(wanted, at);
	return found < 0 ? { skipped: 0, taken: 0, length: 1 } : { skipped: found - at, taken: 1, length: 1 };
}
