/** A document as it was read, before anything in it is understood. */
export interface SourceDocument {
	readonly blocks: readonly SourceBlock[];
	/** The paragraphs of each footnote that the file itself ties to its word, by the place of its mark. */
	readonly notes: readonly (readonly string[])[];
	/** What a place counts: lines of a text, paragraphs of a Word file, rows of a sheet. */
	readonly placeWord: 'dòng' | 'đoạn' | 'hàng';
	/** Of a workbook with several sheets: which places belong to which. A place less `before` is the sheet's own row. */
	readonly sheets?: readonly SourceSheet[];
	readonly remarks: readonly SourceRemark[];
}

export interface SourceSheet {
	readonly name: string;
	/** How many places lie before its first row. */
	readonly before: number;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** A paragraph of Word, or one line of a plain text. */
export interface SourceParagraph {
	readonly kind: 'paragraph';
	/** Without marks of formatting; a footnote's mark is the character of `noteMark`. */
	readonly text: string;
	/** All of it. */
	readonly bold: boolean;
	/** Level of a heading that the file itself says it is, from 1. */
	readonly heading: number | null;
	/** No blank line stands before it, so that it may read on from the line above. */
	readonly glued: boolean;
	readonly place: number;
}

export interface SourceTable {
	readonly kind: 'table';
	/** All of the same width. */
	readonly rows: readonly (readonly string[])[];
	readonly headerRows: number;
	readonly place: number;
	/** Of each row, where rows have places of their own. */
	readonly rowPlaces?: readonly number[];
	/** It is known to hold data: no letterhead or signature is set in its columns. */
	readonly isData?: true;
}

/** What somebody should know of a place in the source. `message` is Vietnamese. */
export interface SourceRemark {
	readonly rule: string;
	readonly place: number;
	readonly message: string;
}

/** The character that stands for a footnote's mark within a text. */
export function noteMark(index: number): string {
	return String.fromCharCode(FIRST_MARK + index);
}

export const MOST_NOTES = 6000;

export const NOTE_MARKS = /[\uE000-\uF7FF]/gu;

export function noteOf(mark: string): number {
	return mark.charCodeAt(0) - FIRST_MARK;
}

const FIRST_MARK = 0xe000;

/**
 * Words as a draft may hold them: characters that no one sees are left out, and those that nobody can read (lost letters,
 * controls, private ones) stand as □. The private ones are free for our own marks afterwards.
 */
export function readableWords(text: string): string {
	return text
		.replace(/[\p{Zl}\p{Zp}\u0085]/gu, ' ')
		.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/[\p{Co}\p{Cs}\uFFFD]|[^\P{Cc}\t\n]/gu, '□');
}
