import { type Arithmetic, arithmetic } from '#domain/arithmetic';
import { type Counted, inText } from '#domain/checks/operand';

/** "32 + 5 + 2 + 1". */
export function sumOfTerms(operands: readonly Counted[], withUnit: boolean): Arithmetic {
	return operands.flatMap((operand, index) => [...(index === 0 ? [] : [' + ']), inText(operand, withUnit)]);
}

/** The same in brackets where it has several terms. */
export function term(operands: readonly Counted[], withUnit: boolean): Arithmetic {
	const sum = sumOfTerms(operands, withUnit);
	return operands.length > 1 ? arithmetic`(${sum})` : sum;
}
