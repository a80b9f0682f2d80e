import type { Problem } from '#domain/problem';
import type { Block, DocxDocument } from '#importers/docx/document';

/** Why a document is not finished: tracked changes or comments that nobody has settled; `null` when there are none. */
export function unresolvedChanges({ sections }: DocxDocument): Problem | null {
	const changed: number[] = [];
	const commented: number[] = [];
	let place = 0;
	const visit = (blocks: readonly Block[]): void => {
		for (const block of blocks) {
			if (block.kind === 'table') {
				for (const { cells, change } of block.rows) {
					if (change !== null) changed.push(place + 1);
					for (const cell of cells) visit(cell.blocks);
				}
				continue;
			}
			place++;
			const own = place;
			if (block.endDeleted || block.inlines.some((inline) => 'change' in inline && inline.change !== null))
				changed.push(own);
			if (block.inlines.some(({ kind }) => kind === 'comment')) commented.push(own);
			for (const inline of block.inlines) {
				if (inline.kind === 'box') visit(inline.blocks);
				else if (inline.kind === 'note') {
					visit(inline.note.blocks);
					place = own;
				}
			}
		}
	};
	for (const { blocks } of sections) visit(blocks);
	const found = [
		...(changed.length === 0 ? [] : [`sửa đổi theo dõi (Track Changes) chưa chấp nhận ở đoạn ${listed(changed)}`]),
		...(commented.length === 0 ? [] : [`nhận xét (comment) ở đoạn ${listed(commented)}`]),
	];
	if (found.length === 0) return null;
	return {
		problem: `Tệp còn ${found.join(' và ')}. Hãy mở bằng Word, vào Xem lại (Review) chấp nhận hoặc bỏ từng sửa đổi, xóa các nhận xét, lưu lại rồi nhập.`,
	};
}

function listed(places: readonly number[]): string {
	const each = [...new Set(places)];
	return each.length > 10 ? `${each.slice(0, 10).join(', ')}, …` : each.join(', ');
}
