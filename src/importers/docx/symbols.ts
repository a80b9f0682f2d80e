/**
 * The character that a symbol font shows. Word keeps their codes from U+F020 to U+F0FF; U+FFFD stands for a symbol that
 * is not known here.
 */
export function symbolOf(font: string | null, code: number): string {
	if (code < 0xf020 || code > 0xf0ff) return String.fromCodePoint(code);
	const place = code - 0xf000;
	const known = /wingdings/iu.test(font ?? '') ? WINGDINGS.get(place) : (SYMBOL.get(place) ?? asGreek(place));
	return known ?? '\uFFFD';
}

/** Text typed in a symbol font. */
export function withSymbols(text: string, font: string | null): string {
	return text.replace(/[\uF020-\uF0FF]/gu, (character) => symbolOf(font, character.charCodeAt(0)));
}

const SYMBOL: ReadonlyMap<number, string> = new Map([
	[0x22, '∀'],
	[0x2a, '∗'],
	[0x2d, '−'],
	[0xa2, '′'],
	[0xa3, '≤'],
	[0xa5, '∞'],
	[0xab, '↔'],
	[0xac, '←'],
	[0xad, '↑'],
	[0xae, '→'],
	[0xaf, '↓'],
	[0xb0, '°'],
	[0xb1, '±'],
	[0xb2, '″'],
	[0xb3, '≥'],
	[0xb4, '×'],
	[0xb7, '•'],
	[0xb8, '÷'],
	[0xb9, '≠'],
	[0xbb, '≈'],
	[0xbc, '…'],
	[0xd7, '⋅'],
	[0xe5, '∑'],
]);

const WINGDINGS: ReadonlyMap<number, string> = new Map([
	[0x46, '☞'],
	[0x6c, '●'],
	[0x6e, '■'],
	[0x6f, '□'],
	[0x71, '❑'],
	[0x76, '❖'],
	[0x9f, '•'],
	[0xa7, '▪'],
	[0xa8, '◻'],
	[0xd8, '➢'],
	[0xdf, '←'],
	[0xe0, '→'],
	[0xf0, '⇨'],
	[0xfb, '✗'],
	[0xfc, '✓'],
	[0xfd, '☒'],
	[0xfe, '☑'],
]);

const CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** Greek letters stand in the places of Latin ones; digits and most marks in their own. */
function asGreek(place: number): string | undefined {
	if (place >= 0x41 && place <= 0x5a) return CAPITALS[place - 0x41];
	if (place >= 0x61 && place <= 0x7a) return SMALL[place - 0x61];
	return place < 0x40 && !"$'".includes(String.fromCharCode(place)) ? String.fromCharCode(place) : undefined;
}
