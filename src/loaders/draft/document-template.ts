import type { DocumentCode } from '#domain/document-code';
import { explainedKey } from '#loaders/draft/explained-key';

export interface DocumentTemplateInput {
	readonly code: DocumentCode;
	/** Id of the organisation that issued it; `null` where that was not said. */
	readonly organ: string | null;
	/** Today, `YYYY-MM-DD`. */
	readonly posted: string;
}

/**
 * A document to fill in: each key under the sentence that explains it, and the shape of its articles as an example in
 * comments. What only the author can know is left empty, so that the check asks for it; a draft is never published.
 */
export function documentTemplate({ code, organ, posted }: DocumentTemplateInput): string {
	const { typeName, grammar, codeNumber, codeNotation } = code;
	const keys: readonly (readonly [key: string, value: string])[] = [
		['draft', 'true'],
		['typeName', typeName ?? (grammar === 'letter' ? 'Công văn' : '')],
		['codeNumber', `"${codeNumber}"`],
		['codeNotation', codeNotation],
		['issuedDate', 'null'],
		['organ', organ ?? 'null'],
		['subject', ''],
		['signer', 'null'],
		['posted', `"${posted}"`],
		['access', grammar === 'party' ? 'party' : 'public'],
		['field', 'null'],
		['aliases', '[]'],
		['relations', '[]'],
		['status', 'null'],
		['files', '[]'],
	];
	const explained = ([key, value]: readonly [string, string]) =>
		`${explainedKey('van-ban', key)}${key}:${value && ` ${value}`}`;
	return `---
# Mẫu hồ sơ văn bản ${code.code}. Dòng bắt đầu bằng dấu # là lời giải thích, để lại hay xóa đều được.
# Số, ngày đặt trong ngoặc kép, viết đúng như trong văn bản. Điều nguồn không ghi thì để null.
# Viết xong thì chạy: npm run check. Khi bài sẵn sàng để đăng, xóa dòng draft.
#
# Dưới dòng --- thứ hai là phần chữ. Có toàn văn thì mỗi điều viết như sau, giữa các khoản để một dòng trống:
#   <Dieu so="1" ten="Đối tượng được hỗ trợ">
#   1. Người học nghề thuộc hộ nghèo, hộ cận nghèo.
#   </Dieu>
# Không có toàn văn thì viết nội dung chính bằng lời của cổng, hoặc để trống.

${keys.map(explained).join('\n')}
---
`;
}
