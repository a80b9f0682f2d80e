import { withoutDiacritics } from '#domain/diacritics';

/** As the reports use them: the abbreviation, and what they write in full elsewhere. */
export const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
	['ATVSLĐ', 'an toàn, vệ sinh lao động'],
	['BHTN', 'bảo hiểm thất nghiệp'],
	['BHXH', 'bảo hiểm xã hội'],
	['BHYT', 'bảo hiểm y tế'],
	['BTXH', 'bảo trợ xã hội'],
	['CCHC', 'cải cách hành chính'],
	['CĐHH', 'chất độc hóa học'],
	['DTTS', 'dân tộc thiểu số'],
	['DVVL', 'dịch vụ việc làm'],
	['GDNN', 'giáo dục nghề nghiệp'],
	['GDTX', 'giáo dục thường xuyên'],
	['HĐND', 'Hội đồng nhân dân'],
	['HTX', 'hợp tác xã'],
	['LĐTBXH', 'Lao động – Thương binh và Xã hội'],
	['MTQG', 'mục tiêu quốc gia'],
	['NCC', 'người có công'],
	['QPPL', 'quy phạm pháp luật'],
	['TĐKT', 'thi đua, khen thưởng'],
	['THCS', 'trung học cơ sở'],
	['THPT', 'trung học phổ thông'],
	['TNLĐ', 'tai nạn lao động'],
	['TTHC', 'thủ tục hành chính'],
	['UBND', 'Ủy ban nhân dân'],
];

/**
 * The same search with each abbreviation written in full and each full form abbreviated ("quỹ BHXH" -> "quỹ bảo hiểm xã
 * hội"), whatever the marks and case; `null` where there is nothing to exchange. Words are parted by blanks, without marks of
 * punctuation.
 */
export function otherWriting(words: readonly string[]): string | null {
	const written: string[] = [];
	let exchanged = false;
	for (let place = 0; place < words.length; ) {
		const [from, to] = longestAt(words, place) ?? [];
		written.push(to ?? words[place] ?? '');
		exchanged ||= to !== undefined;
		place += from?.length ?? 1;
	}
	return exchanged ? written.join(' ') : null;
}

type Exchange = readonly [from: readonly string[], to: string];

/** The longest first. */
const EXCHANGES: readonly Exchange[] = ABBREVIATIONS.flatMap(([short, long]): Exchange[] => [
	[foldedWords(short), long],
	[foldedWords(long), short],
]).sort(([a], [b]) => b.length - a.length);

function longestAt(words: readonly string[], place: number): Exchange | undefined {
	return EXCHANGES.find(([from]) => from.every((word, offset) => folded(words[place + offset] ?? '') === word));
}

function foldedWords(text: string): readonly string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
	return withoutDiacritics(text).toLowerCase();
}
