import type { Anchor, CitationFact, FootnoteFact } from '#domain/compiled';
import type { BlockIds } from '#markdown/block-ids';
import { citationPlaces } from '#markdown/citation-places';
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

/** `lines` are those of the file. */
export function citationFacts(
	citations: readonly CitationMark[],
	blockIds: BlockIds,
	lines: readonly string[],
): readonly CitationFact[] {
	const sentenceAt = sentenceFinder();
	const placeOf = citationPlaces(lines);
	return citations.map((mark) => ({
		id: mark.id,
		code: mark.citation.code.code,
		text: mark.text,
		typeName: mark.citation.typeName,
		issuedDate: mark.citation.issuedDate,
		issuer: mark.citation.issuer,
		role: mark.citation.role,
		inRemark: mark.block.remark,
		block: blockIds.get(mark.block.holder) ?? mark.id,
		sentence: sentenceAt(mark.block, mark.start),
		heading: mark.block.heading,
		...placeOf(mark),
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
