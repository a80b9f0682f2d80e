/** A Word document as its author sees it: what stands where, and how it is marked; sizes and colours are left out. */
export interface DocxDocument {
	readonly sections: readonly Section[];
}

/** Pages of one orientation: an annex often lies on its side. */
export interface Section {
	readonly landscape: boolean;
	readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
	readonly kind: 'paragraph';
	/** As Word names it in its built-in names: `Normal`, `heading 1`, `Title`. */
	readonly style: string | null;
	readonly number: ListNumber | null;
	readonly inlines: readonly Inline[];
	/** Its end is struck by a tracked change: the next paragraph reads on in the same line. */
	readonly endDeleted: boolean;
}

/** The number that Word writes before a paragraph by itself. */
export interface ListNumber {
	readonly list: string;
	/** From 0. */
	readonly level: number;
	/** As printed: `1.`, `2.1`, `a)`, `•`. */
	readonly label: string;
}

export type Inline = TextRun | NoteReference | TextBox | Picture | CommentMark;

/** Text in one format. A tab is `\t`; a line, column or page break is `\n`. */
export interface TextRun extends TextFormat {
	readonly kind: 'text';
	readonly text: string;
	readonly change: Change;
}

export interface TextFormat {
	readonly bold: boolean;
	/** Shown in capitals, whatever the text has. */
	readonly capitals: boolean;
	/** Not shown at all. */
	readonly hidden: boolean;
	readonly position: 'superscript' | 'subscript' | null;
	readonly font: string | null;
}

/** What a tracked change that nobody has accepted or rejected did; moved text is deleted here and inserted there. */
export type Change = 'inserted' | 'deleted' | null;

export interface NoteReference {
	readonly kind: 'note';
	/** The same object for every reference to one note. */
	readonly note: Note;
	/** The author has typed a mark of his own right behind: `*`. */
	readonly ownMark: boolean;
	readonly change: Change;
}

export interface Note {
	readonly kind: 'footnote' | 'endnote';
	readonly blocks: readonly Block[];
}

/** A box that floats beside the paragraph that anchors it. */
export interface TextBox {
	readonly kind: 'box';
	readonly blocks: readonly Block[];
	readonly change: Change;
}

export interface Picture {
	readonly kind: 'picture';
}

/** The place of a comment; its words are no part of the document. */
export interface CommentMark {
	readonly kind: 'comment';
}

export interface Table {
	readonly kind: 'table';
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	readonly cells: readonly TableCell[];
	readonly change: Change;
}

export interface TableCell {
	readonly blocks: readonly Block[];
	/** Columns that it spans. */
	readonly columns: number;
	/** It is the lower part of the cell above, and empty. */
	readonly continuesAbove: boolean;
}
