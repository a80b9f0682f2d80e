import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import type { RuleExample } from '#domain/rule-guide';
import { RULE_FAMILIES, RULE_GUIDES } from '#domain/rules/registry';
import { allFindings } from '#loaders/check/all-findings';
import { changesSince } from '#loaders/check/compared-findings';
import { loadContent } from '#loaders/content';
import { writeExample } from './example-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** macOS and Windows hold one file where the example needs two. */
const foldsCase = existsSync(folder.toUpperCase());
const guides = Object.entries(RULE_GUIDES).filter(([rule]) => !(foldsCase && rule === 'name-twice'));

const TODAY = '2025-02-01' as PartialDate;
let count = 0;

function findingsIn(example: RuleExample) {
	count += 1;
	const content = join(folder, String(count));
	writeExample(content, example);
	const now = load(content);
	if (example.published === undefined) return allFindings(now);
	const before = join(folder, `${count}-published`);
	writeExample(before, example.published);
	const compared = changesSince(load(before), 'main', now.entries?.reports ?? [], TODAY);
	if (isProblem(compared)) throw new Error(compared.problem);
	return [...allFindings(now), ...compared];
}

function load(content: string) {
	return loadContent({ content, output: join(folder, 'site'), cache: join(folder, 'cache') }, process.cwd());
}

describe.each(guides)('the explanation of %s', (rule, { wrong, right, warns, neverWithout = [] }) => {
	it('has a wrong example that breaks this rule, and no other', () => {
		const findings = findingsIn(wrong);
		expect([...new Set(findings.map((finding) => finding.rule))].sort()).toEqual([rule, ...neverWithout].sort());
		const own = findings.filter((finding) => finding.rule === rule);
		expect(new Set(own.map(({ severity }) => severity))).toEqual(new Set([warns ? 'warning' : 'error']));
	});

	it('has a right example with nothing to find', () => {
		expect(findingsIn(right)).toEqual([]);
	});
});

describe('RULE_FAMILIES', () => {
	it('holds each rule once', () => {
		expect(RULE_FAMILIES.flatMap(({ rules }) => rules).sort()).toEqual(Object.keys(RULE_GUIDES).sort());
	});
});
