import { isOfColumns } from '#importers/report/head/head-columns';

/** The words by which a table of a report says what its columns are; for matching a header, in any case. */

/** Số thứ tự. */
export const ORDER_COLUMN = /^(?:s\.?\s?t\.?\s?t\.?|t\.?t\.?|số tt|số thứ tự)$/iu;

/** What a row is about. */
export const NAME_COLUMN =
	/(?<!\p{L})(?:chỉ tiêu|nội dung|tên|danh mục|nhiệm vụ|hạng mục|diễn giải|lĩnh vực|loại|nhóm|đối tượng|mức sống|đơn vị|địa phương|địa bàn|huyện|xã|phường|cơ quan|ngành)(?!\p{L})/iu;

export const UNIT_COLUMN = /^(?:đơn vị(?: tính)?|đ\.?v\.?t\.?|đv tính|đvt?)$/iu;

/** Words about a row, which hold no figures. */
export const NOTE_COLUMN =
	/ghi chú|nguyên nhân|lý do|cơ quan (?:chủ trì|thực hiện|phối hợp)|thời gian|thuyết minh|văn bản/iu;

const NUMBER_COLUMN =
	/(?<!\p{L})(?:kế hoạch|kh|thực hiện|th|tỷ lệ|tỉ lệ|so sánh|cùng kỳ|kết quả|tổng số|tổng cộng|số lượng|năm \d{4})(?!\p{L})|%/iu;

/** Whether a row of words is the header of a table. */
export function isHeader(cells: readonly string[]): boolean {
	const words = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '');
	if (words.length < 2 || words.some((cell) => cell.length > LONGEST_NAME)) return false;
	if (words.some((cell) => ORDER_COLUMN.test(cell))) return true;
	if (words.some(isOfLetterhead)) return false;
	const isNamed = words.some((cell) => NAME_COLUMN.test(cell) || UNIT_COLUMN.test(cell));
	return isNamed && words.some((cell) => NUMBER_COLUMN.test(cell)) && !words.some(isNumber);
}

function isOfLetterhead(text: string): boolean {
	return isOfColumns({ kind: 'paragraph', text, bold: false, heading: null, glued: false, place: 1 });
}

const LONGEST_NAME = 150;

/** The row of letters and numbers below a header: A, B, 1, 2, 3=2/1. */
export function isNumberingRow(cells: readonly string[]): boolean {
	const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (written.length < 2 || !written.every((cell) => NUMBERING.test(cell))) return false;
	const numbers = written.flatMap((cell) => Number(/^\(?(\d{1,2})/u.exec(cell)?.[1] ?? Number.NaN));
	const counted = numbers.filter((number) => !Number.isNaN(number));
	const isCount = counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
	return isCount && (counted[0] ?? 1) === 1;
}

const NUMBERING = /^(?:\p{Lu}|\(?\d{1,2}\)?|\(\p{L}\))\s*(?:=[\d\s+\-*/x:.()%]{1,30})?$/u;

/** A cell that holds one number and no words: `18.498`, `-5,18`, `16,7%`. */
export function isNumber(cell: string): boolean {
	return /^[-−+]?\d[\d.,]*\s?%?$/u.test(cell) && !isYear(cell);
}

export function isYear(cell: string): boolean {
	return /^(?:19|20)\d{2}$/u.test(cell);
}
