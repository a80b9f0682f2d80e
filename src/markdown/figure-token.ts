import type { Figure } from '#domain/figure';
import { positionOf } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';
import { type Choice, chooseToken } from '#markdown/choose-token';
import { type FigureSearch, listPlaces, type Miss, positionOfToken } from '#markdown/figure-search';
import { nearMisses } from '#markdown/near-misses';
import { MOST_SAME, type Token, unitAfter } from '#markdown/numeral-tokens';
import { MOST_PLACES } from '#markdown/phrases';
import { type WantedNumber, wantedFigure } from '#markdown/wanted-number';

/** The token of a figure: in its quote, else by value and unit where that is unique. */
export function tokenOfFigure(figure: Figure, search: FigureSearch): Token | Miss {
	if (figure.quote !== null) {
		const at = positionOf(search.positions, `figures.${figure.id}.quote`);
		return tokenInQuote(figure.quote, wantedFigure(figure, at), search);
	}
	const wanted = wantedFigure(figure, positionOf(search.positions, `figures.${figure.id}.value`));
	const candidates = search.tokens.candidates(wanted.key);
	const choice: Choice =
		candidates.length > MOST_SAME ? { kind: 'several', tokens: candidates } : chooseToken(candidates, wanted);
	switch (choice.kind) {
		case 'one':
			return wholeToken(choice.token, wanted, search);
		case 'several':
			return miss(
				'figure-ambiguous',
				wanted,
				`có ở nhiều chỗ trong bài: ${listPlaces(choice.tokens, search)}. Hãy thêm quote: một đoạn chữ chỉ có một lần trong bài và chứa đúng số này.`,
			);
		case 'other-unit':
			return otherUnit(choice.tokens, wanted, search);
		case 'none':
			return miss(
				'figure-not-found',
				wanted,
				`không có trong bài.${nearMisses(wanted, search.tokens.alike(wanted), search)} Hãy viết số này vào bài, hoặc sửa value cho đúng như bài viết.`,
			);
	}
}

/** The token in a phrase that must occur once in the text and hold the number once. */
export function tokenInQuote(quote: string, wanted: WantedNumber, search: FigureSearch): Token | Miss {
	const places = search.placesOf(quote);
	const [place] = places;
	if (place === undefined) {
		return miss(
			'figure-quote-not-found',
			wanted,
			`có quote “${quote}” không thấy trong bài. Hãy chép đúng một đoạn chữ liền nhau trong cùng một đoạn hoặc một ô bảng, hay các ô liền nhau của một dòng bảng (cách nhau bằng |, số ở ô cuối); tiêu đề và <GhiChu> không tính.`,
		);
	}
	if (places.length > 1) {
		return miss(
			'figure-quote-repeated',
			wanted,
			`có quote “${quote}” xuất hiện ${places.length < MOST_PLACES ? '' : 'từ '}${places.length} lần trong bài. Hãy chép dài hơn để chỉ còn một chỗ.`,
		);
	}
	const inside = search.tokens.of(place.block).filter(({ start, end }) => place.start <= start && end <= place.end);
	const choice = chooseToken(
		inside.filter(({ barred }) => barred === null),
		wanted,
	);
	switch (choice.kind) {
		case 'one':
			return wholeToken(choice.token, wanted, search);
		case 'several':
			return miss(
				'figure-quote-ambiguous',
				wanted,
				`có quote “${quote}” chứa số này ${choice.tokens.length} lần. Hãy chép ngắn hơn để chỉ còn một.`,
			);
		case 'other-unit':
			return otherUnit(choice.tokens, wanted, search);
		case 'none':
			return miss(
				'figure-quote-number',
				wanted,
				`có quote “${quote}” không chứa số này.${nearMisses(wanted, inside, search)} Hãy sửa quote hoặc value cho khớp nhau.`,
			);
	}
}

/** A token that formatting cuts in two cannot be marked. */
export function wholeToken(token: Token, wanted: WantedNumber, search: FigureSearch): Token | Miss {
	if (token.leaf !== null) return token;
	const message = `${nameOf(wanted)} bị định dạng cắt rời trong bài. Hãy đặt cả số trong cùng một định dạng, ví dụ **${wanted.written}**.`;
	return { rule: 'figure-split', at: positionOfToken(token, search), message };
}

export function nameOf({ written, unit, figure }: WantedNumber): string {
	return unit === null
		? `Số “${written}” của số liệu “${figure}”`
		: `Số “${written}” (${unit}) của số liệu “${figure}”`;
}

function miss(rule: Rule, wanted: WantedNumber, what: string): Miss {
	return { rule, at: wanted.at, message: `${nameOf(wanted)} ${what}` };
}

function otherUnit(tokens: readonly Token[], wanted: WantedNumber, search: FigureSearch): Miss {
	const units = [...new Set(tokens.map((token) => unitAfter(token, wanted.unit)?.unit ?? ''))].map(
		(unit) => `“${unit}”`,
	);
	const stated = wanted.unit === null ? 'số liệu không ghi đơn vị' : `số liệu ghi “${wanted.unit}”`;
	return miss(
		'figure-unit',
		wanted,
		`có trong bài (${listPlaces(tokens, search)}) nhưng theo ngay sau là ${units.join(', ')}, trong khi ${stated}. Hãy sửa unit cho đúng như bài viết.`,
	);
}
