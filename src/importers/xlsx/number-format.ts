/** A number format of Excel (ECMA-376, Part 1, 18.8.31) in its sections: positive, negative, zero, text. */
export type NumberFormat = readonly FormatSection[];

export interface FormatSection {
	readonly parts: readonly FormatPart[];
	/** The number is shown times so many powers of ten: 2 for a percentage, -3 for thousands. */
	readonly scale: number;
	/** Thousands are grouped. */
	readonly grouped: boolean;
}

export type FormatPart =
	| { readonly kind: 'literal'; readonly text: string }
	| { readonly kind: 'digit'; readonly placeholder: string }
	| { readonly kind: 'date'; readonly unit: DateUnit; readonly length: number }
	| { readonly kind: 'point' | 'general' | 'text' };

export type DateUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** Reads a format code; `null` where it does something that is not understood: conditions, fractions, exponents. */
export function readNumberFormat(code: string): NumberFormat | null {
	if (code.length > LONGEST_CODE) return null;
	const sections: Token[][] = [[]];
	for (const token of tokensOf(code)) {
		if (token === null) return null;
		if (token.kind === 'end') sections.push([]);
		else sections.at(-1)?.push(token);
	}
	const read = sections.map(sectionOf);
	return read.length > MOST_SECTIONS || read.includes(null) ? null : read.filter((section) => section !== null);
}

const LONGEST_CODE = 255;
const MOST_SECTIONS = 4;

type Token =
	| Exclude<FormatPart, { kind: 'date' }>
	| { readonly kind: 'letters'; readonly letters: string }
	| { readonly kind: 'comma' | 'percent' | 'slash' | 'end' };

function tokensOf(code: string): readonly (Token | null)[] {
	const tokens: (Token | null)[] = [];
	let at = 0;
	while (at < code.length) {
		for (const { pattern, read } of FORMS) {
			pattern.lastIndex = at;
			const match = pattern.exec(code);
			if (match === null) continue;
			at = pattern.lastIndex;
			tokens.push(...read(match[1] ?? ''));
			break;
		}
	}
	return tokens;
}

interface TokenForm {
	readonly pattern: RegExp;
	readonly read: (inside: string) => readonly (Token | null)[];
}

/** The first that fits counts; the last one always does. */
const FORMS: readonly TokenForm[] = [
	{ pattern: /"([^"]*)"/uy, read: literal },
	{ pattern: /\\(.)/suy, read: literal },
	// The width of a character is left free; a character fills the column.
	{ pattern: /_./suy, read: () => literal(' ') },
	{ pattern: /\*./suy, read: () => [] },
	{ pattern: /\[([^\]]*)\]/uy, read: bracketToken },
	{ pattern: /general/iuy, read: () => [{ kind: 'general' }] },
	// Hours are shown as a day of 24 has them.
	{ pattern: /am\/pm|a\/p/iuy, read: () => [] },
	{ pattern: /(y+|m+|d+|h+|s+)/iuy, read: (letters) => [{ kind: 'letters', letters: letters.toLowerCase() }] },
	{ pattern: /e/iuy, read: () => [null] },
	{ pattern: /([0#?])/uy, read: (placeholder) => [{ kind: 'digit', placeholder }] },
	{ pattern: /([.,%@;/])/uy, read: (sign) => [{ kind: SIGNS[sign] ?? 'end' }] },
	{ pattern: /(.)/suy, read: literal },
];

function literal(text: string): readonly Token[] {
	return [{ kind: 'literal', text: text.replaceAll('₫', 'đ') }];
}

const SIGNS: Readonly<Record<string, 'point' | 'comma' | 'percent' | 'text' | 'slash'>> = {
	'.': 'point',
	',': 'comma',
	'%': 'percent',
	'@': 'text',
	'/': 'slash',
};

/** Colours are not shown; a currency is; conditions and times beyond a day are not understood. */
function bracketToken(inside: string): readonly (Token | null)[] {
	const currency = /^\$([^-]*)(?:-[\dA-F,]*)?$/iu.exec(inside)?.[1];
	if (currency !== undefined) return currency === '' ? [] : literal(currency);
	return /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2})$/iu.test(inside) ? [] : [null];
}

function sectionOf(tokens: readonly Token[]): FormatSection | null {
	const isDate = tokens.some(({ kind }) => kind === 'letters');
	const isNumber = tokens.some(({ kind }) => kind === 'digit');
	if (isDate && isNumber) return null;
	return isDate ? dateSection(tokens) : numberSection(tokens, isNumber);
}

function numberSection(tokens: readonly Token[], isNumber: boolean): FormatSection | null {
	const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit');
	const firstDigit = tokens.findIndex(({ kind }) => kind === 'digit');
	const point = tokens.findIndex(({ kind }) => kind === 'point');
	const lastOfWhole = point < 0 ? lastDigit : tokens.findLastIndex(({ kind }, at) => kind === 'digit' && at < point);
	const parts: FormatPart[] = [];
	let [scale, grouped] = [0, false];
	for (const [at, token] of tokens.entries()) {
		if (token.kind === 'slash' && isNumber && at > firstDigit && at < lastDigit) return null;
		if (token.kind === 'comma' && isNumber && at > firstDigit) {
			if (at < lastOfWhole) grouped = true;
			else scale -= 3;
		} else if (token.kind === 'percent') {
			scale += 2;
			parts.push({ kind: 'literal', text: '%' });
		} else parts.push(...plainPart(token));
	}
	return { parts, scale, grouped };
}

function plainPart(token: Token): FormatPart[] {
	switch (token.kind) {
		case 'comma':
			return [{ kind: 'literal', text: ',' }];
		case 'slash':
			return [{ kind: 'literal', text: '/' }];
		case 'percent':
		case 'letters':
		case 'end':
			return [];
		default:
			return [token];
	}
}

/** `m` are minutes behind hours and before seconds, else months. */
function dateSection(tokens: readonly Token[]): FormatSection {
	const units = tokens.flatMap((token, at) =>
		token.kind === 'letters' ? [{ at, letter: token.letters[0] ?? '' }] : [],
	);
	const parts = tokens.flatMap((token, at): FormatPart[] => {
		if (token.kind === 'point') return [{ kind: 'literal', text: '.' }];
		if (token.kind !== 'letters') return plainPart(token);
		const index = units.findIndex((unit) => unit.at === at);
		const isMinute = units[index - 1]?.letter === 'h' || units[index + 1]?.letter === 's';
		const unit = token.letters.startsWith('m') && isMinute ? 'minute' : DATE_UNITS[token.letters[0] ?? ''];
		return unit === undefined ? [] : [{ kind: 'date', unit, length: token.letters.length }];
	});
	return { parts, scale: 0, grouped: false };
}

const DATE_UNITS: Readonly<Record<string, DateUnit>> = {
	y: 'year',
	m: 'month',
	d: 'day',
	h: 'hour',
	s: 'second',
};
