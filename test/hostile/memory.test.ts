import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RuleExample } from '#domain/rule-guide';
import { writeExample } from '../domain/rules/example-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-memory-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each class of content may have most of, and more than that. */
const DEAR: Readonly<Record<string, RuleExample>> = {
	'nothing at all': {},
	'words of the greatest length': { text: times(`${times('Sở đã mở lớp tập huấn cho cán bộ. ', 60)}\n\n`, 190) },
	'paragraphs of one long line': { text: times(`${times('a. ', 6600)}\n\n`, 19) },
	citations: { text: times(`${times('Kế hoạch số 12/KH-UBND ngày 01 tháng 02 năm 2021, ', 70)}\n\n`, 55) },
	'citations in sentences without end': { text: times(`${times('1/KH-A ', 980)}${times('ab ', 4300)}\n\n`, 4) },
	numbers: { text: times(`${times('1-2 ', 800)}\n\n`, 12) },
	'character references': { text: times(`${times('&amp;', 900)}\n\n`, 4) },
	'hidden character references': { text: times(`${times('&shy;', 900)}\n\n`, 4) },
	footnotes: { text: Array.from({ length: 1900 }, (_, n) => `[^${n}]: b\n\n`).join('') },
	'definitions of links': { text: times('[a]: b\n\n', 1900) },
	'a table': { text: `| a | b |\n|--|--|\n${times('| 1 | 2 |\n', 3600)}` },
	paragraphs: { text: times('a\n\n', 2450) },
	quotations: { text: times('> a\n\n', 2400) },
	'quotations inside each other': { text: times(`${times('> ', 7)}a\n\n`, 350) },
	lists: { text: times('- a\n\n', 1950) },
	'lists inside each other': {
		text: times(`${Array.from({ length: 20 }, (_, n) => `${times(' ', 2 * n)}- a\n`).join('')}\n`, 95),
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
	'line ends in the frontmatter': { head: times('\n', 199_000) },
	'line ends in the text': { text: times('\n', 399_000) },
	'a file of the greatest size': { files: { 'van-ban/a.mdx': `---\n---\n${times('\n', 1_990_000)}` } },
};

/** Two at a time, as many as the machine has to have. */
const measured = new Map<string, Promise<Measured>>();
const names = Object.keys(DEAR);

interface Measured {
	readonly megabytes: number;
	readonly cpuSeconds: number;
}

describe('checking a content folder, in a process that is not let have more, takes less than 256 MB and 5 s', () => {
	it.each(names)('%s', async (name) => {
		const next = names[names.indexOf(name) + 1];
		const own = await Promise.all([measure(name), ...(next === undefined ? [] : [measure(next)])]);
		expect(own[0].megabytes).toBeLessThan(256);
		expect(own[0].cpuSeconds).toBeLessThan(5);
	});
});

function measure(name: string): Promise<Measured> {
	const known = measured.get(name) ?? checked(name);
	measured.set(name, known);
	return known;
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
