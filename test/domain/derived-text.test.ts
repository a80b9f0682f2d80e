import { describe, expect, it } from 'vitest';
import { deriveText, throughSource } from '#domain/derived-text';

/** From `x &amp; [y]`: `x & y`. */
const derived = deriveText([
	{ text: 'x ', start: 0, end: 2 },
	{ text: '&', start: 2, end: 7 },
	{ text: ' ', start: 7, end: 8 },
	{ text: '', start: 8, end: 9 },
	{ text: 'y', start: 9, end: 10 },
]);

describe('deriveText', () => {
	it('joins the pieces', () => {
		expect(derived.text).toBe('x & y');
	});

	it.each([
		['unit for unit inside a verbatim piece', [1, 2], [1, 2]],
		['the whole source of a piece of another length', [2, 3], [2, 7]],
		['from inside one piece to inside another', [0, 3], [0, 7]],
		['over what was left out', [3, 5], [7, 10]],
		['nothing of what was left out before or behind', [4, 5], [9, 10]],
	])('leads back %s', (_title, [start = 0, end = 0], source) => {
		const range = derived.sourceOf({ start, end });
		expect([range.start, range.end]).toEqual(source);
	});

	it('knows no place outside its text', () => {
		expect(() => deriveText([]).sourceOf({ start: 0, end: 1 })).toThrow(RangeError);
	});
});

describe('throughSource', () => {
	it('leads back to the first of three texts', () => {
		const first = deriveText([{ text: 'ab', start: 10, end: 12 }]);
		const second = deriveText([{ text: 'b', start: 1, end: 2 }]);
		expect(throughSource(second, first).sourceOf({ start: 0, end: 1 })).toEqual({ start: 11, end: 12 });
	});
});
