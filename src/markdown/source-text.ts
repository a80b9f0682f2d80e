import type { Position } from '#domain/finding';

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
