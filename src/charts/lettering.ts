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
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \n\t]+/u).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, bold) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

/** As few lines as `linesOfText` needs, but of like length: no single word is left over on the last one. */
export function balancedLines(text: string, width: number): readonly string[] {
	let lines = linesOfText(text, width);
	for (let narrower = width; lines.length > 1; ) {
		narrower = Math.min(narrower, Math.max(...lines.map((line) => textWidth(line)))) - 1;
		const tried = linesOfText(text, narrower);
		if (tried.length > lines.length || tried.some((line) => textWidth(line) > narrower)) break;
		lines = tried;
	}
	return lines;
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

function characterWidth(character: string): number {
	if (/\p{Mark}/u.test(character)) return 0;
	if (" .,;:!|'’".includes(character)) return 0.28;
	if ('fijlrtI()-/[]'.includes(character)) return 0.33;
	if ('mwMW%—…'.includes(character)) return 0.9;
	if (/\p{Lu}/u.test(character)) return 0.72;
	return 0.56;
}
