import { DOCUMENT_TYPE_NAMES, readDocumentCode } from '#domain/document-code';
import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import { beginsAnew } from '#importers/report/labels';
import type { SourceBlock, SourceParagraph } from '#importers/report/source';
import { capitalised, isCapitals, sentenceCase } from '#importers/report/written-words';

/** What stands above the text (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II); `null` is what the source does not show. */
export interface Letterhead {
	readonly parentBody: string | null;
	readonly agency: string | null;
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
	readonly place: string | null;
	readonly issuedDate: PartialDate | null;
	readonly typeName: string | null;
	readonly subject: string | null;
	/** Kính gửi. */
	readonly addressees: readonly string[];
	/** The text below it. */
	readonly body: readonly SourceBlock[];
}

/** Reads the head of a document: what stands above the title or "Kính gửi", in one column or two. */
export function readLetterhead(blocks: readonly SourceBlock[]): Letterhead {
	const lines = blocks.slice(0, LONGEST_HEAD);
	const title = lines.findIndex((block) => block.kind === 'paragraph' && typeOf(block.text) !== null);
	const letter = title >= 0 ? -1 : lines.findIndex((block) => block.kind === 'paragraph' && isAddress(block));
	const end = title >= 0 ? title : letter >= 0 ? letter : endOfHead(lines);
	const head = headOf(blocks.slice(0, end).flatMap(cellsOf));
	if (title >= 0) {
		const titled = readTitle(blocks, title);
		const addressed = readAddressees(blocks, titled.next);
		return { ...head, ...titled.names, addressees: addressed.to, body: blocks.slice(addressed.next) };
	}
	const addressed = readAddressees(blocks, end);
	const isLetter = head.subject !== null || letter >= 0;
	return {
		...head,
		typeName: isLetter ? 'Công văn' : null,
		addressees: addressed.to,
		body: blocks.slice(addressed.next),
	};
}

const LONGEST_HEAD = 60;

type Head = Omit<Letterhead, 'typeName' | 'addressees' | 'body'>;

/** One cell of the two columns, a line of its own. */
function cellsOf(block: SourceBlock): readonly string[] {
	const lines = block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.split('\n')) : [block.text];
	return lines.flatMap((line) => line.split(/\t+| {3,}(?=\p{Lu})/u)).map((cell) => cell.trim());
}

function headOf(cells: readonly string[]): Head {
	const organs: string[] = [];
	let code: Pick<Head, 'codeNumber' | 'codeNotation'> = { codeNumber: null, codeNotation: null };
	let dated: Pick<Head, 'place' | 'issuedDate'> = { place: null, issuedDate: null };
	let subject: string | null = null;
	let inSubject = false;
	for (const cell of cells) {
		const about = /^(?:V\/v|Về việc)\s*:?\s*(.*)$/isu.exec(cell)?.[1];
		const number = /^Số\s*:(.*)$/isu.exec(cell)?.[1];
		const date = DATED.exec(cell);
		if (date !== null) {
			// A subject is at times wrapped around the date of the column beside it.
			dated = placeAndDate(date);
		} else if (number !== undefined) code = readCode(number);
		else if (about !== undefined) [subject, inSubject] = [about.trim(), true];
		else if (/^[-–—_*.\s]*$/u.test(cell) || MOTTO.test(cell)) inSubject = inSubject && cell !== '';
		else if (inSubject && subject !== null) subject = `${subject} ${cell}`;
		else if (isCapitals(cell) && !/^DỰ THẢO/u.test(cell)) addOrgan(organs, cell);
	}
	return {
		...code,
		...dated,
		parentBody: organs.at(-2) ?? null,
		agency: organs.at(-1) ?? null,
		subject: subject === null ? null : capitalised(subject),
	};
}

const MOTTO = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–—]|đảng cộng sản việt nam)/iu;

const DATED =
	/^(\p{Lu}[\p{L}\s.'’-]{1,40}?),?\s*ngày[\s.…_]*(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?[\s.…_]*$/iu;

function placeAndDate([, place = '', day, month, year]: RegExpExecArray): Pick<Head, 'place' | 'issuedDate'> {
	const parts = year === undefined ? [] : month === undefined ? [year] : [year, month, ...(day ? [day] : [])];
	const date = readPartialDate(parts.map((part) => part.padStart(2, '0')).join('-'));
	return { place: place.trim(), issuedDate: isProblem(date) ? null : date };
}

/** "12/BC-SNV"; "   /BC-SNV" has a notation and no number. */
function readCode(written: string): Pick<Head, 'codeNumber' | 'codeNotation'> {
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

/** A line that is the name of a type, at times with a word more: "BÁO CÁO TÓM TẮT". */
function typeOf(line: string): { typeName: string; more: string } | null {
	const text = line.trim();
	if (text.length > 60 || !(isCapitals(text) || DOCUMENT_TYPE_NAMES.includes(text))) return null;
	const typeName = DOCUMENT_TYPE_NAMES.toSorted((a, b) => b.length - a.length).find(
		(name) => text.toUpperCase() === name.toUpperCase() || text.toUpperCase().startsWith(`${name.toUpperCase()} `),
	);
	return typeName === undefined ? null : { typeName, more: text.slice(typeName.length).trim() };
}

interface Title {
	readonly names: { readonly typeName: string | null; readonly subject: string | null };
	readonly next: number;
}

function readTitle(blocks: readonly SourceBlock[], at: number): Title {
	const first = blocks[at];
	const type = first?.kind === 'paragraph' ? typeOf(first.text) : null;
	const lines: SourceParagraph[] = [];
	let next = at + 1;
	for (; next < blocks.length && lines.length < 5; next++) {
		const block = blocks[next];
		if (block?.kind !== 'paragraph' || isAddress(block)) break;
		if (/^[-–—_*.\s]*$/u.test(block.text)) continue;
		if (lines.length > 0 && !block.glued && !(block.bold && lines[0]?.bold === true)) break;
		if (beginsAnew(block.text) || block.text.length > 400 || block.heading !== null) break;
		lines.push(block);
	}
	const about = lines.map(({ text }) => text.trim()).join(' ');
	const more = type === null || type.more === '' ? '' : sentenceCase(type.more);
	const subject = more === '' ? about : `${more} ${about.charAt(0).toLowerCase()}${about.slice(1)}`.trim();
	const named = subject.replace(/^(?:V\/v|Về việc)\s+/iu, '');
	return { names: { typeName: type?.typeName ?? null, subject: named === '' ? null : capitalised(named) }, next };
}

function isAddress({ text }: SourceParagraph): boolean {
	return /^Kính gửi/iu.test(text);
}

/** "Kính gửi: Sở A", or the list below it. */
function readAddressees(blocks: readonly SourceBlock[], at: number): { to: readonly string[]; next: number } {
	const first = blocks[at];
	if (first?.kind !== 'paragraph' || !isAddress(first)) return { to: [], next: at };
	const to = split(first.text.replace(/^Kính gửi\s*:?/iu, ''));
	let next = at + 1;
	for (; next < blocks.length; next++) {
		const block = blocks[next];
		if (block?.kind !== 'paragraph' || !/^[-+•]/u.test(block.text) || block.text.length > 160) break;
		to.push(...split(block.text));
	}
	return { to, next };
}

function split(words: string): string[] {
	return words
		.split(';')
		.map((name) => name.replace(/^[\s\-+•]+|[\s.;]+$/gu, ''))
		.filter((name) => name !== '');
}

/** Without a title, the head is what looks like one. */
function endOfHead(lines: readonly SourceBlock[]): number {
	const end = lines.findIndex((block) =>
		block.kind === 'table'
			? !block.rows.flat().some((cell) => MOTTO.test(cell) || /^Số\s*:/iu.test(cell))
			: !block.text
					.split(/\t+| {3,}(?=\p{Lu})/u)
					.every((cell) => MOTTO.test(cell) || /^Số\s*:/iu.test(cell) || DATED.test(cell) || isOrganName(cell)),
	);
	return end < 0 ? lines.length : end;
}
