import type { Citation } from '#domain/citation';
import type { FindingList } from '#markdown/findings';
import { leafOf, placeOf, type TextBlock, type TextLeaf } from '#markdown/text-blocks';

/** A document code in the text that becomes a link to its document. */
export interface CitationMark {
	readonly block: TextBlock;
	readonly leaf: TextLeaf;
	readonly start: number;
	readonly end: number;
	readonly id: string;
	readonly text: string;
	readonly citation: Citation;
}

/** Every document code in the text, in its order; those inside a link are left alone. */
export function citationsOf(
	blocks: readonly TextBlock[],
	lines: readonly string[],
	findings: FindingList,
): readonly CitationMark[] {
	const marks: CitationMark[] = [];
	for (const block of blocks) {
		for (const citation of block.citations) {
			const { start, end } = citation;
			const leaf = leafOf(block, start, end);
			const text = block.text.slice(start, end);
			if (leaf === null) {
				const message = `Số, ký hiệu “${text}” bị định dạng cắt rời nên không thành liên kết tới văn bản. Hãy đặt cả số, ký hiệu trong cùng một định dạng.`;
				findings.warning('citation-split', placeOf(block, start, end, lines), message);
			} else if (leaf.link === null) {
				marks.push({ block, leaf, start, end, id: `vien-dan-${marks.length + 1}`, text, citation });
			}
		}
	}
	return marks;
}
