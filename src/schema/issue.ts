import type { z } from 'astro/zod';
import type { Rule } from '#domain/rules/registry';
import { shown } from '#domain/shown';

/** What is wrong at one key of a file (dot path; empty: the file itself). `message` is Vietnamese, with the remedy. */
export interface Issue {
	readonly key: string;
	readonly rule: Rule;
	readonly message: string;
}

type ShapeIssue = z.core.$ZodIssue;

/** Issues of a schema, one for each key at fault. The schema was run with `shapeMessage` and `reportInput`. */
export function shapeIssues(issues: readonly ShapeIssue[]): readonly Issue[] {
	return issues.flatMap((issue) => {
		const key = issue.path.join('.');
		if (issue.code !== 'unrecognized_keys') return [{ key, rule: ruleOf(issue), message: issue.message }];
		const messages = issue.message.split('\n');
		return issue.keys.map(
			(name, index): Issue => ({
				key: key === '' ? name : `${key}.${name}`,
				rule: 'unknown-key',
				message: messages[index] ?? issue.message,
			}),
		);
	});
}

/** The message of an issue for which the schema itself has none. */
export function shapeMessage(issue: z.core.$ZodRawIssue): string | undefined {
	const name = String(issue.path?.at(-1) ?? '');
	if (issue.input === undefined && issue.code !== 'custom') return missing(name, issue);
	switch (issue.code) {
		case 'custom':
			return `Thiếu khóa “${name}”. Hãy thêm dòng “${name}: …” vào đây; nếu nguồn không ghi thì viết “${name}: null”.`;
		case 'invalid_type':
			return `Ở đây cần ${WANTED[issue.expected] ?? 'dữ liệu khác'}, nhưng lại là ${found(issue.input)}.`;
		case 'invalid_value':
			return `Không có lựa chọn ${shown(issue.input)}. Hãy chọn một trong: ${issue.values.join(', ')}.`;
		case 'too_small':
			return issue.origin === 'string'
				? 'Giá trị để trống. Hãy điền vào, hoặc ghi null (không có ngoặc kép) nếu báo cáo không ghi.'
				: `Danh sách ở đây phải có ít nhất ${issue.minimum} mục.`;
		case 'too_big':
			return `Danh sách ở đây chỉ được có tới ${issue.maximum} mục. Hãy bớt đi, hoặc gộp lại.`;
		default:
			return undefined;
	}
}

function ruleOf(issue: ShapeIssue): Rule {
	// Whoever adds an issue of their own names its rule.
	if (issue.code === 'custom') return issue.params?.['rule'];
	if (issue.input === undefined) return 'missing-key';
	switch (issue.code) {
		case 'invalid_type':
			return 'wrong-type';
		case 'invalid_value':
			return 'wrong-choice';
		case 'too_small':
			return issue.origin === 'string' ? 'empty-text' : 'wrong-length';
		case 'too_big':
			return 'wrong-length';
		default:
			throw new Error(`No rule for an issue of code ${issue.code}`);
	}
}

function missing(name: string, issue: z.core.$ZodRawIssue): string {
	const choices = issue.code === 'invalid_value' ? ` (một trong: ${issue.values.join(', ')})` : '';
	return `Thiếu khóa “${name}”. Hãy thêm dòng “${name}: …”${choices} vào đây.`;
}

const WANTED: Readonly<Record<string, string>> = {
	string: 'chữ, ví dụ "…"',
	boolean: 'true hoặc false (không có ngoặc kép)',
	array: 'một danh sách, ví dụ [a, b] hoặc các dòng “- …”',
	object: 'một nhóm khóa, ví dụ { khóa: giá trị }',
	record: 'một nhóm khóa, mỗi khóa một dòng',
};

function found(input: unknown): string {
	if (input === null) return 'null (để trống)';
	if (Array.isArray(input)) return 'một danh sách';
	return typeof input === 'object' ? 'một nhóm khóa' : shown(input);
}
