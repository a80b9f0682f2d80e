import { FIELD_SENTENCES } from '#schema/field-sentences';

/** The comment line that stands above a key in a template: the sentence that explains it. Throws where there is none. */
export function explainedKey(kind: keyof typeof FIELD_SENTENCES, key: string, indent = ''): string {
	const sentence = FIELD_SENTENCES[kind][key];
	if (sentence === undefined) throw new Error(`No sentence for ${kind} ${key}`);
	return `${indent}# ${sentence}\n`;
}
