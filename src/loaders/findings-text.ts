import type { Finding } from '#domain/finding';

/** Findings as the staff read them: `path:line:column  message  (rule-id)`, one a line. */
export function findingsText(findings: readonly Finding[]): string {
	return findings.map(findingLine).join('\n');
}

function findingLine({ path, line, column, severity, message, rule }: Finding): string {
	const word = severity === 'error' ? 'Lỗi' : 'Lưu ý';
	return `${path}:${line}:${column}  ${word}: ${message}  (${rule})`;
}
