import { type Label, labelOf } from '#importers/report/labels';
import { NOTE_MARKS, type SourceBlock, type SourceParagraph, type SourceRemark } from '#importers/report/source';
import { isCapitals } from '#importers/report/written-words';

/** A piece of the text, in its place in the outline. */
export type Piece = HeadingPiece | TextPiece | TablePiece;

export interface HeadingPiece {
	readonly kind: 'heading';
	/** From 2, as `##`. */
	readonly depth: number;
	readonly text: string;
	/** "Nhiệm vụ 1: …": its number and name. */
	readonly task: { readonly number: string; readonly name: string } | null;
	readonly place: number;
}

export interface TextPiece {
	readonly kind: 'text';
	readonly text: string;
	/** In a list of dashes, from 1; 0 is a paragraph. */
	readonly level: number;
	readonly place: number;
}

export interface TablePiece {
	readonly kind: 'table';
	readonly rows: readonly (readonly string[])[];
	readonly headerRows: number;
	readonly place: number;
}

/**
 * Finds the headings of a text and how deep each lies. A numbered paragraph that goes on like a sentence stays one.
 * Numbering is kept as it is written; where it does not follow, that is said.
 */
export function outlineOf(blocks: readonly SourceBlock[]): {
	readonly pieces: readonly Piece[];
	readonly remarks: readonly SourceRemark[];
} {
	const pieces: Piece[] = [];
	const numbering = numberingWatch();
	const open: number[] = [];
	const openHeading = ({ text, task }: FoundHeading, rank: number, place: number): HeadingPiece => {
		while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop();
		open.push(rank);
		return { kind: 'heading', depth: Math.min(open.length + 1, DEEPEST), text, task, place };
	};
	let deepestBullet = 0;
	let capital: number | null = null;
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		if (block === undefined) break;
		if (block.kind === 'table') {
			pieces.push(block);
			deepestBullet = 0;
			continue;
		}
		const label = labelOf(block.text, capital);
		if (label?.kind === 'capital') capital = label.numbers[0] ?? null;
		if (label?.kind === 'bullet') {
			deepestBullet = label.written === '+' && deepestBullet > 0 ? 2 : 1;
			pieces.push({ kind: 'text', text: label.rest, level: deepestBullet, place: block.place });
			continue;
		}
		deepestBullet = 0;
		const heading = headingOf(block, label, blocks[index + 1]);
		numbering.see(label, block.place, heading !== null);
		const lead = heading === null && label === null ? LEAD.exec(block.text) : null;
		if (lead !== null && block.text.length > SHORTEST_LED) {
			const [, name = '', words = ''] = lead;
			pieces.push(
				openHeading({ text: name, task: null, rank: rankOf(null), joined: false }, rankOf(null), block.place),
			);
			pieces.push({ kind: 'text', text: words, level: 0, place: block.place });
			continue;
		}
		if (heading === null) {
			pieces.push({ kind: 'text', text: block.text, level: 0, place: block.place });
			continue;
		}
		const rank = block.heading === null || label !== null ? heading.rank : block.heading;
		pieces.push(openHeading(heading, rank, block.place));
		index += heading.joined ? 1 : 0;
	}
	return { pieces, remarks: numbering.remarks() };
}

const DEEPEST = 6;

/** The name of a field of work that opens its paragraph: "Công tác trẻ em: Xây dựng …". */
const LEAD = /^((?:Công tác|Lĩnh vực|Thực hiện chính sách)\s[^:.;\d]{4,90}):\s+(\p{Lu}.*)$/su;
const SHORTEST_LED = 200;

interface FoundHeading extends Pick<HeadingPiece, 'text' | 'task'> {
	readonly rank: number;
	/** The next paragraph is the second line of it. */
	readonly joined: boolean;
}

function headingOf(block: SourceParagraph, label: Label | null, next: SourceBlock | undefined): FoundHeading | null {
	const text = block.text.trim();
	const rank = rankOf(label);
	const asHeading = (more: Partial<FoundHeading> = {}) => ({ text, rank, joined: false, task: null, ...more });
	if (label?.kind === 'part') {
		const title = next?.kind === 'paragraph' && label.rest === '' && isCapitals(next.text) ? next.text.trim() : null;
		if (title !== null) return asHeading({ text: `${text.replace(/[.:\s]+$/u, '')}. ${title}`, joined: true });
		return text.length <= LONGEST && (isCapitals(text) || label.rest === '') ? asHeading() : null;
	}
	if (label?.kind === 'task' && text.length <= LONGEST_TASK) {
		const name = label.rest.replace(/[.;]$/u, '');
		return asHeading(name === '' || NOTE_MARK.test(text) ? {} : { task: { number: String(label.numbers[0]), name } });
	}
	if (block.heading !== null && text.length <= LONGEST_TASK) return asHeading();
	if (label !== null) return isNamed(text, label, textBelow(next)) ? asHeading() : null;
	if (text.length > LONGEST_UNNUMBERED || !/^[\p{Lu}“"]/u.test(text) || ENDED.test(text)) return null;
	if (block.bold || isCapitals(text)) return asHeading();
	const isAlone = !/\d/u.test(text.replace(YEAR, '')) && !NOTE_MARK.test(text);
	const opensText = next?.kind === 'paragraph' && next.text.length > text.length && !/^\p{Ll}/u.test(next.text);
	return isAlone && opensText && text.split(/\s+/u).length >= 2 ? asHeading() : null;
}

/** The paragraph or list below, where it is not a further item of an enumeration. */
function textBelow(next: SourceBlock | undefined): SourceParagraph | null {
	if (next?.kind !== 'paragraph') return null;
	const label = labelOf(next.text, null);
	return label === null || label.kind === 'bullet' ? next : null;
}

const LONGEST = 300;
const LONGEST_LETTER = 200;
const LONGEST_TASK = 500;
const LONGEST_UNNUMBERED = 110;
const ENDED = /[.,:;!?…/)]["”’]*$/u;
const YEAR = /(?:19|20)\d{2}/gu;
const NOTE_MARK = new RegExp(NOTE_MARKS.source, 'u');

/** Whether a labelled paragraph is a name, no sentence. */
function isNamed(text: string, label: Label, next: SourceParagraph | null): boolean {
	if (label.kind === 'ordinal' || label.rest === '' || text.length > LONGEST) return false;
	if (label.kind === 'letter' && text.length <= LONGEST_LETTER && next !== null) return /[^;,]$/u.test(text);
	if (label.kind === 'roman' || label.kind === 'capital') return !/[.;,]$/u.test(text) || isCapitals(text);
	return !/[.;,:!?…/]["”’]*$/u.test(text) && !NOTE_MARK.test(text.slice(0, -1)) && /^[\p{Lu}“"]/u.test(label.rest);
}

/** Higher ranks lie deeper. */
function rankOf(label: Label | null): number {
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

interface NumberingWatch {
	readonly see: (label: Label | null, place: number, isHeading: boolean) => void;
	readonly remarks: () => readonly SourceRemark[];
}

/** Each number follows the one before of its kind, under the same number of the kind above. */
function numberingWatch(): NumberingWatch {
	const last: (readonly number[])[] = [];
	const remarks: SourceRemark[] = [];
	return {
		remarks: () => remarks,
		see: (label, place, isHeading) => {
			if (label === null || label.numbers.length === 0 || label.kind === 'ordinal' || label.kind === 'task') return;
			const rank = rankOf(label);
			const before = last[rank];
			last.length = rank;
			last[rank] = label.numbers;
			if (label.kind === 'decimal' && !isHeading && label.numbers.length === 1 && before === undefined) return;
			const own = label.numbers.at(-1) ?? 0;
			const above = label.kind === 'decimal' && label.numbers.length > 1 ? last[rank - 1] : undefined;
			const fits = above === undefined || above.join('.') === label.numbers.slice(0, -1).join('.');
			const expected = (before?.at(-1) ?? 0) + 1;
			if (own === expected && fits) return;
			remarks.push(wrongNumber(label.written, expected, fits ? null : (above ?? []).join('.'), place));
		},
	};
}

function wrongNumber(written: string, expected: number, above: string | null, place: number): SourceRemark {
	const should = above === null ? `số thứ tự ${expected}` : `số mở đầu bằng “${above}.”`;
	const message = `Mục “${written}” không nối tiếp: theo các mục trước thì cần ${should}. Số mục được giữ như bản gốc; hãy đối chiếu với văn bản đã ký.`;
	return { rule: 'import-numbering', place, message };
}
