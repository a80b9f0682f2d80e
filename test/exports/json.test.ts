import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataRow } from '#domain/data-set';
import { json } from '#exports/json';
import { anyRow, EMPTY, plainDecimal, SET } from './sample.ts';

describe('a JSON file', () => {
	it('is an array with a row a line, all columns in their order', () => {
		const row = { boolean: true, text: 'Ủy "ban"\n', decimal: '5.18', list: null, count: 2 };
		expect(textOf([row, EMPTY])).toBe(
			'[\n{"text":"Ủy \\"ban\\"\\n","decimal":5.18,"count":2,"boolean":true,"list":null},\n' +
				'{"text":null,"decimal":null,"count":null,"boolean":null,"list":null}\n]\n',
		);
	});

	it('is an empty array where there are no rows', () => {
		expect(textOf([])).toBe('[]\n');
	});

	it('has no byte order mark, which JSON forbids', () => {
		expect(json.write(SET, [])[0]).toBe('['.charCodeAt(0));
	});

	it.each(['18498', '5.18', '-2.5', '0', '0.12', '123456789012345678901234567890', '0.1234567890123456789'])(
		'writes %s as a number with all its digits',
		(decimal) => {
			expect(textOf([{ ...EMPTY, decimal }])).toContain(`"decimal":${decimal},`);
		},
	);

	it.each(['5,18', '18.498,5', '05', '1e5', '', '-', 'khoảng 5', '120-150', 'NaN'])(
		'refuses %j, which is no plain decimal',
		(decimal) => {
			expect(() => json.write(SET, [{ ...EMPTY, decimal }])).toThrow('Not a plain decimal');
		},
	);

	it('gives back its rows, whatever they hold', () => {
		fc.assert(
			fc.property(fc.array(anyRow), (rows) => {
				const numbers = rows.map((row) => ({ ...row, decimal: row.decimal === null ? null : Number(row.decimal) }));
				expect(JSON.parse(textOf(rows))).toEqual(numbers);
			}),
		);
	});

	it('loses no digit of a number of up to 15 in a program that holds doubles', () => {
		const short = plainDecimal.filter((decimal) => decimal.replace(/\D/gu, '').length <= 15);
		fc.assert(
			fc.property(short, (decimal) => {
				const [row] = JSON.parse(textOf([{ ...EMPTY, decimal }])) as { decimal: number }[];
				expect(row?.decimal.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 })).toBe(decimal);
			}),
		);
	});
});

function textOf(rows: readonly DataRow[]): string {
	return Buffer.from(json.write(SET, rows)).toString('utf8');
}
