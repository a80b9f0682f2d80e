import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RuleExample } from '#domain/rule-guide';
import { writeExample } from '../domain/rules/example-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-memory-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nearly as much of each class as one file may hold. */
const MOST: Readonly<Record<string, RuleExample>> = {
	'words of the greatest length': { text: times(`${times('Sở đã mở lớp tập huấn cho cán bộ. ', 60)}\n\n`, 190) },
	'paragraphs of one long line': { text: times(`${times('a. ', 6600)}\n\n`, 19) },
	citations: { text: times(`${times('Kế hoạch số 12/KH-UBND ngày 01 tháng 02 năm 2021, ', 70)}\n\n`, 55) },
	'citations in sentences without end': { text: times(`${times('1/KH-A ', 980)}${times('ab ', 4300)}\n\n`, 4) },
	numbers: { text: times(`${times('1-2 ', 800)}\n\n`, 12) },
	'character references': { text: times(`${times('&amp;', 900)}\n\n`, 4) },
	footnotes: { text: Array.from({ length: 1900 }, (_, n) => `[^${n}]: b\n\n`).join('') },
	'a table': { text: `| a | b |\n|--|--|\n${times('| 1 | 2 |\n', 3600)}` },
	paragraphs: { text: times('a\n\n', 3950) },
	quotations: { text: times('> a\n\n', 2400) },
	'quotations inside each other': { text: times(`${times('> ', 7)}a\n\n`, 350) },
	'lists inside each other': {
		text: times(`${Array.from({ length: 11 }, (_, n) => `${times(' ', 2 * n)}- a\n`).join('')}\n`, 265),
	},
	emphasis: { text: times(`${times('**a** ', 490)}\n\n`, 20) },
	figures: {
		head: ['figures:', ...Array.from({ length: 1600 }, (_, n) => `  f-${n}: { label: a, value: "${n + 10_000}" }`)],
		text: Array.from({ length: 1600 }, (_, n) => `${n + 10_000} a\n\n`)
			.join('')
			.slice(0, 14_000),
	},
	'figures of one number': {
		head: ['figures:', ...Array.from({ length: 1600 }, (_, n) => `  f-${n}: { label: a, value: "1" }`)],
		text: times(`${times('1 ', 1700)}\n\n`, 11),
	},
	'quotes that stand everywhere': {
		head: [
			'figures:',
			...Array.from({ length: 990 }, (_, n) => `  f-${n}: { label: a, value: "1", quote: ${times('a ', n % 40)}a }`),
		],
		text: times(`${times('a ', 9000)}\n\n`, 20),
	},
	'unknown keys': { head: Array.from({ length: 4900 }, (_, n) => `k${n}: x`) },
	'empty lists': { head: `to: [${times('[],', 6600)}]` },
};

/** More than that. */
const MORE: Readonly<Record<string, RuleExample>> = {
	'line ends in the frontmatter': { head: times('\n', 199_000) },
	'line ends in the text': { text: times('\n', 399_000) },
	'a file of the greatest size': { files: { 'van-ban/a.mdx': `---\n---\n${times('\n', 1_990_000)}` } },
	'character references of the greatest length': { text: times('&amp;', 79_000) },
	'citations of the greatest length': { text: times(`${times('1/KH-A ', 140)}\n\n`, 390) },
};

const DEAR = { ...MOST, ...MORE };
const names = Object.keys(DEAR);
const REFUSED = /^(?:too-many-marks|text-too-long|yaml-too-large|nesting-depth)$/u;

interface Measured {
	readonly megabytes: number;
	readonly cpuSeconds: number;
	readonly rules: readonly string[];
}

describe('a check, in a process that is not let have more, takes less than 256 MB and 5 s', () => {
	it.each(Object.keys(MOST))('with most of: %s', async (name) => {
		const { megabytes, cpuSeconds, rules } = await measure(name);
		expect(rules.filter((rule) => REFUSED.test(rule))).toEqual([]);
		expect(megabytes).toBeLessThan(256);
		expect(cpuSeconds).toBeLessThan(5);
	});

	it.each(Object.keys(MORE))('with more than most, which it refuses: %s', async (name) => {
		const { megabytes, cpuSeconds, rules } = await measure(name);
		expect(rules.filter((rule) => REFUSED.test(rule))).not.toEqual([]);
		expect(megabytes).toBeLessThan(256);
		expect(cpuSeconds).toBeLessThan(5);
	});
});

/** Starts the next one, too: two at a time. */
const started = new Map<string, Promise<Measured>>();

function measure(name: string): Promise<Measured> {
	for (const each of names.slice(names.indexOf(name), names.indexOf(name) + 2)) {
		if (!started.has(each)) started.set(each, checked(each));
	}
	return started.get(name) ?? checked(name);
}

function checked(name: string): Promise<Measured> {
	const content = join(folder, String(names.indexOf(name)));
	writeExample(content, DEAR[name] ?? {});
	const parameters = ['--max-old-space-size=96', '--max-semi-space-size=4', 'test/hostile/check-measured.ts', content];
	return new Promise((resolve, reject) => {
		execFile(process.execPath, parameters, (error, stdout) => {
			if (error === null) resolve(JSON.parse(stdout));
			else reject(error);
		});
	});
}

function times(text: string, ...counts: readonly number[]): string {
	return counts.reduce((repeated, count) => repeated.repeat(count), text);
}
