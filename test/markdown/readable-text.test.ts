import { describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { readableText } from '#markdown/readable-text';

interface Trap {
	readonly name: string;
	readonly source: string;
	/** The blocks that are read. */
	readonly reads: readonly string[];
	/** A stretch of the words, and the stretch of the source that it stands for. */
	readonly leads?: readonly [words: string, source: string];
}

const TRAPS: readonly Trap[] = [
	{
		name: 'headings and paragraphs',
		source: '## Một\n\nHai\nba\n',
		reads: ['Một', 'Hai\nba'],
		leads: ['Hai\nba', 'Hai\nba'],
	},
	{
		name: 'a code that emphasis cuts',
		source: 'Số **930/KH**-SLĐTBXH nay',
		reads: ['Số 930/KH-SLĐTBXH nay'],
		leads: ['930/KH-SLĐTBXH', '930/KH**-SLĐTBXH'],
	},
	{
		name: 'emphasis between a code and its date',
		source: '**Quyết định số 15/2020/QĐ-TTg** ngày 24/4/2020',
		reads: ['Quyết định số 15/2020/QĐ-TTg ngày 24/4/2020'],
		leads: ['15/2020/QĐ-TTg ngày', '15/2020/QĐ-TTg** ngày'],
	},
	{
		name: 'a footnote mark behind a code, and the footnote where it stands',
		source: 'Số 42/NQ-CP[^1] nay\n\n[^1]: Của Chính phủ\n',
		reads: ['Số 42/NQ-CP nay', 'Của Chính phủ'],
		leads: ['42/NQ-CP nay', '42/NQ-CP[^1] nay'],
	},
	{
		name: 'escapes and character references before a code',
		source: 'Dưới \\<5% &amp; &#8211; số 42/NQ-CP',
		reads: ['Dưới <5% & – số 42/NQ-CP'],
		leads: ['42/NQ-CP', '42/NQ-CP'],
	},
	{
		name: 'a reference that stands for a part of a code',
		source: '1416/SNV-TCBC&amp;CCHC nay',
		reads: ['1416/SNV-TCBC&CCHC nay'],
		leads: ['1416/SNV-TCBC&CCHC', '1416/SNV-TCBC&amp;CCHC'],
	},
	{
		name: 'an escaped backslash, and one that is none',
		source: 'a \\\\ b \\c số 1',
		reads: ['a \\ b \\c số 1'],
		leads: ['số 1', 'số 1'],
	},
	{
		name: 'a letter outside the basic plane, as a reference',
		source: '&#x1F600; số 1',
		reads: ['\u{1F600} số 1'],
		leads: ['số 1', 'số 1'],
	},
	{
		name: 'lines of a quotation',
		source: '> Nghị quyết\n> số \\#1\n> 42/NQ-CP',
		reads: ['Nghị quyết\nsố #1\n42/NQ-CP'],
		leads: ['42/NQ-CP', '42/NQ-CP'],
	},
	{
		name: 'lists and cells',
		source: '- một\n- hai\n\n| a | b |\n| - | - |\n| c \\| d | 42/NQ-CP |\n',
		reads: ['một', 'hai', 'a', 'b', 'c | d', '42/NQ-CP'],
		leads: ['42/NQ-CP', '42/NQ-CP'],
	},
	{
		name: 'the words of a link, not its address',
		source: '[số 42/NQ-CP](/van-ban/99/QĐ-TTg/) nay',
		reads: ['số 42/NQ-CP nay'],
	},
	{ name: 'code as one strange character', source: 'a `99/QĐ-TTg` b', reads: ['a \uFFFC b'] },
	{
		name: 'the attributes of a component',
		source: '<NhiemVu so="1" ten="Theo Nghị quyết số 42/NQ-CP">\nĐã làm\n</NhiemVu>\n',
		reads: ['1', 'Theo Nghị quyết số 42/NQ-CP', 'Đã làm'],
		leads: ['42/NQ-CP', '42/NQ-CP'],
	},
	{
		name: 'what check would refuse',
		source: 'Dưới <5% {năm 2021}\n\nimport x\n\n{số 42/NQ-CP}',
		reads: ['Dưới \uFFFD5% {năm 2021}', 'import x', '{số 42/NQ-CP}'],
		leads: ['42/NQ-CP', '42/NQ-CP'],
	},
];

describe('readableText', () => {
	it.each(TRAPS)('reads $name', ({ source, reads }) => {
		expect(wordsOf(source).text.trim().split('\n\n')).toEqual(reads);
	});

	it.each(TRAPS.filter((trap) => trap.leads !== undefined))('leads back through $name', ({ source, leads }) => {
		const [words = '', stretch] = leads ?? [];
		const { text, sourceOf } = wordsOf(source);
		const start = text.indexOf(words);
		const range = sourceOf({ start, end: start + words.length });
		expect(source.slice(range.start, range.end)).toBe(stretch);
	});

	it('refuses what the parser cannot read to the end', () => {
		expect(readableText('a <5\n\n'.repeat(60))).toEqual({ problem: expect.stringMatching(/^Dòng 1, cột \d+: /u) });
		expect(readableText('a'.repeat(1_000_001))).toEqual({ problem: expect.stringContaining('400.000 ký tự') });
	});
});

function wordsOf(source: string) {
	const words = readableText(source);
	if (isProblem(words)) throw new Error(words.problem);
	return words;
}
