import { type AttributeValue, element, textNode } from '#charts/svg';

/** Font size in units of the viewBox: at least 12 px when the 340 units are shown 320 px wide. */
export const TEXT_SIZE = 13;
export const LINE_HEIGHT = 17;

/**
 * Estimated width of a text in units of the viewBox. No font is at hand when a page is built, so the widths are those
 * of a common sans serif (Arial), which is wider than the portal's own type: an estimate that errs on the safe side.
 */
export function textWidth(text: string, bold = false): number {
	let ems = 0;
	for (const character of text.normalize('NFD')) ems += characterWidth(character);
	return ems * TEXT_SIZE * (bold ? BOLDER : 1);
}

/** Breaks a text between words into lines no wider than `width`. Nothing is cut: a longer word keeps its own line. */
export function linesOfText(text: string, width: number, bold = false): readonly string[] {
	return fill(wordsOf(text, bold), width, textWidth(' ', bold)).map(({ line }) => line);
}

/** As few lines as `linesOfText` needs, but of like length: no single word is left over on the last one. */
export function balancedLines(text: string, width: number): readonly string[] {
	const words = wordsOf(text, false);
	const blank = textWidth(' ');
	let lines = fill(words, width, blank);
	while (lines.length > 1) {
		const narrower = Math.max(...lines.map((each) => each.width)) - 1;
		const tried = fill(words, narrower, blank);
		if (tried.length > lines.length || tried.some((each) => each.width > narrower)) break;
		lines = tried;
	}
	return lines.map(({ line }) => line);
}

/** Lines of text below each other; `y` is the top of the first. Nothing for no lines. */
export function textBlock(lines: readonly string[], attributes: TextAttributes): string {
	const { x, y, ...rest } = attributes;
	return lines
		.map((line, index) => element('text', { x, y: y + index * LINE_HEIGHT + BASELINE, ...rest }, [textNode(line)]))
		.join('');
}

export interface TextAttributes extends Readonly<Record<string, AttributeValue>> {
	readonly x: number;
	readonly y: number;
}

/** From the top of a line to its baseline: room for stacked marks, as on Ủ and ể. */
export const BASELINE = 13;

const BOLDER = 1.06;

interface Word {
	readonly word: string;
	readonly width: number;
}

interface Line {
	readonly line: string;
	readonly width: number;
}

function wordsOf(text: string, bold: boolean): readonly Word[] {
	const words = text.split(/[ \n\t]+/u).filter((word) => word !== '');
	return words.map((word) => ({ word, width: textWidth(word, bold) }));
}

function fill(words: readonly Word[], width: number, blank: number): readonly Line[] {
	const lines: Line[] = [];
	for (const next of words) {
		const last = lines.at(-1);
		if (last === undefined || last.width + blank + next.width > width) {
			lines.push({ line: next.word, width: next.width });
		} else lines.splice(-1, 1, { line: `${last.line} ${next.word}`, width: last.width + blank + next.width });
	}
	return lines;
}

function characterWidth(character: string): number {
	const width = WIDTHS.get(character);
	if (width !== undefined) return width;
	if (character >= FIRST_MARK && character <= LAST_MARK) return 0;
	return character === character.toLowerCase() ? 0.56 : 0.72;
}

/** In ems; all other letters and digits share one width a case. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
	[
		{ characters: " .,;:!|'’", width: 0.28 },
		{ characters: 'fijlrtI()-/[]', width: 0.33 },
		{ characters: 'mwMW%—…', width: 0.9 },
	].flatMap(({ characters, width }) => [...characters].map((character) => [character, width] as const)),
);

/** Combining marks stand on the letter before them. */
const FIRST_MARK = '\u0300';
const LAST_MARK = '\u036f';
