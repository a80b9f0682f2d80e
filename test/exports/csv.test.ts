import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataRow, DataValue } from '#domain/data-set';
import { csv } from '#exports/csv';
import { anyRow, type COLUMNS, EMPTY, SET } from './sample.ts';

const HEADER = 'text,decimal,count,boolean,list';

describe('a CSV file', () => {
	it('is UTF-8 with a byte order mark, for Excel', () => {
		const bytes = csv.write(SET, [{ ...EMPTY, text: 'Ủy ban' }]);
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(Buffer.from(bytes).includes('Ủy ban', 0, 'utf8')).toBe(true);
	});

	it('ends every line in CRLF, the last one too', () => {
		expect(textOf([EMPTY, EMPTY])).toBe(`\uFEFF${HEADER}\r\n,,,,\r\n,,,,\r\n`);
	});

	it('is its header where there are no rows', () => {
		expect(textOf([])).toBe(`\uFEFF${HEADER}\r\n`);
	});

	it.each<[string, Partial<Record<keyof typeof COLUMNS, DataValue>>, string]>([
		['nothing', {}, ',,,,'],
		['a plain text', { text: 'Kế hoạch' }, 'Kế hoạch,,,,'],
		['a comma', { text: 'a, b' }, '"a, b",,,,'],
		['quotes', { text: 'gọi là “tết” hay "Tết"' }, '"gọi là “tết” hay ""Tết""",,,,'],
		['a line feed', { text: 'a\nb' }, '"a\nb",,,,'],
		['a carriage return', { text: 'a\rb' }, '"a\rb",,,,'],
		['an empty text, which is not nothing', { text: '' }, '"",,,,'],
		['blanks at both ends', { text: ' a ' }, ' a ,,,,'],
		['NUL, at which programs stop', { text: 'a\0b' }, 'a\uFFFDb,,,,'],
		['a decimal', { decimal: '5.18' }, ',5.18,,,'],
		['a negative decimal, which is no formula', { decimal: '-5' }, ',-5,,,'],
		[
			'a decimal longer than a double',
			{ decimal: '123456789012345678901234567890' },
			',123456789012345678901234567890,,,',
		],
		['a count', { count: 0 }, ',,0,,'],
		['yes and no', { boolean: false }, ',,,false,'],
		['a formula', { text: '=HYPERLINK("http://a")' }, `"'=HYPERLINK(""http://a"")",,,,`],
		['a formula behind a plus', { text: '+1+cmd|A1' }, `'+1+cmd|A1,,,,`],
		['a line of a list, which Excel takes for a formula', { text: '- Hỗ trợ' }, `'- Hỗ trợ,,,,`],
		['a mention', { text: '@a' }, `'@a,,,,`],
		['a formula behind a tab', { text: '\t=1' }, `'\t=1,,,,`],
		['a formula behind a line end', { text: '\n=1' }, `"'\n=1",,,,`],
		['a formula in full width', { text: '＝1' }, `'＝1,,,,`],
		['a formula with an apostrophe of its own', { text: `'=1` }, `''=1,,,,`],
		['a formula in a list', { list: '=1;2' }, `,,,,'=1;2`],
		['a negative number as a report writes it', { text: '-1.234,5' }, '"-1.234,5",,,,'],
		['a minus that is none of ASCII', { text: '− 5' }, '− 5,,,,'],
		['an apostrophe before a letter', { text: "'a" }, "'a,,,,"],
	])('holds %s', (_name, given, line) => {
		expect(textOf([{ ...EMPTY, ...given }])).toBe(`\uFEFF${HEADER}\r\n${line}\r\n`);
	});

	it('gives back its rows to another program, whatever they hold', () => {
		fc.assert(
			fc.property(fc.array(anyRow), (rows) => {
				const records = parse<object>(csv.write(SET, rows), { bom: true, columns: true, record_delimiter: '\r\n' });
				expect(records.map(restored)).toEqual(rows.map(asTexts));
			}),
			{ numRuns: 500 },
		);
	});

	it('holds nothing that a spreadsheet runs, whatever its texts', () => {
		fc.assert(
			fc.property(anyRow, (row) => {
				const [record = []] = parse(csv.write(SET, [row]), { bom: true, from: 2, record_delimiter: '\r\n' });
				const run = record.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && !/^[-+]?\d[\d.,]*$/u.test(cell));
				expect(run).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

function textOf(rows: readonly DataRow[]): string {
	return Buffer.from(csv.write(SET, rows)).toString('utf8');
}

/** What the file is to hold of a row. */
function asTexts(row: DataRow): object {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value).replaceAll('\0', '\uFFFD')]),
	);
}

/** A record without the apostrophes that stand before formulas, as readers are told to remove them. */
function restored(record: object): object {
	return Object.fromEntries(
		Object.entries(record).map(([name, cell]) => [name, String(cell).replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '')]),
	);
}
