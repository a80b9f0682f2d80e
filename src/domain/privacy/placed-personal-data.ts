import type { OfficialDocument } from '#domain/official-document';
import { type PrivacyRule, personalDataIn } from '#domain/privacy/personal-data';
import type { Report } from '#domain/report';

/** Personal data in a file, at a place of its text or under a key of its frontmatter. */
export interface PlacedPersonalData {
	readonly rule: PrivacyRule;
	/** As written. */
	readonly text: string;
	readonly at: { readonly line: number; readonly column: number } | { readonly key: string };
}

/**
 * Personal data under the keys that readers see. The signer is part of an official document (Nghị
 * định 30/2020/NĐ-CP, Phụ lục VI) and no private person there.
 */
export function personalDataOfKeys(value: Report | OfficialDocument): readonly PlacedPersonalData[] {
	return keysWithWords(value).flatMap(([key, words]) =>
		words === null
			? []
			: personalDataIn(words).map(({ rule, start, end }) => ({ rule, text: words.slice(start, end), at: { key } })),
	);
}

type KeyWithWords = readonly [key: string, words: string | null];

function keysWithWords(value: Report | OfficialDocument): readonly KeyWithWords[] {
	return [
		['subject', value.subject],
		['withdrawn.reason', value.withdrawn?.reason ?? null],
		...value.files.map(({ title }, index): KeyWithWords => [`files.${index}.title`, title]),
		...('figures' in value ? keysOfReport(value) : [['status.value', value.status?.value ?? null] as const]),
	];
}

function keysOfReport({ summary, source, reply, corrections, figures, to }: Report): readonly KeyWithWords[] {
	return [
		['source.name', source.name],
		['reply.text', reply?.text ?? null],
		...summary.map((line, index): KeyWithWords => [`summary.${index}`, line]),
		...to.map((addressee, index): KeyWithWords => [`to.${index}`, addressee]),
		...corrections.flatMap(({ from, to, reason }, index): readonly KeyWithWords[] => [
			[`corrections.${index}.from`, from],
			[`corrections.${index}.to`, to],
			[`corrections.${index}.reason`, reason],
		]),
		...figures.flatMap(({ id, label, group, note, sourceNote, relations }): readonly KeyWithWords[] => [
			[`figures.${id}.label`, label],
			[`figures.${id}.group`, group],
			[`figures.${id}.note`, note],
			[`figures.${id}.sourceNote`, sourceNote],
			...relations.map((relation): KeyWithWords => [`figures.${id}`, relation.note]),
		]),
	];
}
