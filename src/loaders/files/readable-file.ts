import { extname } from 'node:path';
import { composedText } from '#domain/composed-text';
import { type DerivedText, throughSource } from '#domain/derived-text';
import { isProblem, type Problem } from '#domain/problem';
import { docxText } from '#importers/docx-text';
import { EXCEL, saveAsRead, WORD } from '#importers/office-program';
import { plainText } from '#importers/plain-text';
import { readInputFile } from '#loaders/files/input-file';
import { readableText } from '#markdown/readable-text';
import { splitFrontmatter } from '#schema/frontmatter';

/** A file that is read for its words. */
export interface ReadableFile {
	/** The text to which offsets refer: of .txt and .mdx the file's own, of .docx the one taken from it. */
	readonly text: string;
	/** What is searched, with the way back to `text`. */
	readonly words: DerivedText;
	/** Whether an empty line in `words` always parts two blocks; else it may stand inside a sentence, at a page break. */
	readonly inBlocks: boolean;
}

/** Reads a .txt, .mdx or .docx; the frontmatter of .mdx is no part of its words. */
export async function readableFile(path: string): Promise<ReadableFile | Problem> {
	const bytes = readInputFile(path);
	if (isProblem(bytes)) return bytes;
	const ending = extname(path).toLowerCase();
	const read = READERS.get(ending);
	if (read === undefined) return unreadableKind(ending, [...READERS.keys()]);
	const file = await read(bytes);
	return isProblem(file) || strokesIn(file.words.text) <= MOST_STROKES ? file : { problem: TOO_MANY_STROKES };
}

/** Every code of a document has one at least. */
function strokesIn(text: string): number {
	let strokes = 0;
	for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) strokes++;
	return strokes;
}

const MOST_STROKES = 20_000;
const TOO_MANY_STROKES =
	'Tệp có hơn 20.000 dấu /, nhiều hơn mọi văn bản thường gặp. Hãy xem có phải dữ liệu bị dán nhầm không, hoặc tách tệp.';

type Reader = (bytes: Uint8Array) => ReadableFile | Problem | Promise<ReadableFile | Problem>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['.txt', readText],
	['.mdx', readMdx],
	['.docx', readDocx],
]);

const OTHER_KINDS: ReadonlyMap<string, string> = new Map([
	['.doc', `Không đọc được Word đời cũ (.doc). ${saveAsRead(WORD)}`],
	['.rtf', `Không đọc được RTF. ${saveAsRead(WORD)}`],
	['.odt', `Không đọc được OpenDocument (.odt). ${saveAsRead(WORD)}`],
	[
		'.pdf',
		'Không đọc được PDF. Hãy lấy tệp Word gốc; nếu chỉ có PDF, mở bằng Word rồi “Lưu thành” .docx và soát lại chữ.',
	],
]);

/** Where a workbook is read. */
const OTHER_WORKBOOKS: ReadonlyMap<string, string> = new Map([
	['.xls', `Không đọc được Excel đời cũ (.xls). ${saveAsRead(EXCEL)}`],
	['.xlsm', `Không đọc sổ làm việc có macro (.xlsm). ${saveAsRead(EXCEL)}`],
	['.xlsb', `Không đọc được sổ làm việc nhị phân (.xlsb). ${saveAsRead(EXCEL)}`],
	['.ods', `Không đọc được OpenDocument (.ods). ${saveAsRead(EXCEL)}`],
	['.csv', `Không đọc được .csv, vì tệp không cho biết kiểu số và tiêu đề. ${saveAsRead(EXCEL)}`],
]);

/** Why files of that ending are not read, and what to do; `readable` are the endings that are. */
export function unreadableKind(ending: string, readable: readonly string[]): Problem {
	const known = OTHER_KINDS.get(ending) ?? (readable.includes('.xlsx') ? OTHER_WORKBOOKS.get(ending) : undefined);
	if (known !== undefined) return { problem: known };
	const found = ending === '' ? 'Tên tệp không có đuôi' : `Không đọc được tệp ${ending}`;
	const [last = '', ...others] = readable.toReversed();
	return { problem: `${found}: chỉ đọc được ${others.toReversed().join(', ')} và ${last}.` };
}

function readText(bytes: Uint8Array): ReadableFile | Problem {
	const text = plainText(bytes);
	return isProblem(text) ? text : { text, words: composedText(text), inBlocks: false };
}

function readMdx(bytes: Uint8Array): ReadableFile | Problem {
	const file = readText(bytes);
	if (isProblem(file)) return file;
	const body = withoutFrontmatter(file.words.text);
	if (isProblem(body)) return body;
	const words = readableText(body);
	return isProblem(words) ? words : { text: file.text, words: throughSource(words, file.words), inBlocks: true };
}

/** The same length: blanks stand for the lines of the frontmatter. */
function withoutFrontmatter(text: string): string | Problem {
	const { yaml, body, findings } = splitFrontmatter('', text);
	const [finding] = findings;
	if (yaml === null && body === '' && finding !== undefined)
		return { problem: `Dòng ${finding.line}: ${finding.message}` };
	if (yaml === null) return text;
	const words = body.trimStart();
	const start = text.length - words.length;
	return text.slice(0, start).replace(/[^\n]/gu, ' ') + words;
}

async function readDocx(bytes: Uint8Array): Promise<ReadableFile | Problem> {
	const text = await docxText(bytes);
	return isProblem(text) ? text : { text, words: composedText(text), inBlocks: false };
}
