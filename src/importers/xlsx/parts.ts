import { isProblem, type Problem } from '#domain/problem';
import { foreignFormat } from '#importers/foreign-format';
import { type OfficePackage, openOfficePackage, type PartLimits } from '#importers/office-package';
import { EXCEL, saveAgain } from '#importers/office-program';
import { XLSX_VOCABULARY } from '#importers/xlsx/vocabulary';
import { childOf, childrenOf, type XmlElement } from '#importers/xml-element';

/** The parts of an .xlsx: those that all sheets share, and where each sheet is. */
export interface XlsxParts {
	readonly workbook: XmlElement;
	readonly strings: XmlElement | undefined;
	readonly styles: XmlElement | undefined;
	readonly sheets: readonly SheetPart[];
	/** Reads a sheet; together they may have no more bytes than one large part. */
	readonly readSheet: (part: string) => Promise<XmlElement | Problem>;
}

export interface SheetPart {
	readonly name: string;
	readonly hidden: boolean;
	/** `null` = a chart, a dialogue or a sheet that lies outside the file. */
	readonly part: string | null;
}

/** A file that is no .xlsx, is locked, damaged or brings macros is refused; nothing of it runs or is followed. */
export async function readXlsxParts(bytes: Uint8Array): Promise<XlsxParts | Problem> {
	const foreign = foreignFormat(bytes, EXCEL);
	if (foreign !== null) return foreign;
	const opened = await openOfficePackage(bytes, XLSX_VOCABULARY, EXCEL);
	if (isProblem(opened)) return opened;
	const refused = refusal(opened);
	if (refused !== null) return { problem: refused };
	const workbook = await opened.readPart(opened.mainPart, WORKBOOK);
	if (isProblem(workbook)) return workbook;
	if (workbook.name !== 'x:workbook') return { problem: NO_WORKBOOK };
	const sides = await readSides(opened);
	if (isProblem(sides)) return sides;
	const sheets = await sheetsOf(workbook, opened);
	if (isProblem(sheets)) return sheets;
	return { workbook, ...sides, sheets, readSheet: sheetReader(opened) };
}

const WORKBOOK: PartLimits = { bytes: 1_000_000, nodes: 20_000 };
const SIDE_PART: PartLimits = { bytes: 8_000_000, nodes: 120_000 };
/** Some 40,000 cells. */
const SHEET: PartLimits = { bytes: 16_000_000, nodes: 190_000 };
const MOST_SHEETS = 100;

const NO_WORKBOOK = `Trong tệp không có bảng tính của Excel. ${saveAgain(EXCEL)}`;
const MACROS = `Tệp có macro (mã chạy được) nên không được đọc. ${saveAgain(EXCEL)} Lưu như vậy là bỏ macro, số liệu giữ nguyên.`;

function refusal({ names, mainPart }: OfficePackage): string | null {
	const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
	if (names.has('word/document.xml')) return 'Tệp là Word (.docx), không phải Excel. Hãy đổi đuôi tệp thành .docx.';
	if (names.has('ppt/presentation.xml')) return 'Tệp là PowerPoint (.pptx), không phải Excel. Hãy chọn tệp .xlsx.';
	if (names.has('content.xml')) return `Tệp là OpenDocument (.ods), không phải .xlsx. ${saveAgain(EXCEL)}`;
	if (has(/\.bin$/u) && mainPart.endsWith('.bin')) {
		return `Tệp là sổ làm việc nhị phân (.xlsb), không phải .xlsx. ${saveAgain(EXCEL)}`;
	}
	if (has(/(?:^|\/)vbaproject[^/]*\.bin$|(?:^|\/)macrosheets\//u)) return MACROS;
	return names.has(mainPart.toLowerCase()) ? null : NO_WORKBOOK;
}

async function readSides(opened: OfficePackage): Promise<Pick<XlsxParts, 'strings' | 'styles'> | Problem> {
	const related = await opened.relatedParts(opened.mainPart);
	if (isProblem(related)) return related;
	const read = async (type: string) => {
		const name = related.get(type);
		return name === undefined || !opened.names.has(name.toLowerCase()) ? undefined : opened.readPart(name, SIDE_PART);
	};
	const strings = await read('sharedStrings');
	if (strings !== undefined && isProblem(strings)) return strings;
	const styles = await read('styles');
	if (styles !== undefined && isProblem(styles)) return styles;
	return { strings, styles };
}

/** In the order of the tabs. A part that two of them name is read for the first alone. */
async function sheetsOf(workbook: XmlElement, opened: OfficePackage): Promise<readonly SheetPart[] | Problem> {
	const relations = await opened.relationsById(opened.mainPart);
	if (isProblem(relations)) return relations;
	const elements = childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet');
	if (elements.length > MOST_SHEETS) {
		return { problem: `Tệp có ${elements.length} trang tính, quá ${MOST_SHEETS}. Hãy chỉ giữ các trang cần đăng.` };
	}
	const used = new Set<string>();
	return elements.flatMap(({ attributes }): SheetPart[] => {
		const relation = relations.get(attributes['r:id'] ?? '');
		const isSheet = relation?.type === 'worksheet' && opened.names.has(relation.name.toLowerCase());
		const part = isSheet ? relation.name : null;
		if (part !== null && used.size === used.add(part.toLowerCase()).size) return [];
		return [{ name: attributes['name'] ?? '', hidden: /hidden/iu.test(attributes['state'] ?? ''), part }];
	});
}

function sheetReader({ sizeOf, readPart }: OfficePackage): XlsxParts['readSheet'] {
	let left = SHEET.bytes;
	return async (name) => {
		const bytes = left;
		left -= sizeOf(name);
		return readPart(name, { ...SHEET, bytes: Math.max(bytes, 0) });
	};
}
