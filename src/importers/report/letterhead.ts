import { isAddress, readAddressees } from '#importers/report/addressees';
import { type HeadColumns, isOfColumns, readColumns } from '#importers/report/head-columns';
import type { SourceBlock } from '#importers/report/source';
import { readTitle, typeOf } from '#importers/report/title';

/** What stands above the text (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II); `null` is what the source does not show. */
export interface Letterhead extends HeadColumns {
	readonly typeName: string | null;
	/** Kính gửi. */
	readonly addressees: readonly string[];
	/** The text below it. */
	readonly body: readonly SourceBlock[];
}

/** Reads the head of a document: what stands above the title or "Kính gửi", in one column or two. */
export function readLetterhead(blocks: readonly SourceBlock[]): Letterhead {
	const lines = blocks.slice(0, LONGEST_HEAD);
	const title = lines.findIndex((block) => typeOf(block) !== null);
	return title >= 0 ? titledHead(blocks, title) : untitledHead(blocks, lines);
}

const LONGEST_HEAD = 60;

function titledHead(blocks: readonly SourceBlock[], at: number): Letterhead {
	const { names, next } = readTitle(blocks, at);
	const { to, next: below } = readAddressees(blocks, next);
	return { ...readColumns(blocks.slice(0, at)), ...names, addressees: to, body: blocks.slice(below) };
}

/** That of a công văn, or of a text that shows less. */
function untitledHead(blocks: readonly SourceBlock[], lines: readonly SourceBlock[]): Letterhead {
	const letter = lines.findIndex((block) => block.kind === 'paragraph' && isAddress(block));
	const end = letter >= 0 ? letter : endOfColumns(lines);
	const columns = readColumns(blocks.slice(0, end));
	const { to, next } = readAddressees(blocks, end);
	const isLetter = columns.subject !== null || letter >= 0;
	return { ...columns, typeName: isLetter ? 'Công văn' : null, addressees: to, body: blocks.slice(next) };
}

function endOfColumns(lines: readonly SourceBlock[]): number {
	const end = lines.findIndex((block) => !isOfColumns(block));
	return end < 0 ? lines.length : end;
}
