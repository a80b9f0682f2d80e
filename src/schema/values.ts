import { z } from 'astro/zod';
import { readNumber } from '#domain/number';
import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { readPeriod } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';
import type { Rule } from '#domain/rules/registry';
import { shown } from '#domain/shown';
import { slugOf } from '#domain/vietnamese-text';
import { isKebab } from '#schema/content-id';
import { nearName } from '#schema/near-name';

/** Text with something in it. Blanks around it mean nothing. */
export const text = z.string().trim().min(1);

/** A map of exactly these keys. */
export function keys<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	return z.strictObject(shape, {
		error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, Object.keys(shape)) : undefined),
	});
}

/** A key that may be left out or empty: `null` then. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
	return schema.nullish().transform((value) => value ?? null);
}

/** A key that must be there, so that nobody forgets it: `null` says that the source shows none. */
export function statedOrNull<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess((data, context) => {
		if (data === undefined) context.addIssue({ code: 'custom', params: { rule: 'missing-key' satisfies Rule } });
		return data;
	}, schema.nullable());
}

/** A list that may be left out or empty: `[]` then. */
export function list<Schema extends z.ZodType>(schema: Schema) {
	return z
		.array(schema)
		.nullish()
		.transform((items) => items ?? []);
}

/** `true` or `false`; left out it is `false`. */
export const flag = z
	.boolean()
	.nullish()
	.transform((value) => value ?? false);

/** Text that a reader of the domain turns into its value; what the reader refuses is an issue of that rule. */
export function reading<Value>(rule: Rule, read: (written: string) => Value | Problem) {
	return text.transform((written, context): Value => {
		const value = read(written);
		if (!isProblem(value)) return value;
		context.addIssue({ code: 'custom', message: value.problem, params: { rule } });
		return z.NEVER;
	});
}

/** Text that must pass a test; `message` says what it should be. */
export function textThat(rule: Rule, test: (written: string) => boolean, message: (written: string) => string) {
	return reading<string>(rule, (written) => (test(written) ? written : { problem: message(written) }));
}

/** A name that becomes part of an address, where file systems take no more than 255 characters. */
export const shortName = textThat(
	'wrong-length',
	(written) => written.length <= 80,
	(written) => `Tên ${shown(written)} dài quá 80 ký tự, trong khi nó thành một phần của địa chỉ. Hãy ghi tên gọn hơn.`,
);

export const number = reading('wrong-number', readNumber);
export const period = reading('wrong-period', readPeriod);
export const partialDate = reading('wrong-date', readPartialDate);
/** A date of which the day is known. */
export const day = reading('wrong-date', readDay);

/** The id of an organisation, indicator, field …: a file name without extension. */
export const id = textThat(
	'wrong-id',
	isKebab,
	(written) =>
		`Mã ${shown(written)} chỉ được dùng chữ thường không dấu, chữ số và gạch nối. Có phải “${slugOf(written)}”?`,
);

function readDay(written: string): PartialDate | Problem {
	const date = readPartialDate(written);
	if (isProblem(date) || date.length === 10) return date;
	return { problem: `Ngày ${shown(written)} thiếu ngày hoặc tháng. Ở đây phải ghi đủ, ví dụ "2026-11-21".` };
}

/** One line for each unknown key, in their order. */
function unknownKeys(unknown: readonly string[], allowed: readonly string[]): string {
	return unknown
		.map((name) => `Không có khóa ${shown(name)} ở đây. ${unknownKeyRemedy(name, allowed)}`.replaceAll('\n', ' '))
		.join('\n');
}

function unknownKeyRemedy(name: string, allowed: readonly string[]): string {
	const near = nearName(name, allowed);
	if (near !== null) return `Có phải “${near}”? Hãy sửa hoặc xóa khóa này.`;
	if (/^\d+%?$/u.test(name))
		return 'Có lẽ đây là phần thập phân của số đứng trước. Hãy đặt cả số trong ngoặc kép, ví dụ "7,97".';
	return `Các khóa dùng được: ${allowed.join(', ')}. Hãy sửa hoặc xóa khóa này.`;
}
