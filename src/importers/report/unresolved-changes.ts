import type { Problem } from '#domain/problem';
import type { Block, DocxDocument } from '#importers/docx/document';

/** Why a document is not finished: tracked changes or comments that nobody has settled; `null` when there are none. */
export function unresolvedChanges({ sections }: DocxDocument): Problem | null {
	const seen: Seen = { place: 0, changed: [], commented: [] };
	for (const { blocks } of sections) for (const block of blocks) visit(block, seen);
	const { changed, commented } = seen;
	const found = [
		...(changed.length === 0 ? [] : [`sửa đổi theo dõi (Track Changes) chưa chấp nhận ở đoạn ${listed(changed)}`]),
		...(commented.length === 0 ? [] : [`nhận xét (comment) ở đoạn ${listed(commented)}`]),
	];
	if (found.length === 0) return null;
	return {
		problem: `Tệp còn ${found.join(' và ')}. Hãy mở bằng Word, vào Xem lại (Review) chấp nhận hoặc bỏ từng sửa đổi, xóa các nhận xét, lưu lại rồi nhập.`,
	};
}

/** Numbers of paragraphs, from 1 on: how far the document was read, and where something is unsettled. */
interface Seen {
	place: number;
	readonly changed: number[];
	readonly commented: number[];
}

function visit(block: Block, seen: Seen): void {
	if (block.kind === 'table') visitTable(block, seen);
	else visitParagraph(block, seen);
}

function visitTable({ rows }: Extract<Block, { kind: 'table' }>, seen: Seen): void {
	for (const { cells, change } of rows) {
		if (change !== null) seen.changed.push(seen.place + 1);
		for (const cell of cells) for (const block of cell.blocks) visit(block, seen);
	}
}

function visitParagraph(paragraph: Exclude<Block, { kind: 'table' }>, seen: Seen): void {
	const { inlines, endDeleted } = paragraph;
	seen.place++;
	const own = seen.place;
	if (endDeleted || inlines.some((inline) => 'change' in inline && inline.change !== null)) seen.changed.push(own);
	if (inlines.some(({ kind }) => kind === 'comment')) seen.commented.push(own);
	for (const inline of inlines) {
		if (inline.kind === 'box') for (const block of inline.blocks) visit(block, seen);
		if (inline.kind !== 'note') continue;
		for (const block of inline.note.blocks) visit(block, seen);
		// The paragraphs of a note are none of the text.
		seen.place = own;
	}
}

function listed(places: readonly number[]): string {
	const each = [...new Set(places)];
	return each.length > 10 ? `${each.slice(0, 10).join(', ')}, …` : each.join(', ');
}
