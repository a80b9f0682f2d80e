import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { findDocumentCodes } from '#domain/citations/codes';

/** Facts of a source report: its numerals and the headings of its outline, in order. */
interface SourceFacts {
	readonly source: string;
	readonly sha256: string;
	readonly page: string;
	readonly numerals: readonly string[];
	/** Normalised document codes. */
	readonly codes: readonly string[];
	readonly outline: readonly string[];
}

const FACTS = 'test/fixtures/sources';
const SOURCES = '../shared/source-reports';
const site = inject('site');
const reports = readdirSync(FACTS).map((name) => JSON.parse(readFileSync(join(FACTS, name), 'utf8')) as SourceFacts);

describe.each(reports)('$page against its source', ({ source, sha256, page, numerals, codes, outline }) => {
	const html = readFileSync(join(site, page, 'index.html'), 'utf8');
	const text = plainText(between(html, '<div class="report-text">', '<section class="verdicts"'));

	it('holds every numeral of the source', () => {
		const found = new Set(numeralsOf(plainText(html)));
		expect(numerals.filter((numeral) => !found.has(numeral))).toEqual([]);
	});

	it('holds no numeral that the source lacks', () => {
		const known = new Set(numerals);
		expect([...new Set(numeralsOf(text))].filter((numeral) => !known.has(numeral))).toEqual([]);
	});

	it('holds every document code of the source', () => {
		const found = new Set(findDocumentCodes(plainText(html)).map(({ code }) => code.code));
		expect(codes.filter((code) => !found.has(code))).toEqual([]);
	});

	it('holds the whole outline in order', () => {
		const headings = [...html.matchAll(/<h([2-6])[^>]*>(.*?)<\/h\1>/gsu)].map(([, , inner = '']) => plainText(inner));
		expect(headings.filter((heading) => outline.includes(heading))).toEqual(outline);
	});

	const path = join(SOURCES, source);
	it.runIf(existsSync(path))('has its facts from that very text', () => {
		const bytes = readFileSync(path);
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
		expect([...new Set(numeralsOf(bytes.toString('utf8')))].sort()).toEqual([...numerals].sort());
	});
});

function numeralsOf(text: string): readonly string[] {
	return text.match(/\d+(?:\.\d{3})*(?:,\d+)?/gu) ?? [];
}

function between(html: string, start: string, end: string): string {
	const from = html.indexOf(start);
	if (from < 0) throw new Error(`The page has no ${start}`);
	const to = html.indexOf(end, from);
	return html.slice(from, to < 0 ? undefined : to);
}

/** What a reader reads in the report's own words: without charts, verdict words and the names of elements. */
function plainText(html: string): string {
	return html
		.replace(/<figure class="chart".*?<\/figure>/gsu, ' ')
		.replace(/<a class="verdict".*?<\/a>/gsu, '')
		.replace(/<aside class="side-notes".*?<\/aside>/gsu, '')
		.replace(/<sup>.*?<\/sup>/gsu, '')
		.replace(/<(style|script|title)\b.*?<\/\1>/gsu, ' ')
		.replace(/<\/(?:p|li|t[dhr]|h\d|dd|dt)>/gu, ' ')
		.replace(/<[^>]+>/gu, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&#38;', '&')
		.replace(/\s+/gu, ' ')
		.trim();
}
