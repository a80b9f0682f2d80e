import { type Citation, findCitations, findCitationsInBlocks, type Issuer } from '#domain/citation';
import type { Position } from '#domain/finding';
import type { PartialDate } from '#domain/partial-date';
import type { TextRange } from '#domain/vietnamese-text';
import type { ReadableFile } from '#loaders/files/readable-file';

/** A document as one mention names it. */
interface CitedDocument {
	readonly typeName: string | null;
	readonly code: string;
	readonly codeNumber: string;
	readonly codeNotation: string;
	readonly issuedDate: PartialDate | null;
	readonly issuer: Issuer | null;
}

/** A document that a file names, at its place in the file's text. */
export interface FileCitation extends CitedDocument, TextRange {
	/** As written in the file. */
	readonly text: string;
}

/** The citations of a file in the order of its text. */
export function fileCitations({ text, words, inBlocks }: ReadableFile): readonly FileCitation[] {
	const found = inBlocks ? citationsInBlocks(words.text) : findCitations(words.text);
	return found
		.map((citation) => {
			const range = words.sourceOf(citation);
			return { ...citedDocument(citation), ...range, text: text.slice(range.start, range.end) };
		})
		.sort((a, b) => a.start - b.start);
}

/** As `cite --json` gives them (design, section 5). */
export function citationRecords(citations: readonly FileCitation[]) {
	return citations.map(({ start, end, text, ...document }) => ({ ...documentRecord(document), start, end, text }));
}

export function citedDocument({ typeName, code, issuedDate, issuer }: Citation): CitedDocument {
	const { codeNumber, codeNotation } = code;
	return { typeName, code: code.code, codeNumber, codeNotation, issuedDate, issuer };
}

/** The keys that say which document is cited, in `cite --json` and `import --json`. */
export function documentRecord({ typeName, code, codeNumber, codeNotation, issuedDate, issuer }: CitedDocument) {
	return { type: typeName, code, codeNumber, codeNotation, issuedDate, issuer: issuer?.words ?? null };
}

/** Line and column of each citation, both from 1. */
export function positionsOf(text: string, citations: readonly FileCitation[]): readonly Position[] {
	let [line, lineStart] = [1, 0];
	return citations.map(({ start }) => {
		for (let at = text.indexOf('\n', lineStart); at >= 0 && at < start; at = text.indexOf('\n', lineStart)) {
			[line, lineStart] = [line + 1, at + 1];
		}
		return { line, column: start - lineStart + 1 };
	});
}

function citationsInBlocks(text: string): readonly Citation[] {
	const blocks = text.split(GAP);
	const found = findCitationsInBlocks(blocks);
	let blockStart = 0;
	return blocks.flatMap((block, index) => {
		const shift = blockStart;
		blockStart += block.length + GAP.length;
		return (found[index] ?? []).map((citation) => ({
			...citation,
			start: citation.start + shift,
			end: citation.end + shift,
		}));
	});
}

const GAP = '\n\n';
