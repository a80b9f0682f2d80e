import { BUILT_IN_FORMATS } from '#importers/xlsx/built-in-formats';
import { type NumberFormat, readNumberFormat } from '#importers/xlsx/number-format';
import { childOf, childrenOf, type XmlElement } from '#importers/xml-element';

/** How a cell is shown. */
export interface CellStyle {
	/** `null` = its number format is not understood. */
	readonly format: NumberFormat | null;
	readonly code: string;
	readonly bold: boolean;
	readonly font: string | null;
}

/** The styles of a workbook by the number that a cell names. */
export function readCellStyles(part: XmlElement | undefined): (written: string | undefined) => CellStyle {
	const codes = new Map(
		childrenOf(childOf(part, 'x:numFmts'), 'x:numFmt')
			.slice(0, MOST_FORMATS)
			.map(({ attributes }) => [attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '']),
	);
	const fonts = childrenOf(childOf(part, 'x:fonts'), 'x:font');
	const formats = childrenOf(childOf(part, 'x:cellXfs'), 'x:xf');
	const known = new Map<string, CellStyle>();
	const parsed = new Map<string, NumberFormat | null>();
	const read = (index: string): CellStyle => {
		const attributes = formats[Number(index)]?.attributes ?? {};
		const id = attributes['numFmtId'] ?? '0';
		const code = codes.get(id) ?? BUILT_IN_FORMATS.get(Number(id)) ?? `[${id}]`;
		const format = parsed.get(code) ?? readNumberFormat(code);
		if (parsed.size < MOST_FORMATS) parsed.set(code, format);
		const font = fonts[Number(attributes['fontId'] ?? 0)];
		const bold = childOf(font, 'x:b');
		return {
			format,
			code,
			bold: bold !== undefined && !/^(?:0|false)$/u.test(bold.attributes['val'] ?? ''),
			font: childOf(font, 'x:name')?.attributes['val'] ?? null,
		};
	};
	return (written = '0') => {
		const style = known.get(written) ?? read(written);
		if (known.size < MOST_KEPT) known.set(written, style);
		return style;
	};
}

/** Excel itself has no more than a few hundred. */
const MOST_FORMATS = 1000;
/** Styles that are not put together anew for each cell. */
const MOST_KEPT = 1000;
