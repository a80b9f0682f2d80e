import { shown } from '#domain/shown';
import type { Fault, FlatTokens } from '#schema/yaml-tokens';

/** The refusal of a YAML text that is too long to be even parsed; `null` when it is not. */
export function longYaml(text: string): Fault | null {
	if (text.length <= MOST_CHARACTERS) return null;
	return tooLarge(0, 'Phần khai báo dài quá 200.000 ký tự. Hãy xem có phần chữ của bài lọt vào đây không.');
}

/** The refusal of more keys and values than can be read in a moment, at the first that is too many. */
export function tooManyTokens({ tokens }: FlatTokens): readonly Fault[] {
	const first = tokens.filter(({ type }) => VALUES.has(type))[MOST_VALUES];
	if (first === undefined) return [];
	const message =
		'Đến đây phần khai báo đã có hơn 20.000 khóa và giá trị. Hãy xem có dữ liệu bị dán nhầm không; bảng lớn thì để làm tệp đính kèm.';
	return [tooLarge(first.offset, message)];
}

/** The refusal of one value that is too long for what any key holds; `offset` is where it stands. */
export function tooLongValue(value: string, offset: number): Fault | null {
	if (value.length <= MOST_IN_VALUE) return null;
	const message = `Giá trị ${shown(value)} dài quá 10.000 ký tự. Hãy đưa phần chữ dài vào thân bài hoặc tệp đính kèm.`;
	return tooLarge(offset, message);
}

/** Each several times what the largest report with all its figures needs. */
const MOST_CHARACTERS = 200_000;
const MOST_VALUES = 20_000;
const MOST_IN_VALUE = 10_000;

const VALUES: ReadonlySet<string> = new Set([
	...['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar', 'alias'],
]);

function tooLarge(offset: number, message: string): Fault {
	return { offset, rule: 'yaml-too-large', message };
}
