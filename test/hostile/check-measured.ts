import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allFindings } from '#loaders/check/all-findings';
import { checkText } from '#loaders/check/findings-text';
import { loadContent } from '#loaders/content';

/** Checks a content folder as `npm run check` does and prints what it took, as JSON. */
const [content = ''] = process.argv.slice(2);
const cache = mkdtempSync(join(tmpdir(), 'minh-bach-measured-'));
const findings = allFindings(loadContent({ content, output: '', cache }, process.cwd()));
const characters = checkText(findings).length;
rmSync(cache, { recursive: true, force: true });
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const rules = [...new Set(findings.map(({ rule }) => rule))];
console.log(
	JSON.stringify({
		megabytes: Math.round(maxRSS / 1000),
		cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
		findings: findings.length,
		characters,
		rules,
	}),
);
