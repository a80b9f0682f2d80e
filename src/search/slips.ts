import { withoutDiacritics } from '#domain/diacritics';

/**
 * How far a typed word is from a word of the portal, marks aside: 0 the same, below 1 a usual slip (raw keystrokes of
 * Telex or VNI, sounds that are spelt alike: s for x, ch for tr), 1 or 2 so many letters wrong; `null` for farther ones.
 * Both in small letters.
 */
export function slipBetween(typed: string, word: string): number | null {
	const there = withoutDiacritics(word);
	const meant = withoutDiacritics(typed);
	if (meant === there) return 0;
	const keys = withoutKeystrokes(typed);
	if (keys === there) return 0.2;
	if (soundOf(meant) === soundOf(there)) return 0.6;
	const most = meant.length < 5 ? 1 : 2;
	if (Math.abs(meant.length - there.length) > most) return null;
	const distance = editDistance(meant, there, most);
	return distance > most ? null : distance;
}

/** "nghefo", "nghe2o" -> "ngheo": the keys of marks in Telex and VNI, typed where no program turns them into marks. */
export function withoutKeystrokes(typed: string): string {
	const letters = withoutDiacritics(typed).replace(/\d/gu, '');
	const [, head = '', vowels = '', tail = ''] =
		/^([^aeiouyw]*)([aeiouyw]+[aeiouywsfrxj]*?)([^aeiouyw]*)$/u.exec(letters) ?? [];
	if (vowels === '') return letters;
	const bare = (vowels + tail)
		.replace(/[sfrxj](?=.*$)/gu, '')
		.replace(/w/gu, '')
		.replace(/(aa|ee|oo)/gu, ([letter = '']) => letter);
	return head.replace(/^dd/u, 'd') + bare;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:gi|d|r)(?=[aeiouy])/u, 'd'],
	[/^(?:s|x)/u, 's'],
	[/^(?:tr|ch)/u, 'ch'],
	[/^(?:l|n)(?=[aeiouy])/u, 'n'],
	[/^ngh/u, 'ng'],
	[/^gh/u, 'g'],
	[/^k(?!h)/u, 'c'],
	[/y/gu, 'i'],
	[/(?:c|t)$/u, 't'],
	[/(?:ng|n)$/u, 'n'],
];

/** The same for words that many people pronounce, and therefore spell, alike. */
function soundOf(word: string): string {
	return SOUNDS.reduce((sound, [spelling, common]) => sound.replace(spelling, common), word);
}

/** Letters left out, put in, changed or exchanged with the next (optimal string alignment); may stop above `most`. */
function editDistance(a: string, b: string, most: number): number {
	let beforeLast: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [row, letter] of [...a].entries()) {
		const current = [row + 1];
		for (let column = 0; column < b.length; column += 1) {
			const isExchanged = column > 0 && row > 0 && letter === b[column - 1] && a[row - 1] === b[column];
			const costs = [
				at(last, column) + (letter === b[column] ? 0 : 1),
				at(last, column + 1) + 1,
				at(current, column) + 1,
				isExchanged ? at(beforeLast, column - 1) + 1 : most + 1,
			];
			current.push(Math.min(...costs));
		}
		if (Math.min(...current) > most) return most + 1;
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
