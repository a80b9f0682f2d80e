import { type Label, labelOf, rankOf } from '#importers/report/outline/labels';
import { NOTE_MARKS, type SourceBlock, type SourceParagraph } from '#importers/report/source';
import { isCapitals } from '#importers/report/written-words';

/** "Nhiệm vụ 1: …": its number and name. */
export interface Task {
	readonly number: string;
	readonly name: string;
}

/** A paragraph that is a heading, or that begins with one. */
export interface FoundHeading {
	readonly text: string;
	/** Higher ranks lie deeper. */
	readonly rank: number;
	readonly task: Task | null;
	/** The next paragraph is the second line of it. */
	readonly joined: boolean;
	/** What the same paragraph says behind it. */
	readonly words: string | null;
}

/** The heading that a paragraph is; `null` where it is text: a numbered paragraph may go on like a sentence. */
export function headingOf(
	paragraph: SourceParagraph,
	label: Label | null,
	next: SourceBlock | undefined,
): FoundHeading | null {
	if (label?.kind === 'bullet') return null;
	const text = paragraph.text.trim();
	const rank = (label === null ? paragraph.heading : null) ?? rankOf(label);
	const heading = { text, rank, task: null, joined: false, words: null };
	if (label?.kind === 'part') return partHeading(heading, label, next);
	if (text.length <= LONGEST_STATED) {
		if (label?.kind === 'task') return { ...heading, task: taskOf(text, label) };
		if (paragraph.heading !== null) return heading;
	}
	const isHeading = label === null ? standsOut(text, paragraph, next) : isNamed(text, label, textBelow(next));
	return isHeading ? heading : null;
}

/** The name of a field of work that opens its paragraph: "Công tác trẻ em: Xây dựng …". */
export function leadOf(paragraph: SourceParagraph, label: Label | null): FoundHeading | null {
	if (label !== null || paragraph.text.length <= SHORTEST_LED) return null;
	const [, text, words = ''] = LEAD.exec(paragraph.text) ?? [];
	return text === undefined ? null : { text, rank: rankOf(null), task: null, joined: false, words };
}

const LEAD = /^((?:Công tác|Lĩnh vực|Thực hiện chính sách)\s[^:.;\d]{4,90}):\s+(\p{Lu}.*)$/su;
const SHORTEST_LED = 200;

const LONGEST = 300;
const LONGEST_LETTER = 200;
/** Of what a file itself says to be a heading, or a text to be a task. */
const LONGEST_STATED = 500;
const LONGEST_UNNUMBERED = 110;

/** "Phần thứ nhất", at times with its title in capitals on the next line. */
function partHeading(heading: FoundHeading, label: Label, next: SourceBlock | undefined): FoundHeading | null {
	const { text } = heading;
	if (label.rest === '' && next?.kind === 'paragraph' && isCapitals(next.text)) {
		return { ...heading, text: `${text.replace(/[.:\s]+$/u, '')}. ${next.text.trim()}`, joined: true };
	}
	return text.length <= LONGEST && (isCapitals(text) || label.rest === '') ? heading : null;
}

/** The name becomes an attribute, which can hold neither a footnote nor what looks like the mark of one. */
function taskOf(text: string, { rest, numbers }: Label): Task | null {
	const name = rest.replace(/[.;]$/u, '');
	return name === '' || NOTE_MARK.test(text) || text.includes('[^') ? null : { number: String(numbers[0]), name };
}

/** Whether a paragraph without a label is a name: short, unended, and told from text by its form or by what follows. */
function standsOut(text: string, { bold }: SourceParagraph, next: SourceBlock | undefined): boolean {
	if (text.length > LONGEST_UNNUMBERED || !OPENED.test(text) || ENDED.test(text)) return false;
	return bold || isCapitals(text) || (isPlainName(text) && opensText(text, next));
}

function isPlainName(text: string): boolean {
	const hasNumber = /\d/u.test(text.replace(YEAR, ''));
	return !hasNumber && !NOTE_MARK.test(text) && text.split(/\s+/u).length >= 2;
}

function opensText(text: string, next: SourceBlock | undefined): boolean {
	return next?.kind === 'paragraph' && next.text.length > text.length && !/^\p{Ll}/u.test(next.text);
}

const OPENED = /^[\p{Lu}“"]/u;
const ENDED = /[.,:;!?…/)]["”’]*$/u;
const YEAR = /(?:19|20)\d{2}/gu;
const NOTE_MARK = new RegExp(NOTE_MARKS.source, 'u');

/** Whether a labelled paragraph is a name, no sentence. */
function isNamed(text: string, label: Label, next: SourceParagraph | null): boolean {
	if (label.kind === 'ordinal' || label.rest === '' || text.length > LONGEST) return false;
	if (label.kind === 'letter' && text.length <= LONGEST_LETTER && next !== null) return /[^;,]$/u.test(text);
	if (label.kind === 'roman' || label.kind === 'capital') return !/[.;,]$/u.test(text) || isCapitals(text);
	return !/[.;,:!?…/]["”’]*$/u.test(text) && !NOTE_MARK.test(text.slice(0, -1)) && OPENED.test(label.rest);
}

/** The paragraph or list below, where it is not a further item of an enumeration. */
function textBelow(next: SourceBlock | undefined): SourceParagraph | null {
	if (next?.kind !== 'paragraph') return null;
	const label = labelOf(next.text, null);
	return label === null || label.kind === 'bullet' ? next : null;
}
