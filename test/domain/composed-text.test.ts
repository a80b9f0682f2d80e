import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedText } from '#domain/composed-text';

describe('composedText', () => {
	it.each([
		['what is composed already', 'Nghị quyết số 42/NQ-CP', 'Nghị quyết số 42/NQ-CP'],
		['letters with their marks apart', 'Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
		['two marks in the wrong order', 'e\u0302\u0323', 'ệ'],
		['line ends of Windows and of old Macs', 'a\r\nb\rc\n', 'a\nb\nc\n'],
		['a byte order mark', '\uFEFFSố', 'Số'],
		['a soft hyphen inside a code', '930/KH-SLĐ\u00ADTBXH', '930/KH-SLĐTBXH'],
		['zero-width blanks', '9\u200B3\u20600', '930'],
		['a letter that composition writes otherwise', '5 \u212B', '5 Å'],
	])('reads %s', (_title, source, text) => {
		expect(composedText(source).text).toBe(text);
	});

	it('leads from every word back to the same word in the source', () => {
		const source = `\uFEFF${'Kế hoạch\r\nsố 930/KH-SLĐ\u00ADTBXH của Sở'.normalize('NFD')}\r\n`;
		const { text, sourceOf } = composedText(source);
		const found = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
			const { start, end } = sourceOf({ start: index, end: index + word.length });
			return source.slice(start, end);
		});
		const decomposed = ['Kế', 'hoạch', 'số', '930/KH-SLĐ\u00ADTBXH', 'của', 'Sở'].map((word) => word.normalize('NFD'));
		expect(found).toEqual(decomposed);
	});

	it('takes no unseen character at the edge of a stretch', () => {
		const source = 'a\u00ADb\u200Bc';
		expect(composedText(source).sourceOf({ start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
	});

	it('composes any text, and whole letters lead back to the same letters', () => {
		const unit = fc.constantFrom(...'aăâđeêơưAĐ 1/-\n\r\u00AD\uFEFF\u0300\u0301\u0302\u0309\u0323\u{1F600}');
		const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
				const composed = composedText(source);
				expect(composed.text).toBe(plain(source));
				const letters = [...composed.text.matchAll(/.\p{M}*/gsu)];
				const [first, last] = [a, b].map((at) => letters[at % letters.length]).sort((x, y) => placeOf(x) - placeOf(y));
				if (first === undefined || last === undefined) return;
				const range = { start: first.index, end: last.index + last[0].length };
				const { start, end } = composed.sourceOf(range);
				expect(plain(source.slice(start, end))).toBe(composed.text.slice(range.start, range.end));
			}),
			{ numRuns: 2000 },
		);
	});
});

function placeOf(match: RegExpExecArray | undefined): number {
	return match?.index ?? -1;
}

function plain(text: string): string {
	return text
		.replace(/\r\n?/gu, '\n')
		.replace(/[\u00AD\uFEFF]/gu, '')
		.normalize('NFC');
}
