import type { Problem } from '#domain/problem';

/** Why bytes that should be a .docx are another kind of file, and what to do with that; `null` when they may be one. */
export function foreignFormat(bytes: Uint8Array): Problem | null {
	if (bytes.length === 0)
		return { problem: 'Tệp rỗng. Hãy kiểm tra lại tệp nguồn, có thể tệp chưa được lưu hoặc chép xong.' };
	const found = FORMATS.find(({ signature }) => startsWith(bytes, signature));
	if (found === undefined) return startsWith(bytes, 'PK') ? null : { problem: NO_WORD_FILE };
	const isLocked = found.signature === OLE && contains(bytes, 'EncryptedPackage');
	return { problem: isLocked ? LOCKED : found.problem };
}

const SAVE_AS_DOCX = 'Hãy mở bằng Word, chọn “Lưu thành” (Save As) → “Word Document (*.docx)” rồi dùng tệp .docx đó.';
const LOCKED =
	'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp (File) → Thông tin (Info) → Bảo vệ tài liệu (Protect Document) để bỏ mật khẩu, lưu lại rồi thử lại.';
const NO_WORD_FILE = `Tệp không phải .docx, hoặc đã hỏng. ${SAVE_AS_DOCX}`;

/** The container of Word 97–2003, and of every locked .docx ([MS-OFFCRYPTO], 1.3). */
const OLE = '\u00D0\u00CF\u0011\u00E0';

const FORMATS: readonly { readonly signature: string; readonly problem: string }[] = [
	{ signature: OLE, problem: `Tệp là Word đời cũ (.doc), không phải .docx. ${SAVE_AS_DOCX}` },
	{
		signature: '%PDF',
		problem:
			'Tệp là PDF, không phải .docx. Hãy lấy tệp Word gốc; nếu chỉ có PDF, mở bằng Word rồi “Lưu thành” .docx và soát lại chữ.',
	},
	{ signature: '{\\rtf', problem: `Tệp là RTF, không phải .docx. ${SAVE_AS_DOCX}` },
	...['<', '\u00EF\u00BB\u00BF<', 'MIME-Version'].map((signature) => ({
		signature,
		problem: `Tệp là trang web hoặc XML, không phải .docx. ${SAVE_AS_DOCX}`,
	})),
];

/** `signature` in Latin-1: one character a byte. */
function startsWith(bytes: Uint8Array, signature: string): boolean {
	return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** Whether a name stands in an OLE directory, which is written in UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le');
}
