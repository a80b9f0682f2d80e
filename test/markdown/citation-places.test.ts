import { describe, expect, it } from 'vitest';
import { compileText } from '#markdown/compile';
import { inputOf } from './fixture-input.ts';

describe('the place of a citation in the file', () => {
	it.each<[string, string, readonly string[]]>([
		['in a sentence', 'Theo 42/NQ-CP.', ['1:6 42/NQ-CP']],
		['twice in a line', 'Theo 42/NQ-CP và 42/NQ-CP.', ['1:6 42/NQ-CP', '1:18 42/NQ-CP']],
		['where one code ends like another', 'Theo 142/NQ-CP, 42/NQ-CP.', ['1:6 142/NQ-CP', '1:17 42/NQ-CP']],
		['where a link names it first', 'Xem [42/NQ-CP](/x/), 42/NQ-CP.', ['1:22 42/NQ-CP']],
		['on a later line of a paragraph', 'Một.\nTheo 42/NQ-CP\nvà 68/NQ-CP.', ['2:6 42/NQ-CP', '3:4 68/NQ-CP']],
		['after formatting', '**Theo** 42/NQ-CP, *68/NQ-CP*.', ['1:10 42/NQ-CP', '1:21 68/NQ-CP']],
		['after escapes', '\\*\\* &lt;5 &amp; 42/NQ-CP, 68/NQ-CP.', ['1:18 42/NQ-CP', '1:28 68/NQ-CP']],
		['in a list', '- Một\n  - Theo 42/NQ-CP\n    và 68/NQ-CP', ['2:10 42/NQ-CP', '3:8 68/NQ-CP']],
		['in a table', '| a | b |\n|---|---|\n| 42/NQ-CP | 68/NQ-CP |', ['3:3 42/NQ-CP', '3:14 68/NQ-CP']],
		['in a footnote', 'Một.[^1]\n\n[^1]: Theo 42/NQ-CP.', ['3:12 42/NQ-CP']],
		['beside one that is itself escaped', '1/KH-A&amp;B, 42/NQ-CP.', ['1:1 1/KH-A&B', '1:15 42/NQ-CP']],
	])('%s', (_name, body, expected) => {
		const { facts } = compileText(inputOf(body));
		expect(facts.citations.map(({ line, column, text }) => `${line}:${column} ${text}`)).toEqual(expected);
	});
});
