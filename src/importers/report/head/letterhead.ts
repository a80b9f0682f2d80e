import { isAddress, readAddressees } from '#importers/report/head/addressees';
import { type HeadColumns, isOfColumns, readColumns } from '#importers/report/head/head-columns';
import { readTitle, typeOf } from '#importers/report/head/title';
import type { SourceBlock } from '#importers/report/source';

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
	const prose = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.length > LONGEST_LINE);
	const lines = blocks.slice(0, Math.min(LONGEST_HEAD, prose < 0 ? blocks.length : prose));
	const title = lines.findIndex((block) => typeOf(block) !== null);
	const letter = lines.findIndex((block) => block.kind === 'paragraph' && isAddress(block));
	const isTitled = title >= 0 && (letter < 0 || title < letter);
	return isTitled ? titledHead(blocks, title) : untitledHead(blocks, letter < 0 ? endOfColumns(lines) : letter);
}

const LONGEST_HEAD = 60;
/** What is longer is text. */
const LONGEST_LINE = 250;

function titledHead(blocks: readonly SourceBlock[], at: number): Letterhead {
	const { names, next } = readTitle(blocks, at);
	const { to, next: below } = readAddressees(blocks, next);
	const columns = readColumns(blocks.slice(0, at));
	const isSaidTwice = names.subject !== null && columns.subject !== null;
	return {
		...columns,
		typeName: names.typeName,
		subject: names.subject ?? columns.subject,
		unread: [...columns.unread, ...(isSaidTwice ? [columns.subject] : [])],
		addressees: to,
		body: blocks.slice(below),
	};
}

/** That of a công văn, or of a text that shows less: up to the block `end`. */
function untitledHead(blocks: readonly SourceBlock[], end: number): Letterhead {
	const columns = readColumns(blocks.slice(0, end));
	const { to, next } = readAddressees(blocks, end);
	const isLetter = columns.subject !== null || next > end;
	return { ...columns, typeName: isLetter ? 'Công văn' : null, addressees: to, body: blocks.slice(next) };
}

function endOfColumns(lines: readonly SourceBlock[]): number {
	const end = lines.findIndex((block) => !isOfColumns(block));
	return end < 0 ? lines.length : end;
}
