import { type PartialDate, printShortDate } from '#domain/partial-date';

/** "ngày 09/3/2021", "tháng 6/2021", "năm 2021". */
export function dateWords(date: PartialDate): string {
	const unit = date.length === 10 ? 'ngày' : date.length === 7 ? 'tháng' : 'năm';
	return `${unit} ${printShortDate(date)}`;
}

/** "a", "a và b", "a, b và c". */
export function listWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}

/** Small counts in words, as in running text. */
export function countWords(count: number): string {
	return ['không', 'một', 'hai', 'ba', 'bốn', 'năm'][count] ?? String(count);
}
