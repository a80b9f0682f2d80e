import { describe, expect, it } from 'vitest';
import { plainText } from '#importers/plain-text';

const encode = (text: string) => new TextEncoder().encode(text);

describe('plainText', () => {
	it.each([
		['UTF-8', encode('Sở\r\nNội vụ\n'), 'Sở\r\nNội vụ\n'],
		['UTF-8 with its byte order mark', encode('\uFEFFSở'), '\uFEFFSở'],
		['decomposed letters as they are', encode('Sở'.normalize('NFD')), 'Sở'.normalize('NFD')],
		['UTF-16 with its mark', Buffer.from('\uFEFFSở', 'utf16le'), '\uFEFFSở'],
		['UTF-16 of the other byte order', Buffer.from('\uFEFFSở', 'utf16le').swap16(), '\uFEFFSở'],
	])('reads %s', (_title, bytes, text) => {
		expect(plainText(bytes)).toBe(text);
	});

	it.each([
		['nothing', new Uint8Array(), /rỗng/u],
		['blanks', encode('\uFEFF \n'), /rỗng/u],
		['Windows-1258', Uint8Array.of(0x61, 0x0a, 0x62, 0xd0, 0xec), /^Dòng 2, cột 2: .*Windows-1258.*UTF-8/u],
		['TCVN3', Buffer.from('QuyÕt ®Þnh', 'latin1'), /TCVN3.*lưu lại tệp bằng bảng mã UTF-8/u],
		['UTF-16 without a mark', Buffer.from('Kế', 'utf16le'), /UTF-16.*UTF-8/u],
		['half a UTF-16 letter', Uint8Array.of(0xff, 0xfe, 0x41), /UTF-16.*UTF-8/u],
		['a Word file', encode('PK\u0003\u0004'), /Word/u],
		['a PDF', encode('%PDF-1.7'), /PDF/u],
		['too much', new Uint8Array(2_000_001).fill(0x61), /2 MB/u],
		['too much UTF-16', new Uint8Array(4_000_002).fill(0x61).with(0, 0xff).with(1, 0xfe), /4 MB/u],
	])('refuses %s', (_title, bytes, problem) => {
		expect(plainText(bytes)).toEqual({ problem: expect.stringMatching(problem) });
	});
});
