import { escapeAttribute, escapeHeading, escapeWords } from '#importers/report/escape';
import type { HeadingPiece, Piece, TablePiece } from '#importers/report/outline';
import { NOTE_MARKS, noteOf } from '#importers/report/source';

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
	let list: string[] = [];
	let task: HeadingPiece | null = null;
	const endList = () => {
		if (list.length > 0) blocks.push(list.join('\n'));
		list = [];
	};
	const endTask = () => {
		if (task !== null) blocks.push('</NhiemVu>');
		task = null;
	};
	for (const [index, piece] of pieces.entries()) {
		if (piece.kind === 'text' && piece.level > 0) {
			list.push(`${'  '.repeat(piece.level - 1)}- ${words(piece.text)}`);
			continue;
		}
		endList();
		if (piece.kind === 'table') blocks.push(printTable(piece, words));
		else if (piece.kind === 'text') {
			if (task === null || ASSESSMENT.exec(piece.text) === null || !isOnlyAssessment(pieces, index))
				blocks.push(words(piece.text));
		} else {
			if (task !== null && piece.depth <= (task as HeadingPiece).depth) endTask();
			if (piece.task === null || task !== null)
				blocks.push(`${'#'.repeat(piece.depth)} ${words(piece.text, escapeHeading)}`);
			else {
				task = piece;
				blocks.push(openTask(piece, assessmentOf(pieces, index)));
			}
		}
	}
	endList();
	endTask();
	return blocks.filter((block) => block !== '');
}

const ASSESSMENT = /^\(?\s*Tự đánh giá\s*:\s*([^()]{1,200}?)\s*\)?\s*\.?$/iu;

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

function isOnlyAssessment(pieces: readonly Piece[], at: number): boolean {
	const opened = pieces.findLastIndex((piece, index) => index < at && piece.kind === 'heading' && piece.task !== null);
	const found = opened < 0 ? [] : assessmentsFrom(pieces, opened);
	return found.length === 1 && found[0]?.index === at;
}

function printTable({ rows }: TablePiece, words: Words): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => words(cell) || ' ').join(' | ')} |`;
	const [header = [], ...others] = rows;
	if (header.length === 0) return '';
	return [line(header), `|${header.map(() => '---|').join('')}`, ...others.map(line)].join('\n');
}
