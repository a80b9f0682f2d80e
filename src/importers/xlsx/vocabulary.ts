import type { XmlVocabulary } from '#importers/read-xml';

/** What is read of an Excel file (ECMA-376, Part 1, 18, and its namespaces of ISO/IEC 29500 Strict). */
export const XLSX_VOCABULARY: XmlVocabulary = {
	prefixes: new Map([
		['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
		['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
		['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
		['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
		['http://www.w3.org/XML/1998/namespace', 'xml'],
	]),
	ignored: x(
		// Looks, and what a reader never sees as words.
		...['fills', 'borders', 'cellStyleXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'alignment', 'protection'],
		...['sz', 'color', 'family', 'scheme', 'charset', 'conditionalFormatting', 'dataValidations', 'sheetPr'],
		...['pageMargins', 'pageSetup', 'printOptions', 'headerFooter', 'rowBreaks', 'colBreaks', 'sheetProtection'],
		...['autoFilter', 'sortState', 'dimension', 'hyperlinks', 'tableParts', 'extLst'],
		...['selection', 'pane', 'ignoredErrors', 'phoneticPr', 'calcPr', 'definedNames', 'bookViews', 'fileVersion'],
		// How a word is pronounced.
		'rPh',
	),
	attributes: new Set([
		...['r', 's', 't', 'ref', 'hidden', 'name', 'state', 'min', 'max', 'zeroHeight', 'showZeros', 'date1904', 'val'],
		...['numFmtId', 'formatCode', 'fontId', 'r:id', 'xml:space'],
	]),
};

function x(...names: readonly string[]): Set<string> {
	return new Set(names.map((name) => `x:${name}`));
}
