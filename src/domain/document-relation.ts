import type { DocumentRelationType } from '#domain/official-document';

/**
 * What a relation is called on the page of the document that states it, and on that of the other one; in the order in
 * which they are listed (Luật 80/2015/QH13, Điều 11 and 12, for the words of legal documents).
 */
export const RELATION_WORDS: Readonly<Record<DocumentRelationType, { readonly to: string; readonly from: string }>> = {
	amends: { to: 'Sửa đổi, bổ sung', from: 'Được sửa đổi, bổ sung bởi' },
	replaces: { to: 'Thay thế', from: 'Được thay thế bởi' },
	details: { to: 'Quy định chi tiết', from: 'Được quy định chi tiết bởi' },
	guides: { to: 'Hướng dẫn', from: 'Được hướng dẫn bởi' },
	implements: { to: 'Triển khai', from: 'Được triển khai bằng' },
};

export const RELATION_TYPES = Object.keys(RELATION_WORDS) as readonly DocumentRelationType[];
