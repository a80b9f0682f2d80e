import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFindings } from '#loaders/check/all-findings';
import { loadContent } from '#loaders/content';
import { projectPaths } from '#loaders/files/project-paths';

const root = join(import.meta.dirname, '../..');
const findingsIn = (content: string) => allFindings(loadContent(projectPaths({ CONTENT_DIR: content }, root), root));

describe('the privacy gate', () => {
	it('raises no false alarm over the reports and documents of the demonstration', () => {
		expect(findingsIn('content').filter(({ rule }) => rule.startsWith('privacy-'))).toEqual([]);
	});

	it('repeats no number and no address that it found, in no form', () => {
		const trap = join('test', 'fixtures', 'check-privacy');
		const findings = findingsIn(join(trap, 'content')).filter(({ rule }) => rule.startsWith('privacy-'));
		const said = JSON.stringify(findings.map(({ message }) => message)) + readFileSync(join(trap, 'expected.txt'));
		expect(new Set(findings.map(({ rule }) => rule)).size).toBe(8);
		expect(said).not.toMatch(/(?:\d[ .]?){5}|@example|thôn 5|19\d\d|CCCD/u);
	});
});
