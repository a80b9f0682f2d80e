import type { FoundCode } from '#domain/citations/codes';
import { type TypeWord, typeWordBefore } from '#domain/citations/type-words';
import { sentencesOf, type TextRange } from '#domain/vietnamese-text';

/** A number of a document in its sentence, with what stands around it. Offsets are those of the clean text. */
export interface Mention extends FoundCode {
	readonly sentence: TextRange;
	readonly type: TypeWord | null;
	/** Where the words for the document begin: its type word, "số", or its number. */
	readonly head: number;
	/** The mention before it in the same sentence. */
	readonly previous: Mention | null;
}

/** Puts numbers, in the order of the text, into their sentences. */
export function mentionsOf(text: string, codes: readonly FoundCode[]): readonly Mention[] {
	const sentences = sentencesOf(text);
	const mentions: Mention[] = [];
	let index = 0;
	for (const code of codes) {
		while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= code.start) index++;
		const sentence = sentences[index] ?? { start: 0, end: text.length };
		const before = mentions.at(-1);
		const previous = before !== undefined && before.sentence === sentence ? before : null;
		const from = Math.max(previous?.end ?? sentence.start, code.start - WINDOW);
		const type = typeWordBefore(text, from, code.start);
		const bare = /(?:số\s*){0,2}:?\s*$/iu.exec(text.slice(from, code.start))?.[0].length ?? 0;
		mentions.push({ ...code, sentence, type, head: type?.start ?? code.start - bare, previous });
	}
	return mentions;
}

/** How far around a number words are looked at, in UTF-16 units: no sentence makes the work more than linear. */
export const WINDOW = 400;
