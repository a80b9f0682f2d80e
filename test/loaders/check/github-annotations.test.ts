import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '#domain/rules/registry';
import { githubAnnotations } from '#loaders/check/github-annotations';

const COMMAND = /^::(error|warning) file=([^,:]*),line=(\d+),col=(\d+),title=([^,:]*)::(.*)$/u;

/** As the runner of GitHub Actions undoes it. */
function unescaped(text: string): string {
	const meant: Readonly<Record<string, string>> = { '25': '%', '0D': '\r', '0A': '\n', '3A': ':', '2C': ',' };
	return text.replaceAll(/%(25|0D|0A|3A|2C)/gu, (_, code) => meant[code] ?? '');
}

const finding = fc.record({
	rule: fc.constantFrom<Rule>('yaml-tab', 'check-sum-of'),
	severity: fc.constantFrom('error' as const, 'warning' as const),
	path: fc.string(),
	line: fc.integer({ min: 1, max: 9999 }),
	column: fc.integer({ min: 1, max: 9999 }),
	message: fc.string({ unit: fc.constantFrom('%', '\n', '\r', ':', ',', 'ế', '0', 'A', '::') }),
});

describe('githubAnnotations', () => {
	it('is one command a finding, from which every word can be read back', () => {
		fc.assert(
			fc.property(fc.array(finding, { minLength: 1 }), (findings) => {
				const lines = githubAnnotations(findings, (path) => `noi-dung/${path}`).split('\n');
				const read = lines.map((line) => {
					const [, severity, path = '', at, column, rule = '', message = ''] = COMMAND.exec(line) ?? [];
					return {
						rule: unescaped(rule),
						severity,
						path: unescaped(path),
						line: Number(at),
						column: Number(column),
						message: unescaped(message),
					};
				});
				expect(read).toEqual(findings.map((each) => ({ ...each, path: `noi-dung/${each.path}` })));
			}),
		);
	});
});
