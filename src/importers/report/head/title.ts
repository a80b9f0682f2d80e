import { DOCUMENT_TYPE_NAMES } from '#domain/document-code';
import { isAddress } from '#importers/report/head/addressees';
import { beginsAnew } from '#importers/report/outline/labels';
import type { SourceBlock, SourceParagraph } from '#importers/report/source';
import { capitalised, isCapitals, sentenceCase } from '#importers/report/written-words';

/**
 * What stands below the columns of a head: the name of the type, and what the document is about (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, phần II, mục I, khoản 5).
 */
export interface Title {
	readonly names: { readonly typeName: string | null; readonly subject: string | null };
	/** The block below it. */
	readonly next: number;
}

/** Reads the title that begins with the name of a type. */
export function readTitle(blocks: readonly SourceBlock[], at: number): Title {
	const { typeName, more } = typeOf(blocks[at]) ?? { typeName: null, more: '' };
	const lines: SourceParagraph[] = [];
	let next = at + 1;
	for (; next < blocks.length && lines.length < MOST_LINES; next++) {
		const block = blocks[next];
		if (block?.kind !== 'paragraph' || endsTitle(block, lines)) break;
		if (!RULE_LINE.test(block.text)) lines.push(block);
	}
	const about = lines.map(({ text }) => text.trim()).join(' ');
	return { names: { typeName, subject: subjectOf(more, about) }, next };
}

const MOST_LINES = 5;
const LONGEST_LINE = 400;
const RULE_LINE = /^[-–—_*.\s]*$/u;

/** A line that is the name of a type, at times with a word more: "BÁO CÁO TÓM TẮT". */
export function typeOf(block: SourceBlock | undefined): { typeName: string; more: string } | null {
	if (block?.kind !== 'paragraph') return null;
	const text = block.text.trim();
	if (text.length > 60 || !(isCapitals(text) || DOCUMENT_TYPE_NAMES.includes(text))) return null;
	const typeName = DOCUMENT_TYPE_NAMES.toSorted((a, b) => b.length - a.length).find(
		(name) => text.toUpperCase() === name.toUpperCase() || text.toUpperCase().startsWith(`${name.toUpperCase()} `),
	);
	return typeName === undefined ? null : { typeName, more: text.slice(typeName.length).trim() };
}

/** Whether a paragraph is no further line of a title: it stands apart, or begins the text. */
function endsTitle(block: SourceParagraph, lines: readonly SourceParagraph[]): boolean {
	if (isAddress(block)) return true;
	if (RULE_LINE.test(block.text)) return false;
	const isApart = lines.length > 0 && !block.glued && !(block.bold && lines[0]?.bold === true);
	return isApart || beginsAnew(block.text) || block.text.length > LONGEST_LINE || block.heading !== null;
}

/** "TÓM TẮT" of the first line goes on in the lines below it. */
function subjectOf(more: string, about: string): string | null {
	const whole = more === '' ? about : `${sentenceCase(more)} ${about.charAt(0).toLowerCase()}${about.slice(1)}`.trim();
	const named = whole.replace(/^(?:V\/v|Về việc)\s+/iu, '');
	return named === '' ? null : capitalised(named);
}
