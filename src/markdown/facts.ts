import type { Anchor, CitationFact, FootnoteFact } from '#domain/compiled';
import type { BlockIds } from '#markdown/block-ids';
import type { CitationMark } from '#markdown/citations';
import type { NumberMark } from '#markdown/figures';
import type { Footnote } from '#markdown/footnotes';
import { sentenceFinder } from '#markdown/sentences';
import { plainText } from '#markdown/tree';

/** Anchors by key, in the order of the figures. */
export function anchorFacts(numbers: readonly NumberMark[], blockIds: BlockIds): Readonly<Record<string, Anchor>> {
	const sentenceAt = sentenceFinder();
	const anchors: Record<string, Anchor> = {};
	for (const { token, id, key } of numbers) {
		if (key === null) continue;
		const { block, start } = token;
		anchors[key] = {
			id,
			block: blockIds.get(block.holder) ?? id,
			sentence: sentenceAt(block, start),
			heading: block.heading,
		};
	}
	return anchors;
}

export function citationFacts(citations: readonly CitationMark[], blockIds: BlockIds): readonly CitationFact[] {
	const sentenceAt = sentenceFinder();
	return citations.map(({ block, start, id, text, citation }) => ({
		id,
		code: citation.code.code,
		text,
		typeName: citation.typeName,
		issuedDate: citation.issuedDate,
		issuer: citation.issuer,
		role: citation.role,
		inRemark: block.remark,
		block: blockIds.get(block.holder) ?? id,
		sentence: sentenceAt(block, start),
		heading: block.heading,
	}));
}

/** To be read before the text is annotated: holes have no words. */
export function footnoteFacts(notes: readonly Footnote[]): readonly FootnoteFact[] {
	return notes.map(({ id, number, definition, heading }) => ({
		id,
		number,
		text: plainText(definition),
		heading,
	}));
}
