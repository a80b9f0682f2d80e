import fc from 'fast-check';
import type { DataColumn, DataRow, DataSet } from '#domain/data-set';

/** A set with one column of each type that differs in a file. */
export const COLUMNS = {
	text: { type: 'text', description: 'Chữ' },
	decimal: { type: 'decimal', description: 'Số' },
	count: { type: 'count', description: 'Số đếm' },
	boolean: { type: 'boolean', description: 'Có hay không' },
	list: { type: 'list', description: 'Danh sách' },
} as const satisfies Readonly<Record<string, DataColumn>>;

type Key = keyof typeof COLUMNS;

export const EMPTY: DataRow<Key> = { text: null, decimal: null, count: null, boolean: null, list: null };

export const SET: Pick<DataSet, 'columns'> = { columns: COLUMNS };

/** Plain decimals of any size, as `readNumber` gives them. */
export const plainDecimal: fc.Arbitrary<string> = fc
	.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 29n }), fc.stringMatching(/^\d{0,8}[1-9]$/u), fc.boolean())
	.map(([negative, whole, fraction, isWhole]) => {
		const digits = isWhole ? String(whole) : `${whole}.${fraction}`;
		return negative && digits !== '0' ? `-${digits}` : digits;
	});

/** Texts with what files trip over more often than chance gives; no lone surrogates, which no file can hold. */
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				'"',
				',',
				'\r\n',
				'\n',
				'\r',
				'\t',
				"'",
				'=',
				'+',
				'-',
				'@',
				'＝',
				';',
				' ',
				'Ủy ban',
				'a\u0302',
				'1.5',
				'\uFEFF',
			),
		)
		.map((parts) => parts.join('')),
);

export const anyRow: fc.Arbitrary<DataRow<Key>> = fc.record({
	text: fc.option(text),
	decimal: fc.option(plainDecimal),
	count: fc.option(fc.nat()),
	boolean: fc.option(fc.boolean()),
	list: fc.option(text),
});
