import type { Finding } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';
import { forbiddenCharacters } from '#schema/forbidden-characters';

/** A content file as it stands on disk. `path` is inside the content folder, with `/`. */
export interface SourceFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface SourceText {
	/** UTF-8 without a byte order mark, lines ended by LF, in NFC; `null` when the bytes are no text. */
	readonly text: string | null;
	readonly findings: readonly Finding[];
}

/** Bytes to text. What is no UTF-8 is refused with the way to save it as such, never guessed. */
export function readSourceText({ path, bytes }: SourceFile): SourceText {
	const findings = pathFindings(path);
	const refusal = sizeProblem(bytes) ?? binaryProblem(bytes) ?? utf16Problem(bytes);
	if (refusal !== null) return { text: null, findings: [...findings, finding(path, refusal.rule, refusal.message)] };
	const decoded = decode(bytes);
	if (decoded === null) return { text: null, findings: [...findings, invalidUtf8(path, bytes)] };
	const text = decoded.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
	return { text, findings: [...findings, ...forbiddenCharacters(path, text)] };
}

interface Refusal {
	readonly rule: Rule;
	readonly message: string;
}

/** Of a file that holds text. */
export const MOST_BYTES = 2_000_000;

const SAVE_AS_UTF8 =
	'Hãy lưu lại tệp bằng bảng mã UTF-8: trong Word chọn “Lưu dưới dạng” (Save As) → “Plain Text (*.txt)” → “Other encoding” → “Unicode (UTF-8)”; trong Notepad chọn “Save as” → “Encoding: UTF-8”; trong VS Code bấm tên bảng mã ở góc dưới bên phải → “Save with Encoding” → “UTF-8”.';

/** First bytes of files that are no text whatever their name says. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
	['Word hoặc Excel (.docx, .xlsx)', [0x50, 0x4b, 0x03, 0x04]],
	['Word hoặc Excel đời cũ (.doc, .xls)', [0xd0, 0xcf, 0x11, 0xe0]],
	['PDF', [0x25, 0x50, 0x44, 0x46]],
];

function sizeProblem(bytes: Uint8Array): Refusal | null {
	if (bytes.length <= MOST_BYTES) return null;
	const message =
		'Tệp nặng hơn 2 MB, trong khi một tệp nội dung chỉ được tới 2 MB. Hãy tách tệp, và để ảnh hay bảng lớn thành tệp đính kèm.';
	return { rule: 'file-too-large', message };
}

function binaryProblem(bytes: Uint8Array): Refusal | null {
	const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
	if (found === undefined) return null;
	const message = `Đây là tệp ${found[0]} được đổi tên, không phải tệp chữ. Hãy chuyển nó thành báo cáo bằng lệnh npm run import -- <tệp>, hoặc để nó làm tệp đính kèm.`;
	return { rule: 'not-text', message };
}

function utf16Problem(bytes: Uint8Array): Refusal | null {
	const [first, second] = bytes;
	const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	if (!marked && !bytes.includes(0)) return null;
	return { rule: 'encoding', message: `Tệp dùng bảng mã UTF-16 (“Unicode”), không phải UTF-8. ${SAVE_AS_UTF8}` };
}

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function invalidUtf8(path: string, bytes: Uint8Array): Finding {
	const readable = new TextDecoder('utf-8').decode(bytes);
	const before = readable.slice(0, readable.indexOf('\uFFFD')).split(/\r\n|\r|\n/u);
	const message = `Từ chỗ này tệp không còn là UTF-8 (có lẽ là Windows-1258, Latin-1 hoặc TCVN3). ${SAVE_AS_UTF8}`;
	return { ...finding(path, 'encoding', message), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function pathFindings(path: string): readonly Finding[] {
	const composed = path.normalize('NFC');
	if (path === composed) return [];
	const message = `Tên tệp ghi dấu tiếng Việt ở dạng tách rời (NFD), nên máy khác không thấy nó là cùng một tên. Hãy đổi tên tệp thành “${composed}”, gõ lại bằng bộ gõ Unicode dựng sẵn.`;
	return [finding(path, 'path-not-nfc', message)];
}

function finding(path: string, rule: Rule, message: string): Finding {
	return { rule, severity: 'error', path, line: 1, column: 1, message };
}
