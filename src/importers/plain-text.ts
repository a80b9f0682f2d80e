import { isProblem, type Problem } from '#domain/problem';
import { readSourceText } from '#schema/source-text';

/**
 * The text of a file as it is, byte order mark and line ends included: UTF-8, or UTF-16 that says so by its mark. Other
 * encodings are refused, never guessed.
 */
export function plainText(bytes: Uint8Array): string | Problem {
	const text = decode(bytes);
	if (isProblem(text)) return text;
	return text.replace('\uFEFF', '').trim() === '' ? { problem: 'Tệp rỗng. Hãy kiểm tra lại tệp nguồn.' } : text;
}

function decode(bytes: Uint8Array): string | Problem {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
	const { text, findings } = readSourceText({ path: '', bytes });
	if (text !== null) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const { line = 1, column = 1, message = '' } = findings.at(-1) ?? {};
	return { problem: line === 1 && column === 1 ? message : `Dòng ${line}, cột ${column}: ${message}` };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | Problem {
	if (bytes.length > MOST_BYTES) return { problem: 'Tệp nặng hơn 4 MB. Hãy tách tệp.' };
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return { problem: 'Tệp UTF-16 bị hỏng. Hãy lưu lại tệp bằng bảng mã UTF-8.' };
	}
}

/** As many characters as UTF-8 may have bytes. */
const MOST_BYTES = 4_000_000;
