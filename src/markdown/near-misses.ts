import { type FigureSearch, listPlaces } from '#markdown/figure-search';
import { digitsOf, type Token } from '#markdown/numeral-tokens';
import type { WantedNumber } from '#markdown/wanted-number';

/** What in `tokens` the author may have meant, as sentences that follow "không có trong bài."; empty when nothing. */
export function nearMisses(wanted: WantedNumber, tokens: readonly Token[], search: FigureSearch): string {
	const barred = Map.groupBy(
		tokens.filter(({ key }) => key === wanted.key),
		(token) => token.barred,
	);
	const sentences = [...barred].flatMap(([reason, found]) =>
		reason === null ? [] : [`Số này chỉ ở ${BARRED_PLACES[reason]} (${listPlaces(found, search)}) nên không tính.`],
	);
	const digits = digitsOf(wanted.written);
	const otherwise = tokens.filter((token) => token.key !== wanted.key && digitsOf(token.written) === digits);
	if (otherwise.length > 0) {
		const written = [...new Set(otherwise.map((token) => `“${token.written}”`))].join(', ');
		sentences.push(`Có ${written} cùng chữ số nhưng viết khác (${listPlaces(otherwise, search)}).`);
	}
	return sentences.map((sentence) => ` ${sentence}`).join('');
}

const BARRED_PLACES: Readonly<Record<NonNullable<Token['barred']>, string>> = {
	date: 'ngày tháng',
	code: 'số, ký hiệu văn bản',
	heading: 'tiêu đề',
	remark: 'ghi chú của cổng',
	'range-end': 'một đầu của khoảng số',
};
