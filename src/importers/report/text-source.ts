import { composedText } from '#domain/composed-text';
import { readableWords, type SourceBlock, type SourceDocument, type SourceRemark } from '#importers/report/source';

/**
 * Reads a plain text or Markdown, line by line. Marks of Markdown (`**`, `#`, links, tables) are taken for what they
 * say; page numbers on lines of their own are left out, and said.
 */
export function textSource(text: string): SourceDocument {
	const lines = linesOf(readableWords(composedText(text).text));
	const pageNumbers = lines.filter(({ words }) => PAGE_NUMBER.test(words));
	const unreadable = lines.filter(({ words }) => words.includes('□'));
	return {
		blocks: lines.flatMap((line, index) => blockAt(lines, index, line) ?? []),
		notes: [],
		placeWord: 'dòng',
		remarks: [...numbersRemark(pageNumbers), ...unreadableRemark(unreadable)],
	};
}

/** One line of a text. */
interface Line {
	/** Without marks of bold. */
	readonly words: string;
	readonly bold: boolean;
	/** Of a row of a table; `null` where it is none. */
	readonly cells: readonly string[] | null;
	readonly place: number;
}

function linesOf(text: string): readonly Line[] {
	let bold = false;
	return withoutEmphasis(text)
		.split('\n')
		.map((line, index) => {
			const isBold = bold || line.includes(BOLD_ON);
			for (const mark of line.match(BOLD_MARKS) ?? []) bold = mark === BOLD_ON;
			const words = line.replace(BOLD_MARKS, '').trim();
			return { words, bold: isBold, cells: tableCells(words), place: index + 1 };
		});
}

/** The paragraph of a line, or the table that it begins. */
function blockAt(lines: readonly Line[], index: number, { words, bold, cells, place }: Line): SourceBlock | null {
	const above = lines[index - 1];
	const isBelowTable = above !== undefined && above.cells !== null;
	if (cells !== null) return isBelowTable ? null : tableFrom(lines, index);
	if (words === '' || PAGE_NUMBER.test(words)) return null;
	const [, marks = '', text = words] = /^(#{1,6})\s+(.*)$/u.exec(words) ?? [];
	const glued = !isBelowTable && above !== undefined && above.words !== '';
	return { kind: 'paragraph', text, bold, heading: marks === '' ? null : marks.length, glued, place };
}

const [BOLD_ON, BOLD_OFF] = ['\uE000', '\uE001'];
const BOLD_MARKS = /[\uE000\uE001]/gu;

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu;

/** Bold is kept as marks of our own: it tells a heading; the rest of emphasis tells nothing. */
function withoutEmphasis(text: string): string {
	return text
		.replace(/(\*{1,3})(?=[^\s*])((?:(?!\n\s*\n)[^*]){1,2000})(?<=[^\s*])\1/gu, (_all, marks: string, inner: string) =>
			marks.length === 1 ? inner : BOLD_ON + inner + BOLD_OFF,
		)
		.replace(/\[([^[\]\n]{1,300})\]\((https?:[^()\s]{1,500})\)/gu, (_all, words: string, address: string) =>
			address.replace(/^https?:\/\/(?:www\.)?/iu, '').toLowerCase() === words.toLowerCase()
				? words
				: `${words} (${address})`,
		);
}

function tableCells(line: string): string[] | null {
	if (!/^\|.*\|$/u.test(line)) return null;
	return line
		.slice(1, -1)
		.split(/(?<!\\)\|/u)
		.map((cell) => cell.replaceAll('\\|', '|').trim());
}

function tableFrom(lines: readonly Line[], start: number): SourceBlock {
	const rows: (readonly string[])[] = [];
	let headerRows: number | null = null;
	for (let index = start; index < lines.length; index++) {
		const cells = lines[index]?.cells ?? null;
		if (cells === null) break;
		if (!cells.every((cell) => /^:?-+:?$/u.test(cell))) rows.push(cells);
		else headerRows ??= rows.length;
	}
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const even = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
	return { kind: 'table', rows: even, headerRows: Math.max(1, headerRows ?? 1), place: start + 1 };
}

function numbersRemark(lines: readonly Line[]): readonly SourceRemark[] {
	const [first] = lines;
	if (first === undefined) return [];
	const message = `Đã bỏ ${lines.length} dòng chỉ có số trang (dòng ${listed(lines)}). Nếu có dòng nào là số liệu, hãy chép lại vào bài.`;
	return [{ rule: 'import-page-number', place: first.place, message }];
}

function unreadableRemark(lines: readonly Line[]): readonly SourceRemark[] {
	const [first] = lines;
	if (first === undefined) return [];
	const message = `Có ký tự không đọc được, thay bằng □ (dòng ${listed(lines)}). Hãy xem bản gốc và gõ lại.`;
	return [{ rule: 'import-unreadable', place: first.place, message }];
}

function listed(lines: readonly Line[]): string {
	const places = lines.map(({ place }) => place);
	return places.length > 10 ? `${places.slice(0, 10).join(', ')}, …` : places.join(', ');
}
