import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type XlsxParts, xlsxFile } from '../xlsx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-xlsx-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROW_OF_ONE = '<row><c><v>1</v></c></row>';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const range = (n: number) => `<mergeCell ref="A1:${String.fromCharCode(65 + (n % 26))}${1_000_000 - n}"/>`;

/** Files that come as near to a limit as may be, or go far beyond one, in the dearest way. */
const HOSTILE: readonly (readonly [name: string, parts: () => XlsxParts, problem: RegExp | null])[] = [
	['many cells', () => ({ sheets: [{ data: `<row>${'<c/>'.repeat(16_000)}</row>`.repeat(11) }] }), null],
	['many rows', () => ({ sheets: [{ data: ROW_OF_ONE.repeat(19_999) }] }), null],
	['more rows than are read', () => ({ sheets: [{ data: ROW_OF_ONE.repeat(40_000) }] }), /20\.000 ô/u],
	[
		'a million merged cells',
		() => ({
			sheets: [{ data: CELL, after: `<mergeCells>${'<mergeCell ref="A1:XFD9"/>'.repeat(1_000_000)}</mergeCells>` }],
		}),
		/lớn hơn 16 MB|190\.000 phần tử/u,
	],
	[
		'merged cells over the whole sheet, again and again',
		() => ({
			sheets: [
				{
					data: ROW_OF_ONE.repeat(9000),
					after: `<mergeCells>${Array.from({ length: 80_000 }, (_, n) => range(n)).join('')}</mergeCells>`,
				},
			],
		}),
		null,
	],
	[
		'merged cells that begin in hidden rows',
		() => ({
			sheets: [
				{
					before: '<sheetFormatPr zeroHeight="1"/>',
					data: Array.from({ length: 15_000 }, (_, n) => `<row r="${n + 1}"><c><v>1</v></c></row>`).join(''),
					after: `<mergeCells>${Array.from({ length: 15_000 }, (_, n) => `<mergeCell ref="A${n + 1}:A1048576"/>`).join('')}</mergeCells>`,
				},
			],
		}),
		null,
	],
	[
		'many ranges of hidden columns',
		() => ({
			sheets: [
				{
					before: `<cols>${'<col min="2" max="16384" hidden="1"/>'.repeat(50_000)}</cols>`,
					data: ROW_OF_ONE.repeat(10_000),
				},
			],
		}),
		null,
	],
	[
		'a huge dimension, and a cell at its end',
		() => ({
			sheets: [
				{
					before: '<dimension ref="A1:XFD1048576"/>',
					data: `${CELL}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
				},
			],
		}),
		null,
	],
	[
		'a long string in every cell',
		() => ({
			sheets: [{ data: '<row><c t="s"><v>0</v></c></row>'.repeat(19_000) }],
			strings: ['x'.repeat(7_000_000)],
		}),
		/quá nhiều chữ/u,
	],
	[
		'strings of many runs',
		() => ({ sheets: [{ data: CELL }], strings: Array.from({ length: 9000 }, () => '<r><t>x</t></r>'.repeat(4)) }),
		null,
	],
	[
		'a number format for every cell',
		() => ({
			sheets: [{ data: Array.from({ length: 19_000 }, (_, n) => `<row><c s="${n}"><v>1234.5</v></c></row>`).join('') }],
			styles: `<numFmts>${Array.from({ length: 19_000 }, (_, n) => `<numFmt numFmtId="${n + 200}" formatCode="${'#'.repeat(100)}0${n}"/>`).join('')}</numFmts><cellXfs>${Array.from({ length: 19_000 }, (_, n) => `<xf numFmtId="${n + 200}"/>`).join('')}</cellXfs>`,
		}),
		null,
	],
	[
		'a number of 300 digits in every cell',
		() => ({
			sheets: [{ data: '<row><c s="0"><v>1E308</v></c></row>'.repeat(3000) }],
			styles: '<cellXfs><xf numFmtId="3"/></cellXfs>',
		}),
		null,
	],
	['a hundred sheets', () => ({ sheets: Array.from({ length: 100 }, () => ({ data: ROW_OF_ONE.repeat(190) })) }), null],
];

describe('reading a hostile .xlsx', () => {
	it.each(HOSTILE)('%s: in 5 s and 256 MB', (_name, parts, problem) => {
		const path = join(folder, 'hostile.xlsx');
		writeFileSync(path, xlsxFile(parts()));
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['--max-old-space-size=256', 'test/importers/read-measured.ts', path],
			{ encoding: 'utf8' },
		);
		expect(stderr).toBe('');
		const measured = JSON.parse(stdout);
		expect(measured.problem).toEqual(problem === null ? null : expect.stringMatching(problem));
		expect(measured.cpuSeconds).toBeLessThan(5);
		expect(measured.megabytes).toBeLessThan(256);
	});
});
