import { createHash } from 'node:crypto';
import type { Finding } from '#domain/finding';

/** One entry of a GitLab Code Quality report. */
export interface CodeQualityIssue {
	readonly description: string;
	readonly check_name: string;
	/** The same for the same finding, also when lines above it come or go; never the same for two findings. */
	readonly fingerprint: string;
	readonly severity: 'major' | 'minor';
	readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** Findings as GitLab shows them in a merge request. `pathOf` gives the path inside the repository. */
export function codeQualityReport(
	findings: readonly Finding[],
	pathOf: (path: string) => string,
): readonly CodeQualityIssue[] {
	const seen = new Map<string, number>();
	return findings.map(({ rule, severity, path, line, message }) => {
		const said = [path, rule, message].join('\0');
		const count = (seen.get(said) ?? 0) + 1;
		seen.set(said, count);
		return {
			description: message,
			check_name: rule,
			fingerprint: createHash('sha256').update(`${said}\0${count}`).digest('hex'),
			severity: severity === 'error' ? 'major' : 'minor',
			location: { path: pathOf(path), lines: { begin: line } },
		};
	});
}
