import type { Figure, FigureReference, Relation, RelationPart } from '#domain/figure';
import { printNumber, type WrittenNumber } from '#domain/number';

/** The change that a figure's report states, apart from the time it is compared with. */
export interface StatedChange {
	/** Each number with its words: "giảm 2,79 điểm phần trăm", "giảm 35,7%", "bằng 147,25%". */
	readonly numbers: readonly ChangeNumber[];
	/** The figure that it is compared with; `null` where the report names none. */
	readonly from: FigureReference | null;
}

export interface ChangeNumber {
	readonly words: string;
	readonly part: Extract<RelationPart, 'change' | 'change-percent' | 'ratio'>;
	readonly number: WrittenNumber;
}

/** `null` where the report states no number of a change. */
export function statedChange({ relations, unit }: Pick<Figure, 'relations' | 'unit'>): StatedChange | null {
	const change = relations.find((relation) => relation.kind === 'change');
	if (change === undefined) return null;
	const { amount, percent, ratio, from } = change;
	const verb = verbOf(change);
	const amountUnit = unit === '%' ? ' điểm phần trăm' : unit === null ? '' : ` ${unit}`;
	const numbers: readonly (ChangeNumber | null)[] = [
		amount && { words: `${verb} ${print(amount)}${amountUnit}`, part: 'change', number: amount },
		percent && { words: `${verb} ${print(percent)}%`, part: 'change-percent', number: percent },
		ratio && { words: `bằng ${print(ratio)}%`, part: 'ratio', number: ratio },
	];
	const stated = numbers.filter((each) => each !== null);
	return stated.length === 0 ? null : { numbers: stated, from };
}

function verbOf({ direction }: Extract<Relation, { kind: 'change' }>): string {
	return direction === null ? 'thay đổi' : direction === 'increase' ? 'tăng' : 'giảm';
}

function print({ plain, decimals }: WrittenNumber): string {
	return printNumber(plain, decimals);
}
