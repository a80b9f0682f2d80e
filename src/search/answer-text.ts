import type { Found } from '#search/engine';
import type { PhrasePass, Query } from '#search/query';

/** The lines that are announced when a search is done. */
export function countText(query: Query, { hits, unknown, meant }: Pick<Found, 'hits' | 'unknown' | 'meant'>): string {
	const { text, words, shortened, also, code } = query;
	const loose = hits.filter(({ group }) => group === 'loose').length;
	const phrase = hits.length - loose;
	if (code !== null && phrase === 0) return `Không trang nào có số ${code}.`;
	const found = phrase > 0 ? `${phrase} trang có “${text}”` : `Không trang nào có đúng “${text}”`;
	const sentences = [
		loose > 0 ? `${found}; ${loose} trang gần đúng.` : `${found}.`,
		also === null ? '' : `Cũng tìm: “${also.text}”.`,
		unknown.length > 0 && words.length > 1 ? `Không đâu có chữ “${unknown.join('”, “')}”.` : '',
		meant === null ? '' : `${MEANT}${meant}?`,
		shortened ? 'Câu tìm dài quá 200 ký tự, phần cuối đã được bỏ.' : '',
	];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What is added to the count where limits leave out some of what was found. */
export function limitedText(shown: number, found: number): string {
	return shown === found ? '' : ` Đang lọc; bỏ lọc thì có ${found} trang.`;
}

/** Before what was probably meant. */
export const MEANT = 'Có phải bạn muốn tìm: ';

export const NO_WORDS = 'Hãy nhập ít nhất một chữ hoặc một số.';

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
	remark: 'Các chữ nằm rời nhau, hoặc là chữ dài hơn bắt đầu như vậy.',
} as const;

export const NOTHING = 'Hãy thử bớt chữ, gõ không dấu, hoặc chỉ gõ số của văn bản.';

export const NOTHING_WITHIN = 'Không còn kết quả nào trong phạm vi đang lọc. Hãy bỏ bớt một mục lọc.';

export const FAILURE = {
	missing: 'Trang này được dựng chưa có chỉ mục tìm kiếm.',
	network: 'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.',
} as const;
