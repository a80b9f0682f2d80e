import { withoutDiacritics } from '#domain/diacritics';

/** A stretch of a text, in UTF-16 offsets. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/**
 * Keeps the length. Unifies blanks, dashes and quotation marks, one UTF-16 unit for one: an offset in the result is the
 * same offset in `text`. For finding a phrase in a text; both must be NFC.
 */
export function sameLength(text: string): string {
	return text
		.replace(/[\s\u0085]/gu, ' ')
		.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-')
		.replace(/[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]/gu, '"')
		.replace(/[\u2018-\u201B\u02BC\u2032\uFF07]/gu, "'");
}

/**
 * Does not keep the length. NFC with one placement of tone marks: on the first letter of an open oa, oe, uy (hoà ->
 * hòa, thuỷ -> thủy), on the second of a closed one (tòan -> toàn) and after q (qúy -> quý).
 */
export function canonical(text: string): string {
	return text.normalize('NFC').replace(TONED_PAIR, placeTone);
}

/**
 * Does not keep the length. For the search engine only: canonical, without blanks inside document codes, and đ as ḍ
 * (U+1E0D), which the engine folds to d as it folds all other marks. `displayText` puts đ back.
 */
export function searchText(text: string): string {
	return canonical(text)
		.replace(SPACED_CODE, (code) => code.replace(/\s+/gu, ''))
		.replaceAll('đ', 'ḍ')
		.replaceAll('Đ', 'Ḍ');
}

/** Keeps the length. Puts đ back where `searchText` wrote ḍ. */
export function displayText(text: string): string {
	return text.replaceAll('ḍ', 'đ').replaceAll('Ḍ', 'Đ');
}

/** Lower-case ASCII words joined by hyphens: "Sở LĐTBXH Đắk Nông" -> "so-ldtbxh-dak-nong". */
export function slugOf(text: string): string {
	return withoutDiacritics(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');
}

/**
 * The sentences of one block of text, without the blanks around them. A dot inside a number, date, code or address ends
 * none; nor does the dot of a list marker (1. a. IV.) or of an abbreviation (TP. Hồ Chí Minh), nor one before a small
 * letter.
 */
export function sentencesOf(text: string): readonly TextRange[] {
	const sentences: TextRange[] = [];
	let start = 0;
	for (const match of text.matchAll(POSSIBLE_END)) {
		const end = match.index + match[0].length;
		if (!isSentence(text, start, end)) continue;
		sentences.push(...trimmed(text, start, end));
		start = end;
	}
	return [...sentences, ...trimmed(text, start, text.length)];
}

const TONED_PAIR = /([oòóỏõọuùúủũụ])([aàáảãạeèéẻẽẹiìíỉĩịyỳýỷỹỵ])/giu;

function placeTone(pair: string, first: string, second: string, offset: number, text: string): string {
	const [head = '', headTone = ''] = first.normalize('NFD');
	const [tail = '', tailTone = ''] = second.normalize('NFD');
	if ((headTone === '') === (tailTone === '')) return pair;
	const letters = (head + tail).toLowerCase();
	const afterQ = letters.startsWith('u') && /q/iu.test(text[offset - 1] ?? '');
	if (!afterQ && !['oa', 'oe', 'uy'].includes(letters)) return pair;
	const next = text[offset + pair.length] ?? '';
	if (/\p{M}/u.test(next)) return pair;
	const tone = headTone + tailTone;
	return (afterQ || /\p{L}/u.test(next) ? head + tail + tone : head + tone + tail).normalize('NFC');
}

/** A code with blanks around its marks, up to the dash: `09/2009/NĐ - CP`, `12 / KH-UBND`. */
const SPACED_CODE =
	/\d\p{L}?\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}(?:\p{Lu}|\p{Ll}\p{Lu}|\d){0,12}\p{Ll}?\s?-\s?(?=\p{Lu}\p{L}?\p{Lu})/gu;

/** A mark that ends a sentence, with what closes after it; a dot glued between words; an empty line. */
const POSSIBLE_END = /(?<![.!?…])[.!?…]+["'”’»)\]¹²³⁰⁴-⁹]*(?=\s|$)|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll})|\n\s*\n/gu;

const LIST_MARKER = /^\s*(?:[-+•*]\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,5}|\p{L})[.)]$/u;

/** Of places, signatures (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 7) and titles. */
const ABBREVIATION = /(?:^|[\s(,;"“])(?:TP|Tp|TX|TT|KT|TM|TL|TUQ|Q|tr|Tr|ThS|TS|PGS|GS|BS)\.$/u;

function isSentence(text: string, start: number, end: number): boolean {
	if (text[end - 1] === '\n') return true;
	if (/^\s\p{Ll}(?!\))/u.test(text.slice(end, end + 3))) return false;
	if (end - start < 20 && LIST_MARKER.test(text.slice(start, end))) return false;
	return !ABBREVIATION.test(text.slice(Math.max(start, end - 8), end));
}

function trimmed(text: string, start: number, end: number): readonly TextRange[] {
	const piece = text.slice(start, end);
	const from = start + piece.length - piece.trimStart().length;
	const to = start + piece.trimEnd().length;
	return from < to ? [{ start: from, end: to }] : [];
}
