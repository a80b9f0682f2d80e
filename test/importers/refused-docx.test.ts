import { describe, expect, it } from 'vitest';
import { docxText } from '#importers/docx-text';
import { documentXml, docxEntries, docxFile, p, relationships } from './docx-file.ts';
import { type ZipEntry, zipFile } from './zip-file.ts';

const WORDS = { body: p('Kế hoạch số 930/KH-SLĐTBXH') };
const GOOD = docxFile(WORDS);
const withDocument = (data: ZipEntry['data'], claims?: ZipEntry['claims']): Uint8Array =>
	zipFile(
		docxEntries(WORDS).map((entry) =>
			entry.name === 'word/document.xml' ? { name: entry.name, data, ...(claims && { claims }) } : entry,
		),
	);
const withEntry = (...entries: readonly ZipEntry[]) => zipFile([...docxEntries(WORDS), ...entries]);
const ole = (name: string) =>
	Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
		Buffer.alloc(504),
		Buffer.from(name, 'utf16le'),
	]);
const billionLaughs = [
	'<!DOCTYPE lolz [<!ENTITY l0 "lol">',
	...Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`),
	']>',
].join('');

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, problem: RegExp])[] = [
	['an empty file', new Uint8Array(), /rỗng/u],
	['old Word', ole('WordDocument'), /đời cũ \(\.doc\).*\.docx/u],
	['a file with a password', ole('EncryptedPackage'), /mật khẩu.*bỏ mật khẩu/u],
	['PDF', Buffer.from('%PDF-1.7'), /PDF.*tệp Word gốc/u],
	['RTF', Buffer.from('{\\rtf1'), /RTF.*Save As/u],
	['a web page', Buffer.from('<html>'), /trang web.*Save As/u],
	['noise', Buffer.from('hello'), /không phải \.docx/u],
	['the beginning of a zip file', GOOD.slice(0, GOOD.length / 2), /cắt cụt/u],
	['a zip file without its last byte', GOOD.slice(0, -1), /cắt cụt/u],
	['Excel', zipFile([{ name: 'xl/workbook.xml', data: '<a/>' }]), /Excel/u],
	['PowerPoint', zipFile([{ name: 'ppt/presentation.xml', data: '<a/>' }]), /PowerPoint/u],
	['OpenDocument', zipFile([{ name: 'content.xml', data: '<a/>' }]), /OpenDocument.*Save As/u],
	['an empty zip file', zipFile([]), /không có phần chữ/u],
	[
		'no document part',
		zipFile(docxEntries(WORDS).filter(({ name }) => !name.endsWith('document.xml'))),
		/không có phần chữ/u,
	],
	['a document part that is none', withDocument('<a/>'), /không có phần chữ/u],
	[
		'a document outside the file',
		zipFile([{ name: '_rels/.rels', data: relationships([['officeDocument', 'http://x.vn/a.xml']]) }]),
		/không có phần chữ/u,
	],
	['a name that leads out of the folder', withEntry({ name: '../../tmp/x', data: '' }), /mục lục/u],
	['a name from the root', withEntry({ name: '/etc/passwd', data: '' }), /mục lục/u],
	['a name from a drive', withEntry({ name: 'C:\\x', data: '' }), /mục lục/u],
	['two parts of one name', withEntry({ name: 'word/Document.xml', data: documentXml(p('khác')) }), /cùng tên/u],
	[
		'too many parts',
		withEntry(...Array.from({ length: 5001 }, (_, n) => ({ name: `word/media/${n}`, data: '' }))),
		/5000 phần/u,
	],
	['a locked part', withDocument('x', { flags: 1 }), /mật khẩu/u],
	['a part packed in an unknown way', withDocument('x', { method: 99 }), /nén theo kiểu lạ/u],
	['a part that is not what its checksum says', withDocument(documentXml(p('x')), { crc: 1 }), /hỏng/u],
	['a part that is shorter than it claims', withDocument(documentXml(p('x')), { size: 9999 }), /hỏng/u],
	['a zip bomb', withDocument(Buffer.alloc(60_000_000, 0x20)), /lớn hơn 16 MB/u],
	['a zip bomb that claims to be small', withDocument(Buffer.alloc(60_000_000, 0x20), { size: 5000 }), /hỏng/u],
	[
		'a zip bomb beside the document',
		docxFile({ ...WORDS, styles: ' '.repeat(5_000_000) }),
		/styles\.xml.*lớn hơn 4 MB/u,
	],
	['a billion laughs', withDocument(`${billionLaughs}${documentXml(p('&l9;'))}`), /DTD/u],
	[
		'an entity from outside',
		withDocument(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${documentXml(p('&x;'))}`),
		/DTD/u,
	],
	['an entity that nobody defines', withDocument(documentXml(p('&xx;'))), /XML/u],
	['XML that ends too early', withDocument(documentXml(p('x')).slice(0, -20)), /XML/u],
	['a prefix without a namespace', withDocument('<w:document/>'), /XML/u],
	['a control character', withDocument(documentXml(p('a\u0007'))), /XML/u],
	['Latin-1 bytes', withDocument(Buffer.from(documentXml(p('sè')), 'latin1')), /UTF-8/u],
	['a legacy encoding by name', withDocument(documentXml(p('x')).replace('UTF-8', 'windows-1258')), /windows-1258/u],
	['deep nesting', withDocument(documentXml('<w:sdt>'.repeat(1000))), /200 lớp/u],
	[
		'many attributes',
		withDocument(documentXml(`<w:p ${Array.from({ length: 999 }, (_, n) => `a${n}=""`).join(' ')}/>`)),
		/500 thuộc tính/u,
	],
	['many elements', withDocument(documentXml('<w:p/>'.repeat(200_000))), /190\.000 phần tử.*tách phụ lục/u],
	['much text', docxFile({ body: p('a '.repeat(1_000_001)) }), /hai triệu ký tự/u],
	['a broken part beside the document', docxFile({ ...WORDS, footnotes: '<w:footnote>' }), /footnotes\.xml/u],
];

describe('docxText refuses, and says what to do:', () => {
	it.each(REFUSED)('%s', async (_name, bytes, problem) => {
		const refused = await docxText(bytes);
		expect(refused).toEqual({ problem: expect.stringMatching(problem) });
		expect(refused).toEqual({ problem: expect.stringMatching(/\. Hãy /u) });
	});
});

describe('docxText reads', () => {
	it('a document in UTF-16, with and without a mark', async () => {
		const xml = documentXml(p('Kế hoạch')).replace('UTF-8', 'UTF-16');
		const marked = Buffer.from(`\uFEFF${xml}`, 'utf16le');
		expect(await docxText(withDocument(marked))).toBe('Kế hoạch');
		expect(await docxText(withDocument(marked.subarray(2)))).toBe('Kế hoạch');
		expect(await docxText(withDocument(Buffer.from(marked).swap16()))).toBe('Kế hoạch');
	});

	it('UTF-8 with a byte order mark', async () => {
		expect(await docxText(withDocument(`\uFEFF${documentXml(p('Kế'))}`))).toBe('Kế');
	});

	it('a document part of another name, and a part whose name differs by case', async () => {
		const file = zipFile([
			{ name: '_RELS/.rels', data: relationships([['officeDocument', '/word/document2.xml']]) },
			{ name: 'Word/Document2.xml', data: documentXml(p('chữ')) },
		]);
		expect(await docxText(file)).toBe('chữ');
	});

	it('nothing of a part that it has no use for', async () => {
		const media = { name: 'word/media/image1.png', data: Buffer.alloc(30_000_000), claims: { crc: 1 } };
		expect(await docxText(withEntry(media))).toBe('Kế hoạch số 930/KH-SLĐTBXH');
	});
});
