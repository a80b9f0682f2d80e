import type { Text } from 'mdast';
import type { Position } from '#domain/finding';
import { startOf } from '#markdown/tree';

/**
 * Where `phrase`, standing at `offset` of a text node's value, stands in the file. Escapes and character references
 * make the value shorter than its source, so the phrase is looked for in the source line: as often as it occurs before
 * `offset` in the value's line, so often it is passed over.
 */
export function placeInText(node: Text, offset: number, phrase: string, lines: readonly string[]): Position {
	const start = startOf(node);
	const before = node.value.slice(0, offset);
	const valueLine = before.slice(before.lastIndexOf('\n') + 1);
	const line = start.line + before.split('\n').length - 1;
	const source = lines[line - 1] ?? '';
	let found = source.indexOf(phrase, line === start.line ? start.column - 1 : 0);
	for (let passed = valueLine.indexOf(phrase); passed >= 0; passed = valueLine.indexOf(phrase, passed + 1)) {
		found = source.indexOf(phrase, found + 1);
	}
	return found < 0 ? start : { line, column: found + 1 };
}
