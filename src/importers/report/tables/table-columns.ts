import { findUnit } from '#domain/unit';
import {
	isNumber,
	isNumberingRow,
	isYear,
	NAME_COLUMN,
	NOTE_COLUMN,
	ORDER_COLUMN,
	UNIT_COLUMN,
} from '#importers/report/tables/table-words';

/** What a column of a table of figures holds. */
export interface TableColumn {
	/** Its header, rows of it joined: "Kết quả – 6 tháng". */
	readonly label: string;
	readonly kind: ColumnKind;
	/** As the header names it: "Kinh phí (triệu đồng)". */
	readonly unit: string | null;
	/** Of a rate: the columns of which it is the quotient, by their places. */
	readonly of: { readonly top: number; readonly bottom: number } | null;
}

export type ColumnKind =
	| 'order'
	| 'name'
	| 'unit'
	| 'note'
	/** Words that may hold numbers. */
	| 'words'
	/** What was planned. */
	| 'plan'
	/** What was done, `estimate` where it is not yet known. */
	| 'result'
	| 'estimate'
	/** The same of an earlier time. */
	| 'earlier'
	/** The result in percent of the plan, or of the earlier time. */
	| 'plan-rate'
	| 'earlier-rate'
	/** How much more or less than at the earlier time. */
	| 'difference'
	/** Another number. */
	| 'number';

/** Reads the columns of a table from its header, its rows and the row of column numbers, if it has one ("5=4/3"). */
export function columnsOf(header: readonly string[], body: readonly (readonly string[])[]): readonly TableColumn[] {
	const numbering = body[0] !== undefined && isNumberingRow(body[0]) ? body[0] : null;
	const rows = numbering === null ? body : body.slice(1);
	const cellsOf = (column: number) => rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
	const kinds = header.map((label, column) => kindOf(label, cellsOf(column), column === 0));
	const named = kinds.indexOf('name') >= 0 ? kinds.indexOf('name') : kinds.indexOf('words');
	const columns = header.map((label, column): TableColumn => {
		const kind = column === named ? 'name' : kinds[column] === 'name' ? 'words' : (kinds[column] ?? 'words');
		return { label, kind, unit: unitOfHeader(label, kind), of: null };
	});
	return columns.map((column, at) => withQuotient(column, at, columns, numbering));
}

function kindOf(label: string, cells: readonly string[], isFirst: boolean): ColumnKind {
	const numbers = cells.filter((cell) => isNumber(cell) || isYear(cell)).length;
	const mostlyNumbers = numbers * 2 > cells.length;
	const isCount = isFirst && label === '' && mostlyNumbers && cells.every((cell) => cell.length <= 4);
	if (ORDER_COLUMN.test(label) || isCount) return 'order';
	if (UNIT_COLUMN.test(label) && cells.filter(isUnitName).length * 2 >= cells.length) return 'unit';
	if (NOTE_COLUMN.test(label) && !mostlyNumbers) return 'note';
	if (numbers === 0 && cells.length > 0) return NAME_COLUMN.test(label) ? 'name' : 'words';
	if (NAME_COLUMN.test(label) && !mostlyNumbers && !RATE.test(label)) return 'name';
	return numberKind(label);
}

/** A unit is written small, or is a sign; the name of a place is not. */
function isUnitName(cell: string): boolean {
	return /^[\p{Ll}%]/u.test(cell) || findUnit(cell, 0)?.end === cell.length;
}

/** The last row of the header counts first: below "Kết quả thực hiện kế hoạch" may stand "Kế hoạch" and "Thực hiện". */
function numberKind(label: string): ColumnKind {
	const last = label.split(' – ').at(-1) ?? label;
	const isRate = RATE.test(label);
	if (DIFFERENCE.test(last)) return /%/u.test(label) ? 'number' : 'difference';
	if (isRate) return rateKind(label);
	return valueKind(last) ?? valueKind(label) ?? 'number';
}

const RATE = /%|tỷ lệ|tỉ lệ|tỷ trọng|so sánh|so với|(?<!\p{L})th\s*\/\s*kh(?!\p{L})/iu;
/** "Tăng (+), giảm (-)", "Chênh lệch" */
const DIFFERENCE = /chênh lệch|tăng\s*(?:\(\+\))?\s*[,/;-]?\s*giảm|\+\s*\/\s*-|±/iu;
const EARLIER = /cùng kỳ|kỳ trước|năm trước|năm ngoái/iu;
const PLAN = /kế hoạch|(?<!\p{L})kh(?!\p{L})|chỉ tiêu|mục tiêu|dự toán|được giao|giao(?= năm|$)/iu;
const RESULT = /thực hiện|(?<!\p{L})th(?!\p{L})|kết quả|ước|đạt được|đã làm|lũy kế|luỹ kế/iu;

function rateKind(label: string): ColumnKind {
	if (EARLIER.test(label) || /so với\s*(?:năm|quý|tháng)/iu.test(label)) return 'earlier-rate';
	return PLAN.test(label) || /hoàn thành|^(?:đạt )?(?:tỷ lệ|tỉ lệ|so sánh|đạt)?\s*\(?%?\)?$/iu.test(label)
		? 'plan-rate'
		: 'number';
}

function valueKind(words: string): ColumnKind | null {
	if (EARLIER.test(words)) return 'earlier';
	if (/(?<!\p{L})ước/iu.test(words)) return 'estimate';
	if (PLAN.test(words)) return RESULT.test(words) ? 'result' : 'plan';
	return RESULT.test(words) ? 'result' : null;
}

/** "(triệu đồng)", "(ĐVT: người)", "%", "Số hộ nghèo". */
function unitOfHeader(label: string, kind: ColumnKind): string | null {
	const last = label.split(' – ').at(-1) ?? label;
	const inBrackets = unitInBrackets(last) ?? unitInBrackets(label);
	if (inBrackets !== null) return inBrackets;
	const isRate =
		/%/u.test(label) || kind === 'plan-rate' || kind === 'earlier-rate' || /(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(last);
	if (isRate && !DIFFERENCE.test(last)) return '%';
	const counted = /^(?:tổng\s+)?số\s+(?=\p{L})/iu.exec(last)?.[0].length;
	return counted === undefined ? null : (findUnit(last, counted)?.unit ?? null);
}

/** "(triệu đồng)", "(ĐVT: người)" */
export function unitInBrackets(words: string): string | null {
	for (const [, inside = ''] of words.matchAll(/\(([^()]{1,40})\)/gu)) {
		const name = inside.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:\s*/iu, '').trim();
		if (name === '%' || name !== inside.trim() || findUnit(name, 0)?.end === name.length) return name;
	}
	return null;
}

/** A rate says by its number of which columns it is the quotient, or it is that of the nearest before it. */
function withQuotient(
	column: TableColumn,
	at: number,
	columns: readonly TableColumn[],
	numbering: readonly string[] | null,
): TableColumn {
	const stated = statedQuotient(numbering, at);
	if (stated !== null) {
		const bottom = columns[stated.bottom]?.kind;
		const kind = bottom === 'plan' ? 'plan-rate' : bottom === 'earlier' ? 'earlier-rate' : 'number';
		return { ...column, kind, of: stated, unit: column.unit ?? (kind === 'number' ? null : '%') };
	}
	if (!COMPARED.has(column.kind)) return column;
	const [top, bottom] = [['result', 'estimate'], [column.kind === 'plan-rate' ? 'plan' : 'earlier']].map((kinds) =>
		nearest(columns, at, kinds),
	);
	if (top === undefined || top < 0) return { ...column, kind: 'number' };
	return { ...column, of: { top, bottom: bottom ?? -1 } };
}

const COMPARED: ReadonlySet<ColumnKind> = new Set(['plan-rate', 'earlier-rate', 'difference']);

/** "5=4/3", "(5)=(4)/(3)*100". */
function statedQuotient(numbering: readonly string[] | null, at: number): TableColumn['of'] {
	const [, above, below] = /=\s*\(?(\d{1,2})\)?\s*[/:]\s*\(?(\d{1,2})\)?/u.exec(numbering?.[at] ?? '') ?? [];
	if (numbering === null || above === undefined || below === undefined) return null;
	const placeOf = (number: string) => numbering.findIndex((cell) => /^\(?(\d{1,2})/u.exec(cell)?.[1] === number);
	const [top, bottom] = [placeOf(above), placeOf(below)];
	return top < 0 || bottom < 0 ? null : { top, bottom };
}

/** The nearest column of these kinds before a place, else the first one behind it; -1 where there is none. */
function nearest(columns: readonly TableColumn[], at: number, kinds: readonly string[]): number {
	const isOne = ({ kind }: TableColumn) => kinds.includes(kind);
	const before = columns.findLastIndex((column, index) => index < at && isOne(column));
	return before >= 0 ? before : columns.findIndex(isOne);
}
