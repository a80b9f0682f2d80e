import type { FigureInText } from '#importers/report/figures/stated-claims';

/** A sentence that divides what it has counted: "1.383 người, trong đó: cao đẳng 63 người; trung cấp 1.063 người …". */
export interface Enumeration {
	/** The figures of the sentence before the opening words. */
	readonly above: readonly FigureInText[];
	/** All that follow, up to the end of the sentence or bracket. */
	readonly announced: readonly FigureInText[];
	/** Of these, the figures of each item that surely is one, from the first on. */
	readonly items: readonly (readonly FigureInText[])[];
	/** Those of the sentences behind it. */
	readonly further: readonly FigureInText[];
	/** "trong đó": there may be more than is named. */
	readonly isOpen: boolean;
}

/** The enumerations of a paragraph, by the words between its figures, which are in the order of the text. */
export function enumerationsIn(text: string, figures: readonly FigureInText[]): readonly Enumeration[] {
	const gaps = figures.map(({ token }, index) => text.slice(figures[index - 1]?.token.end ?? 0, token.start));
	const last = text.slice(figures.at(-1)?.token.end ?? 0);
	return gaps.flatMap((gap, first) => {
		const opening = openingIn(gap);
		if (opening === null || first === 0) return [];
		const length = lengthOf([...gaps.slice(first + 1, first + MOST), last]);
		const announced = figures.slice(first, first + length);
		const end = first + length;
		return {
			above: figures.slice(startOf(gaps, first), first),
			announced,
			items: itemsOf(announced, gaps.slice(first, end)),
			further: opening.isInBrackets ? [] : figures.slice(end, end + MOST),
			isOpen: opening.isOpen,
		};
	});
}

/** No enumeration of so many is read. */
const MOST = 30;

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/u;

interface Opening {
	readonly isOpen: boolean;
	readonly isInBrackets: boolean;
}

/** The last opening words between two figures, or the bracket; they go on the sentence of the first, or begin the next. */
function openingIn(gap: string): Opening | null {
	const words = [...gap.matchAll(OPENING_WORDS)].at(-1)?.index ?? -1;
	const at = words >= 0 && depthsIn(gap.slice(words)).lowest === 0 ? words : gap.lastIndexOf('(');
	if (at < 0 || depthsIn(gap.slice(at)).lowest < 0 || SENTENCE_END.test(gap.slice(at))) return null;
	const [, ...sentences] = gap.slice(0, at).split(SENTENCE_END);
	if (sentences.some((between) => between.trim() !== '')) return null;
	const isInBrackets = depthsIn(gap.slice(0, at + 1)).last > 0;
	if (at !== words && depthsIn(gap.slice(at)).last <= 0) return null;
	return { isOpen: /^trong đó/iu.test(gap.slice(at)), isInBrackets };
}

const OPENING_WORDS = /(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể|chia ra)(?!\p{L})/giu;

/** How deep in brackets words go out of those that are open, and how deep they end. */
function depthsIn(words: string): { lowest: number; last: number } {
	let [lowest, last] = [0, 0];
	for (const [bracket] of words.matchAll(/[()]/gu)) {
		last += bracket === '(' ? 1 : -1;
		lowest = Math.min(lowest, last);
	}
	return { lowest, last };
}

/** Where the sentence before the opening words begins: the first figure of it. */
function startOf(gaps: readonly string[], first: number): number {
	let start = first - 1;
	while (start > 0 && first - start < MOST && !SENTENCE_END.test(gaps[start] ?? '')) start--;
	return start;
}

/** How many figures stand before the sentence or the bracket ends, by the words behind each. */
function lengthOf(behind: readonly string[]): number {
	let depth = 0;
	const end = behind.findIndex((words) => {
		const { lowest, last } = depthsIn(words);
		const isClosed = depth + lowest < 0;
		depth += last;
		return isClosed || SENTENCE_END.test(words);
	});
	return end < 0 ? behind.length : end + 1;
}

/**
 * An item begins behind a comma or semicolon with its number, or behind a comma with a few words: "ngoài tỉnh là". What
 * goes on otherwise may be another matter.
 */
function itemsOf(figures: readonly FigureInText[], gaps: readonly string[]): readonly (readonly FigureInText[])[] {
	const items: FigureInText[][] = [];
	for (const [index, figure] of figures.entries()) {
		const gap = gaps[index] ?? '';
		const words = gap.split(SEPARATOR).at(-1)?.trim() ?? '';
		const item = items.at(-1);
		if (item !== undefined && !SEPARATOR.test(gap)) {
			item.push(figure);
			continue;
		}
		const isName = words === '' || (!gap.includes(';') && words.split(/\s+/u).length <= 4 && !ACTION.test(words));
		if (item !== undefined && !isName) break;
		items.push([figure]);
	}
	return items;
}

const SEPARATOR = /[,;]\s|\s;|\svà\s/u;
const ACTION = /(?<!\p{L})(?:cho|được)(?!\p{L})/iu;
