import type { Position } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';

/**
 * A body in the one form that the compiler reads: NFC, `\n`, no NUL (which marks holes in the HTML), no byte order
 * mark. Lines stay where they are.
 */
export function cleanSource(body: string): string {
	return body
		.normalize('NFC')
		.replace(/\r\n?/gu, '\n')
		.replaceAll('\0', '\uFFFD')
		.replace(/^\uFEFF/u, ' ');
}

/** Why a source is not even parsed: its size or nesting would take the parser minutes. `null` when it may be. */
export function sourceProblem(source: string): { rule: Rule; at: Position; message: string } | null {
	if (source.length > LONGEST) {
		const message = 'Bài dài quá một triệu ký tự. Hãy tách phần dài thành phụ lục và đính kèm tệp.';
		return { rule: 'text-too-long', at: { line: 1, column: 1 }, message };
	}
	const nested = DEEP_LINE.exec(source);
	if (nested === null) return null;
	const message = 'Dòng này mở quá nhiều trích dẫn hoặc danh sách lồng nhau. Hãy bớt các dấu >, -, 1. ở đầu dòng.';
	return { rule: 'nesting-depth', at: positionAt(source, nested.index), message };
}

const LONGEST = 1_000_000;
const DEEP_LINE = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){25}/mu;

export function positionAt(source: string, offset: number): Position {
	const before = source.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	let line = 1;
	for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++;
	return { line, column: offset - lineStart + 1 };
}

export function offsetAt(source: string, { line, column }: Position): number {
	let lineStart = 0;
	for (let count = 1; count < line; count++) lineStart = source.indexOf('\n', lineStart) + 1;
	return lineStart + column - 1;
}
