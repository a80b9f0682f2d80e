import { readDocumentCode } from '#domain/document-code';
import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import type { SourceBlock } from '#importers/report/source';
import { capitalised, isCapitals } from '#importers/report/written-words';

/** What the two columns above a text say; `null` is what they do not show. */
export interface HeadColumns extends DocumentNumber, PlaceAndDate {
	readonly parentBody: string | null;
	readonly agency: string | null;
	/** Below the number of a công văn. */
	readonly subject: string | null;
}

/** Reads them side by side, or one below the other. */
export function readColumns(blocks: readonly SourceBlock[]): HeadColumns {
	const cells = blocks.flatMap(cellsOf);
	const date = cells.map((cell) => DATED.exec(cell)).findLast((match) => match !== null);
	const number = cells.map((cell) => NUMBER.exec(cell)?.[1]).findLast((written) => written !== undefined);
	// A subject is at times wrapped around the date of the column beside it.
	const { organs, subject } = namesIn(cells.filter((cell) => !DATED.test(cell) && !NUMBER.test(cell)));
	return {
		...(number === undefined ? { codeNumber: null, codeNotation: null } : readCode(number)),
		...(date === undefined || date === null ? { place: null, issuedDate: null } : placeAndDate(date)),
		parentBody: organs.at(-2) ?? null,
		agency: organs.at(-1) ?? null,
		subject: subject === null ? null : capitalised(subject),
	};
}

/** Whether all that a block says belongs into the columns of a head. */
export function isOfColumns(block: SourceBlock): boolean {
	const isMark = (cell: string) => MOTTO.test(cell) || NUMBER.test(cell);
	if (block.kind === 'table') return block.rows.flat().some(isMark);
	return partsOf(block.text).every((cell) => isMark(cell) || DATED.test(cell) || isOrganName(cell));
}

/** One cell of the two columns, a line of its own. */
function cellsOf(block: SourceBlock): readonly string[] {
	const lines = block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.split('\n')) : [block.text];
	return lines.flatMap(partsOf).map((cell) => cell.trim());
}

/** A flattened line holds both columns, apart from each other. */
function partsOf(line: string): readonly string[] {
	return line.split(/\t+| {3,}(?=\p{Lu})/u);
}

/** The organs, each on one line or wrapped, and the subject with the lines that it goes on in. */
function namesIn(cells: readonly string[]): { organs: readonly string[]; subject: string | null } {
	const organs: string[] = [];
	let subject: string | null = null;
	let inSubject = false;
	for (const cell of cells) {
		const about = /^(?:V\/v|Về việc)\s*:?\s*(.*)$/isu.exec(cell)?.[1];
		if (about !== undefined) [subject, inSubject] = [about.trim(), true];
		else if (RULE_LINE.test(cell) || MOTTO.test(cell)) inSubject &&= cell !== '';
		else if (inSubject) subject = `${subject} ${cell}`;
		else if (isCapitals(cell) && !/^DỰ THẢO/u.test(cell)) addOrgan(organs, cell);
	}
	return { organs, subject };
}

const RULE_LINE = /^[-–—_*.\s]*$/u;

const MOTTO = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–—]|đảng cộng sản việt nam)/iu;

const NUMBER = /^Số\s*:(.*)$/isu;

const DATED =
	/^(\p{Lu}[\p{L}\s.'’-]{1,40}?),?\s*ngày[\s.…_]*(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?[\s.…_]*$/iu;

interface PlaceAndDate {
	readonly place: string | null;
	readonly issuedDate: PartialDate | null;
}

function placeAndDate([, place = '', day, month, year]: RegExpExecArray): PlaceAndDate {
	const parts = year === undefined ? [] : month === undefined ? [year] : [year, month, ...(day ? [day] : [])];
	const date = readPartialDate(parts.map((part) => part.padStart(2, '0')).join('-'));
	return { place: place.trim(), issuedDate: isProblem(date) ? null : date };
}

interface DocumentNumber {
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
}

/** "12/BC-SNV"; "   /BC-SNV" has a notation and no number. */
function readCode(written: string): DocumentNumber {
	const compact = written.replace(/[\s.…_]+(?=\/|$)|\s+/gu, '');
	const isBlank = compact.startsWith('/');
	const code = readDocumentCode(isBlank ? `1${compact}` : compact);
	if (isProblem(code)) return { codeNumber: /^\d+\p{L}?$/u.test(compact) ? compact : null, codeNotation: null };
	return { codeNumber: isBlank ? null : code.codeNumber, codeNotation: code.codeNotation };
}

const ORGAN_START =
	/^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BAN|BỘ|VĂN PHÒNG|CHI CỤC|CỤC|TRUNG TÂM|TỈNH ỦY|PHÒNG|THANH TRA|TRƯỜNG|LIÊN ĐOÀN)(?!\p{L})/u;

export function isOrganName(line: string): boolean {
	return isCapitals(line) && ORGAN_START.test(line);
}

function addOrgan(organs: string[], cell: string): void {
	if (ORGAN_START.test(cell) || organs.length === 0) organs.push(cell);
	else organs[organs.length - 1] += ` ${cell}`;
}
