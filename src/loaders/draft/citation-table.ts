import { printShortDate } from '#domain/partial-date';
import { type FileCitation, positionsOf } from '#loaders/draft/file-citations';

/** The citations of a text as a table for people, and their number below it. */
export function citationTable(text: string, citations: readonly FileCitation[]): string {
	if (citations.length === 0) return 'Không tìm thấy văn bản nào được viện dẫn.';
	const positions = positionsOf(text, citations);
	const rows = citations.map((citation, index) => {
		const { line = 1, column = 1 } = positions[index] ?? {};
		return [...columnsOf(citation), `${line}:${column}`, citation.text.replace(/\s+/gu, ' ')];
	});
	const count = `Tìm thấy ${citations.length} chỗ viện dẫn, ${distinct(citations)} số, ký hiệu khác nhau.`;
	return `${aligned([HEADINGS, ...rows]).join('\n')}\n\n${count}`;
}

const HEADINGS = ['Số, ký hiệu', 'Loại', 'Ngày', 'Cơ quan ban hành', 'Dòng:cột', 'Nguyên văn'];

function columnsOf({ code, typeName, issuedDate, issuer }: FileCitation): string[] {
	const body = issuer === null ? '–' : `${issuer.words}${issuer.inferred ? ' (suy từ ký hiệu)' : ''}`;
	return [code, typeName ?? '–', issuedDate === null ? '–' : printShortDate(issuedDate), body];
}

function distinct(citations: readonly FileCitation[]): number {
	return new Set(citations.map(({ code }) => code)).size;
}

/** One line a row, two blanks between columns at least. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
	const widths = HEADINGS.map((_heading, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}
