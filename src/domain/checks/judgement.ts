import { type Arithmetic, arithmetic, type NumberInText, wordsOf } from '#domain/arithmetic';
import { type Counted, type Gap, inText } from '#domain/checks/operand';
import { plainValue, printInterval, printOperand, printValue } from '#domain/checks/printing';
import { type Agreement, agreement, inUnitOf, type Stated, type Values } from '#domain/checks/stated';
import { type Interval, isPoint } from '#domain/interval';
import { printWithUnit } from '#domain/placed-figure';
import type { Verdict } from '#domain/verdict';

/** What a rule says about one number of a relation. */
export type Judgement = Omit<Verdict, 'report' | 'figure' | 'kind' | 'relation' | 'note'>;

/** A judgement with its arithmetic in pieces and in words. */
export function judgement(
	given: Pick<Judgement, 'verdict' | 'arithmetic'> & Partial<Omit<Judgement, 'how'>>,
): Judgement {
	const nothing = { part: null, stated: null, recomputed: null, recomputedPlain: null, remark: null };
	return { ...nothing, ...given, how: wordsOf(given.arithmetic) };
}

interface Computed extends Values {
	/** The arithmetic as readers see it, without its result: "17.896 + 602". */
	readonly expression: Arithmetic;
}

interface Wording {
	readonly part?: Verdict['part'];
	readonly remark?: string | null;
	/** Show the unit beside the result and the stated number. */
	readonly withUnit?: boolean;
	/** Stands before the stated number where the two disagree: "giảm ". */
	readonly direction?: string;
}

/** Judges a stated number against what its operands give. */
export function compared(computed: Computed, stated: Counted, wording: Wording = {}): Judgement {
	const { part = null, remark = null, withUnit = false, direction = '' } = wording;
	const { decimals } = stated.number;
	const written = inUnitOf(stated, computed.written);
	const result = isPoint(written) ? printValue(written.low.at, decimals) : printInterval(written, decimals);
	const shown = withUnit ? printWithUnit(result, stated.unit.written) : result;
	const printed = inText(stated, withUnit);
	const found = agreement(computed.possible, stated);
	const asWritten = agreement(computed.written, stated);
	const spread = found !== null && asWritten !== null ? '' : leeway(computed.possible, stated);
	const tail =
		found === null
			? arithmetic`${shown}${spread}, báo cáo ghi ${direction}${printed}`
			: arrow(asWritten ?? found, shown, spread, printed);
	return judgement({
		part,
		verdict: found === null ? 'chua-khop' : 'khop',
		stated: printOperand(stated),
		recomputed: result,
		recomputedPlain: isPoint(written) ? plainValue(written.low.at, decimals) : null,
		arithmetic: arithmetic`${computed.expression} = ${tail}`,
		remark,
	});
}

/** A relation that cannot be judged, and why. */
export function insufficient(
	{ problem, remark }: Gap,
	stated: string | null,
	part: Judgement['part'] = null,
): Judgement {
	return judgement({ part, verdict: 'chua-du', stated, arithmetic: [problem], remark });
}

/** What rounded, qualified and ranging operands leave open. */
function leeway(possible: Interval, stated: Stated): string {
	if (isPoint(possible)) return '';
	return ` (các số đã nêu cho phép ${printInterval(inUnitOf(stated, possible), stated.number.decimals)})`;
}

/** The result that agrees, as the text states it, and how it got there. */
function arrow(found: Agreement, result: string, spread: string, printed: NumberInText): Arithmetic {
	if (result === printed.text) return arithmetic`${printed}${spread}`;
	const mode = found === 'rounded' ? ' (làm tròn)' : found === 'cut' ? ' (cắt bớt)' : '';
	return arithmetic`${result}${spread} → ${printed}${mode}`;
}
