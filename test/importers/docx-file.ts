import { type ZipEntry, zipFile } from './zip-file.ts';

/** The inside of each part, as XML with the prefix `w`. */
export interface DocxParts {
	/** Of `w:body`. */
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
	readonly endnotes?: string;
}

/** A .docx of no more than these parts, each rewritten where `rewrite` is given. */
export function docxFile(parts: DocxParts, rewrite = (xml: string) => xml): Uint8Array {
	return zipFile(docxEntries(parts).map(({ name, data }) => ({ name, data: rewrite(String(data)) })));
}

export function docxEntries({ body, ...sides }: DocxParts): readonly ZipEntry[] {
	const names = Object.keys(sides);
	return [
		{ name: '_rels/.rels', data: relationships([['officeDocument', 'word/document.xml']]) },
		{ name: 'word/document.xml', data: documentXml(body) },
		{ name: 'word/_rels/document.xml.rels', data: relationships(names.map((name) => [name, `${name}.xml`])) },
		...Object.entries(sides).map(([name, xml]) => ({ name: `word/${name}.xml`, data: part(name, xml) })),
	];
}

export function documentXml(body: string): string {
	return part('document', `<w:body>${body}</w:body>`);
}

export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
	const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const lines = targets.map(
		([type, target], id) => `<Relationship Id="r${id}" Type="${base}/${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** A paragraph: text in one run, or runs as XML. */
export function p(content: string, properties = ''): string {
	const runs = content.startsWith('<') || content === '' ? content : r(content);
	return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run: text, or what stands in a run as XML. */
export function r(content: string, properties = ''): string {
	const inside = content.startsWith('<') ? content : `<w:t xml:space="preserve">${content}</w:t>`;
	return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

/** A table of rows of cells; a cell holds paragraphs as XML, or text. */
export function table(...rows: readonly (readonly string[])[]): string {
	const cell = (content: string) => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
	return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const NAMESPACES = [
	['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
	['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
	['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
	['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
	['v', 'urn:schemas-microsoft-com:vml'],
	['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(' ');

function part(name: string, inside: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}
