import { isProblem, type Problem } from '#domain/problem';
import { sheetBlocks } from '#importers/report/sheets/sheet-blocks';
import { sheetRemarks, workbookRemarks } from '#importers/report/sheets/sheet-remarks';
import type { SourceBlock, SourceDocument, SourceRemark, SourceSheet } from '#importers/report/source';
import { readXlsx } from '#importers/xlsx/read';

/**
 * Reads the bytes of an .xlsx as a source: the visible sheets that show something, one after the other. Refused as for
 * `readXlsx`. Places are rows as Excel counts them; those of a further sheet go on where the sheet before it ends.
 */
export async function sheetSource(bytes: Uint8Array): Promise<SourceDocument | Problem> {
	const workbook = await readXlsx(bytes);
	if (isProblem(workbook)) return workbook;
	const shown = workbook.sheets.filter(({ rows }) => rows.length > 0);
	if (shown.length === 0) return { problem: NOTHING };
	const blocks: SourceBlock[] = [];
	const remarks: SourceRemark[] = [...workbookRemarks(workbook)];
	const sheets: SourceSheet[] = [];
	let before = 0;
	for (const sheet of shown) {
		const isFirst = sheets.length === 0;
		const own = sheetBlocks(sheet, before, shown.length > 1 ? sheet.name : null);
		blocks.push(...(isFirst ? own : own.filter((block) => !isRepeatedHead(block, blocks))));
		remarks.push(...sheetRemarks(sheet, before));
		sheets.push({ name: sheet.name, before });
		before += sheet.rows.at(-1)?.number ?? 0;
	}
	return { blocks, notes: [], placeWord: 'hàng', remarks, ...(sheets.length > 1 && { sheets }) };
}

const NOTHING = 'Tệp không có trang tính nào hiện chữ hay số. Hãy kiểm tra lại tệp nguồn, có thể các trang đang bị ẩn.';

/** The letterhead that every sheet repeats stands once. */
function isRepeatedHead(block: SourceBlock, above: readonly SourceBlock[]): boolean {
	if (block.kind === 'table' || block.heading !== null) return false;
	return above
		.slice(0, LONGEST_HEAD)
		.some(
			(other) =>
				other.kind === 'paragraph' && other.heading === null && other.text === block.text && IN_HEAD.test(other.text),
		);
}

const LONGEST_HEAD = 12;
const IN_HEAD = /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|CỘNG H(?:ÒA|OÀ)|Độc lập|Số\s*:)/u;
