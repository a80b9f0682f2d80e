import { beginsAnew } from '#importers/report/outline/labels';
import { NOTE_MARKS, type SourceBlock, type SourceParagraph, type SourceRemark } from '#importers/report/source';

/** Puts together the lines of a paragraph that a plain text has wrapped. */
export function wholeParagraphs(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
	const wrapped = blocks.every((block) => block.kind === 'table' || block.text.length <= WRAPPED_AT);
	const whole: SourceBlock[] = [];
	for (const block of blocks) {
		const above = whole.at(-1);
		if (block.kind === 'paragraph' && block.glued && above?.kind === 'paragraph' && readsOn(above, block, wrapped)) {
			whole[whole.length - 1] = { ...above, text: `${above.text} ${block.text}`, bold: above.bold && block.bold };
		} else whole.push(block);
	}
	return whole;
}

/** A text with longer lines has one line for each paragraph. */
const WRAPPED_AT = 160;

function readsOn(above: SourceParagraph, block: SourceParagraph, wrapped: boolean): boolean {
	if (beginsAnew(block.text) || block.heading !== null || above.heading !== null) return false;
	if (above.bold && block.bold) return !ENDED.test(above.text);
	return wrapped && above.bold === block.bold && !/[.;:]$/u.test(above.text);
}

/**
 * Puts a sentence back together that a page break has cut: the paragraph above does not end, and this one does not
 * begin. `afterNotes` are the places of paragraphs before which the notes of a page stood.
 */
export function joinBroken(
	blocks: readonly SourceBlock[],
	afterNotes: ReadonlySet<number>,
): { readonly blocks: readonly SourceBlock[]; readonly remarks: readonly SourceRemark[] } {
	const joined: SourceBlock[] = [];
	const places: number[] = [];
	for (const block of blocks) {
		const above = joined.at(-1);
		if (above?.kind === 'paragraph' && block.kind === 'paragraph' && isCut(above, block, afterNotes.has(block.place))) {
			joined[joined.length - 1] = { ...above, text: `${above.text} ${block.text}` };
			places.push(block.place);
		} else joined.push(block);
	}
	return { blocks: joined, remarks: places.map(joinedRemark) };
}

const ENDED = /[.:;!?…/]["”’)»\s]*$/u;
const SHORTEST_LINE = 60;

function isCut(above: SourceParagraph, block: SourceParagraph, afterNotes: boolean): boolean {
	if (above.heading !== null || block.heading !== null || above.bold || block.bold) return false;
	const before = above.text.replace(NOTE_MARKS, '').trimEnd();
	if (before.length < SHORTEST_LINE && !afterNotes) return false;
	if (beginsAnew(block.text) || before === before.toUpperCase()) return false;
	if (/^\p{Ll}/u.test(block.text)) return !/[.:!?…/]["”’)»]*$/u.test(before);
	return /^[\d(,;]/u.test(block.text) && !ENDED.test(before) && /[\p{L},]$/u.test(before);
}

function joinedRemark(place: number): SourceRemark {
	const message = 'Câu bị cắt giữa chừng (ngắt trang) đã được nối với đoạn trên. Hãy soát lại chỗ nối.';
	return { rule: 'import-joined', place, message };
}
