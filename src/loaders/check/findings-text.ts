import { ruleAddress } from '#domain/address';
import type { Finding } from '#domain/finding';
import { withHiddenShown } from '#domain/hidden-characters';

/** Findings as the staff read them: `path:line:column  message  (rule-id)`, one a line. */
export function findingsText(findings: readonly Finding<string>[]): string {
	return findings.map(findingLine).join('\n');
}

/** All that a check has to say: the findings, where their rules are explained, and how many there are. */
export function checkText(findings: readonly Finding[]): string {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	const count =
		errors === 0 ? `Nội dung không có lỗi (${warnings} lưu ý).` : `Nội dung có ${errors} lỗi, ${warnings} lưu ý.`;
	return findings.length === 0 ? count : [findingsText(findings), EXPLAINED, count].join('\n');
}

const EXPLAINED = `Mã trong ngoặc ở cuối mỗi dòng được giải thích, kèm ví dụ, ở trang ${ruleAddress('<mã>')} của cổng.`;

function findingLine({ path, line, column, severity, message, rule }: Finding<string>): string {
	const word = severity === 'error' ? 'Lỗi' : 'Lưu ý';
	return withHiddenShown(`${path}:${line}:${column}  ${word}: ${message}  (${rule})`);
}
