import { withoutDiacritics } from '#domain/diacritics';
import { DOCUMENT_TYPE_NAMES, readDocumentCode } from '#domain/document-code';
import { isProblem } from '#domain/problem';
import { otherWriting } from '#search/abbreviations';
import { engineText, readersText } from '#search/engine-text';

/** What a person typed, turned into the passes of one search. */
export interface Query {
	/** For people: one line, at most 200 characters. */
	readonly text: string;
	/** Whether the end of what was typed was left out. */
	readonly shortened: boolean;
	/** Lower-case, with their marks, without punctuation; none when there is nothing to search for. */
	readonly words: readonly string[];
	/** For the engine: the whole phrase in quotes. */
	readonly phrase: string;
	/** For the engine: all words in any place. */
	readonly bare: string;
	/** The same with abbreviations in full, or full forms abbreviated, which is searched for too. */
	readonly also: Reading | null;
	/** The code of a document when nothing else, or only its type, was typed. */
	readonly code: string | null;
	/** Tried in turn until one finds something: with the marks as typed, then without regard to marks. */
	readonly phrasePasses: readonly PhrasePass[];
	/** Whether pages that hold the words apart, or words that only begin alike, are wanted too. */
	readonly loose: 'always' | 'when-nothing-else' | 'never';
}

export type PhrasePass = 'exact' | 'folded';

/** One way to write what was typed. */
export interface Reading {
	/** For people. */
	readonly text: string;
	readonly words: readonly string[];
	readonly phrase: string;
}

/** Everything that can be typed can be searched for, or gives no words; nothing is an operator but quotes round it all. */
export function readQuery(typed: string): Query {
	const line = oneLine(typed);
	const whole = shorten(line);
	const quoted = QUOTED.test(whole);
	const text = quoted ? whole.slice(1, -1).trim() : whole;
	const code = completeCode(text);
	const words = code === null ? wordsOf(text) : wordsOf(code);
	const bare = engineText(words.join(' '));
	const marksCount = code === null && withoutDiacritics(bare) !== bare;
	return {
		text,
		shortened: whole !== line,
		words,
		phrase: `"${bare}"`,
		bare,
		also: code === null ? readingOf(otherWriting(words)) : null,
		code,
		phrasePasses: marksCount ? ['exact', 'folded'] : ['folded'],
		loose: quoted || code !== null ? 'never' : words.length > 1 ? 'always' : 'when-nothing-else',
	};
}

const LONGEST = 200;
const QUOTED = /^["“„«][^"“”„«»]+["“”»]$/u;
const BLANKS = /[\s\p{Cc}\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;
/** Marks that part words; a comma or colon inside a number does not, and the engine drops the rest on both sides. */
const PARTING = /["“”„«»!?;*\\\p{Ps}\p{Pe}\p{Sm}\p{Sc}\p{Sk}]|[,:](?!\d)/gu;
const SEARCHABLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

function oneLine(typed: string): string {
	return typed.toWellFormed().normalize('NFC').replace(BLANKS, ' ').trim();
}

function shorten(line: string): string {
	if (line.length <= LONGEST) return line;
	const blank = line.lastIndexOf(' ', LONGEST);
	return blank > 0 ? line.slice(0, blank) : line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '');
}

function wordsOf(text: string): readonly string[] {
	return readersText(engineText(text))
		.toLowerCase()
		.replace(PARTING, ' ')
		.split(' ')
		.flatMap((word) => (/\d/u.test(word) ? [word] : word.split('-')))
		.filter((word) => SEARCHABLE.test(word));
}

function readingOf(text: string | null): Reading | null {
	if (text === null) return null;
	const words = wordsOf(text);
	return { text, words, phrase: `"${engineText(words.join(' '))}"` };
}

/** "Quyết định số" and the like, in any case, with or without marks. */
const TYPE_NAME = new RegExp(
	`^(?:${['Văn bản', ...DOCUMENT_TYPE_NAMES].map((name) => withoutDiacritics(name)).join('|')})\\s+(?:so\\s*:?\\s*)?(?=\\d)`,
	'iu',
);

/**
 * The code of a document when that is all that was typed, or its type and that, and all of it: "930/KH" may still be the
 * start of one.
 */
function completeCode(text: string): string | null {
	const [typeName = ''] = TYPE_NAME.exec(withoutDiacritics(text)) ?? [];
	const code = readDocumentCode(text.slice(typeName.length));
	if (isProblem(code)) return null;
	return code.grammar === 'party' || /-|\/QH\d/iu.test(code.codeNotation) ? code.code : null;
}
