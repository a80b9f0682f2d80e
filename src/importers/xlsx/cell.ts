import { isLegacyText } from '#importers/docx/legacy-fonts';
import { type DateSystem, printDate, readIsoDate } from '#importers/xlsx/date-parts';
import { partsOf, storedNumber } from '#importers/xlsx/decimal-digits';
import { readNumberFormat } from '#importers/xlsx/number-format';
import { isDateSection, printGeneral, printNumber, printText } from '#importers/xlsx/print-number';
import { typed, type WrittenText, writtenText } from '#importers/xlsx/strings';
import type { CellStyle } from '#importers/xlsx/styles';
import type { FlawKind, SheetCell } from '#importers/xlsx/workbook';
import { childOf, type XmlElement } from '#importers/xml-element';

/** What a cell needs to be shown. */
export interface CellReading {
	readonly strings: readonly WrittenText[];
	readonly styleOf: (written: string | undefined) => CellStyle;
	readonly dates: DateSystem;
	/** The sheet shows a zero as nothing. */
	readonly hidesZeros: boolean;
}

export interface ReadCell extends Pick<SheetCell, 'text' | 'kind' | 'bold'> {
	readonly flaw: { readonly kind: FlawKind; readonly written: string } | null;
	readonly legacyFont: string | null;
}

/** `x:c` as a reader of the sheet sees it. Of a formula the stored result counts; nothing is worked out. */
export function readCell(element: XmlElement, reading: CellReading): ReadCell {
	const style = reading.styleOf(element.attributes['s']);
	const value = childOf(element, 'x:v');
	const isFormula = childOf(element, 'x:f') !== undefined;
	const type = element.attributes['t'] ?? 'n';
	if (value === undefined && type !== 'inlineStr') {
		return isFormula ? shown('', style, flawOf('no-result', '')) : shown('', style);
	}
	switch (type) {
		case 's': {
			const found = reading.strings[indexOf(typed(value))];
			return found === undefined ? shown('', style, flawOf('no-string', '')) : text(found, style);
		}
		case 'inlineStr':
			return text(writtenText(childOf(element, 'x:is')), style);
		case 'str':
			return text({ text: typed(value), legacyFont: null, rich: false }, style);
		case 'b':
			return shown(typed(value).trim() === '1' ? 'TRUE' : 'FALSE', style);
		case 'e':
			return shown(typed(value), style, flawOf('error-value', typed(value)));
		case 'd':
			return isoDate(typed(value), style);
		default:
			return number(typed(value), style, reading);
	}
}

type Flaw = ReadCell['flaw'];

function flawOf(kind: FlawKind, written: string): Flaw {
	return { kind, written };
}

function indexOf(written: string): number {
	return /^\s*\d{1,7}\s*$/u.test(written) ? Number(written) : -1;
}

function shown(words: string, { bold }: CellStyle, flaw: Flaw = null): ReadCell {
	return { text: words, kind: words.trim() === '' ? 'empty' : 'text', bold, flaw, legacyFont: null };
}

function text(written: WrittenText, style: CellStyle): ReadCell {
	const words = style.format === null ? written.text : printText(written.text, style.format);
	const isLegacy = !written.rich && style.font !== null && isLegacyText(style.font, words);
	const flaw = ENGLISH.test(words.trim()) ? flawOf('english-number', words.trim()) : null;
	return { ...shown(words, style, flaw), legacyFont: written.legacyFont ?? (isLegacy ? style.font : null) };
}

/** "18,498" could be read for 18 and a half; "1,234.5" is no number in Vietnamese. "1.1" may be an order number. */
const ENGLISH = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

function isoDate(written: string, style: CellStyle): ReadCell {
	const date = readIsoDate(written);
	const [own] = style.format ?? [];
	const section = own !== undefined && isDateSection(own) ? own : PLAIN_DATE;
	if (date === null || section === undefined) return shown(written, style, flawOf('unknown-format', style.code));
	return shown(printDate(date, section), style);
}

const [PLAIN_DATE] = readNumberFormat('dd/mm/yyyy') ?? [];

function number(written: string, style: CellStyle, { dates, hidesZeros }: CellReading): ReadCell {
	const stored = storedNumber(written);
	if (stored === null)
		return shown(written, style, written.trim() === '' ? null : flawOf('unknown-format', style.code));
	if (hidesZeros && stored.digits === '') return shown('', style);
	const asNumber = (words: string, flaw: Flaw = null): ReadCell => ({
		...shown(words, style, flaw),
		...(words === '' ? {} : { kind: 'number' as const }),
	});
	const printed = style.format === null ? null : printNumber(stored, style.format, dates);
	if (printed === null) return asNumber(printGeneral(stored), flawOf('unknown-format', style.code));
	if (style.format?.some(isDateSection) === true) return shown(printed, style);
	const isLong = style.code === 'General' && partsOf(stored).fraction.length > MOST_DECIMALS;
	return asNumber(printed, isLong ? flawOf('long-fraction', printed) : null);
}

/** A column of usual width shows no more of a number in the format General. */
const MOST_DECIMALS = 4;
