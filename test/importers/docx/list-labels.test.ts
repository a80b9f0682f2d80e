import { describe, expect, it } from 'vitest';
import { listLabel } from '#importers/docx/list-labels';

describe('listLabel', () => {
	it.each([
		['decimal', 12, '12'],
		['decimalZero', 7, '07'],
		['lowerLetter', 26, 'z'],
		['lowerLetter', 27, 'aa'],
		['upperLetter', 54, 'BBB'],
		['lowerLetter', 79, '79'],
		['lowerRoman', 4, 'iv'],
		['upperRoman', 1949, 'MCMXLIX'],
		['upperRoman', 4000, '4000'],
		['lowerLetter', 0, '0'],
		['chineseCounting', 3, '3'],
	])('writes %s %i as %s', (format, count, label) => {
		const level = { start: 1, format, pattern: '(%1)', legal: false, restarts: true, style: null };
		expect(listLabel(0, new Map([[0, level]]), [count])).toBe(`(${label})`);
	});
});
