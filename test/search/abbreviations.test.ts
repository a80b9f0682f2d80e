import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '#domain/vietnamese-text';
import { ABBREVIATIONS, otherWriting } from '#search/abbreviations';

describe('otherWriting', () => {
	const rows = [
		{ words: 'UBND', other: 'Ủy ban nhân dân' },
		{ words: 'uy ban nhan dan tinh', other: 'UBND tinh' },
		{ words: 'quỹ bhxh', other: 'quỹ bảo hiểm xã hội' },
		{ words: 'sở lao động thương binh và xã hội', other: 'sở LĐTBXH' },
		{ words: 'atvsld', other: 'an toàn, vệ sinh lao động' },
		{ words: 'an toàn vệ sinh', other: null },
		{ words: 'kh-ubnd', other: null },
		{ words: 'đào tạo nghề', other: null },
	];

	it.each(rows)('exchanges $words', ({ words, other }) => {
		expect(otherWriting(words.split(' '))).toBe(other);
	});
});

describe('the table', () => {
	const texts = canonical(
		globSync('content/{bao-cao,van-ban}/**/*.mdx')
			.map((path) => readFileSync(path, 'utf8'))
			.join(' ')
			.replace(/\s+/gu, ' '),
	).toLowerCase();

	it.each(ABBREVIATIONS)('holds %s, since the reports write it so or in full', (short, long) => {
		expect([short, long].some((writing) => texts.includes(canonical(writing).toLowerCase()))).toBe(true);
	});
});
