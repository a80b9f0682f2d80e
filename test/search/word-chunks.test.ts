import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { rechunked } from '#search/word-chunks';

type Row = readonly [from: string, to: string, name: string];

const word = (text: string, weight: number) => [text, [[1, Array.from({ length: weight }, () => 30_000), []]], []];
const inPieces = (...pieces: readonly (readonly unknown[])[]) => {
	const { meta, chunks } = rechunked(
		{
			meta: encode(['1.6.0', [], [['old']], [], [['date', [1]]], ['title']]),
			chunks: pieces.map((some) => encode([some])),
		},
		(content) => `n${content.length}`,
	);
	const [version, pages, rows, filters, sorts, fields] = decode(meta);
	return { version, pages, rows: rows as readonly Row[], filters, sorts, fields, chunks };
};

describe('rechunked', () => {
	it('gives a heavy word a piece of its own, in the order of the engine', () => {
		const { rows } = inPieces(
			[word('a', 10), word('dong', 20_000)],
			[word('e', 10), word('lao', 20_000), word('z', 1)],
		);
		expect(rows.map(([from, to]) => `${from}–${to}`)).toEqual(['a–a', 'dong–dong', 'e–e', 'lao–lao', 'z–z']);
	});

	it('keeps light words together', () => {
		const { rows, chunks } = inPieces([word('a', 10)], [word('đ', 10), word('b', 10)]);
		expect(rows.map(([from, to]) => `${from}–${to}`)).toEqual(['a–đ']);
		expect(decode(chunks[0]?.content ?? encode(null))).toEqual([[word('a', 10), word('b', 10), word('đ', 10)]]);
	});

	it('leaves the rest of the table as it is, but for the sorts', () => {
		expect(inPieces([word('a', 1)])).toMatchObject({
			version: '1.6.0',
			pages: [],
			filters: [],
			sorts: [],
			fields: ['title'],
		});
	});

	it('names each piece in the table as the file is named', () => {
		const { rows, chunks } = inPieces([word('a', 10), word('b', 20_000)]);
		expect(rows.map(([, , name]) => name)).toEqual(chunks.map(({ name }) => name));
	});
});
