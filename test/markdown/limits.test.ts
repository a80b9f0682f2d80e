import { describe, expect, it } from 'vitest';
import { compileText } from '#markdown/compile';
import { inputOf } from './fixture-input.ts';

describe('compileText at its limits', () => {
	it('refuses a text of more than a million characters without parsing it', () => {
		const { findings, parts } = compileText(inputOf('a '.repeat(500_001)));
		expect(findings.map(({ rule }) => rule)).toEqual(['text-too-long']);
		expect(parts).toEqual([]);
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
