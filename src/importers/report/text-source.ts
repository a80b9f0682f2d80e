import { composedText } from '#domain/composed-text';
import { readableWords, type SourceBlock, type SourceDocument, type SourceRemark } from '#importers/report/source';

/**
 * Reads a plain text or Markdown, line by line. Marks of Markdown (`**`, `#`, links, tables) are taken for what they
 * say; page numbers on lines of their own are left out, and said.
 */
export function textSource(text: string): SourceDocument {
	const words = readableWords(composedText(text).text);
	const blocks: SourceBlock[] = [];
	const pageNumbers: number[] = [];
	const unreadable: number[] = [];
	let bold = false;
	let glued = false;
	let table: { rows: string[][]; place: number } | null = null;
	for (const [index, line] of withoutEmphasis(words).split('\n').entries()) {
		const place = index + 1;
		const allBold = line.includes(BOLD_ON) || bold;
		for (const mark of line.match(BOLD_MARKS) ?? []) bold = mark === BOLD_ON;
		const plain = line.replace(BOLD_MARKS, '').trim();
		if (plain.includes('□')) unreadable.push(place);
		const cells = tableCells(plain);
		if (cells !== null) {
			table ??= { rows: [], place };
			if (!cells.every((cell) => /^:?-+:?$/u.test(cell))) table.rows.push(cells);
			glued = false;
			continue;
		}
		if (table !== null) blocks.push(tableOf(table));
		table = null;
		if (PAGE_NUMBER.test(plain)) pageNumbers.push(place);
		else if (plain !== '') {
			const [, marks = '', rest = plain] = /^(#{1,6})\s+(.*)$/u.exec(plain) ?? [];
			const heading = marks === '' ? null : marks.length;
			blocks.push({ kind: 'paragraph', text: rest, bold: allBold, heading, glued, place });
		}
		glued = plain !== '';
	}
	if (table !== null) blocks.push(tableOf(table));
	return { blocks, notes: [], placeWord: 'dòng', remarks: [...numbers(pageNumbers), ...lost(unreadable)] };
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

function tableOf({ rows, place }: { rows: string[][]; place: number }): SourceBlock {
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const even = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
	return { kind: 'table', rows: even, headerRows: 1, place };
}

function numbers(places: readonly number[]): readonly SourceRemark[] {
	const [first] = places;
	if (first === undefined) return [];
	const message = `Đã bỏ ${places.length} dòng chỉ có số trang (dòng ${listed(places)}). Nếu có dòng nào là số liệu, hãy chép lại vào bài.`;
	return [{ rule: 'import-page-number', place: first, message }];
}

function lost(places: readonly number[]): readonly SourceRemark[] {
	const [first] = places;
	if (first === undefined) return [];
	const message = `Có ký tự không đọc được, thay bằng □ (dòng ${listed(places)}). Hãy xem bản gốc và gõ lại.`;
	return [{ rule: 'import-unreadable', place: first, message }];
}

function listed(places: readonly number[]): string {
	return places.length > 10 ? `${places.slice(0, 10).join(', ')}, …` : places.join(', ');
}
