import { describe, expect, it } from 'vitest';
import { arithmetic, numbersIn, wordsOf } from '#domain/arithmetic';

const HERE = { text: '602', report: '2023/so-a/nam', figure: 'a', part: null };
const PERCENT = { ...HERE, text: '301', part: 'percent' } as const;

describe('arithmetic', () => {
	it('keeps words, numbers and what is nested in their order', () => {
		const quotient = arithmetic`${HERE} : ${'200'} × 100`;
		expect(arithmetic`${quotient} = ${PERCENT}`).toEqual([HERE, ' : ', '200', ' × 100', ' = ', PERCENT]);
	});

	it('holds no empty pieces', () => {
		expect(arithmetic`${''}${HERE}${[]}`).toEqual([HERE]);
		expect(arithmetic``).toEqual([]);
	});

	it('reads as words', () => {
		expect(wordsOf(arithmetic`${HERE} : 200 × 100 = ${PERCENT}`)).toBe('602 : 200 × 100 = 301');
	});

	it('knows each number of a text once', () => {
		expect(numbersIn(arithmetic`(${HERE} − 1) : ${HERE} = ${PERCENT}`)).toEqual([HERE, PERCENT]);
	});
});
