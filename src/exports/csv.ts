import type { ColumnType, DataValue } from '#domain/data-set';
import type { Format } from '#exports/format';

/**
 * CSV by RFC 4180: commas, CRLF, one header line, quotes where needed. UTF-8 with a byte order mark, without which
 * Excel misreads Vietnamese letters. `null` is an empty cell; a decimal keeps its dot.
 */
export const csv: Format = {
	extension: 'csv',
	mediaType: 'text/csv',
	write({ columns }, rows) {
		const types = Object.entries(columns).map(([name, { type }]) => ({ name, type }));
		const lines = [
			types.map(({ name }) => name).join(','),
			...rows.map((row) => types.map(({ name, type }) => cell(row[name] ?? null, type)).join(',')),
		];
		return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
	},
};

function cell(value: DataValue, type: ColumnType): string {
	if (value === null) return '';
	const text = type === 'text' || type === 'list' ? guarded(String(value)) : String(value);
	return /[",\r\n]/u.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises ("CSV Injection"); a
 * mere number is harmless and stays. Nothing is lost: whoever removes one apostrophe that stands before such a
 * character, or before more apostrophes and such a character, has the text. NUL, at which programs stop reading,
 * becomes U+FFFD as in HTML.
 */
function guarded(text: string): string {
	const legible = text.replaceAll('\0', '\uFFFD');
	return FORMULA.test(legible) && !NUMBER.test(legible) ? `'${legible}` : legible;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[-+]\d[\d.,]*$/u;
