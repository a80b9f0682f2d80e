import { escapeAttribute, escapeHeading, escapeWords } from '#importers/report/escape';
import type { HeadingPiece, Piece, TablePiece } from '#importers/report/outline/outline';
import { NOTE_MARKS, noteOf } from '#importers/report/source';
import { isNumber, ORDER_COLUMN } from '#importers/report/tables/table-words';

/**
 * Pieces and notes as the body of a report in restricted MDX. A task with one self-assessment becomes `<NhiemVu>`. Notes
 * are numbered in the order of their marks.
 */
export function printBody(pieces: readonly Piece[], notes: readonly (readonly string[])[]): string {
	const numbers = new Map<number, number>();
	const numberOf = (mark: string): number => {
		const number = numbers.get(noteOf(mark)) ?? numbers.size + 1;
		numbers.set(noteOf(mark), number);
		return number;
	};
	const words = (text: string, escaped = escapeWords): string =>
		escaped(text.replace(/\s+/gu, ' ').trim())
			.replace(NOTE_MARKS, (mark) => `[^${numberOf(mark)}]`)
			.replace(/^(\[\^\d+\]):/u, '$1\\:');
	const printed = printPieces(pieces, words);
	const definitions: string[] = [];
	// A note may bear a mark of its own, so that the map grows while it is read.
	for (const [note, number] of numbers) {
		const paragraphs = (notes[note] ?? []).map((paragraph) => words(paragraph)).filter((text) => text !== '');
		definitions.push(`[^${number}]: ${paragraphs.length === 0 ? '…' : paragraphs.join('\n\n    ')}`);
	}
	return `${[...printed, ...definitions].join('\n\n')}\n`;
}

type Words = (text: string, escaped?: typeof escapeWords) => string;

function printPieces(pieces: readonly Piece[], words: Words): readonly string[] {
	const blocks: string[] = [];
	let task: HeadingPiece | null = null;
	for (const [index, piece] of pieces.entries()) {
		if (task !== null && endsTask(piece, task)) {
			blocks.push(TASK_END);
			task = null;
		}
		if (task === null && isTask(piece)) {
			task = piece;
			blocks.push(openTask(piece, assessmentOf(pieces, index)));
		} else if (isItem(piece) && isItem(pieces[index - 1])) {
			blocks.push(`${blocks.pop()}\n${printPiece(piece, words)}`);
		} else if (task === null || !isOnlyAssessment(pieces, index)) {
			blocks.push(printPiece(piece, words));
		}
	}
	if (task !== null) blocks.push(TASK_END);
	return blocks.filter((block) => block !== '');
}

const TASK_END = '</NhiemVu>';

function isTask(piece: Piece): piece is HeadingPiece {
	return piece.kind === 'heading' && piece.task !== null;
}

function endsTask(piece: Piece, task: HeadingPiece): boolean {
	return piece.kind === 'heading' && piece.depth <= task.depth;
}

function isItem(piece: Piece | undefined): boolean {
	return piece?.kind === 'text' && piece.level > 0;
}

function printPiece(piece: Piece, words: Words): string {
	if (piece.kind === 'table') return printTable(piece, words);
	if (piece.kind === 'heading') return `${'#'.repeat(piece.depth)} ${words(piece.text, escapeHeading)}`;
	const bullet = piece.level > 0 ? `${'  '.repeat(piece.level - 1)}- ` : '';
	return bullet + words(piece.text);
}

const ASSESSMENT = /^\(?\s*Tự đánh giá\s*:\s*([^()[\uE000-\uF7FF]{1,200}?)\s*\)?\s*\.?$/iu;

function openTask({ task }: HeadingPiece, assessment: string | null): string {
	const { number, name } = task ?? { number: '', name: '' };
	const judged = assessment === null ? '' : ` tuDanhGia="${escapeAttribute(assessment)}"`;
	return `<NhiemVu so="${number}" ten="${escapeAttribute(name.replace(NOTE_MARKS, ''))}"${judged}>`;
}

/** The self-assessments of the task that opens at `at`. */
function assessmentsFrom(pieces: readonly Piece[], at: number): readonly { index: number; words: string }[] {
	const depth = pieces[at]?.kind === 'heading' ? pieces[at].depth : 0;
	const found: { index: number; words: string }[] = [];
	for (let index = at + 1; index < pieces.length; index++) {
		const piece = pieces[index];
		if (piece?.kind === 'heading' && piece.depth <= depth) break;
		const words = piece?.kind === 'text' ? ASSESSMENT.exec(piece.text)?.[1] : undefined;
		if (words !== undefined) found.push({ index, words });
	}
	return found;
}

function assessmentOf(pieces: readonly Piece[], at: number): string | null {
	const found = assessmentsFrom(pieces, at);
	return found.length === 1 ? (found[0]?.words ?? null) : null;
}

/** A paragraph that its task's tag already says. */
function isOnlyAssessment(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	if (piece?.kind !== 'text' || piece.level > 0 || !ASSESSMENT.test(piece.text)) return false;
	const opened = pieces.findLastIndex((above, index) => index < at && isTask(above));
	const found = opened < 0 ? [] : assessmentsFrom(pieces, opened);
	return found.length === 1 && found[0]?.index === at;
}

function printTable({ rows }: TablePiece, words: Words): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => words(cell) || ' ').join(' | ')} |`;
	const [header = [], ...others] = rows;
	if (header.length === 0) return '';
	const rule = header.map((name, column) =>
		alignment(
			name,
			others.map((row) => row[column] ?? ''),
		),
	);
	return [line(header), `|${rule.join('|')}|`, ...others.map(line)].join('\n');
}

/** Order numbers stand in the middle of their column, numbers at its right. */
function alignment(name: string, cells: readonly string[]): string {
	if (ORDER_COLUMN.test(name)) return ':---:';
	const isOfNumbers = cells.some(isNumber) && cells.every((cell) => !/\p{L}{2}/u.test(cell));
	return isOfNumbers ? '---:' : '---';
}
