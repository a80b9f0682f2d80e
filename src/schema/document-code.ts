import { shown } from '#domain/shown';
import { textThat } from '#schema/values';

/** The number alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 3): `15`, `04`, `12a`. */
export const codeNumber = textThat(
	'wrong-code-number',
	(written) => /^\d{1,6}\p{L}?$/u.test(written),
	(written) =>
		`Số ${shown(written)} không phải riêng phần số. Hãy tách: “15/2020/QĐ-TTg” thành codeNumber: "15" và codeNotation: 2020/QĐ-TTg.`,
);

/** What follows the number and the stroke: `2020/QĐ-TTg`, `KH-SLĐTBXH`. */
export const codeNotation = textThat(
	'wrong-code-notation',
	(written) => /^[\p{L}\p{N}][^\s]{0,79}$/u.test(written),
	(written) =>
		`Ký hiệu ${shown(written)} phải viết liền, không mở đầu bằng dấu / hay -. Hãy ghi như 2020/QĐ-TTg hoặc KH-SNV.`,
);
