import type { Block, Note } from '#importers/docx/document';
import type { ListCounter } from '#importers/docx/numbering';
import type { Styles } from '#importers/docx/styles';
import type { XmlElement } from '#importers/xml-element';

/** What the readers of paragraphs and tables share while they read one document. */
export interface Reading {
	readonly styles: Styles;
	readonly nextNumber: ListCounter;
	/** `null` where the document has no such note. */
	readonly note: (kind: Note['kind'], id: string) => Note | null;
	/** The blocks inside a cell, text box or note. */
	readonly blocksOf: (parent: XmlElement) => readonly Block[];
}
