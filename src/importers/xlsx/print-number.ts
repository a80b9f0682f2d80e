import { type DateSystem, datePartsOf, printDate } from '#importers/xlsx/date-parts';
import { type DecimalDigits, partsOf, roundedTo, timesPowerOfTen } from '#importers/xlsx/decimal-digits';
import type { FormatSection, NumberFormat } from '#importers/xlsx/number-format';

/** A number as its format shows it, in Vietnamese notation (18.498; 5,18); `null` where Excel itself shows `####`. */
export function printNumber(number: DecimalDigits, format: NumberFormat, dates: DateSystem): string | null {
	const { section, signed } = chosenSection(number, format);
	if (section === undefined) return '';
	if (isDateSection(section)) {
		const date = datePartsOf(toNumber(number), dates);
		return date === null ? null : printDate(date, section);
	}
	const shown = printSection(number, section).replace(/\s+/gu, ' ').trim();
	if (!number.negative || !/[1-9]/u.test(shown) || (!signed && shown.includes('-'))) return shown;
	// Excel takes away the sign where a section for negative numbers says it otherwise: in brackets, in red.
	return `-${shown.replace(/^\((.*)\)$/u, '$1')}`;
}

/** The stored number with all that General shows: up to ten digits, never an exponent. */
export function printGeneral(number: DecimalDigits): string {
	const { whole } = partsOf(number);
	const rounded = roundedTo(number, Math.max(0, GENERAL_DIGITS - Math.max(1, whole.length)));
	const parts = partsOf(rounded.digits === '' ? number : rounded);
	const sign = number.negative ? '-' : '';
	return `${sign}${parts.whole === '' ? '0' : parts.whole}${parts.fraction === '' ? '' : `,${parts.fraction}`}`;
}

const GENERAL_DIGITS = 10;

/** A text as its format shows it: `"Huyện "@`. */
export function printText(text: string, format: NumberFormat): string {
	const section = format[3] ?? format.find(({ parts }) => parts.some(({ kind }) => kind === 'text'));
	if (section === undefined || !section.parts.some(({ kind }) => kind === 'text')) return text;
	return section.parts
		.map((part) => (part.kind === 'text' ? text : part.kind === 'literal' ? part.text : ''))
		.join('')
		.trim();
}

export function isDateSection({ parts }: FormatSection): boolean {
	return parts.some(({ kind }) => kind === 'date');
}

/** `signed`: the section does not say by itself that a number is negative. */
function chosenSection(
	number: DecimalDigits,
	format: NumberFormat,
): { readonly section: FormatSection | undefined; readonly signed: boolean } {
	const own =
		format.length > 1 && format.at(-1)?.parts.some(({ kind }) => kind === 'text') ? format.slice(0, -1) : format;
	if (number.negative && own.length > 1) return { section: own[1], signed: false };
	return { section: number.digits === '' && own.length > 2 ? own[2] : own[0], signed: true };
}

function printSection(number: DecimalDigits, section: FormatSection): string {
	const { parts, scale, grouped } = section;
	if (parts.some(({ kind }) => kind === 'general' || kind === 'text')) {
		const general = printGeneral({ ...number, negative: false });
		return parts.map((part) => (part.kind === 'literal' ? part.text : part.kind === 'point' ? '' : general)).join('');
	}
	const point = parts.findIndex(({ kind }) => kind === 'point');
	const [before, behind] = point < 0 ? [parts, []] : [parts.slice(0, point), parts.slice(point + 1)];
	const decimals = behind.filter(({ kind }) => kind === 'digit').length;
	const { whole, fraction } = partsOf(roundedTo(timesPowerOfTen(number, scale), decimals));
	const end = printFraction(behind, fraction);
	// In ".00" the digits before the point have no place of their own, and are shown all the same.
	const placed = point < 0 || before.some(({ kind }) => kind === 'digit') ? '' : whole;
	return printWhole(before, whole, grouped) + placed + (/^\d/u.test(end) ? `,${end}` : end);
}

/** The digits fill the places from the right; the first place takes all that are left. */
function printWhole(parts: FormatSection['parts'], whole: string, grouped: boolean): string {
	const first = parts.findIndex(({ kind }) => kind === 'digit');
	let [left, done, shown] = [first < 0 ? '' : whole, 0, ''];
	const put = (digit: string) => {
		shown = digit + (grouped && done > 0 && done % 3 === 0 ? '.' : '') + shown;
		done++;
	};
	for (const [index, part] of [...parts.entries()].reverse()) {
		if (part.kind === 'literal') shown = part.text + shown;
		if (part.kind !== 'digit') continue;
		const take = index === first ? left.length : 1;
		const digits = left.slice(left.length - Math.min(take, left.length));
		left = left.slice(0, left.length - digits.length);
		for (const digit of [...digits].reverse()) put(digit);
		if (digits === '' && part.placeholder === '0') put('0');
	}
	return shown;
}

function printFraction(parts: FormatSection['parts'], fraction: string): string {
	let at = 0;
	return parts
		.map((part) => {
			if (part.kind === 'literal') return part.text;
			if (part.kind !== 'digit') return '';
			return fraction[at++] ?? (part.placeholder === '0' ? '0' : '');
		})
		.join('');
}

function toNumber({ negative, digits, exponent }: DecimalDigits): number {
	return Number(`${negative ? '-' : ''}${digits === '' ? '0' : digits}e${exponent}`);
}
