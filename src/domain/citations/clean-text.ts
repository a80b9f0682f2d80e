import { firstFrom } from '#domain/citations/first-from';
import { sameLength } from '#domain/vietnamese-text';

/** A text made ready for finding citations; an offset in it is known in the text it comes from. */
export interface CleanText {
	/** The text as it was. */
	readonly source: string;
	/** One kind of blank, dash and quotation mark; paragraphs stand apart by an empty line. */
	readonly text: string;
	/** The offset in the original text. */
	original(offset: number): number;
	/** A stretch in the words of the original text, on one line. */
	written(start: number, end: number): string;
}

/**
 * Cleans a text in NFC: line breaks inside a paragraph become blanks; a page break in mid-sentence is mended, its page
 * number taken out and its footnotes moved to the end. Linear in the length of the text.
 */
export function cleanText(text: string): CleanText {
	const { body, notes } = paragraphsOf(text);
	return joined(text, [...body, ...notes]);
}

/** Blocks of a text that is already cut into its paragraphs: no sentence runs from one into the next. */
export function cleanBlocks(blocks: readonly string[]): CleanText {
	let start = 0;
	const paragraphs = blocks.map((block) => {
		const paragraph = { start, end: start + block.length, continues: false };
		start = paragraph.end + BLOCK_GAP.length;
		return paragraph;
	});
	return joined(blocks.join(BLOCK_GAP), paragraphs);
}

function joined(text: string, paragraphs: readonly Paragraph[]): CleanText {
	const pieces: Piece[] = [];
	let length = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const { start: origin, end, continues } = paragraph;
		if (index > 0) length += gapBefore(continues).length;
		pieces.push({ start: length, origin, end, continues });
		length += end - origin;
	}
	const words = pieces.map(
		(piece, index) => (index === 0 ? '' : gapBefore(piece.continues)) + sameLength(text.slice(piece.origin, piece.end)),
	);
	const original = (offset: number) => originalOffset(pieces, offset);
	const clean = words.join('');
	return {
		source: text,
		text: clean,
		original,
		written: (start, end) =>
			Array.from({ length: end - start }, (_, index) =>
				clean[start + index] === ' ' ? ' ' : (text[original(start + index)] ?? ''),
			)
				.join('')
				.replace(/ +/gu, ' '),
	};
}

interface Paragraph {
	readonly start: number;
	readonly end: number;
	/** It goes on with the sentence of the one before. */
	readonly continues: boolean;
}

interface Piece {
	/** Its offset in the clean text. */
	readonly start: number;
	/** Where it begins and ends in the original text. */
	readonly origin: number;
	readonly end: number;
	readonly continues: boolean;
}

function gapBefore(continues: boolean): string {
	return continues ? ' ' : BLOCK_GAP;
}

/** Ends every sentence. */
export const BLOCK_GAP = '\n\n';

function paragraphsOf(text: string): { readonly body: readonly Paragraph[]; readonly notes: readonly Paragraph[] } {
	const body: Paragraph[] = [];
	const notes: Paragraph[] = [];
	let interrupted = false;
	let last = '';
	for (const { start, end } of blocksOf(text)) {
		const words = text.slice(start, end);
		if (PAGE_NUMBER.test(words)) {
			interrupted = true;
		} else if (FOOTNOTE.test(words)) {
			notes.push({ start, end, continues: false });
			interrupted = true;
		} else {
			const continues = body.length > 0 && (mustGoOn(last) || (isOpen(last) && goesOn(words, interrupted)));
			body.push({ start, end, continues });
			interrupted = false;
			last = words;
		}
	}
	return { body, notes };
}

/** Stretches between empty lines and page breaks, without the blanks around them. */
function blocksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
	const blocks: { start: number; end: number }[] = [];
	let start = 0;
	const close = (end: number) => {
		const words = text.slice(start, end);
		const from = start + words.length - words.trimStart().length;
		const to = start + words.trimEnd().length;
		if (from < to) blocks.push({ start: from, end: to });
	};
	for (const match of text.matchAll(BLOCK_END)) {
		close(match.index);
		start = match.index + match[0].length;
	}
	close(text.length);
	return blocks;
}

/** Each line of blanks is read once: the next one begins where this ended. */
const BLOCK_END = /\f|\n[^\S\n\f]*(?=\n)/gu;

const PAGE_NUMBER = /^[-\u2013]?\s?\d{1,3}\s?[-\u2013]?$/u;
const FOOTNOTE = /^[¹²³⁰⁴-⁹]/u;

/** A code or a phrase is cut: "46/2019/QĐ-", "của". */
function mustGoOn(words: string): boolean {
	return /(?:[/-]|(?<!\p{L})(?:của|và|số|ngày|tháng|năm|theo|tại|với|về))$/u.test(words);
}

/** The sentence is not at its end: no mark closes it, and it is no heading in capitals. */
function isOpen(words: string): boolean {
	return /[\p{L}\d,]$/u.test(words) && /\p{Ll}/u.test(words.slice(-200));
}

/** After a page number or footnotes any number may go on; without them only one that is no list item ("1. …"). */
function goesOn(words: string, interrupted: boolean): boolean {
	if (/^\p{Ll}(?![.)])/u.test(words)) return true;
	return interrupted ? /^\d/u.test(words) && !/^\d+(?:\.\d+)*[.)]\s/u.test(words) : /^\d+\/\d/u.test(words);
}

function originalOffset(pieces: readonly Piece[], offset: number): number {
	const piece = pieces[firstFrom(pieces, offset + 1) - 1];
	return piece === undefined ? offset : Math.min(piece.origin + offset - piece.start, piece.end);
}
