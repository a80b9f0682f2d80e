import type { ListedDocument } from '#domain/listed-document';
import type { Access } from '#domain/report';

/** What readers must know of a document's page before they read it, a sentence each. */
export function documentNotices({ access, record }: ListedDocument): readonly string[] {
	const reason = NOT_OFFERED[access];
	return [
		...(record === null
			? ['Cổng chưa có hồ sơ của văn bản này; trang này ghi lại điều các câu trong báo cáo nói về nó.']
			: []),
		...(reason === null || (record === null && access === 'unknown') ? [] : [reason]),
	];
}

/** Why a document is named and not offered. */
const NOT_OFFERED: Readonly<Record<Access, string | null>> = {
	public: null,
	party: 'Văn bản của Đảng: cổng chỉ nêu tên, không đăng nội dung.',
	internal: 'Văn bản nội bộ: cổng chỉ nêu tên, không đăng nội dung.',
	unknown: 'Chưa rõ văn bản này có được công khai không: cổng chỉ nêu tên, không đăng nội dung.',
};
