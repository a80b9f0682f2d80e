import type { Period } from '#domain/period';
import { statedPeriod } from '#importers/report/head/stated-period';
import type { Piece } from '#importers/report/outline/outline';

/** What the lines above a table say of all its numbers. */
export interface TableContext {
	/** "Đơn vị tính: người" */
	readonly unit: string | null;
	/** The time that its title names. */
	readonly period: Period | null;
	/** Whether that is the time of the first title of the document, and so most likely that of the report. */
	readonly isPeriodOfReport: boolean;
}

/** Reads what stands above each table, up to the table before it. */
export function tableContexts(pieces: readonly Piece[]): ReadonlyMap<Piece, TableContext> {
	const contexts = new Map<Piece, TableContext>();
	let above: string[] = [];
	let first: Period | null = null;
	for (const piece of pieces) {
		if (piece.kind !== 'table') {
			above.push(piece.text);
			continue;
		}
		const near = above.slice(-MOST_LINES).reverse();
		const unit = near.map((line) => UNIT_LINE.exec(line)?.[1]?.trim()).find((name) => name !== undefined) ?? null;
		const period = near.map(titlePeriod).find((stated) => stated !== null) ?? null;
		first ??= period;
		contexts.set(piece, { unit, period, isPeriodOfReport: period === first });
		above = [];
	}
	return contexts;
}

const MOST_LINES = 6;

/** One unit alone: of "người, triệu đồng" nobody knows which number counts what. */
const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([\p{L}%][\p{L}\d%/ .²³]{0,30}?)\s*(?:\)|$)/iu;

/** Of a short line: a paragraph may name any time. */
function titlePeriod(line: string): Period | null {
	if (line.length > LONGEST_TITLE || /kèm theo/iu.test(line)) return null;
	const { period, guessed } = statedPeriod(line, null);
	return guessed ? null : period;
}

const LONGEST_TITLE = 250;
