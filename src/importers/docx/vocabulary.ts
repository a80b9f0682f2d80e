import type { XmlVocabulary } from '#importers/read-xml';

/** The names of WordprocessingML that are read, in both editions of the standard (ECMA-376 and ISO/IEC 29500 Strict). */
export const DOCX_VOCABULARY: XmlVocabulary = {
	prefixes: new Map([
		['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
		['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
		['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
		['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
		['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
		['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
		['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
		['urn:schemas-microsoft-com:vml', 'v'],
		['http://www.w3.org/XML/1998/namespace', 'xml'],
	]),
	ignored: w(
		// Looks.
		...[
			'sz',
			'szCs',
			'i',
			'iCs',
			'bCs',
			'u',
			'color',
			'lang',
			'kern',
			'noProof',
			'shd',
			'jc',
			'ind',
			'spacing',
			'tabs',
		],
		...['bidi', 'snapToGrid', 'widowControl', 'textAlignment', 'keepNext', 'keepLines', 'contextualSpacing'],
		...['tblW', 'tblInd', 'tblLayout', 'tblLook', 'tblBorders', 'tblCellMar', 'tblGrid', 'cnfStyle', 'trHeight'],
		...['tcW', 'tcBorders', 'tcMar', 'vAlign', 'noWrap', 'hideMark', 'cantSplit'],
		// Bookkeeping.
		...['proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'latentStyles'],
		// How something looked before a tracked change.
		...['pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange', 'sectPrChange'],
		// The commands of fields; their results are text.
		...['instrText', 'delInstrText'],
	),
	attributes: w(
		...['val', 'id', 'styleId', 'type', 'default', 'abstractNumId', 'numId', 'ilvl', 'fldCharType', 'char', 'font'],
		...['ascii', 'hAnsi', 'hAnsiTheme', 'orient', 'w', 'h', 'customMarkFollows'],
	).add('xml:space'),
};

function w(...names: readonly string[]): Set<string> {
	return new Set(names.map((name) => `w:${name}`));
}
