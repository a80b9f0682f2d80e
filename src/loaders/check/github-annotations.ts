import type { Finding } from '#domain/finding';
import { withHiddenShown } from '#domain/hidden-characters';

/**
 * Findings as workflow commands of GitHub Actions, one a line, which it shows beside the lines of a pull request (the
 * first ten errors and ten warnings of a step). `pathOf` gives the path inside the repository.
 */
export function githubAnnotations(findings: readonly Finding[], pathOf: (path: string) => string): string {
	return findings
		.map(({ severity, path, line, column, rule, message }) => {
			const properties = { file: pathOf(path), line, col: column, title: rule };
			const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
			return `::${severity} ${written.join(',')}::${escaped(message)}`;
		})
		.join('\n');
}

/** As `@actions/core` escapes what commands carry; other characters that could steer the log are shown. */
function escaped(text: string): string {
	return text
		.split(/([\r\n])/u)
		.map((part) => ESCAPES[part] ?? withHiddenShown(part).replaceAll('%', '%25'))
		.join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\r': '%0D', '\n': '%0A' };

function escapedProperty(text: string): string {
	return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
