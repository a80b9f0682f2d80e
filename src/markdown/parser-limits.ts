import type { Position } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';
import { positionAt } from '#markdown/source-text';

/** A text that is refused before it is parsed. */
export interface ParserLimit {
	readonly rule: Rule;
	readonly at: Position;
	readonly message: string;
}

/**
 * Why a source is not even parsed: its size, nesting or number of marks would take minutes, or more memory than a small
 * machine has. `null` when it may be. The parser looks back over all open marks of a paragraph at each new one, and keeps
 * an object of some kilobytes for each, so that marks are counted by block and in all; the counts are several times those
 * of the longest report.
 */
export function parserLimit(source: string): ParserLimit | null {
	return tooLong(source) ?? tooManyMarks(source) ?? tooLongLine(source) ?? tooDeep(source);
}

/** In characters. */
export const LONGEST_TEXT = 400_000;

function tooLong(source: string): ParserLimit | null {
	if (source.length <= LONGEST_TEXT) return null;
	const message = 'Bài dài quá 400.000 ký tự. Hãy tách phần dài thành phụ lục và đính kèm tệp.';
	return { rule: 'text-too-long', at: { line: 1, column: 1 }, message };
}

/** For each line that begins a paragraph the parser keeps each of its words, to see whether it is the head of a table. */
function tooLongLine(source: string): ParserLimit | null {
	const line = LONG_LINE.exec(source);
	if (line === null) return null;
	const message =
		'Dòng này dài quá 20.000 ký tự, dài hơn mọi đoạn văn thường gặp. Hãy tách thành nhiều đoạn cách nhau một dòng trống.';
	return { rule: 'text-too-long', at: positionAt(source, line.index), message };
}

const LONG_LINE = /^.{20001}/mu;

interface Mark {
	readonly marks: RegExp;
	readonly shown: string;
	/** Most in one paragraph, list or row of a table; most in the file. */
	readonly inBlock: number;
	readonly inAll: number;
}

const MARKS: readonly Mark[] = [
	{ marks: /[*_]+/gu, shown: 'dấu * và _', inBlock: 1000, inAll: 20_000 },
	{ marks: /[[\]]/gu, shown: 'dấu [ và ]', inBlock: 1000, inAll: 4000 },
	{ marks: /`+/gu, shown: 'dấu `', inBlock: 10, inAll: 1000 },
	{ marks: /</gu, shown: 'dấu <', inBlock: 500, inAll: 2000 },
	{ marks: /\{/gu, shown: 'dấu {', inBlock: 500, inAll: 2000 },
	{ marks: /\|/gu, shown: 'dấu |', inBlock: 500, inAll: 11_000 },
	{ marks: /\n/gu, shown: 'dấu xuống dòng', inBlock: 2000, inAll: 8000 },
	{ marks: />/gu, shown: 'dấu >', inBlock: 500, inAll: 2500 },
	{ marks: /(?<=^|[ \t])[-+](?=[ \t])/gmu, shown: 'gạch đầu dòng', inBlock: 1000, inAll: 3000 },
	{ marks: /(?<=^|[ \t])\d{1,9}[.)](?=[ \t])/gmu, shown: 'số thứ tự ở đầu mục', inBlock: 1000, inAll: 3000 },
	{ marks: /\t/gu, shown: 'dấu Tab', inBlock: 1000, inAll: 4000 },
	{ marks: /!/gu, shown: 'dấu !', inBlock: 1000, inAll: 4000 },
	{ marks: /&/gu, shown: 'dấu &', inBlock: 1000, inAll: 4000 },
	{ marks: /\\/gu, shown: 'dấu \\', inBlock: 1000, inAll: 4000 },
	{ marks: /\//gu, shown: 'dấu /', inBlock: 1000, inAll: 4000 },
	{ marks: /\d+/gu, shown: 'con số', inBlock: 4000, inAll: 20_000 },
];

function tooManyMarks(source: string): ParserLimit | null {
	const starts = [...blockStarts(source)];
	for (const mark of MARKS) {
		const limit = tooManyOf(mark, source, starts);
		if (limit !== null) return limit;
	}
	return null;
}

function tooManyOf({ marks, shown, inBlock, inAll }: Mark, source: string, starts: readonly number[]) {
	let [all, inThis, block] = [0, 0, 0];
	for (const { index } of source.matchAll(marks)) {
		for (; (starts[block + 1] ?? source.length) <= index; block++) inThis = 0;
		all++;
		inThis++;
		if (inThis > inBlock) return tooMany(shown, `Đoạn này có hơn ${inBlock}`, positionAt(source, starts[block] ?? 0));
		if (all > inAll) return tooMany(shown, `Đến đây bài đã có hơn ${inAll}`, positionAt(source, index));
	}
	return null;
}

function tooMany(shown: string, found: string, at: Position): ParserLimit {
	const message = `${found} ${shown}, nhiều hơn mọi văn bản thường gặp, nên bài không được đọc. Hãy xem có phải chữ chép hỏng không; nếu đúng là nội dung, hãy tách thành nhiều đoạn cách nhau một dòng trống, hoặc đưa bảng lớn vào tệp đính kèm.`;
	return { rule: 'too-many-marks', at, message };
}

/** Where blocks begin: after a blank line, and at each row of a table that stands after one. */
function* blockStarts(source: string): Generator<number> {
	let isTable = false;
	let afterBlank = true;
	for (const { 0: line, index } of source.matchAll(/[^\n]*\n?/gu)) {
		if (afterBlank) isTable = startsTable(source, index);
		else if (!/^ {0,3}\|/u.test(line)) isTable = false;
		if (afterBlank || isTable) yield index;
		afterBlank = line.trim() === '';
	}
}

/** Whether the line at `start` and the one below it are the head of a table, as the parser sees it. */
function startsTable(source: string, start: number): boolean {
	const [head = '', rule = ''] = source.slice(start, start + LONGEST_HEAD).split('\n', 2);
	return (
		/^ {0,3}\|/u.test(head) && /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/u.test(rule) && cells(head) === cells(rule)
	);
}

const LONGEST_HEAD = 20_000;

function cells(row: string): number {
	const inner = row
		.trim()
		.replace(/^\|/u, '')
		.replace(/(?<!\\)\|$/u, '');
	return (inner.match(/\\[\\|]|\|/gu) ?? []).filter((pipe) => pipe === '|').length + 1;
}

function tooDeep(source: string): ParserLimit | null {
	const nested = DEEP_LINE.exec(source);
	if (nested === null) return null;
	const message = 'Dòng này mở quá nhiều trích dẫn hoặc danh sách lồng nhau. Hãy bớt các dấu >, -, 1. ở đầu dòng.';
	return { rule: 'nesting-depth', at: positionAt(source, nested.index), message };
}

/** Eight on one line, or one that stands as far to the right as an item thirty levels deep. */
const DEEP_LINE =
	/^(?:(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){8}|[ \t]{60}[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))/mu;
