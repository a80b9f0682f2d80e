import type { Basis } from '#domain/figure';
import { slugOf } from '#domain/vietnamese-text';
import type { CellWords, WordBlock } from '#importers/report/figures/word-blocks';
import type { SourceTable } from '#importers/report/source';
import { columnPeriod } from '#importers/report/tables/column-period';
import { type RowRelations, relationsOf } from '#importers/report/tables/row-relations';
import { type ColumnKind, columnsOf, type TableColumn, unitInBrackets } from '#importers/report/tables/table-columns';
import type { TableContext } from '#importers/report/tables/table-context';
import { rowNames } from '#importers/report/tables/table-row-names';
import { isNumber, isNumberingRow } from '#importers/report/tables/table-words';

/** The cells of a table in words, empty ones too, each with what its row and column say of a number in it. */
export function tableBlocks(
	{ rows, headerRows, place, rowPlaces }: SourceTable,
	heading: string | null,
	context: TableContext = { unit: null, period: null, isPeriodOfReport: true },
): readonly WordBlock[] {
	const header = rows[headerRows - 1] ?? [];
	const body = rows.slice(headerRows);
	const columns = columnsOf(header, body);
	const table: ReadTable = { columns, context, periods: columns.map((column) => columnPeriod(column, context)) };
	const columnOf = (kind: ColumnKind) => columns.findIndex((column) => column.kind === kind);
	const cellsOf = (kind: ColumnKind) => body.map((row) => row[columnOf(kind)] ?? '');
	const order = cellsOf('order');
	// "Tổng cộng" may stand in the merged cells of order number and name.
	const written = cellsOf('name').map((name, index) =>
		name === '' && isWord(order[index]) ? (order[index] ?? '') : name,
	);
	const marks = order.map((mark) => (isWord(mark) ? '' : mark));
	const [names, units] = [rowNames(written, marks), cellsOf('unit')];
	return rows.flatMap((row, at) => {
		const index = at - headerRows;
		const own = { place: rowPlaces?.[at] ?? place, heading };
		if (index < 0 || isNumberingRow(row) || isRepeated(row, header)) return row.map((text) => wordsAlone(text, own));
		const unit = units[index] || unitInBrackets(written[index] ?? '') || '';
		const named: NamedRow = { row, name: names[index] ?? '', unit };
		const relations = relationsOf(row, columns);
		return row.map((text, column) => cellBlock(text, column, { named, relations, table, own }));
	});
}

/** No order number, and no mark of one. */
function isWord(mark = ''): boolean {
	return /\p{L}{3}/u.test(mark) && !/^[IVXLC]+$/u.test(mark);
}

interface ReadTable {
	readonly columns: readonly TableColumn[];
	readonly context: TableContext;
	readonly periods: readonly (string | null)[];
}

interface NamedRow {
	readonly row: readonly string[];
	readonly name: string;
	readonly unit: string;
}

type Own = Pick<WordBlock, 'place' | 'heading'>;

/** A header that is printed anew on each page. */
function isRepeated(row: readonly string[], header: readonly string[]): boolean {
	return row.every((cell, column) => header[column] === cell || header[column]?.startsWith(`${cell} – `) === true);
}

function wordsAlone(text: string, own: Own): WordBlock {
	return { text, ...own, unit: null, label: true, cell: null };
}

interface CellPlace {
	readonly named: NamedRow;
	readonly relations: RowRelations;
	readonly table: ReadTable;
	readonly own: Own;
}

function cellBlock(text: string, at: number, { named, relations, table, own }: CellPlace): WordBlock {
	const column = table.columns[at];
	const isWords = column === undefined || !HOLD_FIGURES.has(column.kind) || relations.claimed.has(at);
	if (isWords || (FORMULA.test(text) && !isNumber(text))) return wordsAlone(text, own);
	const cell: CellWords = {
		about: [named.name, column.label].filter((part) => part !== '').join(' – ') || null,
		name: shortName(named.name, column, table.columns),
		phrases: isNumber(text) ? phrasesUpTo(named.row, at, table.columns) : [],
		isNumber: isNumber(text),
		basis: BASES.get(column.kind) ?? null,
		period: table.periods[at] ?? null,
		plan: relations.plans.get(at) ?? null,
		change: relations.changes.get(at) ?? null,
	};
	const unit = text.endsWith('%') ? '%' : (column.unit ?? (named.unit === '' ? table.context.unit : named.unit));
	return { text, ...own, unit, label: false, cell };
}

/** A formula that was typed as text counts nothing. */
const FORMULA = /^[=@+]/u;

const HOLD_FIGURES: ReadonlySet<ColumnKind> = new Set([
	'words',
	'plan',
	'result',
	'estimate',
	'earlier',
	'plan-rate',
	'earlier-rate',
	'difference',
	'number',
]);

const BASES: ReadonlyMap<ColumnKind, Basis> = new Map([
	['plan', 'plan'],
	['estimate', 'estimate'],
	['result', 'actual'],
	['earlier', 'actual'],
]);

/** Words for an id: those of the row, and of the column where it is not the one of results. */
function shortName(row: string, { kind, label }: TableColumn, columns: readonly TableColumn[]): string {
	const isOnly = columns.filter((column) => column.kind === kind).length === 1;
	const words = isOnly ? KINDS.get(kind) : undefined;
	return [rowWords(row), words ?? firstWords(label, 5)].filter((part) => part !== '').join('-');
}

/** Of a part and the row that it belongs to, some words each. */
function rowWords(row: string): string {
	const parts = row.split(' – ');
	return parts.map((part) => firstWords(part, parts.length > 1 ? 4 : 6)).join('-');
}

const KINDS: ReadonlyMap<ColumnKind, string> = new Map([
	['plan', 'ke-hoach'],
	['result', ''],
	['estimate', 'uoc'],
	['earlier', 'cung-ky'],
	['plan-rate', 'ty-le-ke-hoach'],
	['earlier-rate', 'ty-le-cung-ky'],
]);

function firstWords(words: string, count: number): string {
	return slugOf(words).split('-').slice(0, count).join('-');
}

/** From the name of the row on, or from its first cell; none where a cell itself has a bar. */
function phrasesUpTo(row: readonly string[], at: number, columns: readonly TableColumn[]): readonly string[] {
	const name = columns.findIndex(({ kind }) => kind === 'name');
	const starts = [...new Set([name, 0])].filter((start) => start >= 0 && start < at && row[start] !== '');
	return starts
		.map((start) => row.slice(start, at + 1))
		.flatMap((cells) => (cells.some((cell) => cell.includes('|')) ? [] : cells.join(' | ').replace(/ +/gu, ' ')));
}
