import { tableRemarks } from '#importers/report/sheets/sheet-table';
import { tablesIn } from '#importers/report/sheets/sheet-tables';
import type { SourceRemark } from '#importers/report/source';
import type { CellFlaw, FlawKind, Sheet, Workbook } from '#importers/xlsx/workbook';

/** What of a sheet was left out, and what may read otherwise than in Excel. `before` is added to the rows' numbers. */
export function sheetRemarks(sheet: Sheet, before: number): readonly SourceRemark[] {
	const { rows, flaws, hiddenRows, hiddenColumns } = sheet;
	const remarks = tablesIn(rows).flatMap((range) => tableRemarks(rows, range, before));
	const [row] = hiddenRows;
	if (row !== undefined) {
		const message = `Hàng đang ẩn không được đưa vào: hàng ${listed(hiddenRows)}. Nếu cần, hãy bỏ ẩn trong Excel, lưu lại rồi nhập lại.`;
		remarks.push({ rule: 'import-hidden', place: before + row, message });
	}
	if (hiddenColumns.length > 0) {
		const message = `Cột đang ẩn không được đưa vào: cột ${listed(hiddenColumns)}. Nếu cần, hãy bỏ ẩn trong Excel, lưu lại rồi nhập lại.`;
		remarks.push({ rule: 'import-hidden', place: before + 1, message });
	}
	if (sheet.hasDrawings) {
		const message =
			'Hình, biểu đồ hoặc khung chữ (text box) trên trang tính không được đưa vào. Nếu mang nội dung, hãy chép thành chữ hoặc đính kèm tệp.';
		remarks.push({ rule: 'import-picture', place: before + 1, message });
	}
	if (sheet.hasComments) {
		const message = 'Nhận xét (comment) gắn vào ô không được đưa vào. Nếu là nội dung, hãy chép vào ô hoặc vào bài.';
		remarks.push({ rule: 'import-comment', place: before + 1, message });
	}
	for (const [kind, found] of Map.groupBy(flaws, (flaw) => flaw.kind)) {
		remarks.push({ rule: RULES[kind], place: before + (found[0]?.row ?? 1), message: MESSAGES[kind](found) });
	}
	return remarks;
}

/** What of a workbook was left out. */
export function workbookRemarks({ hiddenSheets, otherSheets }: Workbook): readonly SourceRemark[] {
	const remarks: SourceRemark[] = [];
	if (hiddenSheets.length > 0) {
		const message = `Trang tính đang ẩn không được đưa vào: ${quoted(hiddenSheets)}. Nếu cần, hãy bỏ ẩn trong Excel, lưu lại rồi nhập lại.`;
		remarks.push({ rule: 'import-hidden', place: 1, message });
	}
	if (otherSheets.length > 0) {
		const message = `Trang không có ô (biểu đồ, hộp thoại) không được đưa vào: ${quoted(otherSheets)}. Nếu trang mang nội dung, hãy đính kèm tệp.`;
		remarks.push({ rule: 'import-picture', place: 1, message });
	}
	return remarks;
}

const RULES: Readonly<Record<FlawKind, string>> = {
	'no-result': 'import-formula',
	'error-value': 'import-formula',
	'unknown-format': 'import-number-format',
	'long-fraction': 'import-number-format',
	'english-number': 'import-number-text',
	'no-string': 'import-formula',
};

const MESSAGES: Readonly<Record<FlawKind, (flaws: readonly CellFlaw[]) => string>> = {
	'no-result': (flaws) =>
		`Công thức ở ô ${cells(flaws)} chưa có kết quả trong tệp, nên để trống. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại.`,
	'error-value': (flaws) =>
		`Công thức ở ô ${cells(flaws)} báo lỗi (${flaws[0]?.written}). Hãy sửa trong Excel, lưu lại rồi nhập lại, hoặc sửa số trong bài.`,
	'unknown-format': (flaws) =>
		`Ô ${cells(flaws)} có kiểu hiển thị chưa đọc được (${flaws[0]?.written}), nên ghi số như lưu trong tệp. Hãy so với bảng tính.`,
	'long-fraction': (flaws) =>
		`Ô ${cells(flaws)} chưa đặt số chữ số thập phân, nên ghi đủ số như lưu trong tệp (${flaws[0]?.written}). Trên màn hình cột hẹp có thể hiện ít chữ số hơn: hãy sửa theo bản đã ký.`,
	'english-number': (flaws) =>
		`Ô ${cells(flaws)} là chữ, không phải số, và có thể viết dấu theo cách tiếng Anh (${flaws[0]?.written}). Hãy so với bản đã ký; nếu đúng là số thì đổi chỗ dấu chấm và dấu phẩy.`,
	'no-string': (flaws) =>
		`Chữ của ô ${cells(flaws)} không có trong tệp, nên để trống. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại.`,
};

function cells(flaws: readonly CellFlaw[]): string {
	return listed(flaws.map(({ cell }) => cell));
}

function quoted(names: readonly string[]): string {
	return listed(names.map((name) => `“${name}”`));
}

function listed(each: readonly (string | number)[]): string {
	return each.length > 10 ? `${each.slice(0, 10).join(', ')}, …` : each.join(', ');
}
