import { type Figure, type Relation, type RelationPart, relationNumbers } from '#domain/figure';
import { positionOf } from '#domain/finding';
import { type FigureSearch, listPlaces, type Miss, positionOfToken } from '#markdown/figure-search';
import { nameOf, tokenInQuote, wholeToken } from '#markdown/figure-token';
import { nearMisses } from '#markdown/near-misses';
import { MOST_SAME, type Token } from '#markdown/numeral-tokens';
import { type WantedNumber, wantedRelation } from '#markdown/wanted-number';

interface RelationToken {
	readonly part: RelationPart;
	readonly found: Token | Miss;
}

/**
 * The tokens of a relation's numbers: in its quote, else in the paragraph, list item or table row of the figure, the
 * nearest after the figure's token, or the nearest before it where none comes after.
 */
export function tokensOfRelation(
	figure: Figure,
	relation: Relation,
	home: Token,
	search: FigureSearch,
): readonly RelationToken[] {
	return relationNumbers(relation).map(({ part, number }) => {
		const at = positionOf(search.positions, relationKey(figure, relation, part, search));
		const wanted = wantedRelation(figure, part, number, at);
		const found =
			relation.quote === null ? nearest(home, wanted, search) : tokenInQuote(relation.quote, wanted, search);
		return { part, found };
	});
}

/** Where the number stands in the frontmatter. `outOf` has a short form, with `percent` beside it. */
function relationKey({ id }: Figure, relation: Relation, part: RelationPart, { positions }: FigureSearch): string {
	const short = part === 'out-of-percent' && positions[`figures.${id}.percent`] !== undefined;
	return `figures.${id}.${short ? 'percent' : partKey(relation, part)}`;
}

function partKey(relation: Relation, part: RelationPart): string {
	switch (part) {
		case 'plan':
			return 'plan.value';
		case 'percent':
			return 'plan.percent';
		case 'change':
			return `change.${relation.kind === 'change' ? (relation.direction ?? 'increase') : 'increase'}`;
		case 'change-percent':
			return 'change.percent';
		case 'ratio':
			return 'change.ratio';
		case 'whole':
			return 'outOf.value';
		case 'out-of-percent':
			return 'outOf.percent';
		case 'share':
			return 'share.percent';
	}
}

function nearest(home: Token, wanted: WantedNumber, search: FigureSearch): Token | Miss {
	const near = search.tokens
		.candidates(wanted.key)
		.filter((token) => token !== home && token.block.scope === home.block.scope && wanted.standing(token) !== 'other');
	const token = near.find(({ order }) => order > home.order) ?? near.at(-1);
	if (token !== undefined) return wholeToken(token, wanted, search);
	const { line, column } = positionOfToken(home, search);
	const message = `${nameOf(wanted)} không có trong cùng đoạn, mục hoặc dòng bảng với số của số liệu (${line}:${column}).${elsewhere(home, wanted, search)} Hãy viết số này vào cùng đoạn, hoặc sửa cho đúng như bài viết.`;
	return { rule: 'relation-number-not-found', at: wanted.at, message };
}

function elsewhere(home: Token, wanted: WantedNumber, search: FigureSearch): string {
	const same = search.tokens
		.candidates(wanted.key)
		.slice(0, MOST_SAME)
		.filter((token) => token !== home);
	const fitting = same.filter((token) => wanted.standing(token) !== 'other');
	if (fitting.length > 0) {
		return ` Số này có ở ${listPlaces(fitting, search)}; nếu đúng là chỗ đó, hãy thêm quote cho quan hệ này.`;
	}
	if (same.length > 0) return ` Ở ${listPlaces(same, search)} có số này nhưng đơn vị theo ngay sau là đơn vị khác.`;
	return nearMisses(wanted, search.tokens.alike(wanted), search);
}
