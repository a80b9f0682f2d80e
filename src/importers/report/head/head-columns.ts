import {
	type DocumentNumber,
	type PlaceAndDate,
	type ReadLine,
	readDateLine,
	readNumberLine,
} from '#importers/report/head/head-lines';
import { addOrgan, isOrganName } from '#importers/report/head/organ-name';
import type { SourceBlock } from '#importers/report/source';
import { capitalised, isCapitals } from '#importers/report/written-words';

/** What the two columns above a text say; `null` is what they do not show. */
export interface HeadColumns extends DocumentNumber, PlaceAndDate {
	/** As written, the one that issued the document last; above it stands the one that it belongs to. */
	readonly organs: readonly string[];
	/** Below the number of a công văn. */
	readonly subject: string | null;
	/** Lines that say something else, or more than is understood. */
	readonly unread: readonly string[];
}

/** Reads them side by side, or one below the other. */
export function readColumns(blocks: readonly SourceBlock[]): HeadColumns {
	const cells = blocks.flatMap(cellsOf);
	const date = lastRead(cells, readDateLine);
	const number = lastRead(cells, readNumberLine);
	// A subject is at times wrapped around the date of the column beside it.
	const { organs, subject, unread } = namesIn(
		cells.filter((cell) => readDateLine(cell) === null && readNumberLine(cell) === null),
	);
	return {
		...(number.said ?? { codeNumber: null, codeNotation: null }),
		...(date.said ?? { place: null, issuedDate: null }),
		organs,
		subject: subject === null ? null : capitalised(subject),
		unread: [...unread, ...number.unread, ...date.unread],
	};
}

/** Whether all that a block says belongs into the columns of a head. */
export function isOfColumns(block: SourceBlock): boolean {
	const isMark = (cell: string) => MOTTO.test(cell) || readNumberLine(cell) !== null;
	if (block.kind === 'table') return block.rows.flat().some(isMark);
	return partsOf(block.text).every((cell) => isMark(cell) || readDateLine(cell) !== null || isOrganName(cell));
}

/** What the last of the lines of a kind says; the others are unread. */
function lastRead<Said>(
	cells: readonly string[],
	read: (cell: string) => ReadLine<Said> | null,
): { readonly said: Said | null; readonly unread: readonly string[] } {
	const lines = cells.flatMap((cell) => {
		const line = read(cell);
		return line === null ? [] : [{ cell, ...line }];
	});
	const unread = lines.filter(({ isPartly }, index) => isPartly || index < lines.length - 1);
	return { said: lines.at(-1)?.said ?? null, unread: unread.map(({ cell }) => cell) };
}

/** One cell of the two columns, a line of its own. */
function cellsOf(block: SourceBlock): readonly string[] {
	const lines = block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.split('\n')) : [block.text];
	return lines.flatMap(partsOf).map((cell) => cell.trim());
}

/** A flattened line holds both columns, apart from each other. */
function partsOf(line: string): readonly string[] {
	return line.split(/\t+|(?<! ) {3,}(?=\p{Lu})/u);
}

/** The organs, each on one line or wrapped, and the subject with the lines that it goes on in. */
function namesIn(cells: readonly string[]): Pick<HeadColumns, 'organs' | 'subject' | 'unread'> {
	const organs: string[] = [];
	const unread: string[] = [];
	const subjects: string[] = [];
	let inSubject = false;
	for (const cell of cells) {
		const about = /^(?:V\/v|Về việc)\s*:?\s*(.*)$/isu.exec(cell)?.[1];
		inSubject = about !== undefined || (inSubject && cell !== '');
		if (about !== undefined) subjects.push(about.trim());
		else if (RULE_LINE.test(cell) || MOTTO_ALONE.test(cell)) continue;
		else if (inSubject) subjects.push(`${subjects.pop()} ${cell}`);
		else if (isCapitals(cell) && !NO_ORGAN.test(cell)) addOrgan(organs, cell);
		else unread.push(cell);
	}
	const subject = subjects.pop() ?? null;
	return { organs, subject, unread: [...unread, ...subjects] };
}

const NO_ORGAN = /^(?:DỰ THẢO|CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐỘC LẬP|ĐẢNG CỘNG SẢN)/u;
const RULE_LINE = /^[-–—_*.\s]*$/u;

const MOTTO = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–—]|đảng cộng sản việt nam)/iu;
const MOTTO_ALONE =
	/^(?:(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc|đảng cộng sản việt nam)[-–—_*.\s]*)+$/iu;
