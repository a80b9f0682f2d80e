import type { Position } from '#domain/finding';
import { shown } from '#domain/shown';
import type { Fault, FlatTokens } from '#schema/yaml-tokens';

/** The refusal of a YAML text that is too long, or has too many marks, to be even parsed; `null` when it is not. */
export function unreadableSize(text: string): (Fault & { readonly at: Position }) | null {
	if (text.length > MOST_CHARACTERS) return { ...tooLarge(0, TOO_LONG), at: { line: 1, column: 1 } };
	const start = text.length - text.trimStart().length;
	let marks = 0;
	for (const { index } of text.matchAll(/[-\n,[\]{}:?&*!#]/gu)) {
		if (index >= start) marks += 1;
		if (marks <= MOST_MARKS) continue;
		const before = text.slice(0, index).split('\n');
		return {
			...tooLarge(index, TOO_MANY_MARKS),
			at: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
		};
	}
	return null;
}

/** The refusal of more keys and values than can be read in a moment, at the first that is too many. */
export function tooManyTokens({ tokens }: FlatTokens): readonly Fault[] {
	const first = tokens.filter(({ type }) => VALUES.has(type))[MOST_VALUES];
	if (first === undefined) return [];
	const message =
		'Đến đây phần khai báo đã có hơn 10.000 khóa và giá trị. Hãy xem có dữ liệu bị dán nhầm không; bảng lớn thì để làm tệp đính kèm.';
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
const MOST_MARKS = 20_000;
const MOST_VALUES = 10_000;
const MOST_IN_VALUE = 10_000;

const TOO_LONG = 'Phần khai báo dài quá 200.000 ký tự. Hãy xem có phần chữ của bài lọt vào đây không.';
const TOO_MANY_MARKS =
	'Đến đây phần khai báo đã có hơn 20.000 dòng và dấu như : , [ {. Hãy xem có dữ liệu bị dán nhầm không; bảng lớn thì để làm tệp đính kèm.';

const VALUES: ReadonlySet<string> = new Set([
	...['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar', 'alias'],
]);

function tooLarge(offset: number, message: string): Fault {
	return { offset, rule: 'yaml-too-large', message };
}
