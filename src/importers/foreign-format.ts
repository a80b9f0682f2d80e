import type { Problem } from '#domain/problem';
import { type OfficeProgram, saveAsRead } from '#importers/office-program';

/** Why bytes that should be a file of the program are another kind, and what to do; `null` when they may be one. */
export function foreignFormat(bytes: Uint8Array, program: OfficeProgram): Problem | null {
	if (bytes.length === 0)
		return { problem: 'Tệp rỗng. Hãy kiểm tra lại tệp nguồn, có thể tệp chưa được lưu hoặc chép xong.' };
	const found = FORMATS.find(({ signature }) => startsWith(bytes, signature));
	if (found === undefined) return startsWith(bytes, 'PK') ? null : { problem: unknownKind(program) };
	const isLocked = found.signature === OLE && contains(bytes, 'EncryptedPackage');
	return { problem: isLocked ? locked(program) : found.problem(program) };
}

function locked({ name, protect }: OfficeProgram): string {
	return `Tệp có mật khẩu nên không đọc được. Hãy mở bằng ${name}, vào Tệp (File) → Thông tin (Info) → ${protect} để bỏ mật khẩu, lưu lại rồi thử lại.`;
}

function unknownKind(program: OfficeProgram): string {
	return `Tệp không phải ${program.ending}, hoặc đã hỏng. ${saveAsRead(program)}`;
}

/** The container of Word and Excel 97–2003, and of every locked .docx and .xlsx ([MS-OFFCRYPTO], 1.3). */
const OLE = '\u00D0\u00CF\u0011\u00E0';

interface Format {
	readonly signature: string;
	readonly problem: (program: OfficeProgram) => string;
}

const FORMATS: readonly Format[] = [
	{
		signature: OLE,
		problem: (program) =>
			`Tệp là ${program.name} đời cũ (${program.formerEnding}), không phải ${program.ending}. ${saveAsRead(program)}`,
	},
	{
		signature: '%PDF',
		problem: ({ name, ending }) =>
			`Tệp là PDF, không phải ${ending}. Hãy lấy tệp ${name} gốc; nếu chỉ có PDF, mở bằng ${name} rồi “Lưu thành” ${ending} và soát lại chữ.`,
	},
	{
		signature: '{\\rtf',
		problem: (program) => `Tệp là RTF, không phải ${program.ending}. ${saveAsRead(program)}`,
	},
	...['<', '\u00EF\u00BB\u00BF<', 'MIME-Version'].map((signature) => ({
		signature,
		problem: (program: OfficeProgram) =>
			`Tệp là trang web hoặc XML, không phải ${program.ending}. ${saveAsRead(program)}`,
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
