import { beginsAnew } from '#importers/report/outline/labels';
import { NOTE_MARKS, type SourceBlock, type SourceParagraph, type SourceRemark } from '#importers/report/source';

/** Puts together the lines of a paragraph that a plain text has wrapped. */
export function wholeParagraphs(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
	const wrapped = blocks.every((block) => block.kind === 'table' || block.text.length <= WRAPPED_AT);
	const paragraphs: [SourceBlock, ...SourceParagraph[]][] = [];
	for (const block of blocks) {
		const lines = paragraphs.at(-1);
		if (lines !== undefined && readsOn(lines.at(-1), block, wrapped)) lines.push(block);
		else paragraphs.push([block]);
	}
	return paragraphs.map(([first, ...others]) =>
		first.kind === 'table' ? first : { ...first, text: [first, ...others].map(({ text }) => text).join(' ') },
	);
}

/** A text with longer lines has one line for each paragraph. */
const WRAPPED_AT = 160;

/** Lines of one paragraph are all bold, or none is. */
function readsOn(above: SourceBlock | undefined, block: SourceBlock, wrapped: boolean): block is SourceParagraph {
	if (above?.kind !== 'paragraph' || block.kind !== 'paragraph' || !block.glued) return false;
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
