/** How a paragraph is labelled: `II.`, `3.1.2.`, `b)`, `Nhiệm vụ 2:`, `-`. */
export interface Label {
	readonly kind: LabelKind;
	/** As written, with the mark behind it. */
	readonly written: string;
	/** The numbers that it says: `[3, 1, 2]`; empty for a bullet. */
	readonly numbers: readonly number[];
	/** What follows it. */
	readonly rest: string;
}

type LabelKind = 'part' | 'capital' | 'roman' | 'decimal' | 'letter' | 'task' | 'ordinal' | 'bullet';

/** The label that a paragraph begins with. Roman numerals are told from capitals by what stood before: `C.` after `B.`. */
export function labelOf(text: string, capitalBefore: number | null): Label | null {
	for (const { kind, pattern, numbers } of FORMS) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const found = numbers(match[1] ?? '');
		if (kind === 'roman' && capitalBefore !== null && /^[CDILMVX]\b/u.test(text)) {
			const capital = text.charCodeAt(0) - 64;
			if (capital === capitalBefore + 1) continue;
		}
		return { kind, written: match[0].trim(), numbers: found, rest: text.slice(match[0].length).trim() };
	}
	return null;
}

/** Whether a line can only begin something new. */
export function beginsAnew(text: string): boolean {
	return labelOf(text, null) !== null;
}

/** How deep what it names lies: higher ranks lie deeper. */
export function rankOf(label: Label | null): number {
	switch (label?.kind) {
		case 'part':
			return 1;
		case 'capital':
			return 2;
		case 'roman':
			return 3;
		case 'task':
			return 4;
		case 'decimal':
			return 3 + label.numbers.length;
		case 'letter':
			return 9;
		default:
			return 10;
	}
}

interface Form {
	readonly kind: LabelKind;
	readonly pattern: RegExp;
	readonly numbers: (written: string) => readonly number[];
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const CARDINALS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The longer ones first. */
const FORMS: readonly Form[] = [
	{ kind: 'part', pattern: /^Phần\s+(?:thứ\s+)?([IVX]+|\p{L}+)(?=$|[\s.:–-])[\s.:–-]*/iu, numbers: partNumber },
	{ kind: 'task', pattern: /^(?:\d{1,2}\s?[.)-]\s*)?Nhiệm vụ\s+(?:thứ\s+)?(\d{1,2})\s*[:.]\s*/iu, numbers: decimals },
	{ kind: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]?\s+|[.)](?=\p{L}))/u, numbers: decimals },
	{ kind: 'decimal', pattern: /^(\d{1,2})\s?(?:[.)]\s*(?=[\p{L}“"(])|-\s*(?=\p{Lu}))/u, numbers: decimals },
	{ kind: 'roman', pattern: /^([IVXL]{1,6}|C{1,3})\s?[.)-](?:\s+|(?=\p{L}))/u, numbers: romanNumber },
	{ kind: 'capital', pattern: /^([A-ZĐ])\s?[.)-]\s+/u, numbers: (written) => [written.charCodeAt(0) - 64] },
	{ kind: 'letter', pattern: /^([a-zđ])\s?[.)]\s+/u, numbers: (written) => [VIETNAMESE_ORDER.indexOf(written) + 1] },
	{
		kind: 'ordinal',
		pattern: ordinal(CARDINALS, ' là'),
		numbers: (word) => [CARDINALS.indexOf(word.toLowerCase()) + 1],
	},
	{
		kind: 'ordinal',
		pattern: /^Thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[,:]\s*/iu,
		numbers: (word) => [ORDINALS.indexOf(word.toLowerCase()) + 1],
	},
	{ kind: 'bullet', pattern: /^([-+*•▪–➢✓●])\s*(?=[\p{L}\d“"(])/u, numbers: () => [] },
];

const VIETNAMESE_ORDER = 'abcdđeghiklmnopqrstuvxy';

function ordinal(words: readonly string[], after: string): RegExp {
	return new RegExp(`^(${words.join('|')})${after}\\s*[,:]\\s*`, 'iu');
}

function decimals(written: string): readonly number[] {
	return written.split('.').map(Number);
}

function partNumber(written: string): readonly number[] {
	const word = ORDINALS.indexOf(written.toLowerCase());
	return word >= 0 ? [word + 1] : romanNumber(written.toUpperCase());
}

const ROMAN: ReadonlyMap<string, number> = new Map([
	['I', 1],
	['V', 5],
	['X', 10],
	['L', 50],
	['C', 100],
]);

function romanNumber(written: string): readonly number[] {
	const values = [...written].map((letter) => ROMAN.get(letter) ?? 0);
	return [values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)];
}
