import type { Text } from 'mdast';
import type { Position } from '#domain/finding';
import type { CitationMark } from '#markdown/citations';
import { startOf } from '#markdown/tree';

/**
 * Where each citation begins in the file, asked for in the order of the text: what was passed is not read again, so a
 * text full of citations stays linear. Escapes and character references make a text node shorter than its source, so
 * each citation is looked for in its source line; one that is itself escaped stands where the one before it stands.
 */
export function citationPlaces(lines: readonly string[]): (mark: CitationMark) => Position {
	let last: { readonly node: Text; readonly offset: number; readonly place: Position } | null = null;
	return ({ leaf: { node, start: leafStart }, start, end }) => {
		const offset = start - leafStart;
		const from = last?.node === node ? last : { offset: 0, place: startOf(node) };
		const [words = ''] = node.value.slice(offset, offset + end - start).split('\n');
		const place = placeAfter(from.place, node.value.slice(from.offset, offset), words, lines);
		last = { node, offset, place };
		return place;
	};
}

/** `between` are the words of the node from `from` up to the sought ones. */
function placeAfter(from: Position, between: string, words: string, lines: readonly string[]): Position {
	const passed = between.split('\n');
	const inLine = passed.at(-1) ?? '';
	const line = from.line + passed.length - 1;
	const first = passed.length === 1 ? from.column - 1 : 0;
	const source = (lines[line - 1] ?? '').slice(
		first,
		first + (inLine.length + words.length) * LONGEST_REFERENCE + INDENT,
	);
	let found = source.indexOf(words);
	for (let at = inLine.indexOf(words); at >= 0; at = inLine.indexOf(words, at + 1)) {
		found = source.indexOf(words, found + 1);
	}
	return { line, column: first + Math.max(found, 0) + 1 };
}

/** No usual character reference (`&amp;`, `&#x1EBF;`) is longer. */
const LONGEST_REFERENCE = 8;

/** Room for the marks of lists and quotations at the start of a line. */
const INDENT = 120;
