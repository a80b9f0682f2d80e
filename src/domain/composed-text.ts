import { type DerivedPiece, type DerivedText, deriveText } from '#domain/derived-text';

/**
 * A text as programs read it: NFC, each line ended by LF alone, without the characters that nobody sees (soft hyphens,
 * zero-width blanks, byte order marks). Offsets lead back to the text as it was.
 */
export function composedText(text: string): DerivedText {
	const pieces: DerivedPiece[] = [];
	let done = 0;
	for (const { 0: found, index } of text.matchAll(changeableIn(text))) {
		const composed = compose(found);
		if (composed === found) continue;
		const end = index + found.length;
		pieces.push(verbatim(text, done, index), { text: composed, start: index, end });
		done = end;
	}
	return deriveText([...pieces, verbatim(text, done, text.length)]);
}

/** What Unicode calls format characters and Word leaves in texts. */
const UNSEEN = '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]';
const EACH_UNSEEN = new RegExp(UNSEEN, 'gu');

const LINE_END_OR_UNSEEN = new RegExp(`\\r\\n?|${UNSEEN}+`, 'gu');

/** Also each letter with its marks, and marks without a letter. */
const LINE_END_UNSEEN_OR_LETTER = new RegExp(`\\r\\n?|(?!${UNSEEN}).(?:${UNSEEN}*\\p{M})*|${UNSEEN}+`, 'gsu');

function changeableIn(text: string): RegExp {
	const seen = text.replace(EACH_UNSEEN, '');
	return seen === seen.normalize('NFC') ? LINE_END_OR_UNSEEN : LINE_END_UNSEEN_OR_LETTER;
}

function compose(found: string): string {
	return found.startsWith('\r') ? '\n' : found.replace(EACH_UNSEEN, '').normalize('NFC');
}

function verbatim(text: string, start: number, end: number): DerivedPiece {
	return { text: text.slice(start, end), start, end };
}
