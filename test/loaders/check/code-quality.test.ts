import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding';
import { codeQualityReport } from '#loaders/check/code-quality';

const bare: Finding = {
	rule: 'yaml-bare-number',
	severity: 'error',
	path: 'bao-cao/2024/so-a/x.mdx',
	line: 7,
	column: 3,
	message: 'Số phải đặt trong ngoặc kép.',
};
const inFolder = (path: string) => `noi-dung/${path}`;

describe('codeQualityReport', () => {
	it('says what GitLab asks for, with the path inside the repository', () => {
		const [error, warning] = codeQualityReport([bare, { ...bare, severity: 'warning' }], inFolder);
		expect(error).toEqual({
			description: bare.message,
			check_name: 'yaml-bare-number',
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
			severity: 'major',
			location: { path: 'noi-dung/bao-cao/2024/so-a/x.mdx', lines: { begin: 7 } },
		});
		expect(warning?.severity).toBe('minor');
	});

	it('keeps the fingerprint of a finding that moves to another line', () => {
		const [before] = codeQualityReport([bare], inFolder);
		const [after] = codeQualityReport([{ ...bare, line: 40 }], inFolder);
		expect(after?.fingerprint).toBe(before?.fingerprint);
	});

	it('gives each finding a fingerprint of its own', () => {
		const alike: readonly Finding[] = [
			bare,
			{ ...bare, line: 9 },
			{ ...bare, rule: 'wrong-type' },
			{ ...bare, path: 'site.yaml' },
		];
		const fingerprints = codeQualityReport(alike, inFolder).map(({ fingerprint }) => fingerprint);
		expect(new Set(fingerprints).size).toBe(alike.length);
	});
});
