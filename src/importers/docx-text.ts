import { composedText } from '#domain/composed-text';
import { isProblem, type Problem } from '#domain/problem';
import { inlinesIn } from '#importers/docx/all-inlines';
import type { DocxDocument } from '#importers/docx/document';
import { legacyFonts } from '#importers/docx/legacy-fonts';
import { printDocx } from '#importers/docx/print';
import { readDocx } from '#importers/docx/read';

/** The text of a .docx as a reader reads it, in NFC, without characters that nobody sees. */
export async function docxText(bytes: Uint8Array): Promise<string | Problem> {
	const document = await readableDocx(bytes);
	if (isProblem(document)) return document;
	return composedText(printDocx(document)).text;
}

/** A .docx whose letters are what they seem, and that has some. */
export async function readableDocx(bytes: Uint8Array): Promise<DocxDocument | Problem> {
	const document = await readDocx(bytes);
	if (isProblem(document)) return document;
	const [font] = legacyFonts(document);
	if (font !== undefined) {
		return {
			problem: `Tệp có chữ dùng phông ${font}, loại phông có trước Unicode, nên chữ đọc ra sẽ sai. Hãy chuyển mã sang Unicode (UniKey Toolkit, hoặc tiện ích chuyển mã trong Word), đổi phông sang Times New Roman, lưu lại rồi thử lại.`,
		};
	}
	const printed = printDocx(document);
	if (printed.length > MOST_CHARACTERS) return { problem: TOO_LONG };
	return composedText(printed).text.trim() === '' ? { problem: noText(document) } : document;
}

/** As many as a plain text may have bytes. */
const MOST_CHARACTERS = 2_000_000;
const TOO_LONG = 'Tệp có hơn hai triệu ký tự nên không được đọc. Hãy tách phụ lục thành tệp riêng.';

function noText(document: DocxDocument): string {
	return [...inlinesIn(document)].some(({ kind }) => kind === 'picture')
		? 'Tệp chỉ có ảnh (bản chụp hoặc bản quét), không có chữ. Hãy dùng tệp Word gốc, hoặc nhận dạng chữ (OCR) rồi soát lại.'
		: 'Tệp không có chữ nào. Hãy kiểm tra lại tệp nguồn.';
}
