import { arithmetic } from '#domain/arithmetic';
import { type DirectionWord, wordOfChange, wordOfLevel } from '#domain/checks/direction-words';
import { type Judgement, judgement } from '#domain/checks/judgement';
import { type Context, type Counted, inText, type RelationOf } from '#domain/checks/operand';
import { possibleValues, type Stated, writtenValues } from '#domain/checks/stated';
import { mixedScales } from '#domain/checks/units';
import type { ChangeDirection } from '#domain/figure';

/** The words of direction that stand right at the numbers of a change. */
export function directionWords(
	relation: RelationOf<'change'>,
	{ figure, anchors }: Pick<Context, 'figure' | 'anchors'>,
): readonly SaidDirection[] {
	const sentenceAt = (key: string) => (Object.hasOwn(anchors, key) ? anchors[key]?.sentence : undefined);
	const said = (number: Stated['number'] | null, key: string, read: typeof wordOfChange) => {
		const sentence = sentenceAt(key);
		const word = number === null || sentence === undefined ? null : read(number, sentence);
		return number === null || word === null ? [] : [{ ...word, number }];
	};
	return [
		...said(relation.amount, `${figure.id}-change`, wordOfChange),
		...said(relation.percent, `${figure.id}-change-percent`, wordOfChange),
		...said(figure.value.number, figure.id, wordOfLevel),
	];
}

export interface SaidDirection extends DirectionWord {
	/** The number that the word stands before. */
	readonly number: Stated['number'];
}

/** The direction that the author reads in the text, else the one that its words at the numbers say, if they agree. */
export function directionOf(relation: RelationOf<'change'>, context: Context): ChangeDirection | null {
	if (relation.direction !== null) return relation.direction;
	const said = new Set(directionWords(relation, context).map(({ direction }) => direction));
	const [only = null] = said;
	return said.size === 1 ? only : null;
}

/** Whether the numbers go where the text says: a claim by itself where no amount carries it. */
export function judgeDirection(direction: ChangeDirection, from: Counted, to: Counted): Judgement {
	const moved = movement(from, to);
	const withUnit = mixedScales([from, to]);
	const arrow = arithmetic`${inText(from, withUnit)} → ${inText(to, withUnit)} là ${moved}`;
	const agrees = direction === 'increase' ? mayBeLess(from, to) : mayBeLess(to, from);
	return judgement({
		part: 'direction',
		verdict: agrees ? 'khop' : 'chua-khop',
		stated: DIRECTION_WORDS[direction],
		recomputed: moved,
		arithmetic: agrees ? arrow : arithmetic`${arrow}, báo cáo ghi ${DIRECTION_WORDS[direction]}`,
	});
}

export const DIRECTION_WORDS: Readonly<Record<ChangeDirection, string>> = { increase: 'tăng', decrease: 'giảm' };

function movement(from: Stated, to: Stated): string {
	const order = writtenValues(from).low.at.comparedTo(writtenValues(to).low.at);
	return order === 0 ? 'không đổi' : DIRECTION_WORDS[order < 0 ? 'increase' : 'decrease'];
}

function mayBeLess(a: Stated, b: Stated): boolean {
	return possibleValues(a).low.at.lt(possibleValues(b).high.at);
}
