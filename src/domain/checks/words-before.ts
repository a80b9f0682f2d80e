import { findNumerals, readNumber, type WrittenNumber } from '#domain/number';
import { isProblem } from '#domain/problem';
import { canonical, sameLength } from '#domain/vietnamese-text';

/** What stands before the number in its sentence, in small letters: once for each place where the sentence has it. */
export function wordsBefore(number: WrittenNumber, sentence: string): readonly string[] {
	return findNumerals(sentence)
		.filter(({ written }) => {
			const read = readNumber(written);
			return !isProblem(read) && read.plain === number.plain;
		})
		.map(({ start }) => canonical(sameLength(sentence.slice(0, start))).toLowerCase());
}
