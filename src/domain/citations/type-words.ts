import { DOCUMENT_TYPE_NAMES } from '#domain/document-code';

/** The word for a type of document that stands before a number: "Kế hoạch phát động thi đua số 20/KH-SNV". */
export interface TypeWord {
	/** As readers write it: "Bộ luật"; "văn bản" is no type. */
	readonly typeName: string | null;
	/** Where the words for the document begin, "các" and "dự thảo" before the type included. */
	readonly start: number;
	/** Nothing but "số" stands between the type and the number. */
	readonly adjacent: boolean;
}

/**
 * The type word of a document whose number begins at `end`, in the words from `from` on; `null` where the number has
 * none. Up to nine words may stand between the type and "số".
 */
export function typeWordBefore(text: string, from: number, end: number): TypeWord | null {
	const before = text.slice(from, end);
	const lead = /\s*(?:số\s*){0,2}:?\s*$/iu.exec(before);
	const words = before.slice(0, lead?.index ?? before.length);
	const hasNumberWord = /số/iu.test(lead?.[0] ?? '');
	const all = [...words.matchAll(TYPE_WORD)];
	const found = all.findLast(([word]) => /^\p{Lu}/u.test(word)) ?? all.at(-1);
	if (found === undefined) return null;
	const between = words.slice(found.index + found[0].length);
	const count = between.split(' ').filter((word) => word !== '').length;
	if (count > (hasNumberWord ? 9 : 0) || /[.;:!?()[\]]/u.test(between)) return null;
	const doubled = `(?:${found[0]}\\s+)?`;
	const opening = new RegExp(`(?:^|\\s)(?:(?:các|những|hai|ba|dự thảo|bản)\\s+)*${doubled}$`, 'iu').exec(
		words.slice(0, found.index),
	);
	const start = from + found.index - (opening?.[0].trimStart().length ?? 0);
	return { typeName: TYPES.get(found[0].toLowerCase()) ?? null, start, adjacent: between.trim() === '' };
}

const TYPES: ReadonlyMap<string, string> = new Map(DOCUMENT_TYPE_NAMES.map((name) => [name.toLowerCase(), name]));

/** Longer names first: "Thông tư liên tịch" is no "Thông tư". */
export const TYPE_NAMES_PATTERN: string = [...DOCUMENT_TYPE_NAMES, 'văn bản']
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replaceAll(' ', '\\s+'))
	.join('|');

const TYPE_WORD = new RegExp(`(?<![\\p{L}\\d])(?:${TYPE_NAMES_PATTERN})(?![\\p{L}])`, 'giu');
