import type { ColumnType, DataValue } from '#domain/data-set';
import type { Format } from '#exports/format';

/**
 * JSON (RFC 8259): an array of rows, one a line, each with all columns in their order; `null` is what is not known. A
 * decimal is a number with all its digits, so that a column has one type: programs that hold numbers in 64 bits read
 * up to 15 digits of it exactly, which is more than any report states.
 */
export const json: Format = {
	extension: 'json',
	mediaType: 'application/json',
	write({ columns }, rows) {
		const members = Object.entries(columns).map(([name, { type }]) => ({ name, type, key: JSON.stringify(name) }));
		const lines = rows.map((row) => {
			const cells = members.map(({ name, type, key }) => `${key}:${valueText(row[name] ?? null, type)}`);
			return `{${cells.join(',')}}`;
		});
		return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
	},
};

function valueText(value: DataValue, type: ColumnType): string {
	if (type !== 'decimal' || value === null) return JSON.stringify(value);
	if (typeof value !== 'string' || !DECIMAL.test(value)) throw new Error(`Not a plain decimal: ${String(value)}`);
	return value;
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
