/** How one level of a list writes its numbers. */
export interface LevelFormat {
	readonly start: number;
	/** `decimal`, `lowerLetter`, `bullet`, … (ECMA-376, Part 1, 17.18.59) */
	readonly format: string;
	/** `%1.%2)`: each `%n` is the number of level n, from 1. */
	readonly pattern: string;
	/** Writes the numbers of the levels above in digits. */
	readonly legal: boolean;
	/** A number on a higher level starts this one anew. */
	readonly restarts: boolean;
	/** Id of the paragraph style that stands for this level. */
	readonly style: string | null;
}

/** The label of a paragraph: `2.1.`, `a)`, `•`. `counts` holds the number of each level down to its own. */
export function listLabel(
	level: number,
	levels: ReadonlyMap<number, LevelFormat>,
	counts: readonly (number | undefined)[],
): string {
	const own = levels.get(level);
	if (own === undefined || own.format === 'none') return '';
	if (own.format === 'bullet') return /[\p{Co}\s]|^$/u.test(own.pattern) ? '•' : own.pattern;
	return own.pattern.replace(/%([1-9])/gu, (_all, digit: string) => {
		const index = Number(digit) - 1;
		const format = own.legal && index < level ? 'decimal' : (levels.get(index)?.format ?? 'decimal');
		return printNumber(counts[index] ?? levels.get(index)?.start ?? 1, format);
	});
}

function printNumber(count: number, format: string): string {
	switch (format) {
		case 'decimalZero':
			return String(count).padStart(2, '0');
		case 'lowerLetter':
			return letters(count);
		case 'upperLetter':
			return letters(count).toUpperCase();
		case 'lowerRoman':
			return roman(count);
		case 'upperRoman':
			return roman(count).toUpperCase();
		case 'none':
			return '';
		default:
			return String(count);
	}
}

/** a, b, … z, aa, bb, … as Word counts; digits beyond zzz. */
function letters(count: number): string {
	if (count < 1 || count > 78) return String(count);
	return String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

function roman(count: number): string {
	if (count < 1 || count > 3999) return String(count);
	let rest = count;
	return ROMAN.map(([value, numeral]) => {
		const times = Math.floor(rest / value);
		rest -= times * value;
		return numeral.repeat(times);
	}).join('');
}
