import type { PhrasePass, Query } from '#search/query';

/** How many pages a search found. */
export interface Counts {
	readonly phrase: number;
	readonly loose: number;
}

/** The one line that is announced when a search is done. */
export function countText({ text, words, shortened }: Query, { phrase, loose }: Counts): string {
	if (words.length === 0) return 'Hãy nhập ít nhất một chữ hoặc một số.';
	const found = [
		phrase > 0 ? `${phrase} trang có “${text}”` : `Không trang nào có đúng “${text}”`,
		loose > 0 ? `${loose} trang gần đúng` : '',
	];
	const cut = shortened ? ' Câu tìm dài quá 200 ký tự, phần cuối đã được bỏ.' : '';
	return `${found.filter((part) => part !== '').join('; ')}.${cut}`;
}

export function phraseHeading(pass: PhrasePass, hasMarks: boolean): { heading: string; remark: string } {
	return pass === 'folded' && hasMarks
		? {
				heading: 'Khớp khi bỏ dấu',
				remark: 'Không trang nào viết đúng dấu như câu tìm; các trang sau khớp khi không phân biệt dấu.',
			}
		: { heading: 'Có đúng cụm từ', remark: '' };
}

export const LOOSE = {
	heading: 'Gần đúng',
	remark: 'Các chữ nằm rời nhau, hoặc chỉ có chữ bắt đầu giống như vậy.',
} as const;

export const NOTHING = 'Hãy thử bớt chữ, gõ không dấu, hoặc chỉ gõ số của văn bản.';

export const FAILURE = {
	missing: 'Trang này được dựng chưa có chỉ mục tìm kiếm.',
	network: 'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.',
} as const;
