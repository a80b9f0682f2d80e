import { describe, expect, it } from 'vitest';
import type { SourceTable } from '#importers/report/source';
import { joinHeaders } from '#importers/report/tables/table-header';
import { textSource } from '#importers/report/text-source';

/** Tables as Markdown, cells that span in Word repeat what they hold; what becomes of their first rows. */
const TABLES: readonly (readonly [trap: string, table: string, joined: readonly string[], remarks: number])[] = [
	['one row', '|Nội dung|Kế hoạch|\n|---|---|\n|Học nghề|350|', ['Nội dung | Kế hoạch', 'Học nghề | 350'], 0],
	[
		'names that span columns and rows, repeated',
		'|Nội dung|Kế hoạch|Kế hoạch|\n|Nội dung|6 tháng|Cả năm|\n|Học nghề|350|700|',
		['Nội dung | Kế hoạch – 6 tháng | Kế hoạch – Cả năm', 'Học nghề | 350 | 700'],
		1,
	],
	[
		'blanks where a name spans, below the line of Markdown',
		'|Nội dung|Kế hoạch||Đơn vị|\n|---|---|---|---|\n||6 tháng|Cả năm||\n|Học nghề|350|700|người|',
		['Nội dung | Kế hoạch – 6 tháng | Kế hoạch – Cả năm | Đơn vị', 'Học nghề | 350 | 700 | người'],
		1,
	],
	[
		'a second row above the line, though nothing spans',
		'|Nội dung|Kế hoạch|\n||(người)|\n|---|---|\n|Học nghề|350|',
		['Nội dung | Kế hoạch – (người)', 'Học nghề | 350'],
		1,
	],
	[
		'three rows',
		'|Nội dung|2022|2022|2022|\n|Nội dung|Kế hoạch|Kế hoạch|Kết quả|\n|Nội dung|6 tháng|Cả năm|Kết quả|\n|Học nghề|350|700|9|',
		['Nội dung | 2022 – Kế hoạch – 6 tháng | 2022 – Kế hoạch – Cả năm | 2022 – Kết quả', 'Học nghề | 350 | 700 | 9'],
		1,
	],
	[
		'a first row of words below names that span nothing',
		'|Nội dung|Đơn vị|Kết quả|\n|---|---|---|\n|Học nghề|Sở A|đạt|\n|Việc làm|Sở B|đạt|',
		['Nội dung | Đơn vị | Kết quả', 'Học nghề | Sở A | đạt', 'Việc làm | Sở B | đạt'],
		0,
	],
	[
		'a section below the header',
		'|Nội dung|Kết quả|Kết quả|\n|I. Việc làm|I. Việc làm|I. Việc làm|\n|Học nghề|350|700|',
		['Nội dung | Kết quả | Kết quả', 'I. Việc làm | I. Việc làm | I. Việc làm', 'Học nghề | 350 | 700'],
		0,
	],
	[
		'numbers of the columns',
		'|Nội dung|Kế hoạch|Kế hoạch|\n|(1)|(2)|(3)=(2)+1|\n|Học nghề|350|700|',
		['Nội dung | Kế hoạch | Kế hoạch', '(1) | (2) | (3)=(2)+1', 'Học nghề | 350 | 700'],
		0,
	],
	[
		'a title across all columns',
		'|Biểu 1|Biểu 1|\n|Nội dung|Kế hoạch|\n|Học nghề|350|',
		['Biểu 1', 'Nội dung | Kế hoạch', 'Học nghề | 350'],
		0,
	],
	[
		'nothing but a header',
		'|Nội dung|Năm|Năm|\n|Nội dung|2022|Năm|',
		['Nội dung | Năm | Năm', 'Nội dung | 2022 | Năm'],
		0,
	],
];

describe('joinHeaders', () => {
	it.each(TABLES)('%s', (_trap, text, joined, remarks) => {
		const { blocks, remarks: said } = joinHeaders(textSource(text).blocks);
		const rows = blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block) : [block.text]));
		expect(rows).toEqual(joined);
		expect(said).toHaveLength(remarks);
	});
});

function rowsOf({ rows }: SourceTable): readonly string[] {
	return rows.map((cells) => cells.join(' | '));
}
