import type { Compiled } from '#domain/compiled';
import type { Figure } from '#domain/figure';
import type { Positions } from '#domain/finding';
import { annotate } from '#markdown/annotate';
import { markArticles } from '#markdown/articles';
import { blockIdsOf, writeBlockIds } from '#markdown/block-ids';
import { citationsOf } from '#markdown/citations';
import { anchorFacts, citationFacts, footnoteFacts } from '#markdown/facts';
import { anchorFigures, statedShares } from '#markdown/figures';
import { findingsOf } from '#markdown/findings';
import { footnoteSection } from '#markdown/footnote-section';
import { takeFootnotes } from '#markdown/footnotes';
import { guard } from '#markdown/guard';
import { outlineOf } from '#markdown/headings';
import { refuseHiddenReferences } from '#markdown/hidden-references';
import { htmlParts } from '#markdown/html';
import { numeralTokensOf } from '#markdown/numeral-tokens';
import { pageIds } from '#markdown/page-ids';
import { parseText } from '#markdown/parse';
import { personalDataBesideWords, personalDataOfBlocks } from '#markdown/personal-texts';
import { phraseFinder } from '#markdown/phrases';
import { placeSectionHoles } from '#markdown/section-holes';
import { cleanSource } from '#markdown/source-text';
import { textBlocksOf } from '#markdown/text-blocks';

export interface CompileInput {
	/** Path inside the content folder, for findings. */
	readonly path: string;
	/** The whole file with the lines of its frontmatter blanked, so that lines and columns are those of the file. */
	readonly body: string;
	readonly kind: 'report' | 'document';
	readonly figures: readonly Figure[];
	/** Names of the attached files. */
	readonly files: readonly string[];
	/** Of the frontmatter's keys: `figures.viec-lam.value`. */
	readonly positions: Positions;
}

/**
 * Compiles restricted MDX to HTML with holes, facts and findings. Depends on nothing but its input; runs nothing that
 * stands in the text. Where there are errors, the parts show what could be read.
 */
export function compileText({ path, body, kind, figures, files, positions }: CompileInput): Compiled {
	const findings = findingsOf(path);
	const source = cleanSource(body);
	const lines = source.split('\n');
	const root = parseText(source, findings);
	refuseHiddenReferences(root, source, findings);
	const besideWords = personalDataBesideWords(root);
	guard(root, { kind, figures: new Set(figures.map(({ id }) => id)), files, findings });
	const hasBody = root.children.length > 0;

	const ids = pageIds();
	const outline = outlineOf(root, ids, findings);
	markArticles(root, ids, lines, findings);
	const footnotes = takeFootnotes(root, ids, lines, findings);
	const blocks = textBlocksOf(root, footnotes.notes);
	const notesInWords = footnoteFacts(footnotes.notes);
	const personalData = [...personalDataOfBlocks(blocks, lines), ...besideWords];

	const search = {
		tokens: numeralTokensOf(blocks, statedShares(figures)),
		placesOf: phraseFinder(blocks),
		lines,
		positions,
	};
	const numbers = anchorFigures(figures, search, findings);
	const citations = citationsOf(blocks, lines, findings);

	const held = new Set([...numbers.map(({ token }) => token.block), ...citations.map(({ block }) => block)]);
	const linkedBlocks = blocks.filter((block) => held.has(block));
	const blockIds = blockIdsOf(linkedBlocks);
	annotate(numbers, citations);
	writeBlockIds(linkedBlocks, blockIds);

	const facts = {
		outline,
		anchors: anchorFacts(numbers, blockIds),
		citations: citationFacts(citations, blockIds, lines),
		footnotes: notesInWords,
		hasBody,
	};
	placeSectionHoles(root);
	const notes = footnoteSection(footnotes.notes);
	if (notes !== null) root.children.push(notes);
	return {
		parts: htmlParts(root, footnotes),
		facts,
		personalData,
		findings: findings.sorted(),
	};
}
