import { isProblem, type Problem } from '#domain/problem';
import { DOCX_VOCABULARY } from '#importers/docx/vocabulary';
import { foreignFormat } from '#importers/foreign-format';
import { type OfficePackage, openOfficePackage, type PartLimits } from '#importers/office-package';
import { saveAgain, WORD } from '#importers/office-program';
import type { XmlElement } from '#importers/xml-element';

/** The parts of a .docx that hold its text and say how it is marked; `undefined` = the document has no such part. */
export interface DocxParts extends Readonly<Partial<Record<SidePart, XmlElement>>> {
	readonly document: XmlElement;
}

type SidePart = 'styles' | 'numbering' | 'footnotes' | 'endnotes';

/** Reads them one after the other, so that a hostile file holds no more than one unread. */
export async function readDocxParts(bytes: Uint8Array): Promise<DocxParts | Problem> {
	const foreign = foreignFormat(bytes, WORD) ?? sizeProblem(bytes);
	if (foreign !== null) return foreign;
	const opened = await openOfficePackage(bytes, DOCX_VOCABULARY, WORD);
	if (isProblem(opened)) return opened;
	const { mainPart } = opened;
	if (!opened.names.has(mainPart.toLowerCase())) return { problem: noDocument(opened) };
	const document = await opened.readPart(mainPart, MAIN_PART);
	if (isProblem(document)) return document;
	if (document.name !== 'w:document') return { problem: noDocument(opened) };
	const related = await opened.relatedParts(mainPart);
	if (isProblem(related)) return related;
	const sides: Partial<Record<SidePart, XmlElement>> = {};
	for (const kind of SIDE_PARTS) {
		const name = related.get(kind);
		if (name === undefined || !opened.names.has(name.toLowerCase())) continue;
		const part = await opened.readPart(name, SIDE_PART);
		if (isProblem(part)) return part;
		sides[kind] = part;
	}
	return { document, ...sides };
}

const SIDE_PARTS: readonly SidePart[] = ['styles', 'numbering', 'footnotes', 'endnotes'];

const MOST_BYTES = 50_000_000;
/** Some 500 pages of prose, or tables of 11,000 cells. */
const MAIN_PART: PartLimits = { bytes: 16_000_000, nodes: 190_000 };
const SIDE_PART: PartLimits = { bytes: 4_000_000, nodes: 80_000 };

function sizeProblem(bytes: Uint8Array): Problem | null {
	if (bytes.length <= MOST_BYTES) return null;
	return {
		problem: `Tệp nặng hơn ${MOST_BYTES / 1_000_000} MB. Hãy nén ảnh trong Word (Picture Format → Compress Pictures) hoặc tách phụ lục thành tệp riêng.`,
	};
}

function noDocument({ names }: OfficePackage): string {
	if (names.has('xl/workbook.xml')) return 'Tệp là Excel (.xlsx), không phải Word. Hãy chọn tệp .docx.';
	if (names.has('ppt/presentation.xml')) return 'Tệp là PowerPoint (.pptx), không phải Word. Hãy chọn tệp .docx.';
	if (names.has('content.xml')) return `Tệp là OpenDocument (.odt), không phải .docx. ${saveAgain(WORD)}`;
	return `Trong tệp không có phần chữ của Word. ${saveAgain(WORD)}`;
}
