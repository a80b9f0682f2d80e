import { describe, expect, it } from 'vitest';
import { compileText } from '#markdown/compile';
import { inputOf } from './fixture-input.ts';

describe('compileText at its limits', () => {
	it('refuses a text of more than a million characters without parsing it', () => {
		const { findings, parts } = compileText(inputOf('a '.repeat(500_001)));
		expect(findings.map(({ rule }) => rule)).toEqual(['text-too-long']);
		expect(parts).toEqual([]);
	});

	it('refuses a line of more than 20,000 characters, at its place', () => {
		const { findings } = compileText(inputOf(`Một.\n\n${'a '.repeat(10_001)}`));
		expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['3 text-too-long']);
		expect(compileText(inputOf('a '.repeat(10_000))).findings).toEqual([]);
	});

	it('quotes of a sentence without end the words around what it names', () => {
		const codes = ['12/KH-UBND', '13/KH-UBND', '14/KH-UBND'];
		const { facts } = compileText(inputOf(codes.map((code) => `${code} ${'trong năm '.repeat(600)}`).join('')));
		expect(facts.citations.map(({ code }) => code)).toEqual(codes);
		const [first, middle, last] = facts.citations.map(({ sentence }) => sentence);
		expect(first).toMatch(/^12\/KH-UBND trong .+ …$/u);
		expect(middle).toMatch(/^… \S+ .+ 13\/KH-UBND .+ …$/u);
		expect(last).toMatch(/^… .+ 14\/KH-UBND .+ năm( …)?$/u);
		for (const { sentence } of facts.citations) expect(sentence.length).toBeLessThan(2010);
	});

	it('stops after fifty syntax errors and says so', () => {
		const { findings, parts } = compileText(inputOf('<5 '.repeat(80)));
		expect(findings.filter(({ rule }) => rule === 'mdx-less-than')).toHaveLength(50);
		expect(findings.filter(({ rule }) => rule === 'too-many-syntax-errors')).toHaveLength(1);
		expect(parts).toEqual([]);
	});

	it('reads fifty syntax errors to the last', () => {
		const { findings, parts } = compileText(inputOf('<5 '.repeat(50)));
		expect(findings.map(({ column }) => column)).toEqual(Array.from({ length: 50 }, (_, index) => index * 3 + 1));
		expect(parts).toHaveLength(1);
	});

	/** Each would take the parser from ten seconds to hours. */
	it.each([
		['emphasis', '*a_ '.repeat(30_000)],
		['strong words inside each other', '**a*b*c** '.repeat(20_000)],
		['brackets', '[a][b] '.repeat(20_000)],
		['ends of links', ')]('.repeat(50_000)],
		['runs of backticks of every length', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' a ')],
		['tags that nobody closes', '<a>'.repeat(10_000)],
		['components inside each other', '<GhiChu>\n\n'.repeat(3000)],
		['lines that carry on a quotation', `> a\n${'a\n'.repeat(15_000)}`],
		['a table that is none', `|a|b|\n|-|\n${'|*a_ \n'.repeat(1900)}`],
	])('refuses too many marks unparsed: %s', (_name, text) => {
		const start = performance.now();
		const { findings, parts } = compileText(inputOf(`Một.\n\n${text}`));
		expect(findings.map(({ rule }) => rule)).toEqual(['too-many-marks']);
		expect(findings[0]?.line).toBeGreaterThan(2);
		expect(parts).toEqual([]);
		expect(performance.now() - start).toBeLessThan(5000);
	});

	it('reads a report of 300 KB, with bold words and a table of 2000 rows', () => {
		const paragraph = `Sở đã mở **12 lớp** tập huấn cho 345 người. ${'Công tác phối hợp được giữ vững. '.repeat(12)}\n\n`;
		const rows = '| **Xã Thử** | 12 lớp | 345 người | 98,5% |\n'.repeat(2000);
		const body = `${paragraph.repeat(350)}| Nơi | Lớp | Người | Tỷ lệ |\n|--|--|--|--|\n${rows}`;
		expect(Buffer.byteLength(body)).toBeGreaterThan(300_000);
		expect(compileText(inputOf(body)).findings).toEqual([]);
	});

	it.each(['>', '- ', '1. ', '+ > '])('refuses hundreds of %j on one line unparsed', (marker) => {
		const { findings } = compileText(inputOf(`Một.\n\n${marker.repeat(400)}x`));
		expect(findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['3 nesting-depth']);
	});

	it.each([
		'-'.repeat(200),
		'- - - - -',
		'*'.repeat(90),
		'1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20.21.22.23.24.25.26',
	])('takes %j for no nesting', (line) => {
		expect(compileText(inputOf(`Một.\n\n${line}\n\nHai.`)).findings).toEqual([]);
	});
});
