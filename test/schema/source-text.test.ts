import { describe, expect, test as it } from 'vitest';
import { readSourceText } from '#schema/source-text';

const PATH = 'so-lieu/ty-le.yaml';

describe('readSourceText', () => {
	it.each([
		['drops a byte order mark', '\uFEFFTên: Sở', 'Tên: Sở'],
		['turns CRLF and CR into LF', 'a\r\nb\rc\n', 'a\nb\nc\n'],
		['composes letters and marks', 'Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
		['keeps tabs and empty text', '\ta', '\ta'],
		['reads an empty file', '', ''],
	])('%s', (_title, written, text) => {
		expect(readSourceText({ path: PATH, bytes: encode(written) })).toEqual({ text, findings: [] });
	});

	it.each([
		['UTF-16 little endian', Buffer.from('\uFEFFTên: Sở', 'utf16le'), 'encoding', [1, 1], /UTF-16.*UTF-8/u],
		['UTF-16 big endian', Buffer.from('\uFEFFTên', 'utf16le').swap16(), 'encoding', [1, 1], /UTF-16.*UTF-8/u],
		['UTF-16 without a mark', Buffer.from('Ten: x', 'utf16le'), 'encoding', [1, 1], /UTF-16.*UTF-8/u],
		['Latin-1', Buffer.from('ten: x\nngày: é', 'latin1'), 'encoding', [2, 3], /Notepad.*VS Code/u],
		['Windows-1258', Uint8Array.of(0x61, 0x0a, 0x62, 0xd0, 0xec), 'encoding', [2, 2], /Windows-1258/u],
		['UTF-8 that breaks off', encode('Sở').slice(0, 2), 'encoding', [1, 2], /UTF-8/u],
		['a Word file', encode('PK\u0003\u0004…'), 'not-text', [1, 1], /Word/u],
		['a PDF', encode('%PDF-1.7'), 'not-text', [1, 1], /PDF/u],
		['more than 2 MB', new Uint8Array(2_000_001).fill(0x61), 'file-too-large', [1, 1], /hơn 2 MB/u],
	])('refuses %s', (_title, bytes, rule, [line, column], message) => {
		const { text, findings } = readSourceText({ path: PATH, bytes });
		expect(text).toBeNull();
		expect(findings).toEqual([
			{ rule, severity: 'error', path: PATH, line, column, message: expect.stringMatching(message) },
		]);
	});

	it('reads exactly 2 MB', () => {
		expect(readSourceText({ path: PATH, bytes: new Uint8Array(2_000_000).fill(0x61) }).findings).toEqual([]);
	});

	it('names the path that a decomposed path should be', () => {
		const path = 'so-lieu/tỷ-lệ.yaml'.normalize('NFD');
		const { text, findings } = readSourceText({ path, bytes: encode('a') });
		expect(text).toBe('a');
		expect(findings).toEqual([expect.objectContaining({ rule: 'path-not-nfc', path })]);
		expect(findings[0]?.message).toContain('so-lieu/tỷ-lệ.yaml'.normalize('NFC'));
	});

	it.each([
		['a control character', 'a\u0007', 'U+0007'],
		['a C1 control character', 'a\u0085', 'U+0085'],
		['a soft hyphen', 'a\u00AD', 'U+00AD'],
		['a zero-width space', 'a\u200B', 'U+200B'],
		['a mark that turns the reading direction', 'a\u202E', 'U+202E'],
		['a byte order mark inside', 'a\uFEFF', 'U+FEFF'],
		['a line separator', 'a\u2028', 'U+2028'],
		['a format character outside the basic plane', 'a\u{E0041}', 'U+E0041'],
		['a letter that was lost', 'a\uFFFD', '�'],
	])('refuses %s at its place', (_title, end, shown) => {
		const { findings } = readSourceText({ path: PATH, bytes: encode(`ậ\nb${end}c\n`) });
		expect(findings).toEqual([
			expect.objectContaining({
				rule: 'control-character',
				line: 2,
				column: 3,
				message: expect.stringContaining(shown),
			}),
		]);
	});

	it('stops naming control characters one by one, and counts the rest', () => {
		const { findings } = readSourceText({ path: PATH, bytes: encode('\u0001\n'.repeat(50)) });
		expect(findings).toHaveLength(21);
		expect(findings.at(-1)).toMatchObject({ line: 50, message: expect.stringContaining('29') });
	});
});

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
