import { isProblem, type Problem } from '#domain/problem';
import { type Content, contentOf } from '#importers/docx/content';
import type { Block, DocxDocument, Note, Section } from '#importers/docx/document';
import { listCounter } from '#importers/docx/numbering';
import { paragraphOf } from '#importers/docx/paragraph';
import { type DocxParts, readDocxParts } from '#importers/docx/parts';
import type { Reading } from '#importers/docx/reading';
import { readStyles } from '#importers/docx/styles';
import { tableOf } from '#importers/docx/table';
import { childOf, childrenOf, type XmlElement } from '#importers/xml-element';

/**
 * Reads the bytes of a .docx. Headers, footers and the words of comments are left out. A file that is no .docx, is
 * locked or damaged, or would take too much to read, is a problem; nothing of it runs, and nothing outside it is read.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxDocument | Problem> {
	const parts = await readDocxParts(bytes);
	if (isProblem(parts)) return parts;
	const styles = readStyles(parts.styles);
	const inNotes: Reading = {
		styles,
		nextNumber: listCounter(parts.numbering, styles),
		note: () => null,
		blocksOf: (parent) => blocksOf(contentOf(parent, null), inNotes),
	};
	const reading: Reading = {
		...inNotes,
		note: noteFinder(parts, inNotes),
		blocksOf: (parent) => blocksOf(contentOf(parent, null), reading),
	};
	return { sections: sectionsOf(childOf(parts.document, 'w:body'), reading) };
}

function blocksOf(content: readonly Content[], reading: Reading): readonly Block[] {
	return content
		.filter(({ element: { name } }) => name === 'w:p' || name === 'w:tbl')
		.map(({ element }) => (element.name === 'w:p' ? paragraphOf(element, reading) : tableOf(element, reading)));
}

/** A section ends with the paragraph that holds its properties, the last one with the body. */
function sectionsOf(body: XmlElement | undefined, reading: Reading): readonly Section[] {
	if (body === undefined) return [];
	const sections: Section[] = [];
	let content: Content[] = [];
	const end = (properties: XmlElement | undefined) => {
		const blocks = blocksOf(content, reading);
		if (blocks.length > 0) sections.push({ landscape: isLandscape(properties), blocks });
		content = [];
	};
	for (const one of contentOf(body, null)) {
		content.push(one);
		const properties = childOf(childOf(one.element, 'w:pPr'), 'w:sectPr');
		if (properties !== undefined) end(properties);
	}
	end(childOf(body, 'w:sectPr'));
	return sections;
}

function isLandscape(section: XmlElement | undefined): boolean {
	const { 'w:orient': orientation, 'w:w': width, 'w:h': height } = childOf(section, 'w:pgSz')?.attributes ?? {};
	return orientation === 'landscape' || Number(width ?? 0) > Number(height ?? 0);
}

/** Each note is read when the text first refers to it. */
function noteFinder(parts: DocxParts, inNotes: Reading): Reading['note'] {
	const elements = new Map(
		(['footnote', 'endnote'] as const).flatMap((kind) =>
			childrenOf(parts[`${kind}s`], `w:${kind}`).map((note) => [`${kind} ${note.attributes['w:id']}`, note]),
		),
	);
	const notes = new Map<string, Note>();
	return (kind, id) => {
		const element = elements.get(`${kind} ${id}`);
		if (element === undefined) return null;
		const note = notes.get(`${kind} ${id}`) ?? { kind, blocks: inNotes.blocksOf(element) };
		notes.set(`${kind} ${id}`, note);
		return note;
	};
}
