import {
	MOST_NOTES,
	noteMark,
	type SourceBlock,
	type SourceParagraph,
	type SourceRemark,
} from '#importers/report/source';

export interface TiedNotes {
	readonly blocks: readonly SourceBlock[];
	readonly notes: readonly (readonly string[])[];
	/** Places of the paragraphs before which notes stood. */
	readonly afterNotes: ReadonlySet<number>;
	readonly remarks: readonly SourceRemark[];
}

/**
 * Ties the notes that a flattened text shows at the foot of each page (`¹ Kế hoạch số …`, also `1 Kế hoạch`) to the
 * words that bear their marks, and takes them out of the text. A mark without note, or a note without mark, stays as it
 * is and is said. Numbers may begin anew on each page.
 */
export function tieNotes(blocks: readonly SourceBlock[], tied: readonly (readonly string[])[]): TiedNotes {
	const notes = [...tied];
	const open = new Map<string, Reference[]>();
	const found: { reference: Reference; note: number }[] = [];
	const kept: SourceBlock[] = [];
	const afterNotes = new Set<number>();
	const remarks: SourceRemark[] = [];
	let current: string[] | null = null;
	for (const [index, block] of blocks.entries()) {
		const note = notes.length < MOST_NOTES ? noteAt(block, open) : null;
		const reference = note === null ? undefined : open.get(note.number)?.pop();
		if (note !== null && reference !== undefined) {
			current = [note.text];
			found.push({ reference, note: notes.push(current) - 1 });
			continue;
		}
		if (note !== null) remarks.push(withoutMark(block.place, note.number));
		if (current !== null && block.kind === 'paragraph' && isContinued(block, blocks[index + 1], open)) {
			current.push(block.text);
			continue;
		}
		if (current !== null) afterNotes.add(block.place);
		current = null;
		addReferences(block, kept.push(block) - 1, open);
	}
	return { blocks: withMarks(kept, found), notes, afterNotes, remarks: [...remarks, ...unexplained(kept, open)] };
}

type OpenReferences = ReadonlyMap<string, readonly Reference[]>;

/** The raised marks that are left when the text is read. */
function unexplained(kept: readonly SourceBlock[], open: OpenReferences): readonly SourceRemark[] {
	return [...open.values()].flat().flatMap(({ index, written, raised }) => {
		const place = kept[index]?.place;
		return raised && place !== undefined ? [withoutNote(place, written)] : [];
	});
}

interface Reference {
	/** Among the blocks that are kept. */
	readonly index: number;
	readonly start: number;
	readonly written: string;
	readonly raised: boolean;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Behind a word or its mark, but not m² or km³. */
const REFERENCE =
	/(?<=[\p{L}\d)”".,;:%])(?<!(?<!\p{L})[kcd]?m)[⁰¹²³⁴-⁹]{1,3}|(?<=\p{Ll}{2}[,;.)”]?)\d{1,2}(?![\d\p{L}.,/%])/gu;

function addReferences(block: SourceBlock, index: number, open: Map<string, Reference[]>): void {
	if (block.kind === 'table') return;
	for (const { 0: written, index: start } of block.text.matchAll(REFERENCE)) {
		const number = plainDigits(written);
		const references = open.get(number) ?? [];
		references.push({ index, start, written, raised: number !== written });
		open.set(number, references);
	}
}

function noteAt(block: SourceBlock, open: OpenReferences): { number: string; text: string } | null {
	if (block.kind === 'table') return null;
	const [, mark = '', words = ''] = /^([⁰¹²³⁴-⁹]{1,3}|\d{1,2}(?=\s?\p{Lu}))\s*(\S.*)$/su.exec(block.text) ?? [];
	const number = plainDigits(mark);
	if (mark === '' || (mark === number && (open.get(number) ?? []).length === 0)) return null;
	return { number, text: words };
}

/** A paragraph between two notes of one page is the second one of the first. */
function isContinued({ text }: SourceParagraph, next: SourceBlock | undefined, open: OpenReferences): boolean {
	if (next?.kind !== 'paragraph') return false;
	const following = noteAt(next, open);
	if (following === null || !/^[⁰¹²³⁴-⁹]/u.test(next.text)) return false;
	const isHere = [...text.matchAll(REFERENCE)].some(({ 0: written }) => plainDigits(written) === following.number);
	return !isHere && (open.get(following.number) ?? []).length > 0;
}

function withMarks(
	blocks: readonly SourceBlock[],
	found: readonly { reference: Reference; note: number }[],
): readonly SourceBlock[] {
	const byBlock = Map.groupBy(found, ({ reference }) => reference.index);
	return blocks.map((block, index) => {
		const here = byBlock.get(index);
		if (here === undefined || block.kind === 'table') return block;
		let text = '';
		let done = 0;
		for (const { reference, note } of here.toSorted((a, b) => a.reference.start - b.reference.start)) {
			text += block.text.slice(done, reference.start) + noteMark(note);
			done = reference.start + reference.written.length;
		}
		return { ...block, text: text + block.text.slice(done) };
	});
}

function plainDigits(written: string): string {
	return written.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
}

function withoutMark(place: number, number: string): SourceRemark {
	const message = `Chú thích số ${number} ở cuối trang không thấy chữ nào mang số này, nên để nguyên thành một đoạn. Hãy đặt [^${number}] vào đúng chữ.`;
	return { rule: 'import-footnote', place, message };
}

function withoutNote(place: number, written: string): SourceRemark {
	const message = `Có dấu chú thích “${written}” nhưng không thấy lời chú thích, nên để nguyên dấu. Hãy xem bản gốc.`;
	return { rule: 'import-footnote', place, message };
}
