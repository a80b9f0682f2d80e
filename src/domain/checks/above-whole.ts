import { type Arithmetic, arithmetic } from '#domain/arithmetic';
import { type Judgement, judgement } from '#domain/checks/judgement';
import { type Counted, complete, inText, type Operand } from '#domain/checks/operand';
import { possibleValues, type Stated, totals } from '#domain/checks/stated';
import { term } from '#domain/checks/terms';
import { mixedScales, unitRemark } from '#domain/checks/units';
import { Decimal } from '#domain/decimal';
import { above, below, meets, minus } from '#domain/interval';
import { isProblem } from '#domain/problem';

interface PartOfWhole {
	readonly part: Operand;
	/** What forms the whole by addition. */
	readonly whole: readonly Operand[];
	readonly percent: Operand;
}

/** A percentage of a whole agrees only if it can be: no part is greater than its whole, whatever the arithmetic says. */
export function atMostWhole(judged: Judgement, { part, whole, percent }: PartOfWhole): Judgement {
	const sides = complete([part, ...whole]);
	if (judged.verdict === 'khop' && !isProblem(sides)) {
		const [first, ...total] = sides;
		if (first === undefined || !exceeds([first], total)) return judged;
		return disagreeing(judged, arithmetic`${judged.arithmetic}, mà ${comparison(first, total)}`);
	}
	if (judged.verdict !== 'chua-du' || isProblem(percent) || !isAboveHundred(percent)) return judged;
	return disagreeing(judged, arithmetic`${inText(percent, true)} lớn hơn 100%, mà đây là một phần của toàn bộ`);
}

function disagreeing(judged: Judgement, how: Arithmetic): Judgement {
	return judgement({ ...judged, verdict: 'chua-khop', arithmetic: how });
}

/** Whether the parts are certainly more than what forms the whole. */
export function exceeds(parts: readonly Stated[], whole: readonly Stated[]): boolean {
	return !meets(minus(totals(whole).possible, totals(parts).possible), NOT_NEGATIVE);
}

export function tooGreat(part: Counted, whole: readonly Counted[]): Judgement {
	return judgement({
		verdict: 'chua-khop',
		arithmetic: comparison(part, whole),
		remark: unitRemark([part, ...whole]),
	});
}

function comparison(part: Counted, whole: readonly Counted[]): Arithmetic {
	const withUnit = mixedScales([part, ...whole]);
	return arithmetic`phần ${inText(part, withUnit)} lớn hơn toàn bộ ${term(whole, withUnit)}`;
}

/** Whether no value that a percentage leaves possible is 100 or less. */
export function isAboveHundred(percent: Stated): boolean {
	return !meets(possibleValues(percent), AT_MOST_HUNDRED);
}

const NOT_NEGATIVE = above({ at: new Decimal(0), open: false });
const AT_MOST_HUNDRED = below({ at: new Decimal(100), open: false });
