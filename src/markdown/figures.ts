import { anchorId, type Figure } from '#domain/figure';
import { positionOf } from '#domain/finding';
import { type FigureSearch, isMiss, type Miss, positionOfToken } from '#markdown/figure-search';
import { tokenInQuote, tokenOfFigure } from '#markdown/figure-token';
import type { FindingList } from '#markdown/findings';
import type { Token } from '#markdown/numeral-tokens';
import { tokensOfRelation } from '#markdown/relation-token';
import { wantedFigure } from '#markdown/wanted-number';

/** One id that a token of the text bears. */
export interface NumberMark {
	readonly token: Token;
	readonly id: string;
	/** Key of the anchor in the facts; `null` for a repeat (`alsoAt`). */
	readonly key: string | null;
	readonly figure: Figure;
	/** The figure's own number at its first place: its marks follow here. */
	readonly home: boolean;
}

/**
 * Ties the figures of a file to the tokens of its text (design, section 3, "Anchoring"). A token belongs to one figure
 * at most, and to any number of relations.
 */
export function anchorFigures(
	figures: readonly Figure[],
	search: FigureSearch,
	findings: FindingList,
): readonly NumberMark[] {
	const owners = new Map<Token, string>();
	const marks: NumberMark[] = [];
	const say = ({ rule, at, message }: Miss): void => findings.error(rule, at, message);
	const claim = (figure: Figure, key: string, found: Token | Miss): Token | null => {
		if (isMiss(found)) {
			say(found);
			return null;
		}
		const owner = owners.get(found);
		if (owner === undefined) {
			owners.set(found, figure.id);
			return found;
		}
		say(claimedTwice(figure, key, owner, found, search));
		return null;
	};
	const homes = figures.flatMap((figure) => {
		const token = claim(figure, figure.quote === null ? 'value' : 'quote', tokenOfFigure(figure, search));
		if (token === null) return [];
		marks.push({ token, id: anchorId(figure.id), key: figure.id, figure, home: true });
		return [{ figure, token }];
	});
	for (const figure of figures) {
		figure.alsoAt.forEach((quote, index) => {
			const key = `alsoAt.${index}`;
			const wanted = wantedFigure(figure, positionOf(search.positions, `figures.${figure.id}.${key}`));
			const token = claim(figure, key, tokenInQuote(quote, wanted, search));
			if (token !== null)
				marks.push({ token, id: `${anchorId(figure.id)}-${index + 2}`, key: null, figure, home: false });
		});
	}
	for (const { figure, token } of homes) {
		for (const { part, found } of figure.relations.flatMap((relation) =>
			tokensOfRelation(figure, relation, token, search),
		)) {
			if (isMiss(found)) say(found);
			else
				marks.push({ token: found, id: anchorId(figure.id, part), key: `${figure.id}-${part}`, figure, home: false });
		}
	}
	return withoutCollisions(marks, search, findings);
}

/** Shares that the figures state: value 1 out of 6 is `1/6`. */
export function statedShares(figures: readonly Figure[]): ReadonlySet<string> {
	const shares = figures.flatMap(({ value, relations }) =>
		relations.flatMap((relation) =>
			relation.kind === 'out-of' ? [`${value.number.written}/${relation.whole.written}`] : [],
		),
	);
	return new Set(shares);
}

function claimedTwice(figure: Figure, key: string, owner: string, token: Token, search: FigureSearch): Miss {
	const { line, column } = positionOfToken(token, search);
	const at = positionOf(search.positions, `figures.${figure.id}.${key}`);
	const number = `Số “${token.written}” ở ${line}:${column}`;
	const message =
		owner === figure.id
			? `${number} đã là số của số liệu “${owner}” rồi. Hãy bỏ dòng alsoAt này, hoặc chép đoạn chữ của chỗ khác.`
			: `${number} đã thuộc số liệu “${owner}”, nay số liệu “${figure.id}” cũng nhận. Mỗi số trong bài chỉ thuộc một số liệu: hãy thêm quote để chỉ đúng chỗ, hoặc bỏ một trong hai.`;
	return { rule: 'figure-claimed-twice', at, message };
}

/** Figures `a` (repeated by `alsoAt`) and `a-2` would both want the id `so-a-2`. */
function withoutCollisions(
	marks: readonly NumberMark[],
	search: FigureSearch,
	findings: FindingList,
): readonly NumberMark[] {
	const first = new Map<string, NumberMark>();
	for (const mark of marks) {
		if (!first.has(mark.id)) first.set(mark.id, mark);
		else {
			const at = positionOf(search.positions, `figures.${mark.figure.id}`);
			const message = `Địa chỉ “#${mark.id}” cần cho hai số khác nhau trong bài. Hãy đổi tên một số liệu, sao cho không tên nào là tên của số liệu khác thêm đuôi.`;
			findings.error('figure-id-collision', at, message);
		}
	}
	return [...first.values()];
}
