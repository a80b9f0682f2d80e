import type { SourceBlock } from '#importers/report/source';

/** The mark of a document that must not be published, as it is written; `null` where there is none. */
export function secrecyMark(blocks: readonly SourceBlock[]): string | null {
	for (const block of blocks) {
		const cells = block.kind === 'table' ? block.rows.flat() : [block.text];
		for (const line of cells.flatMap((cell) => cell.split(/[\n\t]+|(?<! ) {3,}(?=\p{Lu})/u))) {
			const mark = MARK.exec(line.trim());
			if (mark !== null) return mark[0].trim();
		}
	}
	return null;
}

/** Pháp luật về bảo vệ bí mật nhà nước: ba độ mật, đóng dấu trên văn bản; cùng dấu “Lưu hành nội bộ”. */
const MARK =
	/^(?:độ mật\s*:\s*)?(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?=\s*[.!]*$)|^độ mật\s*:.{0,20}|^[("“]?\s*(?:tài liệu\s+)?lưu hành nội bộ(?=\s*[)"”.]*$)/iu;
