import { wordsBefore } from '#domain/checks/words-before';
import type { ChangeDirection } from '#domain/figure';
import type { WrittenNumber } from '#domain/number';

/** A word of direction as a sentence has it right before a number: "giảm", "xuống". */
export interface DirectionWord {
	readonly word: string;
	readonly direction: ChangeDirection;
}

/**
 * "tăng" or "giảm" right before the number that says by how much: "giảm được 2,79%". `null` where none stands there,
 * where it is denied ("chưa giảm"), or where the sentence has the number twice with different words.
 */
export function wordOfChange(number: WrittenNumber, sentence: string): DirectionWord | null {
	return agreed(wordsBefore(number, sentence).map((before) => wordIn(before, CHANGE)));
}

/** "lên" or "xuống" right before the number that is reached: "nâng lên mức 57,2%", "giảm xuống còn 5,18%". */
export function wordOfLevel(number: WrittenNumber, sentence: string): DirectionWord | null {
	return agreed(wordsBefore(number, sentence).map((before) => wordIn(before, LEVEL)));
}

const DIRECTIONS: ReadonlyMap<string, ChangeDirection> = new Map([
	['tăng', 'increase'],
	['lên', 'increase'],
	['giảm', 'decrease'],
	['xuống', 'decrease'],
]);

/** Words that may stand between the word and its number. */
const BETWEEN =
	'được|thêm|bớt|đi|tới|đến|lên|xuống|còn|mức|là|chỉ|khoảng|gần|trên|dưới|hơn|ít nhất|xấp xỉ|bình quân|trung bình|mạnh|nhẹ';

const CHANGE = new RegExp(`(?<!\\p{L})(tăng|giảm)(?: (?:${BETWEEN}))*\\s*[:~≈]?\\s*$`, 'u');
/** "trở lên" and "trở xuống" bound what stands before them. */
const LEVEL = new RegExp(`(?<!\\p{L})(?<!trở )(lên|xuống|giảm(?= còn))(?: (?:${BETWEEN}))*\\s*$`, 'u');

/** Before the word: it is denied, or both words stand together ("tăng/giảm", "giảm tốc độ tăng"). */
const UNCERTAIN =
	/(?<!\p{L})(?:không|chưa|chẳng|hạn chế|kiềm chế|tăng|giảm)(?: (?:hề|thể|được|mức|tốc độ|nhịp độ|hay|hoặc))*\s*[,/(]?\s*$/u;

function wordIn(before: string, form: RegExp): DirectionWord | null {
	const found = form.exec(before);
	const word = found?.[1];
	const direction = DIRECTIONS.get(word ?? '');
	if (found === null || word === undefined || direction === undefined) return null;
	const isUncertain = form === CHANGE && UNCERTAIN.test(before.slice(0, found.index));
	return isUncertain ? null : { word, direction };
}

function agreed(words: readonly (DirectionWord | null)[]): DirectionWord | null {
	const [first = null] = words;
	return words.every((word) => word?.direction === first?.direction) ? first : null;
}
